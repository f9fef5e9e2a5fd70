"""Wirelint reads wire copy and says where it is broken, mistranslated, misdated or inconsistent.

This is what a rule file may import; everything else may change between versions.
"""

from .blocks import Block
from .rulebook.rule import Hit, Related, rule
from .story import Story

__all__ = ["Block", "Hit", "Related", "Story", "rule"]
__version__ = "0.1.0"
