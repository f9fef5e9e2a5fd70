"""From the hits of rules to what is reported."""
