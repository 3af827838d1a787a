"""The issues assembled, stepped through time, and run as an ensemble of possible worlds."""
