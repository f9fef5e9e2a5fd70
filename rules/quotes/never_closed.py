"""Rule: quotation marks that do not pair."""

from __future__ import annotations

from itertools import pairwise

from wirelint import Hit, Related, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


_SAID = r"(?:(?:he|she|they|[Tt]he \w+(?: \w+)?|(?:\p{Lu}[\w.’'-]+ ){1,3}|(?:\p{Lu}[\w.’'-]+))\s?(?:said|says|told|added|wrote|asked|warned|noted|recalled|explained)\b|said (?:\p{Lu}|the |one ))"
_TAIL = compiled(r"(?P<stop>[\w’'][.,!?])(?= " + _SAID + ")")
_VERB = compiled(
    r"\b(?:said|says|told|tells|added|adds|wrote|writes|asked|asks|emphasi[sz]e[sd]|stressed|notes|noted|explained|explains|according to)\b(?! (?:me|us|you)\b)|[’'](?=[\s.,])"
)
_STOP = compiled(r"[.!?] (?=\p{Lu})")
_SPEAKER = compiled(r"\b(?:[Ii]|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Mm]e|[Uu]s|[Yy]our)\b")
_INCHES = compiled(r"\d\"")
_SINGLE_CLOSES = compiled(r"(?<=[.,!?])['’](?=\s|$)")
_SINGLE_OPENS = compiled(r"(?:^|(?<=[\s(—–]))['‘](?=\p{L})(?!\d)")
_THREE, _MANY = 3, 9
# Who said it, and a full stop.
_TAG_BEFORE = compiled(r"[\"”] (?:\p{L}[\p{L}’'-]* ){0,6}?(?:said|told|added|wrote|asked|replied|explained)(?: [\p{L}’'-]+){0,6}[.]$")
# A dash, and speech that a mark closes; who said it, and speech that no mark opens.
_DASHED = compiled(r"[—–-] ?(?=\p{Lu})")
_UNOPENED = compiled(
    r"[\"”] (?:\p{L}[\p{L}’'.,-]* ){0,8}?(?:said|told|added|wrote|asked|replied|explained|says)(?: [\p{L}’',-]+){0,8}[.] (?P<word>\p{Lu}[\p{L}’'-]*)(?:(?!\b(?:said|told|added|says)\b)[^.!?]){2,120}[.!?,]"
)
_MARK = compiled(r"[\"“”]")
_STRAIGHT = compiled(r'"')


