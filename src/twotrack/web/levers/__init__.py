"""Cards, data and ranges of the levers on the page."""
