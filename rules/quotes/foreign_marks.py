"""Rule: quotation marks of another language."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.knowledge.widths import at_home
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.blocks import Block

_PAIR = compiled(
    r"«(?P<in>[^«»\n]{1,2000})»|»(?P<in>[^«»\n]{1,2000})«|„(?P<in>[^„“”\"\n]{1,2000})[“”\"]|‹(?P<in>[^‹›\n]{1,2000})›|「(?P<in>[^「」\n]{1,2000})」|『(?P<in>[^『』\n]{1,2000})』|《(?P<in>[^《》\n]{1,2000})》|〈(?P<in>[^〈〉\n]{1,2000})〉|〝(?P<in>[^〝〟\n]{1,2000})[〟〞]|(?<!\w)\(\((?P<in>(?=[^()\n]*\p{L}{3})[^()\n]{4,2000})\)\)(?! ?\(@)|‘‘(?P<in>[^‘’\n]{1,300})’’"
)
_LONE = compiled(r"[«»„‹›「」『』《》〈〉〝〟]")
# ‚So’: the single mark of a German or Czech original, low as a comma is, at the head of a word.
_LOW = compiled(r"(?<![^\s(\[“\"„—–-])‚(?=[\p{L}\d…])(?!Ä)(?=(?P<in>[^‚\n]{1,2000}?)(?P<close>[‘’'])(?![\p{L}\d]))")
_OWN_SCRIPT = compiled(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Cyrillic}\p{Arabic}\p{Greek}]")
_BLANK = frozenset((" ", "\n", "\r", ""))
_TOGETHER = 60  # a longer quotation is two findings, one at each mark


@rule(
    message="quotation mark of another language: write {plain}",
    severity="error",
    quotes="check",
    trigger=[*"«»„‹›「」『』《》〈〉〝‚", "((", "‘‘"],
    bad=[
        'The party wants {«peace and order» -> "peace and order"}, it says.',
        'The firm feels {„pressed“ -> "pressed"}.',
        "“No,” he said. The film {《The Long Quay》 -> “The Long Quay”} opens.",
        'The song {「Harbour」 -> "Harbour"} won.',
        '{« -> "}Everything we asked for was refused, one thing after the other, and nobody told us why,{» -> "} she said.',
        '{„We were not asked" -> "We were not asked"}, she said.',
        "The port is {« -> }shut.",
        "{„ -> “}Nobody told us about the plan, not in May and not in June, either of them,{“ -> ”} she said. “No.”",
        'He said {‹no› -> "no"}.',
        "{‚ -> '}Three Sundays,' said Ina Berg. 'Three!'",
        "“She told us: {‚ -> ‘}no{‘ -> ’},” he said.",
        "The army speaks of {((a pause)) -> “a pause”}. She spoke of {‘‘a pause’’ -> “a pause”}.",
    ],
    good=[
        "The daily «Правда» wrote so.",
        "He said, “No.” She said, ‘Yes.’",
        "The book 《紅樓夢》 is old.",
        "Home » News » Ports",
        "He came‚ and left. A comma ‚ stood alone. ‚Low and never closed.",
        "The angle <a> and <b>. The sum f((x)) and ((1)) or g((abc)).",
        "The Greek word «λόγος» means word.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """English has “ ” or " ": the marks of the original were not translated."""
    text, marks, taken = story.text, story.marks, set()
    for match in _PAIR.finditer(text):
        taken.update((match.start(), match.end() - 1))
        inside = match["in"]
        if _OWN_SCRIPT.search(inside) or at_home(text, match.start()):
            continue
        if len(inside) <= _TOGETHER:
            yield Hit(*match.span(), f"{marks.open}{inside.strip()}{marks.close}", {"plain": f"{marks.open}…{marks.close}"})
        else:
            yield Hit(match.start(), match.start() + 1, marks.open, {"plain": marks.open})
            yield Hit(match.end() - 1, match.end(), marks.close, {"plain": marks.close})
    yield from _low(story)
    lacking: dict[int, bool] = {}
    for match in _LONE.finditer(text):
        if match.start() not in taken:
            index = story.block_at(match.start())
            if index not in lacking:
                lacking[index] = _lacks(text, story.blocks[index])
            yield from _lone(story, match.start(), lacks=lacking[index])


def _low(story: Story) -> Iterator[Hit]:
    """Low single marks: the house's own single one opens there, if the mark that closes is one of its own."""
    for match in _LOW.finditer(story.text):
        plain = "'" if match["close"] == "'" else "‘"
        yield Hit(match.start(), match.start() + 1, plain, {"plain": plain})
        if match["close"] == "‘":
            yield Hit(match.start("close"), match.end("close"), "’", {"plain": "’"})


def _lacks(text: str, block: Block) -> bool:
    """Whether a paragraph lacks a mark of ours."""
    start, end, _ = block
    return text.count('"', start, end) % 2 > 0 or text.count("“", start, end) != text.count("”", start, end)


def _lone(story: Story, at: int, *, lacks: bool) -> Iterator[Hit]:
    """A mark without its partner: it takes the place of one that is missing, or is one too many."""
    text, marks, mark = story.text, story.marks, story.text[at]
    if mark in "«»‹›〈〉" and text[at - 1 : at] in _BLANK and text[at + 1 : at + 2] in _BLANK:
        return  # a pointer or the bar of a menu
    if _OWN_SCRIPT.match(text[at - 1 : at]) or _OWN_SCRIPT.match(text[at + 1 : at + 2]) or at_home(text, at):
        return
    if lacks:
        right = marks.open if mark in "«„‹「『《〈〝" else marks.close
        yield Hit(at, at + 1, right, {"plain": right})
    else:
        yield Hit(at, at + 1, "", {"plain": "nothing"})
