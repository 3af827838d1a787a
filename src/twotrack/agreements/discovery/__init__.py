"""Where an outcome crosses a threshold, or a package fails: boxes of inputs, in sentences."""
