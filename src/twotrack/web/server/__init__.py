"""The server of the page: frames of levers as they are set, from the native kernel, for those who ask at once."""
