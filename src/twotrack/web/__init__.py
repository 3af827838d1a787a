"""The page of a run: stories, graphs, map and tracks in one file that opens without a server or a network."""
