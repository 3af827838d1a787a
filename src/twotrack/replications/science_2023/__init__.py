"""Prieto-Curiel, Campedelli and Hope (Science, 2023): members of Mexico's criminal organisations, 2012 to 2027."""
