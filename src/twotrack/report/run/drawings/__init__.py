"""Drawings of a run. Their shapes hold no words, so that a page has them once for both languages."""
