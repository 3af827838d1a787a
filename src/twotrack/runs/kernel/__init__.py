"""The programs printed as a kernel: what is printed, whether it is of these equations, and the engine that runs it."""
