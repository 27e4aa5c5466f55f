"""Labelled mail by which the readers are measured: `python -m tests.corpus`."""
