"""Measured beside their anchors in the same run."""
