"""Who is named where, and whether the name tells the gender.

A person is known from the tables, or has a given name or a title that tells the gender; later on the surname alone will do. What may be
a person and may not is taken for one of whom nothing is known.
"""

from __future__ import annotations

from ..knowledge.genders import DAUGHTER, MAN, MANS, WOMAN, WOMANS
from ..knowledge.leads import LEADS
from ..knowledge.somebody import is_womans, is_womans_given
from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from .capitals import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..story import Story
    from .capitals import Word
    from .known import Mention

_OPENS = compiled(r"(?:^|[.!?:;…\n”\"“(]|[-–—])[ \xa0”\"“‘(]*$")
_TOLD = compiled(
    r",? (?:(?:\(\d\d\)|\d\d),? )?(?:an?|the first|one of the few) (?:[\p{Ll}\d-]+ ){0,2}?(?P<noun>(?:grand)?(?:mother|father)(?= of\b)|widow|widower|actress|businesswoman|housewife|nun|seamstress|ballerina|midwife|waitress|policewoman|woman|grandmother|businessman|fisherman)\b"
)
_AGED = compiled(r",? \(?\d\d[,)]|, an? \d\d-year-old\b")
_ACTS = compiled(r"[’']s\b|,? (?:said|says|told|added|who|was|is|has|had|wrote|won|and)\b")
_PLACED = compiled(r"\b(?:in|at|from|to|near|the|on|a|an|across|of|into|around|outside|over|its|last|this|next|every|since|until|by)\s$")


# Names that two in the news have who are she and he: the family name alone may be either.
_SHARED = frozenset(
    "Clinton Obama Trump Biden Bush Reagan Carter Kennedy Roosevelt Gandhi Nehru Bhutto Marcos Aquino Duterte Macron Johnson Blair Thatcher Kirchner Peron Ortega Castro Assad Navalny Netanyahu "
    "Li Wang Lee Kim Yoon Park Mandela Mugabe Aliyev Lukashenko Ceausescu Milosevic Erdogan Zelensky Zelenskyy Orban Sharif Hasina Rajapaksa Kumaratunga Shinawatra Aung Beckham Williams Jackson Hussein "
    "Gaddafi Gorbachev Yeltsin Putin Tymoshenko Saakashvili Sarkozy Hollande Chirac Mitterrand Berlusconi Meloni Fujimori Chamorro Maduro Flores Mursi Mubarak Arafat Le Pen Du Bois".split()
)
# What stands first in the names of China and Korea.
_FAMILIES = frozenset(
    "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Song Xu Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu "
    "Ding Ren Yao Shen Zhong Cui Tan Liao Fan Shi Jin Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Yan Xue Lei Hao Gong Shao Wan Gu Mao Qian Dai Kong Cui Hong Qiao Wen Zhan Geng Guan Lan Yin Ouyang Hua "
    "Kim Lee Park Choi Jung Jeong Kang Cho Jo Yoon Yun Jang Lim Im Oh Seo Shin Kwon Hwang Ahn An Noh Roh Yoo Yu Hong Moon Bae Baek Heo Nam Sim Shim Ryu Ko Koh Ha Bang Min Cha Chun Woo Ju Joo Chae Na Ra Byun Pyo Tak".split()
)
_KOREAN = compiled(r"\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,6}")


class Person(Record):
    """Half-open offsets of a name without its title; the `surname` that tells one person of a story from another (several people of one surname:
    the whole name); `gender` f, m or "" (not known); `how` it is known: table, title, given.
    """

    start: int
    end: int
    surname: str
    gender: str
    how: str


def view(story: Story) -> list[Person]:
    """All that are named, in order."""
    return [_shared(story, one) for one in _People(story).walk()]


def _shared(story: Story, one: Person) -> Person:
    """Somebody of whom nothing is known, if two in the news are called so."""
    if story.text[one.start : one.end] not in _SHARED or one.how == "title":
        return one
    return one._replace(surname=f"{one.surname} {one.start}", gender="", how="")


