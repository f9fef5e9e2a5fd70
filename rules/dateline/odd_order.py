from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="odd_orders",
    family="dateline",
    message="dateline as another language or a page writes it: PLACE, Month day (Agency) -",
    severity="error",
    bad=[
        "{Damascus - AP:} Traders opened their shops.",
        "TUNIS {(Reuters) - May 3} Storms cut the road.",
        "{Poltava. May 7th. Ukrinform -} Two bridges are shut.",
        "OSLO (AP) — {(May 3rd)} The fund grew.",
        "{(Busan = Yonhap News) Reporter Kim Dain =} The port reopened.",
        "{[Sendai = Kyodo News] March 5th -} Snow stopped the trains.",
        "KIEL, {3. May} (dpa) - Trains stood still.",
        "{MANAUS, 05/13 -} The river rose.",
        "{IZMIR - Coast Daily News / 24.06.2019 -} The ferry is back.",
        "OSLO, {March the 5th} (Reuters) - Oil fell.",
        "LIMA, {on March 5} (Xinhua) -- Oil fell.",
        "LIMA, {March, 5} (Reuters) - Oil fell.",
        "QUITO, 5 March {/Reuters/} - Oil fell.",
        "{(Reuters) QUITO, March 5} - Oil fell.",
        "BUSAN, March 5 {(Yonhap) =} Oil fell.",
        "MADRID, March 5 {(Reuters) - (Reuters) -} Oil fell.",
        "{SEOUL, SEOUL}, March 5 (Reuters) - Oil fell.",
        "QUITO, 5 March. {/Reuters/} Oil fell.",
        "Lyon {(AFP), 17 April 2019 (AFP)} - Oil fell.",
        "Gdansk {(PAP)/12.12./} - Oil fell.",
        "Indore, Jun 10 {(Agency).} Oil fell.",
        "{Omsk. 26 March. INTERFAX -} Oil fell.",
        "{China News Service, Wuzhou, March 22 (Huang Lei)} Oil fell.",
        "Balasore, 4 June {(Desk):} Oil fell.",
        "SHIRAZ, {Tir 24} (AP) - The bazaar was full.",
    ],
    good=[
        "DAMASCUS, Syria (AP) — Traders opened their shops.",
        "TUNIS, May 3 (Reuters) - May was dry.",
        "TUNIS (Reuters) - May 3 was the hottest day.",
        "MOSCOW. May 5. /TASS/. The parade was called off.",
        "Lima, April 18 (EFE).- The rains have killed two people.",
        "LONDON, March 5 (Reuters) - Oil fell.",
        "Damascus - the old city - was quiet.",
        "Reuters - a news agency - was sold.",
        "KYIV, March 5. /Ukrinform/. Drones were shot down.",
        "Boeing 737-800 - The plane landed.",
        "BERLIN (dpa) - Trains stood still.",
        "NEW YORK, NEW YORK, March 5 (AFP) - Trains stood still.",
        "YEREVAN, MARCH 5 /ARMENPRESS/ - Trains stood still.",
        "(Reuters) - OPEC met on March 5 - a Sunday.",
        "MADRID, March 5 (Reuters) - (This story contains strong language.) Oil fell.",
        "Indore, June 10 (Agencies) - Trains stood still.",
        "MOSCOW, March 5. /TASS/. Trains stood still.",
        "VIENNA (APA) = Trains stood still.",
    ],
)
def odd_order(story: Story) -> Iterator[Hit]:
    """Arabic, Korean, Japanese, Ukrainian and Portuguese copy orders place, date and agency in ways that no English house has."""
    for start, end in story.odd_orders:
        yield Hit(start, end)
