"""`python -m twotrack` is `twotrack`."""

from twotrack.cli import main

main()
