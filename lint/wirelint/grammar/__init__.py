"""English and wire forms taken to pieces: sentences that are none, attributions, datelines and what leaks into a story's head."""
