"""`twotrack run`, `twotrack verify`, and what other commands share with them."""
