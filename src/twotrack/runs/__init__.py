"""Runs: an experiment, its shocks conditioned on the record, results, receipts, comparisons."""
