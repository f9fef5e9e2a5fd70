"""Wirelint reads wire copy and says where it is broken, mistranslated, misdated or inconsistent.

This is what a rule file may import; everything else may change between versions.
"""

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .blocks import Block
    from .rulebook.rule import Hit, Related, rule
    from .story import Story

__all__ = ["Block", "Hit", "Related", "Story", "rule"]
__version__ = "0.1.0"

_HOMES = {"Block": "blocks", "Hit": "rulebook.rule", "Related": "rulebook.rule", "Story": "story", "rule": "rulebook.rule"}


def __getattr__(name: str) -> object:
    """Imported when first asked for: the command begins with less, and finds the rest on the shelf (`codes`)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .startup.loading import load_module

    found = globals()[name] = getattr(load_module(f"{__name__}.{_HOMES[name]}"), name)
    return found
