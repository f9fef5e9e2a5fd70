"""The rule engine: from rule files to a plan, from a plan and a story to hits."""
