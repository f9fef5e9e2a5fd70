from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Words that take the name of an outlet as their second half: "a rival network, CNN", "a photo by Jane Doe, Reuters".
_TAKES_NAME = compiled(
    r"\b(?:network|channel|station|broadcaster|newspaper|paper|daily|weekly|tabloid|magazine|agency|agencies|service|site|website|outlets?|media|publications?|title"
    r"|app|company|companies|firm|group|brand|giant|owner|parent|publisher|employer|rival|competitor|partner|unit|subsidiary|sponsor|host|client|customer|asset"
    r"|organi[sz]ations?|wire|press|job|home|name|letters|idea|invention|venture|empire|project|product|pride|start-?up|enterprise|news|called|named|including|like|photo|image|picture|credit|source)\b"
    r"|\b(?-i:by|from|with|via|for|at|of|between|and|or|as) (?-i:\p{Lu})",
    IGNORECASE,
)
# Found by the comma.
_ENDS = compiled(r", (?<=[\w%”\"’)], )(?P<name>\p{Lu}[\w&’'-]*(?: \p{Lu}[\w&’'-]*){0,3})\.(?=\s|$)")


@rule(
    message="{text} hangs at the end of the sentence: write “{text} reported”",
    quotes="skip",
    family="attribution",
    bad=[
        "The fleet left port, {CNN}. It carried aid.",
        "Two people were killed on Monday, {Reuters}. The road is closed.",
        "Oil fell by 3%, {Bloomberg News}.",
        "The talks will go on, {Agence France-Presse}. No date was given.",
        "The minister resigned last night, {Al Jazeera}.",
        "The bus fell into a gorge near Sund, {PTI}. The driver survived.",
    ],
    good=[
        "He wrote for two papers, the Guardian and the Times.",
        "She joined a rival network, CNN. He stayed.",
        "The picture was taken by Jane Doe, Reuters.",
        "They bid for NBC, CNN. The price was high.",
        "The network later apologised, the BBC said.",
        "He bought the broadcaster’s parent, Fox News. It lost money.",
        "Orlov made his fortune with one bold idea, CNN. He gave the world a new kind of news, CNN.",
    ],
    trigger=[
        ", cnn.", ", bbc.", ", reuters.", ", ap.", ", afp.", ", bloomberg.", ", interfax.", ", tass.", ", xinhua.", ", dpa.", ", news.", " news.", " times.", " post.", " press.",
        " agency.", " novosti.", " jazeera.", " journal.", " france-presse.", ", anadolu.", ", ukrinform.", ", unian.", ", yonhap.", ", kyodo.", ", axios.", ", politico.",
        " mail.", " guardian.", " telegraph.", " arabiya.", " spiegel.", " monde.", ", pti.", ", ani.", ", sana.", ", wafa.", ", tanjug.", ", lusa.", ", pap.", ", mti.", ", kuna.", ", wam.", ", nhk.", ", cctv.", ", fars.", ", isna.", ", belta.", ", agerpres.", ", adnkronos.", ", kommersant.", " figaro.", " pravda.", ", meduza.", ", efe.", ", ansa.", ", irna.", ", kcna.", ", nbc.", ", abc.",
    ],
)  # fmt: skip
def source_after_comma(story: Story) -> Iterator[Hit]:
    """“..., CNN.” is what is left of “..., CNN reported”. As an apposition the name would need a noun to explain."""
    outlets = None
    for match in _ENDS.finditer(story.text):
        outlets = outlets or story.desk.know("mastheads")
        if outlets.get(match["name"].lower().removeprefix("the "), 0) == 2 and _hangs(story, match.start(), outlets):
            yield Hit(*match.span("name"))


def _hangs(story: Story, comma: int, outlets: dict[str, int]) -> bool:
    """Whether the words before the comma are a sentence that does not want the name."""
    block = story.blocks[story.block_at(comma)]
    if block.role != "body":
        return False
    before = story.text[max(block.start, comma - 140) : comma]
    before = before[max(before.rfind(mark) for mark in (". ", "! ", "? ", ".” ", '." ')) + 1 :]
    words = before.split()
    if len(words) < 3 or _TAKES_NAME.search(" ".join(words[-3:])):
        return False
    return not any(outlets.get(word.strip(",").lower(), 0) == 2 and word[0].isupper() for word in words)
