"""How far rules and words are believed (made by `python -m tests.corpus.weighed`)."""

# What each sign tells of a client's mail: acknowledgement, delivers, null, objection, promise, question, partial.
CLIENT = """
any -0.41 0.58 0.31 -0.05 0.23 -0.32 -0.33
asked -0.15 -0.25 -1.13 0.10 0.67 0.83 -0.06
day:away_until 0.18 -0.24 -0.15 -0.06 0.30 0.00 -0.04
day:deadline -0.25 -0.48 0.08 0.10 -0.18 1.14 -0.41
day:promise -1.09 -1.13 -1.08 -0.16 2.02 -0.23 1.67
heard:acknowledgement 0.87 -0.35 0.01 -0.08 -0.06 -0.25 -0.14
heard:delivers -0.07 1.48 0.15 -0.33 -0.27 -0.59 -0.38
heard:null 0.75 0.08 0.61 -0.23 -0.17 -0.42 -0.61
heard:objection -0.40 0.37 -0.33 0.73 -0.14 -0.10 -0.13
heard:partial -0.79 -0.48 -0.03 -0.04 0.21 0.03 1.10
heard:promise -0.58 -0.47 0.05 -0.11 1.01 -0.16 0.26
heard:question -0.19 -0.05 -0.15 -0.00 -0.34 1.16 -0.43
leans:acknowledgement 1.13 -0.43 -0.26 0.09 0.01 -0.47 -0.06
leans:delivers -0.25 1.01 -0.15 -0.30 -0.08 -0.37 0.14
leans:null -0.08 -0.11 0.81 -0.25 -0.03 -0.08 -0.26
leans:objection -0.11 -0.33 -0.40 1.60 -0.22 -0.26 -0.27
leans:partial -0.21 -0.25 -0.43 -0.18 -0.07 0.06 1.08
leans:promise 0.11 -0.17 -0.06 -0.50 0.70 -0.09 0.02
leans:question -0.40 0.05 0.03 -0.42 -0.26 1.13 -0.12
long 0.28 -0.38 -0.16 0.02 0.01 -0.04 0.27
"""

# And of a team's: asks, closes, nothing.
TEAM = """
any 0.12 0.55 -0.67
asked -0.53 0.06 0.47
heard:asks 0.78 -0.50 -0.29
heard:closes -0.65 1.19 -0.54
heard:nothing -0.01 -0.14 0.15
leans:asks 0.87 -0.61 -0.26
leans:closes -0.48 0.80 -0.31
leans:nothing 0.08 -0.60 0.52
long 0.01 -0.28 0.27
"""

# And of a day's being promised.
PROMISED = """
any 0.60
leans:acknowledgement 0.46
leans:delivers 0.34
leans:null -0.00
leans:objection 0.09
leans:partial -0.10
leans:promise 0.08
leans:question -0.09
mail 0.76
only 0.76
rule:deadline -0.69
rule:nothing -0.07
rule:promise 1.57
rule:unknown -0.21
senses 0.78
words 0.49
"""
