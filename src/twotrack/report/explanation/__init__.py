"""The page of a change shared out among the accounts of the violence."""
