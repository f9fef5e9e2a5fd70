"""Rule: a full stop within a name."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled, escape
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Names whose first word ends no sentence, or of which both words are rare as they stand.
_NAMES = """
New York, New Zealand, New Delhi, New Jersey, New Mexico, New Orleans, New Hampshire, United States, United Nations, United Kingdom, San Francisco, San Diego, San Antonio,
San Jose, San José, San Juan, San Salvador, Los Angeles, Hong Kong, Saudi Arabia, Sri Lanka, The Hague, the Hague, White House, European Union, European Commission,
European Parliament, Prime Minister, Addis Ababa, Abu Dhabi, Abu Ghraib, Buenos Aires, Rio de Janeiro, Rio Grande, Sao Paulo, São Paulo, Kuala Lumpur, Phnom Penh, Tel Aviv,
Costa Rica, Puerto Rico, Sierra Leone, Burkina Faso, Las Vegas, Las Palmas, Santa Cruz, Santa Fe, Santa Monica, Santa Barbara, Santo Domingo, Novi Sad, Banja Luka,
Nizhny Novgorod, Veliky Novgorod, Khan Younis, Khan Yunis, Deir Ezzor, Deir al-Balah, Beit Hanoun, Ulan Bator, Baton Rouge, Cape Town, Cape Verde, Cape Canaveral, Port Moresby,
Port Harcourt, El Salvador, Vatican City, Quezon City, Guatemala City, Le Havre, La Paz, Al Jazeera, Le Monde, El País, Viet Nam, Nur Sultan, Belo Horizonte, Porto Alegre,
Cox’s Bazar, Cluj Napoca, Alma Ata, Stara Zagora, Veliko Tarnovo, Monte Carlo, Palo Alto, Dar es Salaam, Ho Chi Minh, Kim Jong, Bin Laden, Supreme Court, Constitutional Court,
Security Council, Foreign Minister, Foreign Ministry, Interior Minister, Interior Ministry, Defense Minister, Defense Ministry, Defence Minister, Defence Ministry,
Finance Minister, Finance Ministry, Justice Minister, Justice Ministry, Health Minister, Health Ministry, National Assembly, Associated Press, Agence France, Islamic State,
Islamic Republic, Islamic Jihad, Vice President, Wall Street, Downing Street, Gaza Strip
"""
# Of these the first word may end a sentence and the second open one: "in the middle. East Ham lost".
_BOTH = "Middle East, World Bank, World Cup, Central Bank, Red Cross, Red Sea, Black Sea, Olympic Games, Champions League, Salt Lake City, Mexico City, Panama City, Kansas City"


def _halves(names: str) -> list[tuple[str, str]]:
    return [tuple(name.strip().split(" ", 1)) for name in names.replace("\n", " ").split(",")]  # type: ignore[misc]


def _pattern(names: str) -> str:
    return "|".join(rf"(?P<a>{escape(first)})\. (?P<b>{escape(rest)})" for first, rest in _halves(names))


_STOPPED = compiled(rf"(?<![\w-])(?:(?:{_pattern(_NAMES)})\b|(?:{_pattern(_BOTH)})\b(?= \p{{Ll}}|[.,;:’']))")
# "In South. Africa", where no article makes a part of the country of the first word.
_OF_PARTS = "South Africa, South Korea, South Sudan, South America, South Carolina, South Dakota, South Ossetia, South Australia, North Korea, North America, North Macedonia, North Carolina, North Dakota, North Africa, West Africa, West Bengal, West Virginia, East Timor, East Africa, Central America, Central Asia, Northern Ireland, Northern Cyprus, Western Sahara, Latin America"
_OF_PART = compiled(
    rf"(?<=\b(?:in|to|from|of|and|with|for|by|at|against|across|into|via|between|visited|left|beat|leads?) )(?:{_pattern(_OF_PARTS)})\b"
)


@rule(
    message="full stop inside a name: write {fix}",
    severity="error",
    quotes="check",
    trigger=[f"{first}. {rest}".lower() for first, rest in (*_halves(_NAMES), *_halves(_BOTH), *_halves(_OF_PARTS))],
    bad=[
        "He arrived in {New. York -> New York} on Monday.",
        "The {United. Nations -> United Nations} sent food.",
        "The {White. House -> White House} declined to comment.",
        "Shops in {Hong. Kong -> Hong Kong} closed.",
        "The {European. Union -> European Union} agreed.",
        "{Prime. Minister -> Prime Minister} Li Wen resigned.",
        "Police in {South. Africa -> South Africa} held two men. He flew to {North. Korea -> North Korea}.",
        "The talks in {Kuala. Lumpur -> Kuala Lumpur} ended without a deal.",
        "The talks in the {Middle. East -> Middle East} ended. He lives in {Rio. de Janeiro -> Rio de Janeiro}.",
    ],
    good=[
        "He scored in the middle. East Ham lost. The wall is black. Sea birds left.",
        "He is the best in the world. Cup ties end in May. He saw red. Cross the road.",
        "Everything is new. York won again.",
        "He lives in the South. Africa is far. They went North. Korea is far.",
        "The city is in the North. Korea is far away.",
        "The wall was painted white. House prices rose.",
        "They stood united. Nations at peace do.",
        "He came to New York. Minister Li Wen did not.",
        "The envoy is from Abu. The ship reached port. Sudan is far.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A full stop inside a name comes from a converter that took the first word for an abbreviation."""
    for pattern in (_STOPPED, _OF_PART):
        yield from (Hit(*match.span(), f"{match['a']} {match['b']}") for match in pattern.finditer(story.text))
