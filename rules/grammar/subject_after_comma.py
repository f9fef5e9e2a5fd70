"""Rule: the subject of a sentence, taken up again as a pronoun behind what was set between commas."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLAIN = "was were is are struck sank fell rose burned collapsed crashed died arrived went came became lies stands remains remained exploded decided refused".split()
# With these the noun in front may be the object ("The title, which he had won twice, he lost in May"): one of its own must follow.
_WITH_OBJECT = "has had have will hit killed closed opened began started left won lost reached caused destroyed took made gave sold bought built carried needs wants signed launched cut raised".split()
_VERBS = [*_PLAIN, *_WITH_OBJECT]
_PRONOUN = compiled(
    rf",(?P<hit> (?:it|they|he|she)) (?:(?:{'|'.join(_PLAIN)})\b|(?:{'|'.join(_WITH_OBJECT)}) (?:the|an?|his|her|its|their|no|more|many|about|at least|\d+(?![-–\d])|one|two|three|four|five|six|seven|eight|nine|ten|been|become|gone|come|risen|fallen|arrived|died)\b(?! (?:\w+ )?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|times|sets?|points|goals|games)\b))(?! (?:said|announced|reported|claimed|revealed|confirmed|thought|believed|understood|decided|agreed|hoped|feared|ruled|noted)\b)"
)
_HEAD = compiled(
    r"(?:The|This|His|Her|Its|Their) (?!(?:day|week|month|year|morning|night|evening|moment|minute|time|next|same|following|last|more|less|sooner|longer|older|bigger|first time)\b)"
    r"(?:[\w.’'-]+ ){0,3}?[\p{L}-]+, (?:with|which|who|whose|according to|located|situated|based|led|headed|known|called|named|home to|aged|owned|the (?:\p{Ll}+ )?\p{Ll}+est|an?|one of) (?:[^,;:“”\"\n.!?]|(?<=\d)[.,](?=\d)){3,110}"
)
_NEAR = 190  # characters of a sentence before the pronoun, at most
_STOP = compiled(r"[.!?][”\"’)]* (?=\p{Lu})|\n")


@rule(
    message="the subject is there already: leave “{pronoun}” out",
    quotes="skip",
    trigger=[f", {pronoun} {verb} " for pronoun in ("it", "they", "he", "she") for verb in _VERBS],
    bad=[
        "The quake, with a magnitude of 6.8,{ it -> } struck at noon.",
        "The ferry, which carried 300 people,{ it -> } sank off Samos.",
        "The minister, who was in Lima,{ he -> } arrived late.",
        "The results, according to the board,{ they -> } were late.",
        "The envoy, who is 60,{ he -> } took the train. The mill, which was old,{ it -> } has been shut.",
        "It rained. The storm, the strongest in ten years,{ it -> } killed nine people.",
    ],
    good=[
        "The quake, with a magnitude of 6.8, struck at noon, and it was felt in Lund.",
        "The title, which he won in 2010, he lost a year later. The car, a man said, he had sold in May.",
        "The painting, a gift from his son, he sold for $9. The cause, according to the police, they have yet to find.",
        "The seat, which the party took in 2015, it lost by nine votes. The old man, who had no family, he took in.",
        "The law, which was passed in May, takes effect in June, it was announced.",
        "The day before, with rain on the way, it was cold. The more he ate, the more, it was said, he drank.",
        "The ferry, which sank in May, it was said, was old.",
        "“The ferry, which was old, it sank,” he said. The next morning, with his son, he left.",
    ],
)
def subject_after_comma(story: Story) -> Iterator[Hit]:
    """Arabic, Spanish and Chinese begin anew behind a long insertion: the quake, with a magnitude of 6.8, it struck at noon."""
    text = story.text
    for match in _PRONOUN.finditer(text):
        low = max(0, match.start() - _NEAR)
        stops = [stop.end() for stop in _STOP.finditer(text, low, match.start())]
        start = stops[-1] if stops else low
        if (stops or not low) and _HEAD.fullmatch(text, start, match.start()):
            yield Hit(*match.span("hit"), "", words={"pronoun": match["hit"].strip()})
