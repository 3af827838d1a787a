"""The dated moves of both governments, one directed row a move."""
