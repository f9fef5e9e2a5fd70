"""What the HTML report is made of: stories, notes, rules, and the style and script that stand in it."""
