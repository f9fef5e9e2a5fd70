"""Rule: what the pages of news sites say in the same words under every story."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# None is a sentence of copy, and none is so common that a story would be looked at for nothing. In small letters, without marks at the end.
_ALWAYS = """
1.25x 250 wpm|24/7 coverage of breaking news and live events|aa + text size small medium large|aa small text medium text large text|abc news live|about the author|about the authors
accept manage my choices|ad feedback|add a comment|add as preferred on google|add comment|add to reading list|add us as a preferred source on google|add your comment|add your comments
advertise here|after newsletter promotion|allow content provided by a third party|allow cookies once|allow facebook content|allow instagram content|allow notifications|allow tiktok content
allow twitter content|allow x content|allow youtube content|already have an account? sign in|around the bbc|arrives weekdays|article view option|ask a question about this story|audio track
available now on bbc sounds|back to article|back to story|bbc news app|bbc verify logo|be the first to comment on this story|be the first to know|become a member support us just once
become a supporter|become an npr sponsor|before it's here, it's on the bloomberg terminal|before it's here, it's on the bloomberg terminal. learn more
beginning of dialog window. escape will cancel and close the window|bookmark popover|breaking news emails|buy now|buy reprints|cancel any time|cancel anytime|captions off, selected
captions settings, opens captions settings dialog|catch all the latest updates|cbs news app open|change text size|check your inbox|choose listening speed|choose your listening speed
click for sound|click here to return to fast|click here to return to fast tap here to return to fast|click to expand|click to expand image|close share panel|commenting is now closed
comments for this article are closed|comments share|contact the author|content is loading|continue in the app|continue listening in the app|continue watching|copy article link
copy link email|descriptions off, selected|discover more stories on|do you have a story to share? email us|dw recommends|editor's note: this story was updated|email this story|enable cookies
enable cookies allow cookies once|enable notifications|end of carousel|end of dialog window|end of image gallery|end of list|end of newsletter promotion|enlarge this image
escape will cancel and close the window|exit full screen|expand to read the full story|external links|feedback: send us your feedback
figure caption, warning: third party content may contain adverts|find out more about how your data is used|follow this author|follow this topic|follow topic|follow us on social media
for further information, see our privacy notice|free daily newsletter|from other local news sites|full image|further reading|get full digital access|get in touch|get more news live on
get the morning rundown|get through articles 2x faster|get through articles 2x faster 1.25x 250 wpm slow average fast|get unlimited access|get whatsapp alerts|gift article|gift this article
gift this article free|gift this subscriber-only story to your friends and family|give this article|go ad-free|go back to top|go to comments|got a story|have a story
have your say in the comments|heard on all things considered|heard on morning edition|heard on weekend edition|in case you missed it|jump to comments|jump to content|keep watching
leer en español|license this content|lire en français|listen & follow|listen later|live now on|loading comments|loading facebook content|loading instagram content|loading twitter content
loading youtube content|log in to comment|manage my choices|meet the author|more by this author|more discoveries|more for you|more stories like this are available on bloomberg.com
more to explore|most discussed|most emailed|most liked|most popular news|most saved|most shared|most watched|never miss a story|never miss an update|newest first|not now turn on
npr thanks our sponsors|once monthly annual|one more step|open image in gallery|open in full screen|open in the app|opens in a lightbox|order reprints
our apps are available on ios and android|our code of editorial values|paid partner content|people also read|picture-in-picture|playback rate|please enter a valid email address
please enter email address to continue|please verify you are a human|popular categories|popular reads|post a comment|prefer the guardian on google|previous skip next|print content
print content print with images and other media print text only cancel|print print this page|print text only|print this page|purchase licensing rights|rate this article|rate this story
read 3 articles and stand to win rewards|read about sharing|read full article|read full story|read in app listen later|read in arabic|read in chinese|read in russian|read in spanish
read in ukrainian|read later remove|read more on the site|read our privacy notice|read post a comment|read the full article|read the full story|readers also liked|recommended reading
related internet links|related reads|remind me later|remove ads|remove this section|removed from bookmarks|report a correction|report a correction or typo|report a mistake|report a typo
report an error|report inappropriate ad|request permission|request reprints|return to homepage|return to top|rights & permissions|scan qr code to download app|scroll to continue
scroll to top|see all remove print|see all topics|see more on|see more see less|seek to live, currently behind live|select voice|send feedback|send us a tip|send us feedback
send us your feedback|share & save|share & save —|share article options|share article via email|share article via email copy article link|share full article|share full article link
share or save|share save|share save add as preferred on google|share this page|share this video|share this with|share your story|sharesave|sharesaveadd as preferred on google|shop now
show key events only|sign in to comment|sign in to continue|sign in to your account to comment|sign up for the morning rundown|sign up to our newsletter|skip advert|skip backward 10 seconds
skip next section explore more|skip to content|small text medium text large text|sorry, your browser is unable to play this audio|sort by newest
space to play or pause, m to mute, left and right arrows to seek, up and down arrows for volume|spin the wheel now|sponsor message|start a conversation|start your free trial
stay updated with breaking news|story continues below advertisement|stream type live|subscribe start your daily mornings with newspaper|subscribe to get daily news
subscribe to our newsletter|subscribers can read the full story here|subtitles off, selected|swipe for more|swipe left|tap here to return to fast|tap on the bell to get notifications
tap to enlarge|tap to expand|terms & conditions|terms & conditions institutional subscriber|text size small medium large|thank you for registering|thank you for signing up
thank you for subscribing|thank you for your feedback|thanks for reading|thanks for sharing|thanks for your feedback|the content you requested does not exist or is not available anymore
the day's top stories|the hindu's e-paper|these are external links and will open in a new window|this article is now closed for comments|this discussion is closed|this is a modal window
this live page is closed|this page is no longer being updated|to leave a comment, please sign in or register|today's core news|today's top stories|toggle more options
top comments be the first to comment on this story|top news today|top trending|trending stories|trending videos|try 1 month for $1|turn on notifications|unlock this article|unlock this story
upload your pictures here|upload your pictures/video here|url is copied|url is copied. ok|use the form below to share your views|video ad feedback|video player is loading|view all posts
view cbs news in|view full image|view full version|view more comments|view on map|view original post on x|view original tweet on twitter|visual stories|waiting for response to load
warning: third party content may contain adverts|watch on bbc iplayer|we recommend|what do you think? have your say in the comments|what others are reading|what we're reading
why am i seeing this|why am i seeing this ad|you may have missed|you must be a subscriber to read on|you need to be a subscriber to read on|you've successfully subscribed to this newsletter
your email address will not be published
"""
_PHRASES = frozenset(_ALWAYS.strip().replace("\n", "|").split("|"))
_MARKS = " .:!?…*→»>"
_LONGEST = max(map(len, _PHRASES)) + 5
_TAIL = compiled(r"(?<=[.!?”\"’)…]) ?(?=\p{Lu}|\d)")


@rule(
    message="line of a news site’s page, not copy: delete it",
    severity="error",
    trigger=lambda: sorted(_PHRASES),
    bad=[
        "The dam held.\n\n{ShareSave -> }\n\nThe river fell.",
        "The dam held.\n\n{Purchase Licensing Rights -> }",
        "The dam held.{ Removed from bookmarks -> }",
        "The dam held.\n\n{Video Player is loading. -> }\n\nThe river fell.",
        "The dam held.{ Never miss a story -> }",
        "{Ad Feedback -> }\n\nThe dam held.",
        "The dam held.\n\n{Get in touch -> }\n\nThe river fell.",
        "“The dam held.”{ Add as preferred on Google -> }",
        "The dam held.\n\n{Order Reprints -> }",
        "The dam held.\n\n{READ LATER Remove -> }",
    ],
    good=[
        "The dam held. Get in touch with the past, the poster says.",
        "They never miss a story.",
        "He was the first to rate this story.",
        "“Enable cookies,” she told them.",
        "The dam held. Thank you for signing up, he told them.",
        "The paper’s slogan was: never miss a story.",
        "They listen. Further reading was banned.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Labels and lines that stand under every story of a site in the same words, alone or behind the last sentence."""
    text = story.text
    for start, end, _ in story.blocks:
        if end - start <= _LONGEST and _bare(text[start:end]) in _PHRASES:
            yield Hit(start, end, "")
        elif text[end - 1] not in ".!?":
            first = max(start, end - _LONGEST)
            tails = (match.start() for match in _TAIL.finditer(text, first, end))
            found = next((at for at in tails if at > start and _bare(text[at:end]) in _PHRASES), None)
            if found is not None:
                yield Hit(found, end, "")


def _bare(piece: str) -> str:
    return piece.lower().strip(_MARKS).replace("’", "'")
