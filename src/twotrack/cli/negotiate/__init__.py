"""`twotrack negotiate`: which package both governments could sign, and any table of utilities."""
