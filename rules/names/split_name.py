from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import is_word
from wirelint.spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="split_twins",
    message="this name is one word elsewhere in the story: “{other}”",
    bad=[
        "Liu Guanzhong founded it. {Liu Guan Zhong -> Liu Guanzhong} died in May.",
        "The plant in Liujiaping burned. Crews from {Liu Jia Ping -> Liujiaping} came.",
        "Xu Meilan won. “No,” {Xu Mei Lan -> Xu Meilan} said.",
        "The firm Harborview grew. Shares in {Harbor View -> Harborview} rose.",
        "Talks at Dongguan ended. The mayor of {Dong Guan -> Dongguan} left.",
    ],
    good=[
        "Liu Guanzhong met Liu Guan. Xu Mei Lan met Xu Mei.",
        "New York is big. New Yorkers agree.",
        "The White House is white, Senator Orin Whitehouse said. Whitehouse left.",
        "He came from Hong Kong to New Delhi. The Hongkong and Shanghai bank grew. Follow @MaryJones, wrote Mary Jones.",
        "An Li met Anli.",
    ],
)
def split_name(story: Story) -> Iterator[Hit]:
    """Chinese is written without blanks: where a machine puts them is chance, and so the man has two names in one story."""
    text = story.text
    for split, whole in story.split_twins.items():
        first = text.find(whole)
        for at in places(text, split):
            end = at + len(split)
            if not is_word(text[end : end + 1]) and first >= 0:
                yield Hit(at, end, whole, {"other": whole}, [Related(first, first + len(whole), f"here “{whole}”")])
