"""Event data checked by hand: a sample, its sheet, and how often the machine was right."""
