"""The drawing kit of the pages without a script: pure functions from numbers to SVG."""
