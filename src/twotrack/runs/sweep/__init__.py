"""Every lever moved alone, over the same possible worlds: what moves what, and how much."""
