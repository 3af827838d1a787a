"""Diplomacy: cooperation and hostility as separate stocks by direction and topic, linkage, trust."""
