"""A run as people read it: figures, tables and the self-contained page."""
