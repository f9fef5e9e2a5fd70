"""Which files to lint."""
