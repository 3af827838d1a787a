"""Scenario laid over the record: one level per lever and month."""
