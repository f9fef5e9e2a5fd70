"""The language of a story: declared by its file, else told by function words; paragraph by paragraph where it is mixed.

Nearly every story is English, and is known to be by one look at its different words.
"""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..languages import Heard
    from ..story import Story

# Frequent words of other languages that English copy hardly ever has; the table `function_words` has all of them.
_SIGNS = frozenset(
    """aan af aga agus ah akan ako aktar alla als ama amb ambaye ancak anche ang ao apie aquest aquesta ar arī att au auf aux av avec
    ay az azt að až baina beste bhí bi biex bij bija bil bir bisa bod bol buvo bydd byl cha che como cu czy các có că của daha dal
    dalam dans dari das dat dei della dels dem den dengan det deur dhe din dira dla dos dute dwar dėl də edib een egin egy ei ein eine
    ekki ele els em er ere este eta ett että ez fi fost fra för für gan gibi gur göre görə għal għandu han hann har hau het hii hindi
    hivyo hiyo hogy hori hu hulle huma huo huyo hy hyn hän iad ikke il ile ilə ina ini inte ir isaga ishte ist isə ito itu iyo iz izan
    için iš jak jako janë jau je jego jeho jest joka jos jotka jsou juga kad kadar kaip kale kama kao kar karena kas katika kay ke kes
    không kien kienet kimi kjo koja koje koji kot které který ktoré ktorý kui kuin kun kuwa kwa kā laga lahko lai las lehet lo loo là
    maar mae mai mais mar mas med meg með mga minn mis mit mukaan mutta myös már más még més më một nach nang nav ne nel nem ng nga
    người những ni nicht nid nie niet nii nije nila ning niya një non nuk này não në níl och od oedd og olan olarak ole oli olub om
    oma ond ons onun oo ook oraz os ovat pada para pas pedig pel pentru pero però pie più podle podľa por porque pour przez på për qal
    que qui që raibh sal sau seda sem seo ser seva sich siis sila siya się som sono sonra sont soo su sunt sur sus sy szerint sé sí
    són sú să są taip také tal també tas tersebut tidak tiež tika til trong tudi tym tá të uit um uma una und une untuk uu uz už vai
    veel več vir við volt voor và välja või však və với waa wat waxaa wedi wuxuu ya ym yn yr yra za zaradi zen zijn zu zuen á är çok è
    és été është í în ón üçün það će đã được į še što że že și perquè encara hi ještě již dost""".split()
)  # fmt: skip
_ENOUGH = 3  # different signs that make a closer look worth while
_LETTERS = 12  # different letters of other scripts that do
_LATIN = "\u0370"  # letters from here on belong to other scripts
_TIMES = 3  # words of other languages to one of English: the whole story is foreign


class Language(Record):
    """`code` of the language of the story, `source`: how it is known (`declared`, `words`, or "" for what looks plainly English).

    `whole`: the story is not English, and neither is any paragraph taken for English; else `foreign` has the language of
    those blocks, by index, that are not.
    """

    code: str
    source: str
    whole: bool
    foreign: Mapping[int, str]


ENGLISH = Language("en", "", False, {})


def view(story: Story) -> Language:
    """The story's language."""
    if "language" in story.meta:
        from ..languages import declared

        code = declared(story.meta["language"].string, story.desk.know("languages"))
        if code not in ("", "en"):
            return Language(code, "declared", True, {})
    return _closer(story) if _suspicious(story) else ENGLISH


def _suspicious(story: Story) -> bool:
    """A quick look at the different words and letters of the story."""
    letters = story.beyond.letters
    if letters and max(letters) >= _LATIN and sum(letter >= _LATIN for letter in letters) >= _LETTERS:
        return True
    return len(_SIGNS.intersection(story.counts)) >= _ENOUGH


def _closer(story: Story) -> Language:
    from ..languages import heard

    known = story.desk.know("languages")
    blocks = {index: heard(story.text[block.start : block.end], known) for index, block in enumerate(story.blocks)}
    foreign = {index: block for index, block in blocks.items() if block.language not in ("", "en")}
    if not foreign:
        return ENGLISH
    english = sum(block.words for block in blocks.values() if block.language == "en")
    if sum(block.words for block in foreign.values()) > _TIMES * english:
        return Language(_most(foreign), "words", True, {})
    return Language("en", "words", False, {index: block.language for index, block in foreign.items()})


def _most(blocks: Mapping[int, Heard]) -> str:
    """The language that most words are of."""
    sizes: dict[str, int] = {}
    for block in blocks.values():
        sizes[block.language] = sizes.get(block.language, 0) + block.words
    return max(sizes, key=lambda language: sizes[language])
