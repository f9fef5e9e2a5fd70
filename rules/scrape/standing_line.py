"""Rule: what the pages of news sites say in the same words under every story."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# None is a sentence of copy, and none is so common that a story would be looked at for nothing. In small letters, without marks at the end.
_ALWAYS = """
be the first to know|never miss a story|never miss an update|start your free trial|get unlimited access|get full digital access|cancel anytime|cancel any time|unlock this article|unlock this story
remind me later|get in touch|get whatsapp alerts|get the morning rundown|sign up for the morning rundown|breaking news emails|manage my choices|accept manage my choices|free daily newsletter|become a supporter
become a member support us just once|thank you for signing up|thank you for registering|thank you for subscribing|your email address will not be published|you've successfully subscribed to this newsletter
video player is loading|this is a modal window|beginning of dialog window. escape will cancel and close the window|end of dialog window|escape will cancel and close the window|descriptions off, selected
captions off, selected|subtitles off, selected|captions settings, opens captions settings dialog|stream type live|seek to live, currently behind live|playback rate|picture-in-picture|skip backward 10 seconds
audio track|ad feedback|video ad feedback|select voice|choose your listening speed|choose listening speed|get through articles 2x faster|1.25x 250 wpm|get through articles 2x faster 1.25x 250 wpm slow average fast
space to play or pause, m to mute, left and right arrows to seek, up and down arrows for volume|click for sound|loading twitter content|loading instagram content|loading facebook content|loading youtube content
content is loading|waiting for response to load|enable cookies|allow cookies once|enable cookies allow cookies once|previous skip next|swipe for more|enlarge this image|open image in gallery|toggle more options
figure caption, warning: third party content may contain adverts|warning: third party content may contain adverts|allow content provided by a third party|allow twitter content|allow x content|allow facebook content
allow instagram content|allow youtube content|allow tiktok content|view original tweet on twitter|view original post on x|show key events only|end of list|end of image gallery|end of carousel|skip next section explore more
purchase licensing rights|license this content|request reprints|request permission|order reprints|buy reprints|rights & permissions|share or save|share full article|gift this article|gift article
gift this article free|give this article|see all topics|see all remove print|read post a comment|removed from bookmarks|bookmark popover|go to comments|view more comments|add your comment|add your comments
add a comment|add comment|start a conversation|post a comment|report a correction|report a typo|report a mistake|report a correction or typo|report an error|report inappropriate ad|send us your feedback|send feedback
send us feedback|feedback: send us your feedback|rate this story|rate this article|contact the author|follow this topic|follow topic|follow this author|opens in a lightbox|advertise here|go ad-free|remove ads
why am i seeing this|why am i seeing this ad|sponsor message|become an npr sponsor|npr thanks our sponsors|paid partner content|more discoveries|visual stories|trending stories|trending videos|top trending
popular reads|popular categories|most liked|most saved|most shared|most emailed|most watched|most discussed|most popular news|today's core news|url is copied|url is copied. ok|article view option|print content
print content print with images and other media print text only cancel|print text only|expand to read the full story|click here to return to fast|tap here to return to fast
click here to return to fast tap here to return to fast|email this story|from other local news sites|around the bbc|upload your pictures here|upload your pictures/video here|leer en español|lire en français
read in spanish|read in ukrainian|read in russian|read in arabic|read in chinese|change text size|text size small medium large|aa + text size small medium large|small text medium text large text
aa small text medium text large text|more stories like this are available on bloomberg.com|before it's here, it's on the bloomberg terminal|before it's here, it's on the bloomberg terminal. learn more
discover more stories on|once monthly annual|arrives weekdays|view cbs news in|cbs news app open|share & save|share & save —|share save|sharesave|sharesaveadd as preferred on google
share save add as preferred on google|add as preferred on google|prefer the guardian on google|add us as a preferred source on google|see more see less|share article options|try 1 month for $1|turn on notifications
allow notifications|enable notifications|you need to be a subscriber to read on|you must be a subscriber to read on|subscribe to get daily news|thanks for your feedback|thank you for your feedback|thanks for sharing
add to reading list|remove this section|read 3 articles and stand to win rewards|spin the wheel now|gift this subscriber-only story to your friends and family|view all posts|read more on the site
listen & follow|heard on all things considered|heard on morning edition|heard on weekend edition|share this page|share full article link|follow us on social media|subscribe start your daily mornings with newspaper
stay updated with breaking news|catch all the latest updates|terms & conditions|terms & conditions institutional subscriber|the hindu's e-paper|our code of editorial values|top news today
comments share|read later remove|copy link email|please enter email address to continue|please enter a valid email address|check your inbox|24/7 coverage of breaking news and live events|abc news live
sorry, your browser is unable to play this audio|the content you requested does not exist or is not available anymore|one more step|please verify you are a human|not now turn on|get more news live on|loading comments
newest first|sort by newest|keep watching|share this video|related internet links|bbc verify logo|bbc news app|find out more about how your data is used|external links|close share panel|share this with
these are external links and will open in a new window|read about sharing|about the author|about the authors|meet the author|more by this author|print this page|print print this page|dw recommends|send us a tip
editor's note: this story was updated|skip to content|jump to content|live now on|you may have missed|more to explore|what we're reading|what others are reading|people also read|readers also liked|more for you
we recommend|related reads|further reading|recommended reading|today's top stories|the day's top stories|in case you missed it|continue watching|watch on bbc iplayer|available now on bbc sounds
sign up to our newsletter|subscribe to our newsletter|share your story|have a story|got a story|do you have a story to share? email us|thanks for reading|buy now|shop now|see more on|read our privacy notice
scroll to continue|story continues below advertisement|swipe left|tap to expand|tap to enlarge|view full image|full image|open in full screen|exit full screen|click to expand|click to expand image|view on map
read full article|read the full article|read full story|read the full story|view full version|back to story|back to article|return to homepage|return to top|go back to top|jump to comments|scroll to top
be the first to comment on this story|top comments be the first to comment on this story|skip advert|continue listening in the app|sign in to your account to comment|listen later|read in app listen later
end of newsletter promotion|after newsletter promotion|use the form below to share your views|for further information, see our privacy notice|to leave a comment, please sign in or register
our apps are available on ios and android|already have an account? sign in|tap on the bell to get notifications|scan qr code to download app|subscribers can read the full story here
ask a question about this story|share article via email|share article via email copy article link|copy article link|have your say in the comments|what do you think? have your say in the comments
continue in the app|open in the app|sign in to comment|log in to comment|sign in to continue|this page is no longer being updated|this live page is closed|this article is now closed for comments|this discussion is closed|commenting is now closed|comments for this article are closed
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
