"""What a verdict depends on: weights, inputs, and the futures in which it fails."""
