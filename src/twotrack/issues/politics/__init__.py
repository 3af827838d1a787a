"""Politics: approval of both presidents, what audiences care about, the cost of threats, and states that pull away."""
