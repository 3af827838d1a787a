"""What each party gains: changes of outcomes in ordinary years, worth, chances."""
