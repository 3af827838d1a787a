"""A run as people read it: payload, figures, tables and the self-contained page."""
