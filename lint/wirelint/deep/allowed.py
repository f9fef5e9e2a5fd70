"""Which of LanguageTool's rules are let through (rules/deep/allowed.tsv), as rules of ours."""

from __future__ import annotations

import os
from hashlib import blake2b

from ..knowledge.tables import read
from ..places import RULES
from ..records import TYPE_CHECKING, Record
from ..rulebook.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER = os.path.join(RULES, "deep")
PREFIX = "languagetool/"
SPELLERS = {"en-US": "MORFOLOGIK_RULE_EN_US", "en-GB": "MORFOLOGIK_RULE_EN_GB"}


class Allowed(Record):
    """A rule of LanguageTool: what it is to us, whether it counts for words in lower case only, whether its first suggestion may be written."""

    rule: Rule
    lower: bool
    sure: bool


def rules() -> dict[str, Allowed]:
    """By LanguageTool's own name for each."""
    return {row["rule"]: Allowed(_rule(row), row["only"] == "lower", row["sure"] == "yes") for row in read(FOLDER, "allowed")}


def names() -> list[str]:
    """Their names as ours."""
    return [PREFIX + name for name in rules()]


def words() -> frozenset[str]:
    """Words that LanguageTool does not know and wire copy uses."""
    return frozenset(row["word"] for row in read(FOLDER, "words"))


def asked(allowed: Mapping[str, Allowed], language: str) -> list[str]:
    """The rules to ask for in a language: a speller speaks only its own."""
    others = {name for spoken, name in SPELLERS.items() if spoken != language}
    return sorted(allowed.keys() - others)


def digest(names: list[str]) -> bytes:
    """What the answers of a server depend on beside the text."""
    return blake2b("\n".join(names).encode(), digest_size=8).digest()


def _rule(row: Mapping[str, str]) -> Rule:
    path = os.path.join(FOLDER, "allowed.tsv")
    return Rule(PREFIX + row["rule"], row["message"], row["severity"], row["family"], (), row["quotes"], (), True, "deep", None, (), path)
