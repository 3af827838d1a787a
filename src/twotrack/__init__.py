"""twotrack: the relationship between Mexico and the United States, runnable and held against official figures."""
