"""Words that names of events begin and end with: a story in which none stands beside a date need not load the events."""

from __future__ import annotations

from ..words import folded
from .tables import read, values

# Last words of names that every story has: of these the word before counts too ("Wall fell").
_COMMON = frozenset(
    b"in fell died down killed freed released power executed hanged murdered elected pope toppled overthrown ousted exploded assassinated began ended started out back china independence independent resigned arrested captured vanished disappeared rule euro sudan deposed failed bankrupt bankruptcy capsized aground burned sank crashed down under hit shot iraq georgia power prison jail fled opened collapsed signed "
    b"city people being off office force effect group market festival plane flight end away member system status vote victory king alliance rock rocks launched created founded "
    b"established attacked destroyed damaged removed washington london india tehran berlin seoul madrid mumbai baltimore genoa gunmen concert centre scene sites ban bid states "
    b"supporters peninsula membership failure jet sub moon front mine guinea lost overturned wounded stormed concluded downed bombed abortion tech strip palace underground throne "
    b"colony compound africa britain hezbollah pakistan orlando norway mexico ferry airliner pentagon custody marathon elementary hook".split()
)

# First words that every story has: of the names that begin with these, or with a year, the next word counts ("Rose Revolution").
_OPENERS = frozenset(
    b"rose first second returned handed over back to the of red white black president king us united u s split loss car conflict failure introduction arrest capture summer "
    b"flash orange leaks in islamic british states "
    b"a new former november march prime special court man mass un ten countries fighting soldiers america american americans european eu israeli polish strike student supreme "
    b"short hard planes generals girls guns bombs mob killed democratic nations kingdom drone airstrike missile authorities gunmen rebels supporters policeman israel russia "
    b"on fell at by was were for from with its his that ukraine german germany elementary all illegal surprise japan japanese iran".split()
)


def build(tables: str, house: str) -> dict[str, frozenset[bytes]]:
    """`first` and `last` words of all names and head nouns, folded; of a common last word, the last two."""
    del house
    phrases = [folded(phrase) for row in read(tables, "events") for cell in ("names", "nouns") for phrase in values(row[cell])]
    last = (b" ".join(words[-2:]) if words[-1] in _COMMON or words[-1].isdigit() else words[-1] for words in phrases)
    first = (next((word for word in words if word not in _OPENERS and not word.isdigit()), words[0]) for words in phrases)
    return {"first": frozenset(first), "last": frozenset(last)}
