"""`python -m wirelint` is the command `wirelint`."""

from .cli import main

raise SystemExit(main())
