"""Agreements: which package both governments could sign, whether it would hold, and what the verdict depends on."""
