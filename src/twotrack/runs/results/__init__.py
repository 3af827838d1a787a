"""What a run gives: draws, quantiles, tables and files of them."""
