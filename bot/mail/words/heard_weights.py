"""How far rules and words are believed (made by `python -m tests.corpus.weighed`)."""

# What each sign tells of a client's mail: acknowledgement, delivers, null, objection, promise, question, partial.
CLIENT = """
any 0.17 -0.67 0.62 -0.25 0.57 0.40 -0.84
asked 0.32 0.33 -0.51 0.30 0.24 -0.71 0.03
day:away_until 0.49 1.35 -0.40 -0.07 -0.41 -0.44 -0.52
day:deadline -0.55 -0.39 -0.08 -0.06 -0.23 1.12 0.19
day:promise -0.65 -0.62 -0.78 -0.72 1.39 -0.16 1.53
first:acknowledgement -0.05 -0.03 -0.04 0.02 0.05 0.08 -0.04
first:delivers 0.04 -0.16 0.00 -0.04 -0.03 0.15 0.04
first:null -0.06 -0.08 -0.01 0.05 0.05 -0.00 0.05
first:objection -0.04 0.01 0.01 -0.05 0.00 -0.01 0.08
first:partial -0.00 0.04 0.04 -0.04 -0.06 -0.02 0.04
first:promise 0.06 0.05 0.10 -0.09 -0.06 0.16 -0.20
first:question -0.02 0.08 -0.03 0.10 0.05 -0.26 0.08
heard:acknowledgement 0.76 -0.25 -0.28 -0.07 0.15 -0.01 -0.29
heard:delivers -0.07 0.62 0.38 -0.15 -0.20 -0.23 -0.35
heard:null 0.37 0.12 0.60 -0.26 -0.11 0.08 -0.81
heard:objection -0.50 -0.17 -0.46 1.15 0.02 0.01 -0.05
heard:partial -0.39 -0.41 0.29 -0.15 0.24 -0.39 0.81
heard:promise 0.18 -0.50 0.07 -0.60 0.73 0.06 0.05
heard:question -0.18 -0.07 0.02 -0.17 -0.26 0.88 -0.21
last:acknowledgement -0.07 0.00 0.03 0.00 -0.05 0.03 0.06
last:delivers 0.04 -0.03 0.06 -0.01 0.08 0.00 -0.15
last:null -0.01 0.02 -0.04 -0.03 -0.02 -0.03 0.10
last:objection -0.05 -0.03 0.01 -0.01 -0.01 -0.03 0.11
last:partial 0.01 0.03 0.00 -0.19 0.06 0.02 0.07
last:promise 0.01 0.03 -0.04 0.00 -0.04 -0.01 0.06
last:question 0.05 0.04 0.05 -0.07 0.06 0.04 -0.17
long -0.02 0.29 -0.14 0.05 -0.13 -0.12 0.06
most:acknowledgement 0.16 -0.10 -0.08 0.23 -0.01 -0.11 -0.07
most:delivers -0.11 0.06 -0.02 -0.11 -0.12 -0.16 0.46
most:null 0.02 -0.01 -0.14 0.21 -0.00 0.03 -0.11
most:objection -0.01 -0.03 -0.02 0.52 -0.08 -0.17 -0.20
most:partial 0.07 0.03 0.01 -0.03 -0.04 -0.03 -0.01
most:promise -0.11 -0.19 -0.03 -0.28 0.41 -0.19 0.38
most:question -0.05 -0.05 -0.01 -0.06 -0.09 0.34 -0.08
whole:acknowledgement 0.77 -0.06 -0.01 -0.26 -0.08 -0.18 -0.18
whole:delivers -0.12 0.73 -0.11 -0.39 0.01 -0.19 0.08
whole:null -0.03 -0.06 0.89 -0.07 -0.17 -0.16 -0.40
whole:objection -0.26 -0.24 -0.29 1.33 -0.20 -0.12 -0.22
whole:partial -0.16 -0.20 -0.24 0.04 -0.04 -0.10 0.70
whole:promise -0.04 -0.02 -0.17 -0.06 0.37 -0.07 -0.01
whole:question -0.18 -0.16 -0.16 -0.20 -0.09 0.83 -0.03
"""

# And of a team's: asks, closes, nothing.
TEAM = """
any -0.63 0.80 -0.17
asked -0.78 -0.16 0.94
heard:asks 0.86 -0.37 -0.50
heard:closes -1.19 1.19 -0.01
heard:nothing -0.31 -0.03 0.34
leans:asks 0.54 -0.36 -0.18
leans:closes -0.35 0.58 -0.23
leans:nothing -0.18 -0.22 0.40
long 0.15 -0.40 0.25
"""

# And of a day's being promised.
PROMISED = """
any 0.08
first:acknowledgement 0.05
first:delivers -0.07
first:null 0.01
first:objection 0.02
first:partial -0.01
first:promise -0.06
first:question 0.03
last:acknowledgement 0.01
last:delivers 0.02
last:null 0.04
last:objection -0.02
last:partial 0.10
last:promise 0.05
last:question 0.01
mail 0.31
most:acknowledgement -0.08
most:delivers 0.08
most:null -0.10
most:objection -0.03
most:partial -0.12
most:promise 0.26
most:question -0.02
only 0.84
rule:deadline -0.50
rule:nothing -0.41
rule:promise 1.02
rule:unknown -0.03
whole:acknowledgement 0.06
whole:delivers 0.23
whole:null -0.00
whole:objection -0.01
whole:partial 0.06
whole:promise 0.18
whole:question 0.06
words 0.55
"""
