"""Runs of any number of draws: reduced block by block, on one machine or many, to the same bytes."""
