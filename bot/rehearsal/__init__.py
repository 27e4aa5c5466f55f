"""A pretend world in which the real worker runs."""
