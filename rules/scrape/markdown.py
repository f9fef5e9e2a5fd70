"""Rule: Markdown left in plain text."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

_LINK = compiled(
    r"!?\[(?P<text>[^\[\]\n]{0,200})\]\((?P<to>(?:https?:|www\.|/|#|mailto:)[^()\s]{0,300}(?:\([^()\s]{0,60}\)[^()\s]{0,60})?|)(?: \"[^\"\n]{0,100}\")?\)"
)
_BOLD = compiled(
    r"(?<![\w*])\*\*(?=[^\s*])(?P<text>[^*\n]{1,200}?)(?<=[^\s*])\*\*(?![\w*])|(?<![\w_])__(?=[^\s_])(?P<text>[^_\n]{1,200}?)(?<=[^\s_])__(?![\w_])"
)
_HOOK = compiled(r"(?i)\W*(?:read more|also read|read also|see also|related|watch|more):?\W*$")
_FILES = (".md", ".markdown", ".mdx", ".rst")


@rule(
    message="Markdown left in plain text: {hint}",
    quotes="check",
    trigger=["](", "**", "__"],
    bad=[
        "The board met {[on Monday](https://example.org/board) -> on Monday} in Oldport.",
        "{**The board** -> The board} met.",
        "{__Note__ -> Note} the date.",
        "The board met. {[Full results](#results) -> }",
        "{![A boat](/img/boat.jpg) -> } The board met.",
        "{**Read more:** [Port strike enters third week](https://example.org/strike) -> }",
    ],
    good=[
        "He called it f***ing** nonsense** and left.",
        "He [the mayor] (aged 61) left.",
        "The file is my__init__file.",
        "Ranked #1 in the polls; ** marks an estimate.",
        "Votes: 12** and 14** (provisional).",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Signs that a web editor turns into links and bold type print as they stand in plain text."""
    if story.name.lower().endswith(_FILES):
        return
    taken: list[tuple[int, int]] = []
    for match in _LINK.finditer(story.text):
        hit = _link(story, match)
        taken.append((hit.start, hit.end))
        yield hit
    for match in _BOLD.finditer(story.text):
        if not any(a < match.end() and match.start() < b for a, b in taken):
            yield Hit(*match.span(), match["text"], {"hint": "keep the words only"})


def _link(story: Story, match: regex.Match[str]) -> Hit:
    """A picture, a jump within the page and a link to another story go; other links keep their words."""
    start, end = match.span()
    block = story.blocks[story.block_at(start)]
    hook = _HOOK.match(story.text, block.start, start)
    if hook and end >= block.end - 1:
        return Hit(block.start, end, "", {"hint": "link to another story: delete"})
    if match[0][0] == "!" or match["to"].startswith("#"):
        return Hit(start, end, "", {"hint": "delete"})
    return Hit(start, end, match["text"], {"hint": "keep the words only"})
