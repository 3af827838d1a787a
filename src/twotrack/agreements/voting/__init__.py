"""Chambers that must pass an agreement, and the power of their members."""
