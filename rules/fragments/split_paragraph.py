from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Before these nothing can end; after a plain word only these can go on.
_OPEN = frozenset(
    "the a an of to in on at for with by from and or but that which who whose said says told as than into its their his her our is are was were has have had be been will would "
    "could should may not because while although if when where after before between among about against under over during despite".split()
)
_GOES_ON = frozenset(
    "the a an of to in on at for with by from and or but that which who whose said says told as than into its their his her is are was were has have had will would because while although after before during".split()
)
# A verb that tells of what is past, and how its sentence goes on: what no line of a list and no headline begins with.
_VERB = compiled(
    r"(?:\p{Ll}{3,}ed|took|came|went|gave|made|fell|rose|won|lost|left|led|held|met|ran|saw|began|broke|built|caught|chose|drove|flew|fought|found|grew|paid|sent|sold|spent|spoke|stood|struck|swept|wrote|died|drew|threw|shook|sank)"
    r" (?:on|in|at|to|from|the|an?|his|her|its|their|after|by|that|with|for|over|against|into|two|three|\p{Lu})\b[^\n]*\.$"
)
_NOUN = compiled(r"(?:The|An?|His|Her|Its|Their|Two|Three|Four|Five|Several|Hundreds|Thousands|Dozens)\b[^.!?,;:\n]*\p{Ll}$")
_LAST = compiled(r"(?<![\w’'-])[\p{Ll}][\w’'-]*,?$")
# "raised its rate to", "at least", and the figure in the next paragraph; a name goes on only behind what no headline ends in.
_COUNTS = compiled(
    r"(?<![\w’'-])(?:(?:at least|more than|fewer than|less than|up to|about|nearly|almost|around|over|under|only|by|to|from|of|in|for|than|and|with|some|the|a|another|between|until|since|after|before|at|on|was|were|is|are|has|had|have|said|killed|injured|wounded|arrested))$"
)
_NO_HEADLINE = compiled(r"(?<![\w’'-])(?:at least|(?:more|fewer|less) than|up to|by|to|from|of|than|and|the|a|since|was|were|has|had)$")
_FIGURE = compiled(
    r"[$€£¥]?\d[\d.,]*(?:[-–]\d[\d.,]*)?(?:%| ?(?:percent|per cent|million|billion|trillion|thousand)\b| \p{Ll}{2,})[^\n]*[.]$"
)
_TO_NAME = compiled(r"(?<=\p{Ll} )(?:of|to|in|from|with|by|the|that|and|at|an|for)$")
_NAME = compiled(
    r"\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:,? (?:on|in|at|after|for|to|and|said|late|early|last|who|where|when|by|with|yesterday)\b[^\n]*)?[.]$"
)
_FIRST = compiled(r"\p{Ll}[\w’'-]*(?=[\s,])")  # With these a name may begin.
_PARTICLES = frozenset("de da di du la le van von der den ter al el bin ibn ben dos das del della zu af av".split())
_MANY = 4
_LINE = 25  # letters of a line that is no label
_PROSE = frozenset(("body", "headline", "subhead"))


