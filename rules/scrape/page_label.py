"""Rule: a paragraph that is nothing but a label of a web page."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LABELS = frozenset(
    [
        "expand", "replay", "unmute", "mute", "fullscreen", "full screen", "menu", "log in", "login", "log out", "sign in", "sign up", "subscribe", "register", "share", "tweet", "search", "print",
        "email", "comments", "read more", "learn more", "load more", "show more", "see more", "view more", "close", "photos", "videos", "image", "caption", "gallery", "newsletter", "newsletters", "loading",
        "loading...", "loading…", "email address", "related", "trending", "tags", "tags:", "filed under", "filed under:", "topics", "topics:", "share this", "follow us", "contact us", "about us", "site map", "sitemap",
        "privacy", "advertise", "advertise with us", "careers", "archives", "submit", "cancel", "next", "previous", "next article", "previous article", "next story", "previous story", "back", "home", "photo", "video",
        "facebook", "twitter", "instagram", "whatsapp", "linkedin", "pinterest", "reddit", "youtube", "telegram", "flipboard", "rss", "download", "reply", "like", "post comment", "see also", "also read",
    ]
)  # fmt: skip
_LONGEST = 20


@rule(
    view="loose_ends",
    message="label of a web page, not copy: delete",
    beats=[],
    bad=[
        "The board met.\n{Expand -> }\nThe mayor left.",
        "The board met.\n{Log in -> }\nThe mayor left.",
        "The board met.\n{Facebook -> }\n{Twitter -> }\nThe mayor left.",
        "The board met.\n{Read More -> }\nThe mayor left.",
        "{Menu -> }\nThe board met.",
    ],
    good=[
        "Expanding\nThe board met.",
        "The mayor asked: “Share?”",
        "Facebook fell.\nThe board met.",
        "What to read\nThe board met.",
        "Search for survivors\nThe board met.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Buttons, menus and headings of the web page were taken for paragraphs of the story."""
    text = story.text
    for index in story.loose_ends:
        start, end, _ = story.blocks[index]
        if end - start <= _LONGEST and text[start:end].lower() in _LABELS:
            yield Hit(start, end, "")
