"""Rule: HTML tags left in the text."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

_TAGS = (
    "p|br|div|span|a|em|strong|b|i|u|s|h[1-6]|ul|ol|li|dl|dt|dd|table|tbody|thead|tr|td|th|img|script|style|iframe|figure|figcaption|picture|blockquote|section|article|aside|main"
    "|sup|sub|font|center|nav|header|footer|button|input|form|label|video|audio|source|noscript|hr|small|q|cite|time|code|pre|svg|path|embed|object|html|head|body|meta|link|title|strike|del|ins|mark|dateline|byline|hedline|headline|hl1|hl2|slugline|distributor|copyrite|abstract|nitf|newsml|newsitem|contentset|inlinexml|keywords?|amp-[a-z]+|o:p|st1:\\w+"
)
_TAG = compiled(
    rf"<(?:/?(?:{_TAGS})(?:\s+[\w:-]+(?:\s*=\s*(?:\"[^\"<>\n]{{0,300}}\"|'[^'<>\n]{{0,300}}'|[^\s<>\"']{{1,300}}))?)*\s*/?|!--[^<>\n]{{0,300}}--)>",
    IGNORECASE,
)
_BBCODE = compiled(r"\[/?(?:b|i|u|quote|url|img|caption|gallery|embed|video|youtube)(?:[ =][^\[\]\n]{1,120})?\](?!\()")
_BREAKS = ("<br", "<p", "</p", "<div", "</div", "<hr", "<li", "</li", "<td", "</td")


@rule(
    message="HTML left in the text: delete",
    severity="error",
    quotes="check",
    trigger=[
        "</",
        "<p",
        "<br",
        "<div",
        "<span",
        "<a ",
        "<em>",
        "<strong",
        "<b>",
        "<i>",
        "<u>",
        "<h1",
        "<h2",
        "<h3",
        "<h4",
        "<ul",
        "<ol",
        "<li",
        "<table",
        "<img",
        "<script",
        "<iframe",
        "<figure",
        "<sup",
        "<sub",
        "<!--",
        "/>",
        "[/",
        "[caption",
        "[gallery",
        "[embed",
        "[img",
        "[b]",
        "[i]",
        "[quote",
        "[url",
        "[video",
    ],
    bad=[
        "The vote was {<em> -> }very{</em> -> } close.",
        "{<p> -> }The vote was close.{</p> -> }",
        "The vote was close.{<br/> ->  }The mayor left.",
        'See {<a href="https://example.org/x" target="_blank"> -> }the map{</a> -> } here.',
        "The vote was close. {<!-- ad slot 2 --> -> } The mayor left.",
        '{[caption id="attachment_5" align="left"] -> }A boat.{[/caption] -> }',
        "“The {<b> -> }vote{</b> -> } was close,” he said.",
    ],
    good=[
        "Inflation was <2% and growth >3%.",
        "He wrote to <ilse.brandt@example.org>.",
        "The sign read <<< and >>>.",
        "If a < b and b > c, then so.",
        "He [the mayor] left; she [b. 1970] stayed.",
        "First Valley Bancorp <I> rose, and Lake Union <S> fell.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Markup of the web page survived the scraper. It prints as it stands."""
    for pattern in (_TAG, _BBCODE):
        for match in pattern.finditer(story.text):
            if not _stands_alone(story.text, match[0]):
                yield Hit(*match.span(), _fix(story.text, match))


def _stands_alone(text: str, tag: str) -> bool:
    """Whether it is a mark such as `<I>`, which wires set behind the names of companies: a letter that no tag closes."""
    return len(tag) == 3 and tag[1].isupper() and f"</{tag[1]}>" not in text


def _fix(text: str, match: regex.Match[str]) -> str:
    """A blank where the tag stood for a break between two words."""
    inside = match.start() > 0 and not text[match.start() - 1].isspace() and match.end() < len(text) and not text[match.end()].isspace()
    return " " if inside and match[0].lower().startswith(_BREAKS) else ""
