"""Views of a story: each module has `view(story)`; `story.<module>` computes it once, on first use."""
