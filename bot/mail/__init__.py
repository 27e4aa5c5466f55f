"""What an email says."""
