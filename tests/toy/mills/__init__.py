"""Savings of the mills, which the boatmen's freight fills and wages empty."""
