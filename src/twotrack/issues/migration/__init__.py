"""Migration through and from Mexico to the United States: entries, transit, encounters, returns and waiting."""
