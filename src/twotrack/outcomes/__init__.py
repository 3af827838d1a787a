"""Measured outcomes: true and as recorded, held against official figures."""
