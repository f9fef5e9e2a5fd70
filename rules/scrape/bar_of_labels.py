"""Rule: a line made of nothing but the labels of a page or of a player."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import CAPITAL, EDGE

if TYPE_CHECKING:
    from collections.abc import Iterator

# What the buttons, menus and players of news sites say. A line of two or more of them, and nothing else, is no copy.
_LABELS = (
    r"toggle (?:navigation|menu|search|sidebar)|(?:main |site |mobile |hamburger |user )?menu|close(?: menu| search)?|open(?: menu| search| navigation)?|search(?: for| the site| query| submit)?|submit search|sections?|"
    r"log ?in|log ?out|sign ?(?:in|up|out)|register|subscribe(?: now| today)?|subscriptions?|my account|account|profile|settings|preferences|my (?:news|feed|saves|list)|saved(?: articles| stories)?|notifications|alerts|"
    r"home(?: ?page)?|(?:live|watch|listen)(?: live| now)?|live tv|live updates|newsletters?|e-?paper|podcasts?|videos?|photos?|pictures|gallery|galleries|audio|graphics|games|puzzles|crossword|weather|horoscopes?|obituaries|"
    r"news|world|u\.?s\.?|uk|europe|asia|africa|middle east|americas|politics|business|economy|markets|money|tech(?:nology)?|science|climate|environment|health|sports?|football|culture|arts?|entertainment|lifestyle|opinion|"
    r"travel|style|food|books|film|music|local|national|international|regions?|society|education|investigations|features|columns|editorials?|fact checks?|top stories|latest(?: news)?|breaking news|trending|most (?:read|viewed|popular|shared)|"
    r"more(?: news| stories| from \w+)?|see all|view all|show (?:more|less|all)|read (?:more|later|next|aloud)|load more|next|previous|prev|back(?: to top)?|skip(?: ad| intro| to (?:main )?content)?|"
    r"share(?: this(?: article| story| page)?)?(?: on)?|tweet|post|print(?: this)?(?: page| article)?|e-?mail(?: this)?|save(?: this)?(?: article| story)?|bookmark|copy(?: the)? link|link copied|comments?|leave a comment|add comment|like|dislike|follow(?: us)?(?: on)?|whatsapp|facebook|twitter|telegram|"
    r"linkedin|pinterest|reddit|instagram|youtube|tiktok|messenger|viber|line|flipboard|pocket|rss|x|bluesky|threads|mastodon|vk|ok|weibo|wechat|qq|qr code|"
    r"play(?: video| audio| all| again)?|pause|stop|replay|mute|unmute|volume|fullscreen|full ?screen|exit full ?screen|current time|duration(?: time)?|remaining time|loaded|progress|stream type|seek to live|playback rate|chapters|"
    r"captions?(?: settings)?|captions off|subtitles(?: off)?|audio track|picture-in-picture|picture in picture|auto|quality|descriptions?(?: off)?|selected|share video|embed|download|transcript|speed|1x|rewind|fast forward|theater mode|cast|airplay|"
    r"advertisement|ads?|sponsored|promoted|cookies?(?: policy| settings)?|privacy(?: policy)?|terms(?: of (?:use|service))?|contact(?: us)?|about(?: us)?|help|faq|careers|jobs|advertise(?: with us)?|archives?|shop|store|donate|support us|contribute|site ?map|accessibility|"
    r"font size|text size|a ?\+|a ?-|aa+|dark mode|light mode|night mode|listen to (?:this )?(?:article|story)|translate|languages?|english|edition|international edition|us edition|uk edition|change edition|gift(?: this)?(?: article)?|give this article|"
    r"live|\d{1,2}:\d\d(?::\d\d)?|\d{1,3}%|\d{1,3}"
)
_SEAM = r"[\s|/·•,:;>»›→▶▼▲×✕☰+*–—-]+"
_LINE = compiled(rf"[\s|·•▶☰×✕-]*(?:{_LABELS})(?:{_SEAM}(?:{_LABELS})){{1,40}}[\s|·•>»›▼×✕.-]*", IGNORECASE)
# Labels that no copy of two words is made of: one of them must be there.
_SURE = (
    "toggle", "log in", "login", "sign in", "sign up", "register", "subscribe", "menu", "skip", "fullscreen", "full screen", "mute", "current time", "duration", "remaining time",
    "loaded:", "playback", "captions", "subtitles", "share", "tweet", "print", "copy link", "bookmark", "whatsapp", "facebook", "twitter", "telegram", "linkedin", "newsletter",
    "my account", "cookie", "privacy", "terms of", "site map", "sitemap", "dark mode", "font size", "text size", "edition", "search", "show more", "load more", "view all", "see all",
    "advertisement", "rss", "e-paper", "epaper", "contact us", "about us", "live tv", "most read",
)  # fmt: skip
_LONGEST, _LEAST = 260, 2
_WORDS = 3  # a line of two labels has this many words


@rule(
    message="labels of the page or of its player, not copy: delete",
    severity="error",
    trigger=[f"{EDGE}{CAPITAL}{label}" for label in _SURE],
    bad=[
        "{Toggle navigation Search Sections Log In -> }\n\nThe dam held on Monday, the mayor said.",
        "The dam held on Monday.\n\n{Play Video Mute Current Time 0:00 / Duration 1:12 Fullscreen -> }\n\nThe river fell.",
        "{Menu Home World Business Sport Search -> }\n\nThe dam held on Monday, the mayor said.",
        "The dam held on Monday.\n\n{Facebook Twitter WhatsApp Email Copy link Print -> }\n\nThe river fell.",
        "The dam held on Monday.\n\n{Share · Save · Listen · Comments 14 -> }\n\nThe river fell.",
        "{Sign In · Subscribe · Newsletters · E-Paper -> }\n\nThe dam held on Monday, the mayor said.",
    ],
    good=[
        "Facebook shares fell on Monday.\n\nThe river fell.",
        "Search for missing boat\n\nThe search for a boat went on.",
        "Twitter and Facebook posts were deleted.\n\nThe river fell.",
        "Health, privacy and work\n\nA law is on its way.",
        "The menu has fish. Print is dead, he said.\n\nShare prices fell.",
        "Twitter to subscribe: More ads\n\nThe firm said so.",
    ],
)
def bar_of_labels(story: Story) -> Iterator[Hit]:
    """Menus, share buttons and the controls of a player come with the text when a page is copied as a whole."""
    dark = story.shadow
    for start, end, _ in story.blocks:
        line = story.text[start:end]
        if end - start > _LONGEST or "\n" in line or len(line.split()) < _WORDS or not any(label in dark[start:end] for label in _SURE):
            continue
        if line[-1] not in ".!?" and _LINE.fullmatch(line):
            yield Hit(start, end, "")
