"""Drawings of the two-track measure."""
