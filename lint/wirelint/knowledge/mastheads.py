"""Names of news outlets as a sentence may hold them, to see that a subject or a bare name is one.

The value is a dict: name without its article, lower case -> whether the words are nothing else
(2: "new york times"; 1: ordinary words too: "time", "the sun").
"""

from __future__ import annotations

from ..drawers import Packed, packed
from .tables import read, values

ORDINARY, SURE = 1, 2
# One word that is a name of something else as often as of an outlet.
_OTHERS = frozenset(
    "age atlantic australian beta bild citizen daily echo economist enquirer examiner express forbes fortune forward gazette globe guardian "
    "herald hill hindu independent journal life metro mirror monitor nation nature news newsweek observer people post press record reform "
    "science scotsman spectator spiegel standard star statesman sun telegraph time times today tribune variety voice wave welt week wired world "
    "republic mail insider chronicle sky bee fox map app err sta spa inquirer petra saba ona semana tap rss reforma marca post-dispatch mena zeit sana".split()
) - {"bild"}


def build(tables: str, _house: str) -> Packed:
    """Every form of every outlet. The house does not matter."""
    found: dict[str, int] = {}
    for row in read(tables, "outlets"):
        for cell in ("name", "short", "aka", "wrong"):
            for form in values(row[cell]):
                name = form.lower().removeprefix("the ")
                found[name] = max(found.get(name, 0), _certainty(name, form, row["ordinary"] == "yes" and form == row["name"]))
    return packed(found)


def _certainty(name: str, form: str, ordinary: bool) -> int:
    single = " " not in name and not form.isupper()
    return ORDINARY if name in _OTHERS or (ordinary and single) or len(name) < 3 else SURE
