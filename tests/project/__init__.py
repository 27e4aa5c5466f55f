"""Tests of what has happened."""
