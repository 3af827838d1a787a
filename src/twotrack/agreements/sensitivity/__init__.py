"""What moves an outcome, or the gain of a package: numbers, levers, preferences, chance."""
