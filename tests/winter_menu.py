"""The smallest menu that is searched on the model: two options over ten months."""

MENU = """title = "Winter"
date = "2022-02"
instrument = "executive"
horizon = 10
optional_terms = ["return_safeguards"]

[levers]
mx_migration_deployment = [40000]

[otherwise]
settings = {}
"""
