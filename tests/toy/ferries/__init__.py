"""Ferries, with an official series: an issue that is fitted, conditioned and explained by its folder alone."""
