"""Published models run again from their own equations and values, beside the figures that were published."""

# One folder each; `replication.<name>` is its title in the catalogue of messages.
NAMES = ("science_2023",)
