"""The words of each language as tables: what the readers look up, and nothing that reads."""
