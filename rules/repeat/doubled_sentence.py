"""Rule: a sentence or paragraph that stands twice in the story."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST_WORDS = 6
_LEAST = 35
_NUMBERS = compiled(r"\d")
_LISTED = compiled(r"\p{Lu}{2}[\p{Lu} ,/&-]*: ")  # an item of a listing, which may stand under each of several days


@rule(
    message="stands twice in the story: delete one",
    severity="error",
    quotes="check",
    bad=[
        "The board met in Oldport on Monday morning. The mayor left. {The board met in Oldport on Monday morning.}",
        "The board met in Oldport on Monday morning.\n\nThe mayor left early.\n\n{The board met in Oldport on Monday morning.}",
        "The port has been shut since the storm in May. Nobody knows why. It will open in June. {The port has been shut since the storm in May.}",
        "“We were never asked about the plan by anyone,” she said.\n\nHe left.\n\n{“We were never asked about the plan by anyone,” she said.}",
        "Storks have come back to the delta, the wardens of the park said on Monday. It rained. {Storks have come back to the delta, the wardens of the park said on Monday}",
        "The mill makes 900 tons of flour a year, or three a day, and sells it abroad. He left.\n\n{The mill makes 900 tons of flour a year.}",
        "Oldport, which lies on the coast, has no station. He left. {Oldport, which lies on the coast, has no station.} She stayed.",
    ],
    good=[
        "He said no. She said no. He said no.",
        "The mill makes 900 tons of flour a year, he said. The mill makes 900 tons of oats a year.",
        "Oldport shuts its port after a storm in May\n\nOldport shuts its port after a storm in May, the mayor said.",
        "The board met on Monday in Oldport. The board met on Tuesday in Oldport.",
        "Full names were not given.\nRow: 1, 2, 3, 4, 5, 6.\nRow: 1, 2, 3, 4, 5, 6.",
        "Today\n\nROWING: European heats, Lake Dorn - Coast Sport 2 1800.\n\nTomorrow\n\nROWING: European heats, Lake Dorn - Coast Sport 2 1800.",
        "The mayor did not reply to a request for comment. The firm did not reply to a request for comment.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Two takes were joined, or the page repeated its summary: the reader reads the same sentence again."""
    text = story.text
    heads = [text[start : start + _LEAST] for start, end, _ in story.sentences if end - start >= _LEAST]
    if len(set(heads)) == len(heads):
        return
    seen: dict[str, tuple[int, int]] = {}
    for start, end, block in story.sentences:
        sentence = text[start:end]
        if (
            end - start < _LEAST
            or sentence.count(" ") < _LEAST_WORDS - 1
            or story.blocks[block].role in ("table", "headline", "subhead", "list")
            or _LISTED.match(sentence)
        ):
            continue
        cut = sentence[-1] not in '.!?”"’…'
        if cut and sentence.count(" ") >= 2 * _LEAST_WORDS and f"{sentence}." in seen:
            yield Hit(start, end, None, related=[Related(*seen[f"{sentence}."], "first here")])
        if sentence in seen and not cut and len(_NUMBERS.findall(sentence)) < len(sentence) // 6:
            yield Hit(start, end, None, related=[Related(*seen[sentence], "first here")])
        elif sentence[-1] == "." and sentence.count(" ") > _LEAST_WORDS:
            longer = next((one for one in seen if one.startswith(sentence[:-1]) and one[end - start - 1] in ",;:–—"), None)
            if longer is not None:
                yield Hit(start, end, None, related=[Related(*seen[longer], "already here")])
        seen.setdefault(sentence, (start, end))
