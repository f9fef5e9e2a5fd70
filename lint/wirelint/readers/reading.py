"""What is asked of a reader, and what it gives back."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..desk import Desk
    from ..story import Story


class Given(Record):
    """What a reader knows beside the text: the file's `name`, the desk, the `encoding` that its bytes were read in
    ("": not known), the column or key that holds the copy (`--text-field`), whether bytes were `lost` that do not fit the encoding,
    and whether silencing comments are `obeyed`: then they are no part of the copy.
    """

    name: str
    desk: Desk
    encoding: str = ""
    text_field: str = ""
    lost: bool = False
    obeyed: bool = True


class Problem(Record):
    """Something wrong with the file itself: `rule` of the pack `format/` (its whole name), the half-open stretch [start, end) of the
    decoded file, and `what` fills {what} of the rule's message. `story` is the id of the story that it belongs to.
    """

    rule: str
    start: int
    end: int
    what: str = ""
    story: str = ""


class Layer(Record):
    """How the half-open stretch [start, end) of the decoded file is written: names of `wirelint.fixing.escapes`, the outermost
    first (`("json", "markup")`: mark-up in a JSON string). Stretches may lie within one another; the smallest counts.
    """

    start: int
    end: int
    names: tuple[str, ...]


class Reading(Record):
    """What a reader made of a file: its stories, what is wrong with the file, how its text is written where it is not plain.

    `reason` says why there is no story in a file that could not be read at all ("": it could). `twins`: other renditions of a story in
    the same file, which are not linted, but fixed along with it where they have the same paragraph.
    """

    format: str
    stories: Sequence[Story]
    problems: Sequence[Problem] = ()
    layers: Sequence[Layer] = ()
    reason: str = ""
    twins: Sequence[Story] = ()
