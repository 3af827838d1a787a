"""`twotrack explain`: rival accounts of the violence, scored, weighted, and a change shared out among them."""
