"""The two-track measure as a page and as tables."""
