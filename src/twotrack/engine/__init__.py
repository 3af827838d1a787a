"""A traced function printed as a C kernel: draws as vector lanes, numbers as run-time inputs."""
