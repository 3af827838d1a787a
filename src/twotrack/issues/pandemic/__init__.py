"""The pandemic in both nations and in two pairs of border cities."""
