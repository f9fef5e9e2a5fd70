"""PARIS (AFP) at the head, (Reuters) at the end."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_CREDIT = compiled(
    r"(?:[(\[/]|Source: |SOURCE: )?(?P<agency>AP|Associated Press|Reuters|REUTERS|AFP|dpa|DPA|Xinhua|UPI|EFE|TASS|Interfax|Yonhap|Anadolu)[)\]/]?\.?"
)
_LAST = 2  # blocks at the end in which the line of credit stands
_ALIKE = {"Associated Press": "AP", "REUTERS": "Reuters", "DPA": "dpa"}


@rule(
    message="the dateline is of {first}, the credit of {last}",
    view="dateline_form",
    bad=[
        "PARIS (AFP) - A mill burned down on Monday.\n\nNobody was hurt.\n\n({Reuters})",
        "OSLO, March 5 (Reuters) - A mill burned down.\n\nNobody was hurt.\n\nSource: {AFP}",
        "BERLIN (AP) — A mill burned down.\n\nNobody was hurt.\n\n/{dpa}/",
        "BEIJING, March 5 (Xinhua) -- A mill burned down.\n\nNobody was hurt.\n\n{Reuters}",
        "KYIV (Reuters) - A mill burned down.\n\nNobody was hurt.\n\n[{Interfax}]\n\nENDS",
    ],
    good=[
        "PARIS (AFP) - A mill burned down on Monday.\n\nNobody was hurt.\n\n(AFP)",
        "PARIS (AFP) - A mill burned down on Monday.\n\nNobody was hurt.\n\n(AFP, Reuters)",
        "PARIS (AFP) - A mill burned down.\n\nNobody was hurt, Reuters reported.",
        "A mill burned down.\n\nNobody was hurt.\n\n(Reuters)",
        "BERLIN (AP) — A mill burned down.\n\nNobody was hurt.\n\nAssociated Press",
        "PARIS (AFP) - A mill burned down.\n\nNobody was hurt.\n\n(Additional reporting by Reuters)",
        "PARIS (AFP) - A mill burned down.\n\nReuters\n\nNobody was hurt.\n\nIt rained.\n\nIt was cold.",
    ],
)
def agency_against_credit(story: Story) -> Iterator[Hit]:
    """Two agencies' copy was put together, or one of the two lines is left from another story."""
    form = story.dateline_form
    if form is None or not form.agency_name or form.agency is None:
        return
    for start, end, _ in story.blocks[-_LAST:]:
        match = _CREDIT.fullmatch(story.text, start, end) if start > form.end else None
        if match and _ALIKE.get(match["agency"], match["agency"]) != form.agency_name:
            words = {"first": form.agency_name, "last": match["agency"]}
            yield Hit(*match.span("agency"), words=words, related=[Related(*form.agency, "the dateline")])
