"""Drugs: demand and overdose deaths in the United States, export income of the organisations."""
