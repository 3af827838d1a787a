"""`twotrack sensitivity` and `twotrack discover`: what moves an outcome or a package, and where it fails."""
