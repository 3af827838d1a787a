"""Closed tables: row schemas, readers that name file, line and nearest name, and the catalogue of messages."""
