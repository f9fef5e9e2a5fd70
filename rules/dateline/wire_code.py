from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING
from wirelint.views.dateline_form import code
from wirelint.views.leaks import head

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    message="code for the desk, not for readers: delete it",
    severity="error",
    trigger=(
        "refile",
        "rpt-",
        "repeat-",
        "corrected",
        "update ",
        "update1",
        "update2",
        "wrapup",
        "urgent",
        "1st l",
        "2nd l",
        "3rd l",
        "4th l",
        "advisory",
        "correction",
    ),
    bad=[
        "{REFILE-UPDATE 2- -> }LONDON, May 4 (Reuters) - A former clerk was jailed.",
        "{CORRECTED- -> }PARIS, May 4 (Reuters) - A former clerk was jailed.",
        "{WRAPUP 3- -> }TOKYO, May 4 (Reuters) - Shares rose in all but one market.",
        "{1st Ld-Writethru -  -> }RIGA, Latvia (AP) — The vote was delayed.",
        "{UPDATE 2- -> }Maker of tractors keeps its forecast\n\nOSLO, May 4 (Reuters) - The maker of tractors kept its forecast on Tuesday.",
        "{RPT-UPDATE 1- -> }OSLO, May 4 (Reuters) - The fund grew.",
    ],
    good=[
        "LONDON, May 4 (Reuters) - An update 2-3 weeks later changed little.",
        "Update 2.0 of the program is out, the company said.",
        "Corrected figures show that sales fell.",
        "URGENT talks were held in Oslo on Tuesday.",
        "profile: reuters\n\nUPDATE 2-Maker of tractors keeps its forecast\n\nOSLO, May 4 (Reuters) - The maker of tractors kept its forecast on Tuesday.",
    ],
)
def wire_code(story: Story) -> Iterator[Hit]:
    """The code that marks a take on the wire belongs to its slug; in a headline it is a note, as some desks keep it there."""
    for start, end in head(story):
        span = code(story.text, start, end)
        form = story.dateline_form
        if span is None or (form is not None and form.start < span[1]):
            continue
        if form is not None and form.start == span[1]:
            yield Hit(*span, "")
        elif story.role_at(start) == "headline" and story.desk.house != "reuters":
            yield Hit(*span, "", severity="info")
