"""What makes the start quick: modules without `importlib`, their code on one shelf and without what only people read."""
