"""The aggregations that make the package's own tables from the folder of official files."""
