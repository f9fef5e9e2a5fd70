from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="leaks",
    message="data of the page, not of the story: delete it",
    severity="error",
    roles=("headline", "subhead", "byline", "dateline", "advisory", "body", "list", "table", "caption", "credit", "furniture"),
    bad=[
        "{date 2024-03-05  -> }Snow closed the pass above the village on Tuesday.",
        "{Published: 2024-03-05T13:09:10Z |  -> }Snow closed the pass above the village on Tuesday.",
        "{Updated: March 5, 2024 / 4:12 PM EST /  -> }The mayor of the port town resigned.",
        "{5 March 2024 10:12 GMT  -> }The mayor of the port town resigned.",
        "{By Ana Petrova | Updated: 05 Mar 2024 09:12 IST |  -> }The mayor of the port town resigned.",
        "{(MENAFN) 2024-03-05 -  -> }RABAT: Exports of phosphate rose by 3%.",
        "{2024-03-05 13:09 Source: Xinhua Editor: Huang Li }Exports of phosphate rose.",
        "{Input 2018.05.12 14:02  -> }{Edit 2018.05.12 17:05  -> }Exports of phosphate rose.",
        "{Entered 2018.05.12. 2:02 PM  -> }{Revised 2018.05.12. 5:05 PM  -> }Exports of phosphate rose.",
        "{Stand: 05.03.2024, 16:45 Uhr  -> }Potsdam. The lake froze over.",
        "{Publié le 5 mars 2024 à 16h45  -> }The lake froze over.",
        "{Actualizado: 05/03/2024 16:45 CET  -> }The lake froze over.",
        "{Giriş Tarihi: 05.03.2024 16:45  -> }{Son Güncelleme: 05.03.2024 17:02  -> }The lake froze over.",
        "{Опубликовано 5 марта 2024, 16:45  -> }The lake froze over.",
        "{2024年3月5日 16:45  -> }The lake froze over.",
        "{입력 2024.03.05 16:45  -> }The lake froze over.",
        "{Vytvořeno 5. 3. 2024, 14:03  -> }Oil fell on Tuesday.",
        "{published_at 2024-03-05T06:30:00+02:00  -> }The lake froze over.",
        "{article:published_time 2024-03-05T06:30  -> }The lake froze over.",
        "{datePublished: 2024-03-05  -> }The lake froze over.",
        "{dateline: TALLINN time: 09:41  -> }The lake froze over.",
        "{08:45  -> }TALLINN - Oil fell on Tuesday.",
        "{Mittwoch, 4. Mai 2022  -> }Oil fell on Tuesday.",
        "{4 maggio 2022  -> }Oil fell on Tuesday.",
        "{As of: 05.03.2024, 16:45  -> }The lake froze over.",
        "{Economy 05.03.2024 - 14:26  -> }ANKARA The bank raised rates.",
        "Dakar (AFP) – {Published on: 05/03/2024 - 19:42} Prices rose.",
        "ANKARA - {05.03.2024 14:26} - The bank raised rates.",
    ],
    good=[
        "08:45 is when the ferry leaves. 08:45 Tallinn time is early.",
        "As of 5 March 2024, the law bans smoking. Stand: the old stand will be pulled down.",
        "Location: the lake, time: May. Place: Tallinn. Dateline: Tallinn is a film of 1990.",
        "Status: the talks are on hold. Data from 5 March 2024 show a rise.",
        "News of 5 March 2024 reached the town late. Politics is dirty, he said on 5 March 2024.",
        "Issued on 5 March 2024, the bond yields 4%.",
        "Input prices at the mills rose. Registration opens on May 3, 2019, the school said.",
        "Entered on March 5, 2019, the plea was refused.",
        "The date 2024-03-05 is stamped on the receipt, the court heard.",
        "Date night is back, says a study published on Tuesday.",
        "On March 5, 2024, the court will rule.",
        "Published in 2019, the book sold 2 million copies.",
        "Published March 5, 2024, the report blames the builders.",
        "Updated in 2021 and again on March 5, 2024, the rules remain unclear.",
        "Posted on 5 March 2024 by a passenger, the video shows smoke.",
        "By Tuesday 5 March 2024 the reservoir was empty.",
        "2024-25 will be the last season at the old ground.",
        "By Ana Petrova\n\nSnow closed the pass above the village on Tuesday, March 5, 2024.",
        "Oct. 7, 2023, 6:30 a.m. The sirens had just begun when she woke.",
    ],
)  # fmt: skip
def leaked_metadata(story: Story) -> Iterator[Hit]:
    """Keys, stamps and rows of a page or data base run into the copy when it is scraped; they are not for readers."""
    for leak in story.leaks:
        yield Hit(leak.start, leak.end, "" if leak.whole else None)
