"""What both governments did, dated and with sources: for now the recorded history of each lever."""
