"""The issue of the border: crossings and trade."""
