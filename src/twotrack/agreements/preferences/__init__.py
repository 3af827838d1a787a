"""Who decides, what they care about, and who says so: closed tables with their readers."""
