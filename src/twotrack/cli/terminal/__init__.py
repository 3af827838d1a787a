"""What every command shares at the terminal: output, progress, language."""
