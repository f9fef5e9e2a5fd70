"""organized in a story that writes organised."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.records import TYPE_CHECKING
from wirelint.spans import within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.spellings import Spelling

# British houses may write -ize, so -ize clashes with -ise only; no American house writes -ise.
_CLASHES = (("ise", "ize"), ("uk", "us"), ("ise", "us"))
_USUAL = 3
_FOREIGN = {"uk": ("us",), "us": ("uk", "ise"), "-ise": ("ize",)}  # by what the house writes


@rule(
    message="British and American spelling in one story: write {fix}",
    # Every clash has a British word in it.
    trigger=["organis", "recognis", "realis", "criticis", "apologis", "authoris", "mobilis", "neutralis", "minimis", "maximis", "stabilis",
             "legalis", "modernis", "privatis", "nationalis", "prioritis", "emphasis", "finalis", "specialis", "centralis", "demoralis",
             "militaris", "normalis", "penalis", "publicis", "symbolis", "terroris", "victimis", "hospitalis", "colonis", "jeopardis",
             "labour", "colour", "honour", "favour", "harbour", "behaviour", "neighbour", "rumour", "humour", "endeavour", "armour",
             "flavour", "vigour", "centre", "theatre", "litre", "metre", "defence", "offence", "travell", "labell", "modell", "fuell",
             "signall", "quarrell", "manoeuvre", "sceptic", "plough", "jewellery", "aluminium", "paediatric", "leukaemia", "haemorrhage",
             "anaesthetic", "orthopaedic", "mould", "pretence", "moustache", "oestrogen", "gynaecolog", "aeroplane", "fibre", "calibre", "spectre",
             "artefact", "medallist", "jeweller", "counsellor", "instalment", "tumour", "odour", "saviour", "vapour", "parlour", "smoulder", "meagre",
             "sombre", "diarrhoea", "anaemi", "caesarean", "pyjamas", "woollen", "marvellous", "skilful", "wilful", "sulphur", "demeanour", "fervour",
             "valour", "splendour", "rancour", "analysed", "analysing", "paralysed", "paralysing", "levelled", "levelling", "totalled", "rivalled",
             "dialled", "initialled", "panelled", "equalled", "shovelled", "stencilled", "swivelled", "practised", "practising", "centred"],
    bad=[
        "They organised it, recognised it and criticised it. It was {organized -> organised} in May.",
        "The defense of the harbor cost labor votes. A {neighbour -> neighbor} said so.",
        "A centre for travellers in the harbour; the {theater -> theatre} is shut.",
        "They realized it, organized it and apologized. He {recognised -> recognized} it.",
        "A centre for travellers in the harbour. The flight was {canceled -> cancelled}.",
        "The tumour was analysed in a meagre centre; a {fiber -> fibre} was found.",
        "The center and the harbor lie 3 meters above the sea, the lake 5 {metres -> meters}.",
        "The color of labor is the color of honor. They {organised -> organized} it.",
    ],
    good=[
        "They organised it in the centre of the harbour.",
        "They organized it in the centre of the harbour, for the neighbours.",
        "A World Health Organization centre for travellers in the harbour.",
        "The defense of the harbor cost labor votes. The Labour Party said so, and the vote was cancelled.",
        "The centre of the harbour has a parking meter, a theatre and 5 water meters.",
        "The centre and the theatre of the harbour put in smart meters: 5,000 meters in a year.",
        "He was advised to exercise in the center. The color and the labor were his.",
    ],
)  # fmt: skip
def british_american(story: Story) -> Iterator[Hit]:
    """A single word in the other spelling, against three or more, was left from another source or came from the machine. A more even mix is a note."""
    found = story.spellings
    seen: set[Spelling] = set()
    for one, other in _CLASHES:
        first, second = ([word for word in found if word.kind == kind] for kind in (one, other))
        if not first or not second:
            continue
        # Of equals the one that the house does not write is the slip.
        first, second = (first, second) if story.desk.profile.get("spelling") == "us" else (second, first)
        few, many = sorted((first, second), key=len)
        if few[0] not in seen and not _quoted(story, few[0]):
            seen.update(few)
            yield _hit(story, few, many)


def _hit(story: Story, few: list[Spelling], many: list[Spelling]) -> Hit:
    related = [Related(word.start, word.end, "also here") for word in few[1:]]
    related.append(Related(many[0].start, many[0].end, f"here “{story.text[many[0].start : many[0].end]}”"))
    sure = len(few) == 1 and (
        len(many) >= _USUAL or few[0].kind in _FOREIGN.get(story.desk.profile.get("ise" if few[0].kind == "ize" else "spelling"), ())
    )
    return Hit(few[0].start, few[0].end, few[0].other, related=related, severity=None if sure else "info")


def _quoted(story: Story, word: Spelling) -> bool:
    return within(story.quotations, word.start, word.start + 1)
