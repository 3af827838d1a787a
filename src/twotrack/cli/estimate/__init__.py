"""Commands that learn numbers from official series, and score forecasts."""
