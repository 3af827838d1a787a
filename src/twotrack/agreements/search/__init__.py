"""Search over a menu: every package by a surrogate, the best ones on the model itself."""
