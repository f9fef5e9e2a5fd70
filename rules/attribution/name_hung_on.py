"""The port is shut — Anadolu. The gates will be opened on Friday - source."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_AGENCIES = (
    "AP|AFP|Reuters|dpa|EFE|ANSA|PAP|IRNA|ISNA|Tasnim|SANA|WAFA|MENA|Anadolu|AA|DHA|TASS|RIA Novosti|Interfax|Ukrinform|UNN|UNIAN|Xinhua|Kyodo|Yonhap|PTI|ANI|Lusa|"
    "Agerpres|Mediafax|Hina|Tanjug|BTA|MTI|CTK|CNN|BBC|Bloomberg|Al Jazeera|Sputnik"
).split("|")
_WORDS = (
    "source|sources|media|mass media|eyewitness|eyewitnesses|ministry|interior ministry|defense ministry|defence ministry|foreign ministry|press service|mayor's office|mayor’s office|governor|"
    "prosecutor's office|prosecutor’s office|police"
).split("|")
_BEHIND_DASH = compiled(
    rf",? ?[—–-] (?:(?P<agency>{'|'.join(_AGENCIES)}|Tass)|(?:an? |the )?(?P<word>{'|'.join(_WORDS)}))(?=\.(?:\s+\p{{Lu}}|$))"
)
_IN_BRACKETS = compiled(rf"(?<=[\p{{L}}\d)%][.!?][”\"]? )\((?:[Ss]ource: ?)?(?:{'|'.join(_AGENCIES)})\)\.?(?= [\p{{Lu}}“\"])")
# "He asked for the oldest of the agencies — Reuters", "It has a new owner - the ministry": what was spoken of gets its name.
_SPOKEN_OF = compiled(
    r"\b(?:one|only|last|thing|something|somebody|someone|whose|next|rivals?|agency|agencies|owners?|clients?|networks?|channels?|broadcasters?|names?|employers?|compan(?:y|ies)|firms?|outlets?|partners?|first|oldest|biggest|"
    r"largest|same|new|another|suspects?|foes?|enem(?:y|ies)|targets?|critics?|victims?|two|both|blamed?|against|word)\b[^.\n]*$"
)
_ARTICLE = compiled(r"[—–-] (?:the|an?) ")
_WORDS_BEFORE = 3  # a head has fewer: "MOSCOW, March 10 - RIA Novosti"
_FAR = 75  # characters in front that may speak of it


@rule(
    message="name of a source hung on behind the sentence: write “..., X reported”",
    family="attributions cut loose",
    severity="warning",
    quotes="skip",
    trigger=[f"{dash} {article}{name}." for dash in "—–-" for article in ("", "the ", "a ") for name in _WORDS]
    + [f"{dash} {name}." for dash in "—–-" for name in (*_AGENCIES, "Tass")]
    + [f"{opening}{name})" for name in _AGENCIES for opening in ("(", "ource: ", "ource:")],
    bad=[
        "The convoy crossed at noon{ — Anadolu}. Aid was unloaded in the town.",
        "The dam was hit at dawn{, - TASS}. Nobody was hurt.",
        "The mayor left on Friday. {(IRNA).} His deputy took over.",
        "Two men were held at the bridge{ - source}. The driver fled.",
        "The dam was hit at dawn. {(Source: Interfax)} Nobody was hurt.",
        "The gates of the dam will be opened on Friday{ – media}.",
        "The mine will be shut in May{ - the ministry}. The miners were told.",
        "The cable was cut{ — the prosecutor’s office}. The town was dark.",
    ],
    good=[
        "Two agencies had men in the town — Reuters and AFP.",
        "He has sold to one client only — Reuters. The paper has one rival - TASS.",
        "MOSCOW, March 10 - RIA Novosti. The port is shut.",
        "The port is shut. (Reuters)",
        "He asked for the oldest of the agencies — Reuters.",
        "It was shown on the first network to do so — CNN.",
        "He called it – the ministry – a den. He had one foe – the media.",
        "The firm (TASS) was sold. He laughed. (Applause.) They sang.",
        "The next stop was harder still – police. It was up to the last force standing — police.",
        "They blamed the usual suspects — the media. It has a new owner - the ministry.",
    ],
)  # fmt: skip
def name_hung_on(story: Story) -> Iterator[Hit]:
    """Russian, Arabic, Persian and Turkish copy hangs the name of the agency, or the bare word source, behind the sentence with a dash or
    between brackets: “The port is shut — Anadolu.” English says who reported it.
    """
    text = story.text
    for match in _BEHIND_DASH.finditer(text):
        start = match.start()
        before = text[max(0, start - _FAR, text.rfind("\n", 0, start) + 1) : start]
        sound = match["agency"] or before[-1:].isdigit() or (before[-2:].isalpha() and before[-2:].islower())
        if before.count(" ") >= _WORDS_BEFORE and sound and not _SPOKEN_OF.search(before):
            # "The plan has a backer — the governor": with an article it may be the name of what was spoken of, which no pattern can tell.
            yield Hit(*match.span(), severity="info" if match["word"] and _ARTICLE.search(match[0]) else None)
    for match in _IN_BRACKETS.finditer(text):
        yield Hit(*match.span())
