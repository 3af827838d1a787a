"""Two episodes forecast from what was known before them: the summer of 2019 and the closure of 2020."""
