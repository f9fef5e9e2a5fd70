"""Of 1,140 who cast ballots, 803 accepted and 373 rejected it."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import COUNT, ONE, value_of, written
from wirelint.near import matches, stretch
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_SHARE = r"(?:, or (?:about |some |nearly )?[\d.]+(?:%| percent| per cent),)?"
_FOR = r"(?:voted |were |had |chose |said |are )?(?:for|in favou?r|yes|backed|supported|accepted|approved|endorsed|to accept|to approve|agreed to|ratified)\b"
_AGAINST = r"(?:voted |were |had |chose |said |are )?(?:against|no|opposed|rejected|refused|declined|to reject|turned|voted it down)\b"
_NO = r"[^.;:!?\d\n]{0,60}?"
_BALLOT = r"(?:cast|voted|polled|ballots|votes|surveyed|questioned|took part|members|voters|delegates|respondents|lawmakers|deputies|senators|shareholders|workers)"
_VOTE = compiled(
    rf"(?<![\w.,$€£-])(?P<total>{COUNT}) (?:[\p{{L}}’'-]+ ){{0,8}}?{_BALLOT}(?: [\p{{L}}’'-]+){{0,5}}?[,;:] (?:and |of whom |of them |of which )?"
    rf"(?P<part>{COUNT}){_SHARE} (?:\p{{Ll}}+ )?{_FOR}{_NO}(?:, and |, | and |; |, while | while )(?P<hit>(?P<part>{COUNT})){_SHARE} (?:\p{{Ll}}+ )?{_AGAINST}"
)


_TWO = compiled(r"\b(?:first|second|two votes)\b")
# The Security Council has 15 members, and each has one vote.
_COUNCIL = compiled(
    rf"(?<![\w.,-])(?P<part>{COUNT}) (?:votes? |countries |members |in )*(?:in favou?r|for|voted for|voting for|backed)\b[^.;:\d\n]{{0,60}}?(?P<part>{COUNT}) (?:votes? |members |voted )?(?:against|opposed)\b[^.;:\d\n]{{0,40}}?\b(?P<hit>(?P<part>{COUNT})) (?:abstentions?|abstain\w*|abstained)"
)
_MEMBERS = 15
# All who took part: for, against and abstained are all of them.
_THREE = compiled(
    rf"(?<![\w.,$€£-])(?P<total>{COUNT}) (?:[\p{{L}}’'-]+ ){{0,5}}?(?:cast(?: ballots| votes| a ballot)?|voted|voting|took part|taking part|ballots cast|votes cast|present)(?: [\p{{L}}’'-]+){{0,4}}?[,;:] (?:and |of whom |of them |of which )?"
    rf"(?P<part>{COUNT}) (?:\p{{Ll}}+ )?{_FOR}{_NO}(?:, and |, | and |; )(?P<part>{COUNT}) (?:\p{{Ll}}+ )?{_AGAINST}{_NO}(?:,? and |, |,? with |; )(?P<hit>(?P<part>{COUNT})) (?:abstentions?|abstain\w*|(?:were |was )?blank|(?:were |was )?(?:invalid|spoil\w+))(?![^.;\n]*\d)"
)
_AWAY = compiled(
    r"\b(?:absent|did not vote|not vot\w+|invalid|blank|spoil\w+|void|empty|informal|stayed away|boycott\w*|walked out|declared|present)\b"
)


@rule(
    message="{sum} votes, but {total} were cast: check the figures",
    trigger=["security council", "rejected", "against", "said no", "voted no", "opposed", "refused", "to reject", "turned it down", "declined"],
    bad=[
        "Of the 1,140 members who cast ballots, {803 accepted the offer and 373} rejected it.",
        "Of 1,240 workers polled, {803 said yes and 473} said no.",
        "Some 2,140 miners cast ballots; {1,498 were in favor and 692} were against.",
        "Of the 900 ballots cast, {600, or 67 percent, were in favor of the deal and 400} were against.",
        "The U.N. Security Council adopted the text with {12 votes in favor, two against and two} abstentions.",
        "All 90 lawmakers voted: {50 for it and 46} against.",
        "Of the 443 lawmakers who took part, {254 were in favor, 156 were against and 23} abstained.",
        "Of the 61 members voting, {30 backed it, 22 opposed it and eight} abstained.",
    ],
    good=[
        "Of the 1,140 members who cast ballots, 803 accepted the offer and 337 rejected it.",
        "Of 1,240 workers polled, 803 said yes and 373 said no.",
        "Of the 433 lawmakers who took part, 254 were in favor, 156 were against and 23 abstained. Of the 460 members, 254 were in favor, 156 against and 23 abstained.",
        "Of the 443 lawmakers who took part, 254 were in favor, 156 were against and 23 abstained. Ten ballots were invalid.",
        "Of the 900 members, 600 voted in May, and 400 in June against it.",
        "Of 1,240 workers polled, 803 said yes to a strike and 673 said no to the pay offer. Of 900 people asked, 600 backed a ban and 500 opposed a toll.",
        "Of the 900 voters, 600 backed the first plan. 400 opposed the second.",
        "In two votes the 90 members voted: 50 for the first, and 46 against the second.",
        "The U.N. Security Council adopted it with 12 votes in favor, one against and two abstentions. The General Assembly had 90 in favor, 12 against and 40 abstentions.",
        "It has 40 members, 300 backed it abroad and 20 were against.",
    ],
    severity="warning",
)  # fmt: skip
def votes_exceed(story: Story) -> Iterator[Hit]:
    """Those for and those against are not more than those who voted."""
    words = ("rejected", "against", "no", "opposed", "refused", "to reject", "turned", "declined")
    for match in matches(_VOTE, story.text, words, 260, 20):
        total, parts = value_of(match["total"]), [value_of(part) for part in match.captures("part")]
        other = story.text.startswith((" a ", " an ", " the ", " to a ", " to the ", " in the "), match.end())  # asked two things
        if sum(parts) > total > max(parts) and not other and not _TWO.search(match[0]):
            related = [Related(*match.span("total"), "the total")]
            yield Hit(*stretch(match), words={"sum": written(sum(parts)), "total": match["total"]}, related=related)
    for match in matches(_THREE, story.text, ("abst", "blank", "invalid", "spoil"), 260, 60):
        total, cast = value_of(match["total"]), sum(value_of(part) for part in match.captures("part"))
        behind = story.text[match.end("hit") : match.end() + 160]
        two = cast - value_of(match["hit"])  # more than all already: told of above
        # Far fewer: not all are told of.
        if cast != total >= two and total * 9 < cast * 10 < total * 12 and not _AWAY.search(behind) and not _TWO.search(match[0]):
            related = [Related(*match.span("total"), "the total")]
            yield Hit(*stretch(match), words={"sum": written(cast), "total": match["total"]}, related=related)
    if "Security Council" in story.text:
        for match in matches(_COUNCIL, story.text, ("abst",), 160, 20):
            cast = sum(value_of(part) for part in match.captures("part"))
            near = story.text[max(0, match.start() - 400) : match.end() + 100]
            if _MEMBERS * ONE < cast <= 2 * _MEMBERS * ONE and "Security Council" in near and "Assembly" not in near:
                yield Hit(*stretch(match), words={"sum": written(cast), "total": str(_MEMBERS)})
