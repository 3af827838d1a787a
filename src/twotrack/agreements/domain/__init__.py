"""Any table of utilities: its front, its win-sets and its bargaining solutions, without the model."""
