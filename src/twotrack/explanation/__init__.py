"""How much of the official series the mechanism explains, and the case studies that the package ships."""
