"""Who can have said it: outlets, people by their office or name, pronouns."""

from __future__ import annotations

from ..knowledge.mastheads import SURE
from ..knowledge.verbs import BASE, FINITE, PAST, THIRD
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from ..desk import Desk
    from ..views.clauses import Clause

_NOT_SAID = frozenset(
    "so as that what who how which if when where nothing not never once less more enough having being nobody everything".split()
)
_IN_NAMES = frozenset("of for and on the in to against at de du des la".split())
_PRONOUNS = frozenset(("he", "she", "they", "it"))
_NO_NAMES = frozenset(
    "enough well easier nothing more less much all sooner simply long little few same truth easily once earlier later yesterday today nobody everyone "
    "none many most others both each another something everything".split()
)


class Known:
    """The tables that tell who speaks, each loaded when it is first needed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def forms(self) -> Mapping[str, int]:
        """Verb forms (`knowledge.verbs`)."""
        return self._desk.know("verbs")  # type: ignore[no-any-return]

    @property
    def sayings(self) -> AbstractSet[str]:
        """Verbs that say (`knowledge.sayings`)."""
        return self._desk.know("sayings")  # type: ignore[no-any-return]

    @property
    def speakers(self) -> Mapping[str, str]:
        """People and bodies that speak (`knowledge.speakers`)."""
        return self._desk.know("speakers")  # type: ignore[no-any-return]

    @property
    def bodies(self) -> Mapping[str, int]:
        """Names of organisations (`knowledge.bodies`)."""
        return self._desk.know("bodies")  # type: ignore[no-any-return]

    @property
    def outlets(self) -> Mapping[str, int]:
        """Outlets (`knowledge.mastheads`)."""
        return self._desk.know("mastheads")  # type: ignore[no-any-return]


def speaks(clause: Clause, start: int, end: int, known: Known) -> str:
    """What the words [start, end) are, if they can be a speaker: outlet, role, name, pronoun; else ""."""
    words, lower = clause.words[start:end], clause.lower[start:end]
    if not words or len(words) > 9:
        return ""
    if len(words) == 1 and lower[0] in _PRONOUNS:
        return "pronoun"
    name = " ".join(lower[1:] if lower[0] == "the" else lower)
    if known.outlets.get(name, 0) == SURE or (known.outlets.get(name) and lower[0] == "the" and words[-1][0].isupper()):
        return "outlet"
    found = "" if not _NOT_SAID.isdisjoint(lower) else _role(words, lower, known)
    return "" if found and any(known.forms.get(word, 0) & ~BASE == FINITE for word in lower) else found


def is_body(words: Sequence[str], lower: Sequence[str], known: Known) -> bool:
    """Whether the words are the name of a body with its kind in it: "Kenya National Commission on Human Rights"."""
    if (
        not 2 <= len(words) <= 9
        or not words[0][0].isupper()
        or lower[0] in _PRONOUNS
        or known.forms.get(lower[0], 0) & (PAST | THIRD | FINITE)
    ):
        return False
    if lower[1] in _IN_NAMES and (known.forms.get(lower[0], 0) & BASE or (lower[1] == "to" and lower[0] not in known.speakers)):
        return False  # "Subscribe to Metal Weekly"
    if not all(word[0].isupper() or word in _IN_NAMES or (word == "news" and at) for at, word in enumerate(words)):
        named = [at for at, word in enumerate(words) if word[0].islower() and word not in _IN_NAMES and word != "news"]
        return named == [len(words) - 1] and known.speakers.get(lower[-1]) == "media"
    return any(known.speakers.get(word) in ("body", "media") for word in lower)


def _role(words: Sequence[str], lower: Sequence[str], known: Known) -> str:
    head = next((at for at, word in enumerate(lower) if word in ("of", "for", "in", "at", "from") and at), len(lower)) - 1
    kind = known.speakers.get(lower[head], "")
    if kind and words[head].islower() and (head or lower[0].endswith("s") or lower[0] in ("police", "media", "staff")):
        return "outlet" if kind == "media" and head + 1 == len(lower) else "role"
    if kind and len(words) == 1 and (lower[0].endswith("s") or lower[0] in ("police", "media")):
        return "outlet" if kind == "media" else "role"
    role = next((at for at, word in enumerate(lower) if word in known.speakers and words[at].islower()), -1)
    if 0 < role < len(words) - 1 <= role + 3 and all(word[0].isupper() for word in words[role + 1 :]):
        return "role"
    if lower[0] != "the" and is_body(words, lower, known):
        return "role"
    if len(words) <= 4 and all(word[0].isupper() for word in words) and lower[0] not in _NO_NAMES:
        return "name" if len(words) > 1 or (len(lower[0]) > 2 and lower[0] not in known.forms) else ""
    return "role" if kind and len(words) > 1 else ""
