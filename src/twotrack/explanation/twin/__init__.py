"""Statistical twins: growth of log homicide rates of the states on one account's covariates, scored out of sample."""
