"""Importers of event data: who did what to whom, from the files of five projects into one table."""
