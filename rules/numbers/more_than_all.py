"""Twelve of its 10 games; a nine-member court, by 6 votes to 4; four sisters, aged 5, 7 and 9."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import COUNT, COUNTED, ONE, value_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_NUMBER = rf"(?:\d{{1,4}}|(?i:{COUNTED}))"
_OFS = compiled(r" of (?:the|its|their|his|her|these|those|our) (?:\p{Ll}+['’]s )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)")
# "Seven of the five victims".
_OF = compiled(
    rf"(?<![\w.,:/$€£%-])(?P<some>{COUNT}) (?:out )?of (?:the|its|their|his|her|these|those|our) (?:\p{{Ll}}+['’]s )?(?P<all>{COUNT}) (?!million\b|billion\b|thousand\b|hundred\b|percent\b|per\b|or\b|to\b|and\b|a\b|th\b|per cent\b)[\p{{Ll}}-]+"
)
_LABEL = compiled(
    r"(?:\b(?:page|pages|day|week|year|number|no|round|chapter|line|part|group|type|class|age|aged|volume|section|paragraph|channel|article|stage|leg|game|match|hour|minute|month|quarter|race|lap|game|season|episode|act|room|in|since|on)|\p{Lu}[\w.]*) $"
)
_AS = compiled(r"\b(?:About|Some|Nearly|Over|Almost|Around|Roughly|Only|At|In|Another|Just|Up|But|And) $")
_BODY = r"(?i:panel|court|council|committee|board|commission|jury|chamber|parliament|assembly|senate|bench|tribunal|legislature|house|cabinet|bloc|body)"
_NOT = r"(?![\w,.:/%-]*\d| (?:percent|per|million|billion|p\.m|a\.m|minutes?|hours?|days?|years?|seats?))"
_VOTE = rf"(?P<one>{_NUMBER})(?: votes)?(?:-|–| to | votes to | votes against )(?P<two>{_NUMBER}){_NOT}"
_VOTED = r"(?:voted|ruled|decided|split|voting|ruling|(?:approved|adopted|rejected|passed|backed|elected|upheld|overturned|struck down|endorsed)(?: [\p{L}'’-]+){1,6}? by)(?: by)?(?: a vote of| a| narrowly| in a)?"
_TIE = compiled(r"\b(?:tie|ties|tied|tie-break\w*|casting|deciding vote|[Vv]ice [Pp]resident)\b")
_VOTES = (
    compiled(rf"\b(?P<all>{_NUMBER})-(?:member|seat|judge|person|strong|man) (?:[\p{{L}}-]+ ){{0,2}}?{_BODY}\b(?:(?!, (?:and|while|but) )[^.;:\d\n]){{0,60}}?\b{_VOTED} {_VOTE}"),
    compiled(rf"\b(?:[Jj]ury|panel|[Bb]oard|[Cc]ommittee|[Cc]ourt|[Cc]ouncil) of (?P<all>{COUNT}) (?:members |judges |jurors )?{_VOTED} {_VOTE}"),
    compiled(rf"\b{_BODY}, (?:made up of|composed of|which is made up of) (?P<all>{COUNT}) (?:members|judges|deputies|lawmakers|senators|experts),? {_VOTED} {_VOTE}"),
    compiled(rf"\b{_BODY}, which has (?P<all>{COUNT}) (?:members|seats|judges|deputies|lawmakers|senators),? {_VOTED} {_VOTE}"),
    compiled(
        rf"\bby (?:a vote of )?(?P<one>{_NUMBER})(?: votes)?(?: to |-|–)(?P<two>{_NUMBER}) in (?:the|its|a) (?P<all>{_NUMBER})-(?:seat|member) (?:[\p{{L}}-]+ )?{_BODY}\b"
    ),
)  # fmt: skip
# "Four sisters, aged 5, 7 and 9".
_AGED = compiled(
    r"\b(?P<all>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) (?:[\p{Ll}-]+ )?(?:sisters|brothers|children|girls|boys|siblings|men|women|teenagers|sons|daughters|suspects|students|friends|victims|pupils|youths),? (?:all )?aged (?P<part>[1-9]\d?)(?:, (?P<part>[1-9]\d?)){0,5},? and (?P<part>[1-9]\d?)(?=[.,;)]| (?:years old|were|was|are|have|had|who|died)\b)(?! and (?:\d|under|over|above|up))"
)
# "A six-member crew, four Russians and three Ukrainians,".
_CREW = compiled(
    rf"\b(?P<all>{_NUMBER})-(?:member|person|man|strong) (?:[\p{{L}}-]+ )?(?:crew|team|delegation|group|panel|squad|jury|cabinet|board|commission|expedition)(?:,| [—–]|:| \() (?P<part>{COUNT})(?: [\p{{L}}-]+){{1,2}}(?:, (?P<part>{COUNT})(?: [\p{{L}}-]+){{1,2}})?,? and (?P<part>{COUNT})(?: [\p{{L}}-]+){{1,2}}?(?=[,.;)]| [—–])"
)
# "A group of 12 tourists, eight Germans and five Swiss,"; "three children, two boys and two girls".
_GROUP = compiled(
    rf"\b(?:group|team|party|crew|delegation) of (?P<all>{COUNT})(?: [\p{{Ll}}-]+)?(?:,| [—–]|:| \() (?P<part>{COUNT})(?: [\p{{L}}-]+){{1,2}}(?:, (?P<part>{COUNT})(?: [\p{{L}}-]+){{1,2}})?,? and (?P<part>{COUNT})(?: [\p{{L}}-]+){{1,2}}?(?=[,.;)]| [—–])"
)
_KIDS = compiled(
    r"\b(?P<all>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight) (?:[\p{Ll}-]+ )?(?:children|kids|grandchildren|siblings)(?:,| [—–]|:) (?P<part>an?|one|two|three|four|five|six) (?:boys?|sons?|brothers?|grandsons?) and (?P<part>an?|one|two|three|four|five|six) (?:girls?|daughters?|sisters?|granddaughters?)(?=[,.;)]| [—–])"
)

_MEMBERS = ("-member ", "-seat ", "-judge ", "-person ", "-strong ", "-man ")
_OF_N = ("ury of ", "anel of ", "oard of ", "ommittee of ", "ourt of ", "ouncil of ")
_MADE_UP = (", which has ", ", made up of ", ", composed of ", ", which is made up of ")


@rule(
    message="{some}, but {all} in all: check the figures",
    trigger=[f" of {whose} {word}" for whose in ("the", "its", "their", "his", "her") for word in (*range(1, 10), *"two three four five six seven eight nine ten".split())]
    + [f"-{kind} " for kind in ("member", "seat", "judge", "person", "strong")]
    + ["ury of ", "panel of ", "oard of ", "ommittee of ", "ourt of ", "ouncil of ", ", which has ", ", made up of ", ", composed of ", "roup of ", "eam of ", "crew of "]
    + [f"children, {one} " for one in ("a", "one", "two", "three", "four", "five", "six")] + ["siblings, ", "kids, ", "children: ", "children — "]
    + [f"aged {digit}" for digit in range(1, 10)],
    bad=[
        "The club has won {12 of its 10 games}.",
        "{Seven of the five victims} were children.",
        "The five-member panel {voted 4-2} to close the pit.",
        "A jury of 12 {voted 8-5} to convict her.",
        "The council, which has 45 members, {voted 30 to 20} for the plan.",
        "The bill passed by {51 votes to 49 in the 90-seat chamber}.",
        "The {four sisters, aged 5, 7 and 9}, are safe.",
        "She has {three children, two boys and two girls}.",
        "A {group of 12 tourists, eight Germans and five Swiss}, was found.",
        "The {crew of nine, three Greeks and five Filipinos}, was rescued.",
        "The nine-judge Supreme Court {ruled 6-4} on it. The 15-member council adopted the text {by 12 votes to four}.",
        "The {six-member crew, four Russians and three Ukrainians}, is safe.",
    ],
    good=[
        "The club has won 10 of its 12 games.",
        "Five of the seven victims were children. Some 20 of the 2 million homes are dry.",
        "The five-member panel voted 4-1 to close the pit. The five-member panel met, and the town voted 40 to 30.",
        "The 100-member Senate voted 51-50 for it, with Vice President Lena Holt breaking the tie.",
        "A jury of 12 voted 8-4 to convict her. The nine-judge court ruled 5-4.",
        "The council, which has 45 members, voted 30 to 15 for the plan.",
        "The bill passed by 41 votes to 49 in the 90-seat chamber.",
        "The three sisters, aged 5, 7 and 9, are safe. Five children aged 6 and 9 months are ill in a camp of 40.",
        "The seven-member crew, four Russians and three Ukrainians, is safe. A 12-member team, two doctors and a nurse among them, left.",
        "She has four children, two boys and two girls. A group of 12 tourists, eight Germans and a cook, was found.",
        "It is on page 20 of the two volumes. On May 20 of the 10 men nine left. In 2010 of the five men two died.",
        "A panel of five voted 3-2 against it. Ten of the last five winners? No: five of the last ten.",
    ],
)  # fmt: skip
def more_than_all(story: Story) -> Iterator[Hit]:
    """A part that is more than its whole, a vote with more votes than the body has members, ages that are more or fewer than the children."""
    text = story.text
    for place in _OFS.finditer(text):
        match = _OF.search(text, max(0, place.start() - 30), min(len(text), place.start() + 70))
        if match is None or match.start("some") > place.start():
            continue
        some, whole = _value(match["some"]), _value(match["all"])
        before = text[max(0, match.start() - 14) : match.start()]
        if some > whole > 1 and not _year(match["some"]) and (_AS.search(before) or not _LABEL.search(before)):
            yield _hit(match, match.start(), match.end(), match["some"])
    for pattern, words in zip(_VOTES, (_MEMBERS, _OF_N, _MADE_UP, _MADE_UP, _MEMBERS), strict=True):
        for match in matches(pattern, text, words, 60, 150):
            votes = _value(match["one"]) + _value(match["two"])
            broken = votes == _value(match["all"]) + 1 and _TIE.search(text, match.end("two"), match.end("two") + 90)
            if votes > _value(match["all"]) > 2 and not broken:
                start = match.start("one") if match.start("all") > match.start("one") else _verb(match)
                yield _hit(match, start, max(match.end("two"), match.end() if match.start("all") > match.start("one") else 0), str(votes))
    for pattern, words in (
        (_AGED, (" aged ",)),
        (_CREW, ("-member ", "-person ", "-man ", "-strong ")),
        (_GROUP, ("roup of ", "eam of ", "arty of ", "rew of ", "elegation of ")),
        (_KIDS, ("children", "kids ", "kids,", "siblings")),
    ):
        for match in matches(pattern, text, words, 60, 90):
            told = len(match.captures("part")) if pattern is _AGED else sum(_value(part) for part in match.captures("part"))
            if told != _value(match["all"]):
                yield _hit(match, match.start(), match.end(), str(told))


def _verb(match: regex.Match[str]) -> int:
    """Where the word before the vote begins."""
    return match.string.rfind(" ", 0, match.start("one") - 1) + 1


def _hit(match: regex.Match[str], start: int, end: int, some: str) -> Hit:
    return Hit(start, end, words={"some": some, "all": match["all"].lower()})


def _value(count: str) -> int:
    return 1 if count in ("a", "an") else value_of(count) // ONE


def _year(figure: str) -> bool:
    return len(figure) == 4 and figure.isdigit() and figure[:2] in ("19", "20")
