"""What both governments did, dated and with sources: the moves, their weights, and the history of each lever."""
