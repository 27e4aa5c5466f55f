"""What the team reads, in the team's language: one module a language; what is missing in one is said in English."""
