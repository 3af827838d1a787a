"""Official series with their provenance, and readers of the user's folder of official files."""
