"""Rules: what one is, how it is written, read, checked and tested."""
