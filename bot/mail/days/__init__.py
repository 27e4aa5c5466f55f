"""Days in mail: found, resolved, and told what they are for."""