@rule(
    view="loose_ends",
    message="sentence broken by a paragraph end: join the two",
    quotes="note",
    bad=[
        "The ministry {said\n\nthe} talks would resume.",
        "Two officials who asked not to be named told {the\n\npaper} that the bank had known since May.",
        "It rained for days.\n\nThe river rose by two metres in the night and swept away a bridge at the edge of {town\n\nand} three houses.",
        "The court ruled on Monday that the law was {void,\n\nand} sent it back.",
        "Rain fell for days.\n\nThe river rose by two metres in the night and took a bridge, {carrying\n\naway} three houses.",
        "The deputy {mayor\n\nresigned} on Friday.",
        "It rained for days.\n\nTwo fishing boats from the {island\n\nsank} in the night off the cape.",
        "He is said to have {been\n\nseen} in Turin.",
        "The bank of Lund raised its key rate {to\n\n40} percent.",
        "The flood in the valley of Sund killed {at least\n\n30} people and cut the road.",
        "The minister of trade flew on {to\n\nTurin} on Friday.",
    ],
    good=[
        "The ministry said:\n\nthe talks would resume.",
        "Man bites dog\n\nthe dog survived, police said.",
        "The bank was founded in 1970.\n\neBay was founded in 1995.",
        "The winners\n\nde Vries and von Thal won the race on Sunday, the jury said.",
        "- flour and\n- sugar",
        "The recipe\n\nbaked beans and ham, served on toast.\n\nThe wines\n\nmade in Sund",
        "Apples\nPears\nplums",
        "The number of the desk in Sund that you can call is on\n\n555 1234",
        "The bank raised its rate on Friday.\n\n40 percent is the highest rate since 1998.",
        "All that the mayors of the valley were asked for\n\nTom Marsh, Sund: a new road.",
        "The council met on Monday to hear the report that the\nmayor had asked for in the spring, and no one spoke.",
    ],
)
def split_paragraph(story: Story) -> Iterator[Hit]:
    """A sentence that goes on in the next paragraph was cut by a line end of its source, or by an
    advertisement that has been taken out.
    """
    found = list(_breaks(story))
    for start, end in found:
        yield Hit(start, end, severity=None if len(found) < _MANY else "info")
        if len(found) >= _MANY:
            return


def _breaks(story: Story) -> Iterator[tuple[int, int]]:
    text, blocks = story.text, story.blocks
    for index in story.loose_ends:
        if index + 1 == len(blocks):
            return
        block, following = blocks[index], blocks[index + 1]
        if (figure := _before_figure(story, index)) is not None:
            yield figure
        if (
            not text[following.start].islower()
            or block.role not in _PROSE
            or following.role != "body"
            or not (text[block.end - 1].isalpha() or text[block.end - 1] == ",")
            or not story.breaks[index]
        ):
            continue
        last = _LAST.search(text, max(block.start, block.end - 30), block.end)
        first = _FIRST.match(text, following.start, following.end)
        if last is None or first is None:
            continue
        long = block.role == "body" and block.end - block.start > 60
        if (
            last[0] in _OPEN
            or (long and _plain(first[0]) and _in_copy(story, index))
            or (_NOUN.fullmatch(text, block.start, block.end) and _VERB.fullmatch(text, following.start, following.end))
            or (first[0] in _GOES_ON and (long or last[0].endswith(",")))
        ):
            yield last.start(), first.end()


def _before_figure(story: Story, index: int) -> tuple[int, int] | None:
    """Where a paragraph hangs in the middle of a phrase, and a figure or a name carries it on: "raised its rate to | 50 percent"."""
    text, (start, end, role), following = story.text, story.blocks[index], story.blocks[index + 1]
    if role not in ("body", "headline") or following.role != "body" or not story.breaks[index] or end - start < _LINE:
        return None
    if text[following.start].isdigit() or text[following.start] in "$€£¥":
        counts = _COUNTS if role == "body" else _NO_HEADLINE
        found = counts.search(text, max(start, end - 14), end) if _FIGURE.match(text, following.start, following.end) else None
    else:
        found = _TO_NAME.search(text, max(start, end - 30), end) if _NAME.match(text, following.start, following.end) else None
    return (found.start(), following.start + len(text[following.start : following.end].split(None, 1)[0])) if found else None


def _in_copy(story: Story, index: int) -> bool:
    """Whether it is a paragraph of running copy: with a sentence in it, or behind a paragraph that ends in a stop."""
    start, end, _ = story.blocks[index]
    before = story.blocks[index - 1]
    return ". " in story.text[start:end] or (index > 0 and before.role == "body" and story.text[before.end - 1] == ".")


def _plain(word: str) -> bool:
    """Whether it is a word that no name and no brand begins with."""
    return word.islower() and word.isalpha() and len(word) > 1 and word not in _PARTICLES
