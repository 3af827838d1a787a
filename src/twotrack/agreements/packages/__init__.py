"""A package: what both governments would do, and what happens otherwise."""
