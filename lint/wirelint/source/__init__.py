"""A file as it lies on disk: from its bytes to characters that know their place, its lines and columns."""
