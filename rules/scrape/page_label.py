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
        "listen to the news", "share the news", "share with friends", "share in social networks", "share on social networks", "comment on the news", "write a comment", "leave your comment",
        "leave a review", "to comment", "only registered users can comment", "to comment, log in", "log in to comment", "add to favorites", "add to favourites", "add us to your favorites",
        "add us to your favourites", "main page", "start page", "to the top", "up to the top", "other news", "more news", "all news", "news feed", "news of the day", "main news",
        "news continues below", "text continues below", "download the application", "install the app", "install the application", "qr code", "captcha", "photo gallery", "photo gallery of the news",
        "our selection", "our file", "our dossier", "read our file", "to read as well", "also to read", "on the same subject", "on this subject", "on the subject", "on the same topic",
        "on this topic", "on the topic", "more on the topic", "more on this topic", "more on the subject", "materials on the topic", "materials on this topic", "news on the topic",
        "news on this topic", "articles on the topic", "back to overview", "back to the overview", "to the overview", "to the start page", "to the home page", "to the topic page", "to the article",
        "to the comments", "to the gallery", "to the news", "to the news feed", "read aloud", "listen to the article", "remember article", "save article", "save the article", "bookmark article",
        "read later", "print article", "print the article", "send article", "send the news", "send by email", "send by mail", "open in new window", "subscribe to notifications",
        "to subscribe to notifications", "publicity", "advertisements", "end of the article", "end of article", "end of content", "end of the content", "see the photos", "see photos",
        "see the video", "see the gallery", "see all the photos", "look at the gallery", "look at the photos", "next page", "previous page", "go to next page", "members only", "paid members only",
        "for members only", "subscribers only", "for subscribers only", "enlarge image", "enlarge the image", "enlarge photo", "close window", "most read news", "the most read",
        "the most commented", "most discussed", "don't miss", "don’t miss", "do not miss", "it will be interesting for you", "will be interesting to you", "interesting on the topic", "screenshot", "most viewed", "we recommend", "we also recommend", "we recommend reading", "read on this topic", "you may be interested", "it may interest you",
        "you might be interested", "choice of the editors", "editor's choice", "editorial choice", "editors’ choice", "partner material", "partner materials", "news of partners", "partner news",
        "on the rights of advertising", "place your ad", "give us a like", "forward to friends", "read the original", "read the original text", "click to read the original", "read original",
        "show all news", "load more news", "expand text", "expand the text", "read completely", "read in full", "read completely →", "report a mistake", "found a mistake", "correct a mistake",
        "like it", "i like it", "author of the publication", "share the article", "copy the link", "direct link", "short link", "permanent link", "leave feedback", "subscribe to the newsletter",
        "subscribe to news", "subscribe to the channel", "subscribe to us", "join the channel", "our social networks", "we are in social networks", "we in social networks", "turn on sound",
        "turn off sound", "read further", "to the full version", "mobile version", "full version of the site",
    ]
)  # fmt: skip
_LONGEST = 45
_MARKS = " .:…!»›>→←«<*•|[]–—-="


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
        "The board met.\n{>> Next page -> }\nThe mayor left.",
        "The board met.\n{Materials on the topic: -> }\nThe mayor left.",
        "The board met.\n{To comment, log in -> }\nThe mayor left.",
    ],
    good=[
        "Expanding\nThe board met.",
        "Promotion\nThe club is back in the top league.",
        "- Home\n- Away\nThe board met.",
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
        start, end, role = story.blocks[index]
        if end - start <= _LONGEST and (
            (label := text[start:end].lower()) in _LABELS or (role != "list" and label.strip(_MARKS) in _LABELS)
        ):
            yield Hit(start, end, "")
