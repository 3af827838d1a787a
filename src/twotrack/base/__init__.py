"""The ground floor: shapes, units, months, functional forms and field declarations. It imports nothing of ours."""