@rule(
    message="{what}",
    quotes="check",
    trigger=['"', "“", "”"],
    bad=[
        '"We lost all," said Amina.{" -> }',
        'He said: "The road is shut.{\' -> "}',
        '{‘ -> "}We will wait," she said.',
        '"The harvest was {poor, -> poor,"} the farmer said. "Next year will be worse."',
        'The general said that {"}we are "ready" for talks.',
        '"We will be here for a {while. -> while."} he said.\n\nThe board met.',
        "“We will be here for a {while, -> while,”} the mayor said on Monday.\n\nThe board met.",
        'He left. "It was a long {day, -> day,"} she said.\n\nThe board met.',
        "“It is {over. -> over.”} Brandt said.\n\nThe board met.",
        '"We dug," she said. "They left. Then they asked me to sit {down. -> down."}\n\nThe board met.',
        "“No,” he said. “It is {over. -> over.”}\n\nThe board met, and “nobody” came.",
        "“It is late,” she said. {“}The road is shut. The board met on Monday.\n\nThe mayor left.",
        "“It is late,” she said. “The road is shut. We have no {boat. -> boat.”}\n\nThe mayor left.",
        "{— -> “}We walk at noon,” he said. “Then we rest.”",
        "“We walk at noon,” he said. {Then -> “Then} we rest.”",
        '"We walk at noon," he said. {Then -> "Then} we rest."',
    ],
    good=[
        "“We walk at noon.\n\n“We rest then.”\n\n— The mayor’s “plan” is late, he said, and so is the “money.”",
        '"We will be here for a while." he said.',
        '"We will be here for a while.\n\n"And we will stay." He left.',
        "“We saw it. The mayor said no to us and we left.”",
        "He said: “She left. He told me so.”\n\nThe board met.",
        'The boat is 6" wide, he said.',
        '"They told us "no" and left.\n\n"Then it rained." He left.',
        'He called it "a farce," and "a lie", she said.',
        '"We saw it all. "We have the files now and will read them," he said. The mayor left.',
        'The 12" record "Blue" was out.',
        "He said: \"She told me 'the road is shut.'",
        "“I wrote to her,” he said. “The reply came. It said: 'Yes.'\n\n“That was all.”",
        "He said: “We stayed.\n\nWe had no choice.\n\nWe saw the sea.” Then he left.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """An opening mark without its partner leaves the reader guessing who speaks. Before the words that name the
    speaker the place of the missing mark is certain.
    """
    text = story.text
    curly = "“" in text
    for index, (start, end, role) in enumerate(story.blocks):
        # An odd number of straight marks, or a last curly one that opens: else all are closed.
        if curly or text.find("”", start, end) >= 0:
            yield from _never_opened(text, start, end)
        if not text.count('"', start, end) % 2 and not (curly and text.rfind("“", start, end) > text.rfind("”", start, end)):
            continue
        yield from _other_mark(text, start, end)
        yield from _closed_again(story, index, start, end)
        yield from _opened_again(story, index, start, end)
        opened = _open(text, start, end)
        if opened < 0 or role in ("table", "code"):
            continue
        found = _TAIL.search(text, opened + 1, end)
        if found and found["stop"][-1] != "," and text[found.end() + 1 : found.end() + 2].isupper() and _goes_on(story, index):
            continue  # the speaker may tell what somebody else said
        if found:
            at = _word(text, found.end())
            yield Hit(
                at,
                found.end(),
                text[at : found.end()] + _closing(text[opened]),
                {"what": "closing quotation mark missing after this word"},
            )
        elif text[end - 1] in ".!?" and not _goes_on(story, index):
            yield _unclosed(text, opened, end)


def _never_opened(text: str, start: int, end: int) -> Iterator[Hit]:
    """A curly mark that closes what no mark has opened: —The bus is late,” he said; “No,” he said. It is late.”"""
    first, opened = text.find("”", start, end), text.find("“", start, end)
    if first < 0 or text.find('"', start, end) >= 0 or text.find("„", start, end) >= 0:
        return
    if opened < 0 or first < opened:
        dash = _DASHED.match(text, start, first)
        unfinished = text.rfind("“", 0, start) > text.rfind("”", 0, start)
        if dash and text[first - 1] in ",.?!" and not unfinished and text[first + 1 : first + 2] in ("", " ", "\n"):
            yield Hit(*dash.span(), "“", {"what": "a dash where an opening quotation mark was meant"})
        return
    places = [match.start() for match in _MARK.finditer(text, start, end)]
    for before, at in pairwise(places):
        if text[before] == text[at] == "”" and (found := _UNOPENED.fullmatch(text, before, at)):
            yield Hit(*found.span("word"), f"“{found['word']}", {"what": "opening quotation mark missing before this word"})


def _other_mark(text: str, start: int, end: int) -> Iterator[Hit]:
    """The only double mark of a paragraph, whose partner is a single one: "The road is shut.'"""
    if text.count('"', start, end) != 1 or _INCHES.search(text, start, end) or text.find("“", start, end) >= 0:
        return
    at = text.index('"', start, end)
    turn = _turned(text, at, start, end)
    if turn == "opens" and (single := _SINGLE_CLOSES.search(text, at + 1, end)) and not _SINGLE_OPENS.search(text, at + 1, single.start()):
        yield Hit(*single.span(), '"', {"what": "the quotation is opened with a double mark and closed with a single one"})
    elif turn == "closes" and (single := _SINGLE_OPENS.search(text, start, at)) and not _SINGLE_CLOSES.search(text, single.end(), at):
        yield Hit(*single.span(), '"', {"what": "the quotation is opened with a single mark and closed with a double one"})


def _closed_again(story: Story, index: int, start: int, end: int) -> Iterator[Hit]:
    """A last mark that closes what no mark has opened: "We lost all," said Amina, and left.\""""
    text = story.text
    places = [match.start() for match in _MARK.finditer(text, start, end)]
    if (
        not 3 <= len(places) <= _MANY
        or len(places) % 2 == 0
        or story.blocks[index].role in ("table", "code", "list")
        or _INCHES.search(text, start, end)
    ):
        return
    turns = [_turned(text, at, start, end) for at in places]
    if turns == ["opens", "closes"] * (len(turns) // 2) + ["closes"] and (found := _UNOPENED.fullmatch(text, places[-2], places[-1])):
        yield Hit(*found.span("word"), f'"{found["word"]}', {"what": "opening quotation mark missing before this word"})
    elif turns == ["opens", "closes"] * (len(turns) // 2) + ["closes"] and _TAG_BEFORE.search(text, places[-2], places[-1]):
        yield Hit(places[-1], places[-1] + 1, "", {"what": "closing quotation mark without its opening one"})


def _opened_again(story: Story, index: int, start: int, end: int) -> Iterator[Hit]:
    """The first of three marks, two of which open, one after the other: the quotation that it begins has no end."""
    text = story.text
    places = [match.start() for match in _MARK.finditer(text, start, end)]
    if len(places) != _THREE or story.blocks[index].role in ("table", "code", "list") or _INCHES.search(text, start, end):
        return
    first, second, third = (_turned(text, at, start, end) for at in places)
    if (first, second, third) != ("opens", "opens", "closes"):
        return
    found = _TAIL.search(text, places[0] + 1, places[1])
    if found:
        at = _word(text, found.end())
        closed = text[at : found.end()] + _closing(text[places[0]])
        yield Hit(at, found.end(), closed, {"what": "closing quotation mark missing after this word"})
    elif text[end - 1] in '.!?"”' and text[places[1] - 2] not in ".!?" and not _goes_on(story, index) and not _begun(story, index):
        yield Hit(places[0], places[0] + 1, None, {"what": "the quotation that begins here is never closed"})


def _turned(text: str, at: int, start: int, end: int) -> str:
    """Whether a mark opens or closes, by what stands on either side of it."""
    if text[at] != '"':
        return "opens" if text[at] == "“" else "closes"
    before, after = at == start or text[at - 1] in " (—–", at + 1 == end or text[at + 1] in " .,;:)!?—–"
    return "opens" if before and not after else "closes" if after and not before else ""


def _begun(story: Story, index: int) -> bool:
    """Whether a paragraph before may be of the same speech."""
    before = story.blocks[index - 1] if index else None
    return before is not None and story.text[before.start] in '"“'


def _unclosed(text: str, opened: int, end: int) -> Hit:
    """Sentences of speech end with the paragraph; where a few words are quoted, their end cannot be known."""
    if not text[opened + 1].isupper() or _VERB.search(text, opened, end) or not _is_speech_to_the_end(text, opened, end):
        return Hit(opened, opened + 1, None, {"what": "the quotation that begins here is never closed"})
    at = _word(text, end)
    fixed = text[at:end] + _closing(text[opened])
    return Hit(at, end, fixed, {"what": "closing quotation mark missing at the end"}, [Related(opened, opened + 1, "opened here")])


def _is_speech_to_the_end(text: str, opened: int, end: int) -> bool:
    """Whether it is one sentence, or the last of several is a speaker's: with an I, a we or a you in it."""
    stops = [match.end() for match in _STOP.finditer(text, opened, end)]
    return not stops or _SPEAKER.search(text, stops[-1], end) is not None


def _closing(mark: str) -> str:
    return '"' if mark == '"' else "”"


def _word(text: str, end: int) -> int:
    at = end
    while at and not text[at - 1].isspace() and text[at - 1] not in '"“':
        at -= 1
    return at


def _open(text: str, start: int, end: int) -> int:
    """Offset of the mark that stays open in the block, or -1."""
    if text.find('"', start, end) >= 0:
        places = [match.start() for match in _STRAIGHT.finditer(text, start, end)]
        if len(places) % 2 == 0 or text.find("”", start, end) >= 0 or text.find("“", start, end) >= 0 or _INCHES.search(text, start, end):
            return -1
        last = places[-1]
        opens = (last == start or text[last - 1] in " (—–") and last + 1 < end and not text[last + 1].isspace()
        return last if opens and _in_turn(text, places) else -1
    opened = -1
    if text.find("„", start, end) >= 0:
        return -1
    for match in _MARK.finditer(text, start, end):
        if match[0] == "“":
            if opened >= 0:
                return -1
            opened = match.start()
        else:
            opened = -1
    return opened


def _in_turn(text: str, places: list[int]) -> bool:
    """Whether each mark before the last opens or closes as its turn is."""
    return all(text[at + 1] != " " if turn % 2 == 0 else text[at - 1] != " " for turn, at in enumerate(places[:-1]))


def _goes_on(story: Story, index: int) -> bool:
    """Whether the quotation goes on in the next paragraph: it opens with a mark, or the next mark closes."""
    text, end = story.text, story.blocks[index].end
    following = story.blocks[index + 1 : index + 2]
    if following and text[following[0].start] in "\"“'‘":
        return True
    match = _MARK.search(text, end)
    if match is None:
        return False
    at = match.start()
    return match[0] == "”" or (match[0] == '"' and not (text[at + 1 : at + 2].isalnum() and text[at - 1] in " \n(—–"))
