"""What a desk has written down for its copy: `wirelint.toml`, or `[tool.wirelint]` in `pyproject.toml`."""