class _People:
    """The people that a story has introduced so far."""

    def __init__(self, story: Story) -> None:
        self.story, self.text = story, story.text
        self.rows: Sequence[tuple[object, ...]] = story.desk.know("names")[0]
        self.given, self.table, _, self.others, self.doubted = story.desk.know("genders")
        self.met: dict[str, tuple[str, str]] = {}
        self.families: dict[str, str] = {}  # of the given names behind a family name

    def walk(self) -> Iterator[Person]:
        """Everyone, in order."""
        known = {mention.start: mention for mention in self.story.known}
        free = 0
        for start, group in self.story.placed:
            if start not in known and " " not in group and self.others[group.lower()] is not None:
                continue  # The, But, Monday: nobody
            rest: list[Word] = []
            words = list(words_in(start, group))
            for index, word in enumerate(words):
                if word[0] in known and known[word[0]].end == word[1] and self._others(rest, words[index : index + 2]):
                    rest.append(word)
                elif word[0] in known:
                    if found := self._named(rest):
                        yield found
                    rest, free = [], known[word[0]].end
                    if found := self._of_table(known[word[0]]):
                        yield found
                elif word[0] >= free:
                    rest.append(word)
            if found := self._named(rest):
                yield found

    def _others(self, rest: list[Word], words: list[Word]) -> bool:
        """Whether the family name of somebody known is another's here: "Elif Demirtas", "Lee Mi-kyung"."""
        if rest and rest[-1][2].lower() not in LEADS:
            return True
        return len(words) == 2 and not rest and _family_first(words) and bool(self.given.get(words[1][2], ""))

    def _of_table(self, mention: Mention) -> Person | None:
        if mention.row < 0:
            return Person(mention.start, mention.end, mention.form.rpartition(" ")[2], "", "")
        kind, name, *_ = self.rows[mention.row]
        if kind != "person":
            return None
        gender = self.table.get(str(name), "")
        return self._meet(mention.start, mention.end, str(name).rpartition(" ")[2], gender, "table")

    def _meet(self, start: int, end: int, surname: str, gender: str, how: str) -> Person:
        before = self.met.setdefault(surname, (gender, how))
        if before[0] != gender:
            self.met[surname] = ("", "")
        return Person(start, end, surname, gender, how if gender else "")

    def _named(self, words: list[Word]) -> Person | None:
        """Who is named by words with a capital that the tables do not know."""
        first = 0
        while first < len(words) and words[first][2].lower() in self.others:
            first += 1
        name = words[first:]
        if not name or self.others.get(name[-1][2].lower()) or name[-1][2].isupper():
            return None
        start, end, surname = name[0][0], name[-1][1], name[-1][2]
        if gender := self._titled(words[first - 1][2] if first else "", start):
            return self._meet(start, end, surname, gender, "title")
        if len(name) > 1:
            if _family_first(name) and not self.given.get(name[0][2], ""):
                self.families[name[1][2]] = name[0][2]
                return self._meet(start, end, name[0][2], self.given.get(name[1][2], "") or self._told(start, end), "given")
            given, between = name[0][2], name[1:-1]
            gender = (
                self.given.get(given, "")
                or self._doubted(name, led=first > 0)
                or ("f" if is_womans_given(given) or any(word[2] in DAUGHTER for word in between) else "")
            )
            if any(is_womans(word[2]) for word in name):
                gender = "" if gender == "m" else "f"
            return self._meet(start, end, surname, gender or self._told(start, end), "given")
        surname = self.families.get(surname, surname)
        if surname in self.met:
            return Person(start, end, surname, *self.met[surname])
        return Person(start, end, surname, "", "") if self._may_be(start, end) else None

    def _doubted(self, name: list[Word], *, led: bool) -> str:
        """The gender of a given name that is a place or a word too: "Interior Minister Carolina Toha", "Florence Obi, 44,". Not that
        of "Republican Virginia Governor Tom Lind".
        """
        gender = self.doubted.get(name[0][2], "")
        sure = gender and (led or _AGED.match(self.text, name[-1][1])) and not any(word[2].lower() in self.others for word in name[1:])
        return str(gender) if sure else ""

    def _told(self, start: int, end: int) -> str:
        """The gender that a noun tells: "her mother Oyun Bat", "Oyun Bat, 54, a mother of three,"."""
        before = self.text[max(0, start - 16) : start].rpartition(" ")[0].rpartition(" ")[2]
        told = _TOLD.match(self.text, end)
        word = before if before in WOMANS or before in MANS else told["noun"] if told else ""
        return "f" if word in WOMANS else "m" if word in MANS else ""

    def _titled(self, word: str, start: int) -> str:
        """The gender that a title tells: the word before in the group, or the one before that has a stop or a small letter."""
        title = (word or self.text[max(0, start - 16) : start].rstrip(". ").rpartition(" ")[2]).lower()
        return "f" if title in WOMAN else "m" if title in MAN else ""

    def _may_be(self, start: int, end: int) -> bool:
        """Whether a single unknown word with a capital looks like somebody."""
        if _ACTS.match(self.text, end):
            return True
        before = self.text[max(0, start - 12) : start]
        return not _OPENS.search(before) and start > 0 and not _PLACED.search(before)


def _family_first(name: list[Word]) -> bool:
    """Whether a name of two words is Chinese or Korean: Liao Ming, Kim Min-ho."""
    return len(name) == 2 and (name[0][2] in _FAMILIES or _KOREAN.fullmatch(name[1][2]) is not None)
