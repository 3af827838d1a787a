"""A made-up pair of issues, rivers and mills, so that a change of a real number never breaks an engine test."""
