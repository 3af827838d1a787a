"""The issue of the economy: Mexican income, the peso, jobs and prices in the United States."""
