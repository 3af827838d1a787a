"""Forecasts from past origins, scored beside plain rivals."""
