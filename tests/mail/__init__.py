"""Stories about what one email says."""
