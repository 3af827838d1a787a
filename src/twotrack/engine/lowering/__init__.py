"""From a traced function to operations: shapes, views, loops, random numbers, and what need not be computed twice."""
