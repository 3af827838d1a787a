"""Draws of the numbers that official figures can tell something of: issue by issue, then the couplings."""
