"""Violence in the states of Mexico: organisations, open war, the removal of leaders, homicides."""
