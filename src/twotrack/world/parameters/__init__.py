"""The uncertain numbers: priors, the shipped posterior, and one possible world a draw."""
