"""Pages of the documentation, printed from equations, tables and scores."""
