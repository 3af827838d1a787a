"""Boatmen on the rivers, who come for wages and leave in time."""
