"""Stochastic levels of recorded figures: what was known of them at an origin, and paths from there."""
