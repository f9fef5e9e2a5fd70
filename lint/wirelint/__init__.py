"""Wirelint reads wire copy and says where it is broken, mistranslated, misdated or inconsistent.

This is what a rule file may import; everything else may change between versions.
"""

from .rulebook.rule import Hit, Related, rule
from .story import Block, Story

__all__ = ["Block", "Hit", "Related", "Story", "rule"]
__version__ = "0.1.0"
