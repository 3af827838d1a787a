"""The two-track measure: cooperation and hostility kept apart, and every figure tested against chance."""
