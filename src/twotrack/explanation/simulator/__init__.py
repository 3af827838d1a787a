"""Each account in the simulator: its levers and numbers switched, its own change shared out, its forecasts scored."""
