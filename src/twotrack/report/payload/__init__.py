"""What a run tells, as plain data that the terminal, the pages and --json read."""
