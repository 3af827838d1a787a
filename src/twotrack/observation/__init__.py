"""How official series count what happens in the model: recorded, fitted to, and used to condition the past."""
