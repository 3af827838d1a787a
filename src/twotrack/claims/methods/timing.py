"""Tests."""

__all__: list[str] = []
