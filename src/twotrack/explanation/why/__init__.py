"""Why an outcome moved: the part of its change that each link between issues carries."""
