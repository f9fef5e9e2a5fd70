from __future__ import annotations

from wirelint import Hit, rule
from wirelint.knowledge.organisations import calque_triggers
from wirelint.knowledge.proper import stands
from wirelint.phrases import standing
from wirelint.records import TYPE_CHECKING
from wirelint.words import has_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story


@rule(
    message="no body of this name: write {fix}",
    trigger=calque_triggers,
    bad=[
        "The {World Organization of Health -> World Health Organization} warned of a new wave.",
        "The {Organization of the United Nations -> United Nations} sent monitors.",
        "Turkey's {Republican Party of the People -> Republican People's Party} lost votes.",
        "Rates rose, the {Central European Bank -> European Central Bank} said.",
        "The {World Organisation of Trade -> World Trade Organisation} ruled on Friday.",
        "{WORLD ORGANIZATION OF HEALTH -> WORLD HEALTH ORGANIZATION} WARNS OF WAVE\n\nA new wave is near.",
        "The {Talibans -> Taliban} took the town.",
        "The Republican Party and the {Kurdistan Workers' party -> Kurdistan Workers' Party} met.",
        "The {Central intelligence agency -> Central Intelligence Agency} declined to comment.",
        "The {Bank of england -> Bank of England} kept its rate.",
        "The head of the {World Health organization -> World Health Organization} spoke.",
        "The {Security service of Ukraine -> Security Service of Ukraine} held him.",
        "The {First Commando of the Capital -> First Capital Command} burned nine buses. The {Quick Support Forces -> Rapid Support Forces} fled.",
        "In Iran, the {Guard Council -> Guardian Council} met. The {Federal Message Service -> Federal Intelligence Service} in Berlin heard it.",
        "The {Popular Crowd -> Popular Mobilization Forces} left Mosul. The {German Choice Party -> Alternative for Germany} won.",
    ],
    good=[
        "Iran’s Supreme Council of National Security met. Federal News Service, in Berlin, types speeches. The Movement to Socialism lost in Bolivia.",
        "The council of the guardians of a school in Iran met. A federal news service in Berlin heard it.",
        "The World Health Organization warned of a new wave.",
        "A world organization of health workers met in Lyon.",
        "The Royal Council of Security Printers met.",
        "The Central European Bank Holding was sold.",
        "The National Sports Arbitration Court ruled.",
        "He founded the Council of Security Experts.",
        "The organization of the United Nations took years.",
        "World health organization leaders met. The UN security council met.",
        "National security agency staff met. A central intelligence agency was set up.",
        "The outlawed Kurdistan Workers' party (PKK) said so. The Conservative party and the Labour party met.",
        "The WORLD HEALTH ORGANIZATION met. The European court of human rights ruled.",
        "Morocco's Party of Justice and Development met, as did Turkey's ruling party. Germany's Alternative for Germany gained.",
        "Islamic Revolutionary Guard Corps, or Corps of the Guardians of the Islamic Revolution, is the full name.",
        "Trinidad's Ministry of Homeland Security said so. The European Drugs Agency in Lisbon warned of a pill.",
        "The Syrian Free Army holds al-Tanf. Colombia's Popular Liberation Army laid down arms. Cuba's People's Supreme Court ruled.",
        "The Movement of Non-Aligned countries met. The Kurdistan regional government and the Kurdistan Regional Government are one.",
        "Malawi's Democratic Progress Party lost. The Sports Arbitration Court in Sofia ruled.",
        "The first commando of the capital guard left. A popular crowd of voters came. Quick support forces prices up.",
    ],
)
def calqued_body(story: Story) -> Iterator[Hit]:
    """The name of a body was translated word by word, or came back from another language in another order."""
    text = story.text
    taken: set[int] = set()
    for at, (folded, form, name, near) in standing(story.desk.know("organisations")[1], story):
        end = at + len(folded)
        if taken.isdisjoint(range(at, end)) and (
            _half(story, at, end, name) if form == name else _calqued(story, at, end, form, name, near)
        ):
            taken.update(range(at, end))
            yield Hit(at, end, name.upper() if text[at:end].isupper() else name)


def _calqued(story: Story, at: int, end: int, form: str, name: str, near: list[str]) -> bool:
    """Whether the words stand for the body: its right name beside them makes them a gloss, and some are names of others elsewhere."""
    text = story.text
    around = len(name) + 30
    if name in text[max(0, at - around) : at] or name in text[end : end + around]:
        return False
    return (not near or any(has_word(text, word) for word in near)) and stands(story, at, end, form)


def _half(story: Story, at: int, end: int, name: str) -> bool:
    """Whether some words of a right name, but not the first, are without their capital in the middle of a sentence."""
    piece = story.text[at:end]
    if piece == name or len(piece) != len(name) or not piece[0].isupper() or story.text[at - 1 : at] != " " or story.text[at - 2] in ".!?:":
        return False
    pairs = list(zip(piece.split(" "), name.split(" "), strict=False))
    if {one for one, other in pairs if one != other} == {"party"} and "Party" not in story.groups.words:
        return False  # a house that writes the word small of every party
    return all(one in (other, other.lower()) for one, other in pairs) and stands(story, at, end, piece)
