"""What official figures say of the uncertain numbers, kept apart from their priors."""
