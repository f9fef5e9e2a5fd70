"""US where the house writes U.S., in a story that has no other."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.house import severity
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_FORMS = {
    "U.S.": compiled(r"(?<![\w.$-])US(?![\w$-]|\.[A-Z]| (?:Open|Airways|Weekly|Steel|Foods|Bank|\d)\b)"),
    "US": compiled(r"(?<![\w.$-])U\.S\.(?![\w$]|[A-Z]| (?:News|Steel|Bank|Bancorp|Airways|Soccer|Open)\b)"),
}


@rule(
    message="house style: {fix}",
    house_setting="us",
    trigger=("us", "u.s."),
    quotes="skip",
    bad=[
        "profile: ap\n\nOSLO (AP) — The {US -> U.S.} envoy left on Monday.",
        "profile: afp\n\nOslo, May 3, 2024 (AFP) - The {U.S. -> US} envoy left on Monday.",
        "profile: reuters\n\nOSLO, May 3 (Reuters) - Two {US -> U.S.} ships and a US plane left.",
        "profile: ap\n\nOSLO (AP) — The {US -> U.S.} has signed, and the US will pay.",
        "profile: bbc\n\nThe {U.S. -> US} envoy left on Monday.",
    ],
    good=[
        "profile: ap\n\nOSLO (AP) — The U.S. envoy left on Monday. The US said so.",
        "profile: ap\n\nHe won the US Open and paid US$5.",
        "profile: afp\n\nThe US envoy left on Monday.",
        "The US envoy left on Monday.",
        "profile: ap\n\n“The US left,” he said. It told us.",
    ],
)
def house_us(story: Story) -> Iterator[Hit]:
    """US or U.S.: the house has chosen. A mix is another rule's."""
    right = story.desk.profile["us"]
    found = [match.span() for match in _FORMS[right].finditer(story.text) if story.role_at(match.start()) in ("body", "list")]
    if found and right not in story.text:
        yield Hit(*found[0], right, related=[Related(*span, "also here") for span in found[1:]], severity=severity(story))
