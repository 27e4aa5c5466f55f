"""Dated threads as readable text, and what a replay of each must tell."""
