"""What each sign beside a day tells of its being promised (weighed by `python -m tests.corpus.weighed`)."""

WEIGHTS = """
"""
