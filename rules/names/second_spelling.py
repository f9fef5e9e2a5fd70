from __future__ import annotations

from itertools import chain

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.inflected import inflected
from wirelint.knowledge.people import Introduced, introduced, plausible
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_KIN = compiled(r"\b(?:twins?|namesakes?|brothers?|sisters?|siblings?|no relation|not related|unrelated|spell(?:ed|t|ing)s?)\b")

# What is told behind a name that is no person's: "Phillips, the auction house".
_THING = compiled(
    r", (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:firm|company|brand|maker|bank|group|house|store|chain|retailer|band|team|club|label|magazine|newspaper|publisher|brewery|"
    r"carmaker|manufacturer|supplier|startup|agency|ferry|ship|horse|dog|cat|village|town|city|river|lake|hill|island|street|suburb|school|college|museum)\b(?! (?:owner|manager|chief|head|worker|director)\b)"
)


@rule(
    view="respelled",
    message="is “{text}” the “{other}” of this story? Two spellings of one name",
    bad=[
        "Emma Thornbury led the trial. Full data will be out in May, {Sornberry -> Thornbury} said.",
        "Sebastian Pinera went down. {Benyera -> Pinera}, a billionaire who took office in March, wept.",
        "Katie Lawler swam on. {Roller -> Lawler}, who runs a library, was pulled out twice.",
        "The prosecutor Marek Dvorzak said so. {Dworzhak -> Dvorzak} left by the back door.",
        "Fire Chief Dale Krause said so. {Kraus -> Krause} said crews had worried about the gas.",
        "The fisherman Bruno Calvetti saw it. {Galbedi -> Calvetti} said it shone.",
        "Ali Rahmani was charged. {Rahmany -> Rahmani} denies it.",
        "Greta Almqvist runs the mill. The town, {Almkvist -> Almqvist} said, owes it money.",
        "Joseph Wisniewski coached the side. In May {Wisneiwski -> Wisniewski} left.",
        "Nurse Putri Wulandari saw it. Nothing {Walandari -> Wulandari} did could help.",
        "Colin Maddison was jailed. {Madison -> Maddison} showed no emotion.",
        "Hrytsenko resigns over dam\n\nDeputy governor Dmytro Hrytsenko resigned. {Grytsenko -> Hrytsenko} said so, and {Grytsenko -> Hrytsenko} left.",
        "Deputy governor Dmytro {Grytsenko -> Hrytsenko} resigned. Hrytsenko told them so, and Hrytsenko left.",
        "Prime Minister Narendra Modi spoke. {Mody -> Modi} left for Tokyo.",
        "Polish Prime Minister Donald Tusk spoke. Nothing, {Tusc -> Tusk} said, had changed.",
        "Chief executive Mira Castellan spoke. Ms. {Castran -> Castellan} left.",
        "Deputy governor Dmytro Hrytsenko wrote. {Grytsenko -> Hrytsenko} told reporters so.",
        "Chancellor Olaf Brolz was sworn in. {Broltz -> Brolz} leads a party of three.",
        "Mayor Nino Kardzhanadze spoke. {Karjanadze -> Kardzhanadze} left. The baker Ana Charalambis left. {Sharalambis -> Charalambis} said no.",
        "Prosecutor Jan Molecki spoke. The court heard {Moleckiego -> Molecki} for an hour, and {Moleckiego -> Molecki} left.",
        "The mayor Petro Kravchuk came. Residents met {Kravchuka -> Kravchuk} at noon and cheered {Kravchukom -> Kravchuk}.",
        "Speaker Nadim Merri shut the session. {Marri -> Merri}, a lawyer, met two members.",
        "Minister Andrei Zhulin spoke. {Julin -> Zhulin} said no. The envoy Reza Qassimi came. {Ghassimi -> Qassimi} left.",
        "Governor Oleh Danyehubenko said so. Later {Danegubenko -> Danyehubenko} added that nobody was hurt.",
    ],
    good=[
        "Emma Peel fell ill. Pill makers paid. Ann Cole left. Kohl eyes are in. John Reed wrote. Read on.",
        "Emma Thornbury led the trial. Sunburn, doctors said, is bad. Katie Lawler swam. Boats with a Roller said to be old came.",
        "The jockey Liam Phelan won. Ada Berg was second, and Dr. Fallon said so.",
        "Dale Krause said so. Paul Crowes left. Crowes said no. Anna Teller spoke; Bo Keller said no. Keller, who lives in Ulm, left.",
        "Karl Marx wrote it. Marxists agreed.",
        "Shinzo Tanaka visited Japan. Japanese officials met him.",
        "President George Walker spoke. Walkers left the park.",
        "Tom Hansen and Lars Hanson met. Hanson left. Hansen stayed.",
        "Slovenia Nova won. Slovakia lost.",
        "Peter Harper sang. Harpers Ferry listened.",
        "Ali Rahmani met Omar Rahmany. Rahmany left.",
        "Ivan Petrov came. Petrova laughed. Jan Molecki left, and Molecka wept. Adam Clark met Clarke. Paul Frank met Franka Potente.",
        "The painter Tom Allen came. Allan said no. The cook Jo Keller met Bo Kehler. Hahn said no; Paul Kahn left.",
        "Jon Phillips left. Philips, the Dutch firm, hired him. Anna Carter met Karter, a dog.",
        "Anna Carter filed it. Charter flights went on.",
    ],
)
def second_spelling(story: Story) -> Iterator[Hit]:
    """A person introduced by full name and later called by a surname one letter away is one person misspelled, not two."""
    near = story.respelled
    people = introduced(story, {*near, *chain.from_iterable(near.values())})
    for word, surnames in near.items():
        full = plausible(story, people, word, surnames)
        if (
            full is not None
            and not _kin(story, *people.alone[word][0])
            and not any(_THING.match(story.text, end) for _, end in people.alone[word])
        ):
            yield from _hits(people, word, full)


def _kin(story: Story, start: int, end: int) -> bool:
    block = story.blocks[max(0, story.block_at(start))]
    return _KIN.search(story.text, max(block.start, start - 90), min(block.end, end + 90)) is not None


def _hits(people: Introduced, word: str, full: str) -> Iterator[Hit]:
    spans, usual = people.alone[word], sorted({*people.surnames[full], *people.alone.get(full, ())})
    if len(spans) > len(usual) and not inflected(full, word):
        spans, full, usual = usual, word, spans
    for start, end in spans:
        yield Hit(start, end, full, {"other": full}, [Related(*usual[0], f"here “{full}”")])
