"""Firearms bought in the United States, carried south, lost or seized in Mexico."""
