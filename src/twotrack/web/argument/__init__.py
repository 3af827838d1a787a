"""The article's argument as a part of the page: its claims with their verdicts, and a change shared out."""
