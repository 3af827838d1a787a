"""Commands of the record: moves, event data, the two-track measure, audit."""
