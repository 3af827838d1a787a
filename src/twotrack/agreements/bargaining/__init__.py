"""Front, bargaining solutions, ratification and robustness on tables of gains."""
