"""Tests of what to do next, and of how it is said."""
