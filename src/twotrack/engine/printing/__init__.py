"""From operations to C: fused loops, places in memory, expressions, and the library around them."""
