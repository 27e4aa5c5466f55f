"""How far rules and words are believed (made by `python -m tests.corpus.weighed`)."""

# What each sign tells of a client's mail: acknowledgement, delivers, null, objection, promise, question, partial.
CLIENT = """
any -0.24 0.38 0.36 0.02 0.27 -0.45 -0.34
asked -0.18 -0.09 -1.14 0.08 0.69 0.71 -0.07
day:away_until 0.15 -0.22 -0.18 -0.07 0.37 0.02 -0.08
day:deadline -0.16 -0.40 0.08 0.09 -0.18 0.99 -0.42
day:promise -1.08 -1.32 -1.12 -0.08 2.10 -0.28 1.78
enclosed 0.45 0.70 -0.50 -0.03 -1.18 -0.35 0.91
heard:acknowledgement 0.95 -0.40 -0.05 0.01 -0.13 -0.33 -0.06
heard:delivers 0.05 1.51 0.15 -0.47 -0.17 -0.72 -0.35
heard:null 0.64 0.07 0.61 -0.25 -0.12 -0.34 -0.61
heard:objection -0.38 0.25 -0.34 0.85 -0.15 -0.09 -0.12
heard:partial -0.85 -0.43 -0.03 -0.04 0.18 0.06 1.11
heard:promise -0.48 -0.50 0.17 -0.10 1.01 -0.26 0.16
heard:question -0.17 -0.12 -0.15 0.03 -0.35 1.24 -0.48
leans:acknowledgement 1.18 -0.44 -0.27 0.14 -0.00 -0.45 -0.17
leans:delivers -0.15 0.98 -0.11 -0.48 -0.03 -0.37 0.16
leans:null -0.18 -0.20 0.75 -0.01 -0.05 -0.06 -0.26
leans:objection -0.08 -0.31 -0.39 1.53 -0.24 -0.19 -0.31
leans:partial -0.10 -0.18 -0.41 -0.21 -0.08 -0.00 1.00
leans:promise 0.07 -0.23 -0.05 -0.37 0.71 -0.16 0.03
leans:question -0.42 -0.05 0.01 -0.33 -0.25 1.16 -0.12
long 0.33 -0.43 -0.16 0.16 -0.03 -0.00 0.13
"""

# And of a team's: asks, closes, nothing.
TEAM = """
any 0.02 0.71 -0.74
asked -0.57 0.06 0.51
heard:asks 0.79 -0.50 -0.29
heard:closes -0.71 1.30 -0.59
heard:nothing -0.06 -0.09 0.14
leans:asks 0.81 -0.57 -0.25
leans:closes -0.51 0.79 -0.28
leans:nothing 0.05 -0.49 0.44
long -0.04 -0.28 0.32
"""

# And of a day's being promised.
PROMISED = """
any 0.39
leans:acknowledgement 0.46
leans:delivers 0.30
leans:null -0.02
leans:objection 0.02
leans:partial -0.05
leans:promise -0.01
leans:question -0.06
mail 0.78
only 0.71
rule:deadline -0.67
rule:nothing -0.10
rule:promise 1.51
rule:unknown -0.34
senses 0.81
words 0.52
"""
