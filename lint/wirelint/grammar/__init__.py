"""Shapes of English sentences that are none: what `views.fragments` and `views.stubs` look for."""
