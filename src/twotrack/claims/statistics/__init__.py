"""Statistics that several tests share: trends with overdispersion, permutation of groups, autocorrelation."""
