"""Example: persons who take part in something, a share of the population that comes and goes."""
