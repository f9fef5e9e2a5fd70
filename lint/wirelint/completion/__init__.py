"""Completion scripts, made from the options of the commands themselves: one module a shell."""
