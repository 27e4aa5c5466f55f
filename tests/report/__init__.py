"""What the team reads."""
