from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.languages import declared, heard, name_of
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST = 12  # words that tell
_MOSTLY = 0.8  # share of one language among the paragraphs that tell
_CLOSE = (
    {"no", "da"},
    {"hr", "sr"},
    {"id", "ms"},
    {"cs", "sk"},
    {"gl", "pt"},
    {"nl", "af"},
    {"ur", "fa"},
    {"bg", "mk"},
    {"ru", "be"},
    {"ca", "es"},
)


@rule(
    view="meta",
    message="the feed says {said}, the text is {found}",
    bad=[
        "Headline: Bank cuts jobs\nLanguage: {de}\n\nThe bank said on Monday that it will cut jobs in the north of the country, and that this is all for now.",
        "Headline: Bank cuts jobs\nLanguage: {fr-FR}\n\nThe bank said on Monday that it will cut jobs in the north of the country, and that this is all for now.",
        "Headline: Bank streicht Stellen\nLanguage: {en}\n\nDie Bank sagte am Montag, dass sie im Norden des Landes Stellen streicht und dass das für jetzt alles ist.",
        "Headline: Bank streicht Stellen\nLanguage: {en-US}\n\nDie Bank sagte am Montag, dass sie im Norden des Landes Stellen streicht und dass das für jetzt alles ist.",
        "Headline: Banco\nLanguage: {pt}\n\nEl banco dijo el lunes que va a recortar puestos en el norte del país y que esto es todo por ahora.",
    ],
    good=[
        "Headline: Bank cuts jobs\nLanguage: en-GB\n\nThe bank said on Monday that it will cut jobs in the north of the country, and that this is all for now.",
        "Headline: Bank streicht Stellen\nLanguage: ger\n\nDie Bank sagte am Montag, dass sie im Norden des Landes Stellen streicht und dass das für jetzt alles ist.",
        "Headline: Results\nLanguage: de\n\nAna Ruiz 2:08:11\nLi Wen 2:09:40",
        "Headline: Bank cuts jobs\nLanguage: und\n\nThe bank said on Monday that it will cut jobs in the north of the country, and that this is all for now.",
        "Headline: Banken\nLanguage: nb\n\nBanken sa mandag at den ikke vil ha flere ansatte i nord, og at det er alt for nå, men det er mange som har klaget.",
    ],
)
def wrong_language(story: Story) -> Iterator[Hit]:
    """A story under the wrong language goes to the wrong desk, and is checked by the wrong rules or by none."""
    said = story.meta.get("language")
    known = story.desk.know("languages")
    code = declared(said.string, known) if said is not None else ""
    if said is None or not code or code not in known["names"]:
        return
    sizes: dict[str, int] = {}
    for block in story.blocks:
        language, words = heard(story.text[block.start : block.end], known) if block.role in ("body", "quote") else ("", 0)
        if language:
            sizes[language] = sizes.get(language, 0) + words
    most = max(sizes, key=lambda language: sizes[language], default=code)
    sure = sizes.get(most, 0) >= max(_LEAST, _MOSTLY * sum(sizes.values()))
    if sure and most != code and {most, code} not in _CLOSE:
        yield Hit(0, len(said), words={"said": name_of(code, known), "found": name_of(most, known)}, meta="language")
