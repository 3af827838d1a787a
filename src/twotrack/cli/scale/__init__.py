"""Commands for runs of many draws, on one machine or several."""
