"""The page of a package: five parts, each a picture with its table, in both languages."""
