"""Rule: a story that reads as translated."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.grammar.habits import HABITS, shown
from wirelint.grammar.translated import densities
from wirelint.records import TYPE_CHECKING
from wirelint.spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_EVIDENCE = 6
_LEAST = 2  # times that a mark must stand in the story to be named
_PLAIN = (
    "OLDPORT - The storm took the roof off Ilse Brandt's boathouse just after 3 a.m., and by the time she'd found a torch it had gone back out over the quay. “I couldn't even say goodbye to it,” she said. "
    "Her neighbours weren't so lucky. Two boats sank, and one of them, a ferry built in 1961, had been due to carry tourists this weekend. The harbour board said it would try to raise her, though few on the "
    "quay thought it could. Brandt, who fishes for eel, had never seen a wind like it. Neither had her father, 91, who slept through all of it. “He'll tell you he heard every slate,” she said. "
    "The insurer hadn't called by Tuesday, and she was getting tired of waiting. A ferry from Newport is set to fill in, the board said, but not before May. Some have put their boats up for sale instead."
)
_TURNED = (
    "According to the head of the department of the port of Oldport, the carrying out of the work is in accordance with the plan. It should be noted that the same situation was observed in the north of the "
    "region, and the corresponding measures were carried out within the framework of the program. It is known that the territory of the port is a zone of the development of trade. He stressed that the work is "
    "carried out in the framework of the development of the territory. In addition, he said that it is necessary to carry out the same work in the east of the region, and that the corresponding "
    "documents were sent to the head of the city. According to him, there is a number of the situations, such as the storm, in which the work of the port is stopped. Therefore, the participation of the citizens is "
    "necessary, and the department said that this situation is not new. At the same time, according to the report, the number of the ships of the port is the same."
)


@rule(
    message="reads as translated{source}: compare with the original",
    view="translated",
    quotes="check",
    bad=[
        _TURNED.replace("According", "{According}", 1),
        _TURNED.replace("Oldport", "Newport").replace("According", "{According}", 1),
        f"{{Port}} work goes on\n\n{_TURNED}",
        f"{{According}} to the board, the storm is over.\n\n{_TURNED}",
        f"{{The}} board met.\n\n{_TURNED}\n\n{_TURNED.replace('port', 'harbour')}",
    ],
    good=[
        _PLAIN,
        f"Storm takes a boathouse\n\n{_PLAIN}",
        _PLAIN.replace("Oldport", "Newport"),
        f"{_PLAIN}\n\nAccording to the head of the department of the port, the carrying out of the work is in accordance with the plan.",
        _TURNED[:400],
    ],
)
def reads_as_translated(story: Story) -> Iterator[Hit]:
    """No single phrase shows it, their density does: words and turns that native news has less often, or more. A story that was turned by a machine may be wrong anywhere; have
    it read beside the original. The score was fitted on native news, on human and on machine translations; nearly no native story and few human translations reach a warning.
    """
    if not story.translated:
        return
    words, phrases, habits, native, towards, settings = story.desk.know("translated")
    weights = {**words, **phrases, **habits}
    found = densities(story, weights)
    start = next(block.start for block in story.blocks if block.role != "meta")
    end = min(at for at in (story.text.find(mark, start) for mark in (" ", "\n")) if at > 0)
    over = {mark: (density - native[mark]) * weights[mark] for mark, density in found.items()}
    source = _source(found, native, towards, settings["sure"])
    severity = None if story.translated >= settings["warning"] else "info"
    yield Hit(
        start, end, None, {"source": f", perhaps from {source}" if source else ""}, list(_evidence(story, over, found, native)), severity
    )


def _source(found: Mapping[str, float], native: Mapping[str, float], towards: Mapping[str, Mapping[str, float]], sure: float) -> str:
    """The language that the marks point to, if it is far enough ahead of the others."""
    points = {name: sum((found.get(mark, 0) - native[mark]) * weight for mark, weight in marks.items()) for name, marks in towards.items()}
    first, second = sorted(points, key=lambda name: -points[name])[:2]
    return first if points[first] - points[second] >= sure else ""


def _evidence(story: Story, over: Mapping[str, float], found: Mapping[str, float], native: Mapping[str, float]) -> Iterator[Related]:
    """The habits and marks that add most to the score, each at its first place."""
    per = len(story.words) / 1000
    strongest = [
        mark
        for mark in sorted(over, key=lambda mark: -over[mark])
        if over[mark] > 0 and (mark in HABITS or (mark[0].isalpha() and round(found[mark] * per) >= _LEAST))
    ]
    for mark in strongest[:_EVIDENCE]:
        if mark in HABITS:
            yield Related(
                *shown(story, mark), f"{HABITS[mark]}: about {found[mark] / 10:.0f} in 100; in native news {native[mark] / 10:.0f}"
            )
            continue
        at = next((at for at in places(story.shadow, mark) if _apart(story.shadow, at, at + len(mark))), -1)
        if at >= 0:
            yield Related(at, at + len(mark), f"“{mark}”: {round(found[mark] * per)} times")


def _apart(text: str, start: int, end: int) -> bool:
    return not text[start - 1 : start].isalpha() and not text[end : end + 1].isalpha()
