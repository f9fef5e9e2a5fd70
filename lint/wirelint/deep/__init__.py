"""The deep tier: a LanguageTool server of the user's own behind our rules. Nothing here is imported without `--deep`."""
