"""Courtside: mail comes in, becomes facts, and facts become the letters nobody likes to write."""
