"""How far rules and words are believed (made by `python -m tests.corpus.weighed`)."""

# What each sign tells of a client's mail: acknowledgement, delivers, null, objection, promise, question, partial.
CLIENT = """
any -0.04 -0.35 0.80 0.10 0.34 0.20 -1.04
asked 0.19 0.67 -0.67 0.42 0.15 -0.55 -0.21
day:away_until 0.58 1.16 -0.43 -0.22 -0.39 -0.33 -0.37
day:deadline -0.72 -0.63 0.25 -0.45 -0.18 1.69 0.05
day:promise -0.62 -0.97 -0.98 -0.48 1.95 -0.66 1.77
heard:acknowledgement 0.95 -0.32 -0.14 -0.33 0.19 -0.03 -0.32
heard:delivers -0.02 0.81 0.34 -0.34 -0.13 -0.41 -0.24
heard:null 0.48 0.11 0.74 -0.31 0.04 -0.09 -0.96
heard:objection -0.98 -0.10 -0.44 2.10 -0.25 -0.07 -0.26
heard:partial -0.44 -0.27 0.06 -0.16 0.10 -0.33 1.04
heard:promise 0.26 -0.30 0.25 -0.76 0.81 -0.24 -0.02
heard:question -0.29 -0.27 -0.02 -0.10 -0.42 1.37 -0.27
leans:acknowledgement 0.78 -0.18 -0.08 -0.21 -0.09 -0.14 -0.08
leans:delivers -0.18 0.64 -0.11 -0.31 -0.06 -0.15 0.16
leans:null -0.10 -0.12 0.90 -0.01 -0.17 -0.11 -0.38
leans:objection -0.28 -0.24 -0.31 1.69 -0.23 -0.25 -0.38
leans:partial -0.11 -0.18 -0.22 -0.04 -0.07 -0.21 0.84
leans:promise -0.05 -0.16 -0.09 -0.34 0.58 -0.12 0.18
leans:question -0.13 -0.10 -0.18 -0.36 -0.09 0.97 -0.11
long 0.03 -0.07 -0.31 0.47 -0.16 -0.09 0.13
"""

# And of a team's: asks, closes, nothing.
TEAM = """
any -0.52 1.10 -0.57
asked -0.80 -0.02 0.83
heard:asks 0.85 -0.39 -0.46
heard:closes -1.09 1.37 -0.28
heard:nothing -0.28 0.11 0.17
leans:asks 0.77 -0.48 -0.29
leans:closes -0.52 0.82 -0.29
leans:nothing -0.12 -0.37 0.49
long 0.11 -0.37 0.25
"""

# And of a day's being promised.
PROMISED = """
any 0.77
leans:acknowledgement 0.12
leans:delivers 0.31
leans:null -0.09
leans:objection 0.10
leans:partial -0.03
leans:promise 0.32
leans:question 0.06
mail 0.41
only 0.61
rule:deadline -0.59
rule:nothing -0.13
rule:promise 1.35
rule:unknown 0.14
senses 0.53
words 0.63
"""
