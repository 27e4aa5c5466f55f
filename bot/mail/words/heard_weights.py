"""How far rules and words are believed (made by `python -m tests.corpus.weighed`)."""

# What each sign tells of a client's mail: acknowledgement, delivers, null, objection, promise, question, partial.
CLIENT = """
any -0.10 -0.21 0.75 0.09 0.34 0.20 -1.07
asked 0.17 0.66 -0.69 0.42 0.11 -0.44 -0.23
day:away_until 0.60 1.14 -0.44 -0.20 -0.39 -0.33 -0.38
day:deadline -0.73 -0.63 0.23 -0.48 -0.15 1.70 0.05
day:promise -0.65 -0.99 -0.92 -0.49 1.90 -0.61 1.75
heard:acknowledgement 0.94 -0.31 -0.14 -0.28 0.17 -0.04 -0.34
heard:delivers -0.03 0.83 0.35 -0.35 -0.15 -0.41 -0.24
heard:null 0.48 0.14 0.75 -0.33 0.03 -0.08 -0.97
heard:objection -1.00 -0.07 -0.45 2.12 -0.26 -0.07 -0.27
heard:partial -0.47 -0.26 0.04 -0.17 0.13 -0.32 1.05
heard:promise 0.26 -0.27 0.21 -0.77 0.85 -0.25 -0.02
heard:question -0.29 -0.27 -0.02 -0.12 -0.42 1.38 -0.27
leans:acknowledgement 0.73 -0.17 -0.08 -0.20 -0.08 -0.13 -0.08
leans:delivers -0.17 0.61 -0.10 -0.30 -0.06 -0.14 0.15
leans:null -0.11 -0.11 0.84 -0.00 -0.16 -0.10 -0.36
leans:objection -0.27 -0.23 -0.31 1.63 -0.23 -0.24 -0.36
leans:partial -0.11 -0.16 -0.21 -0.05 -0.07 -0.21 0.80
leans:promise -0.05 -0.15 -0.08 -0.34 0.56 -0.11 0.17
leans:question -0.13 -0.09 -0.16 -0.34 -0.08 0.91 -0.12
long 0.04 -0.09 -0.30 0.45 -0.14 -0.09 0.13
"""

# And of a team's: asks, closes, nothing.
TEAM = """
any -0.54 1.09 -0.56
asked -0.78 0.03 0.75
heard:asks 0.85 -0.41 -0.44
heard:closes -1.09 1.40 -0.31
heard:nothing -0.30 0.10 0.19
leans:asks 0.69 -0.45 -0.23
leans:closes -0.49 0.76 -0.27
leans:nothing -0.12 -0.34 0.47
long 0.11 -0.40 0.29
"""

# And of a day's being promised.
PROMISED = """
any 0.74
leans:acknowledgement 0.10
leans:delivers 0.28
leans:null -0.09
leans:objection 0.10
leans:partial -0.03
leans:promise 0.33
leans:question 0.05
mail 0.36
only 0.60
rule:deadline -0.62
rule:nothing -0.14
rule:promise 1.35
rule:unknown 0.15
senses 0.53
words 0.62
"""
