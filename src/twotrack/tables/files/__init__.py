"""Texts of tables as files have them: encodings, delimiters, quotes."""
