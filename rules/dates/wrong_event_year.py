from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import MONTHS
from wirelint.grammar.event_days import GAP, OF, SLIPS, VERB, begun, kin
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import Named, sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.dates import Mention
    from wirelint.views.events import Events

_STEP = compiled(r",?[ \xa0](?:[\w.'-]+[ \xa0]){0,2}")
_LEAD = compiled(
    r"\b(?:since|after|before|following|until|during|with) (?:the |[\p{Lu}][\w.]+(?:'s|') |an? )?(?:[\w.-]+ ){0,2}$", IGNORECASE
)

# "The six-week war over Nagorno-Karabakh in 2019 killed": what it did, behind the year.
_KILLED = compiled(r" (?:killed|left|cost|displaced|destroyed|ended|claimed|toppled|drove|triggered|sparked|devastated|levelled|leveled)\b")
_THE = compiled(r"(?:^|[.!?] |\n|, )(?:The |the )?$")
_SINCE = compiled(r"\bsince the $")
_SLIPPED = 3  # years


@rule(
    message="“{event}”: that was in {right}, not {stated}",
    severity="error",
    view="event_dates.years",
    bad=[
        "date: 2016-05-15\n\nShe grew up in {Crimea, which Russia annexed in March 2004 -> Crimea, which Russia annexed in March 2014}, and left at 20.",
        "It was the worst disaster in Chile since the {earthquake of February 2012 -> earthquake of February 2010}.",
        "date: 2024-03-05\n\nOne year after the {invasion of February 2023 -> invasion of February 2022}, troops remain.",
        "He fled after the {2013 U.S.-led invasion -> 2003 U.S.-led invasion} that toppled Saddam Hussein.",
        "The {2015 Brexit referendum -> 2016 Brexit referendum} split the party.",
        "The {9/11 attacks of 2002 -> 9/11 attacks of 2001} changed air travel.",
        "Russia's {2015 annexation of Crimea -> 2014 annexation of Crimea} drew sanctions.",
        "date: 1999-05-12\n\nPlanes have bombed Yugoslavia since {March 24, 1998 -> March 24, 1999}, to stop the fighting in Kosovo.",
        "The {Berlin Wall fell in 1988 -> Berlin Wall fell in 1989}, and the archive was opened.",
        "{MH17 was shot down in July 2015 -> MH17 was shot down in July 2014} over the fields.",
        "The {invasion of Kuwait in August 1991 -> invasion of Kuwait in August 1990} led to the war.",
        "Prices rose after the {invasion of Ukraine in 2023 -> invasion of Ukraine in 2022}.",
        "Security was tightened after the {September 11, 2002 -> September 11, 2001} attacks on New York.",
        "The earthquake that struck Turkey and Syria on {February 6, 2022 -> February 6, 2023} killed thousands.",
        "The {Chernobyl accident happened in April 1987 -> Chernobyl accident happened in April 1986}, when the reactor was new.",
        "{Diana died in Paris in August 1998 -> Diana died in Paris in August 1997}.",
        "The {Soviet Union collapsed in 1989 -> Soviet Union collapsed in 1991}, the book says.",
        "{Romania joined the EU in 2005 -> Romania joined the EU in 2007}, and its trade grew.",
        "{Diana died in a car crash in Paris in August 1998 -> Diana died in a car crash in Paris in August 1997}.",
        "He lost a leg in the {44-day war, in the autumn of 2021 -> 44-day war, in the autumn of 2020}.",
        "The {44-day war in 2019 -> 44-day war in 2020} killed thousands.",
        "{Lehman Brothers collapsed in October 2008 -> Lehman Brothers collapsed in September 2008}, and the bank with it.",
        "The {fall of the Berlin Wall of October 1989 -> fall of the Berlin Wall of November 1989} was a shock.",
        "Rents fell when {Britain handed Hong Kong back to China in July 1999 -> Britain handed Hong Kong back to China in July 1997}.",
        "The {Wuhan lockdown began in January 2021 -> Wuhan lockdown began in January 2020}, and trains stopped.",
        "The {Titanic sank in April 1913 -> Titanic sank in April 1912}.",
        "Ten years after the attacks of {September 11, 2011 -> September 11, 2001}, the site reopened.",
        "The tsunami of {December 26, 2003 -> December 26, 2004}, killed fishermen on three coasts.",
        "Villages near the plant were emptied after the Chernobyl disaster of {April 26, 1987 -> April 26, 1986}.",
        "The Hamas attack on Israel on {October 7, 2022 -> October 7, 2023} killed 1,200. The {Jan. 6, 2022 -> Jan. 6, 2021}, attack on the Capitol did not.",
        "Since the start of the war on {February 24, 2023 -> February 24, 2022} millions have left.",
        "{Ebrahim Raisi died in a helicopter crash in 2023 -> Ebrahim Raisi died in a helicopter crash in 2024}, and a vote was called.",
        "The {2006 London bombings -> 2005 London bombings} killed 52 people.",
        "{Benazir Bhutto was assassinated in 2008 -> Benazir Bhutto was assassinated in 2007} as she left a rally.",
        "Since the {death of Alexei Navalny in February 2023 -> death of Alexei Navalny in February 2024} the movement has met abroad.",
        "{Boris Nemtsov was shot dead near the Kremlin in 2014 -> Boris Nemtsov was shot dead near the Kremlin in 2015}.",
        "{Jamal Khashoggi was murdered in the Saudi consulate in Istanbul in October 2017 -> Jamal Khashoggi was murdered in the Saudi consulate in Istanbul in October 2018}.",
        "The {Berlin Wall fell on Nov. 9, 1990 -> Berlin Wall fell on Nov. 9, 1989}, and the guards stood aside.",
        "{Queen Elizabeth II died at Balmoral on 8 September 2021 -> Queen Elizabeth II died at Balmoral on 8 September 2022}.",
        "{China joined the WTO in 2000 -> China joined the WTO in 2001}.",
    ],
    good=[
        "A vigil for Boris Nemtsov, who was shot dead in 2015, was held in 2016. His aide Pyotr died in 2016. Mohammed Sinwar was killed in 2025.",
        "Nelson Mandela died in the house he bought in 2012. Fidel Castro died in a clinic that was opened in 2015.",
        "The grandson of Nelson Mandela died in a car crash in 2010. The widow of Yasser Arafat spoke in 2005.",
        "The Berlin Wall fell in 1989, and Germany was reunified in 1990.",
        "The Taliban took power in 1996 and again in 2021.",
        "The 2016 Brexit referendum split the party.",
        "Russia's 2014 annexation of Crimea came before the 2022 invasion.",
        "The 2015 Brexit referendum bill passed easily.",
        "Bush weighed the invasion of Iraq in 2002.",
        "The 1991 invasion of Iraq by a coalition was short.",
        "It was the worst storm of 2006, Hurricane Katrina apart.",
        "In 2017 Brexit referendum campaigners met again.",
        "On Feb. 24, 2023, Kyiv marked a year of the war in Ukraine.",
        "date: 2024-03-05\n\nThe 2023 invasion of locusts ruined crops.",
        "The September 11, 2012 attack on the mission in Benghazi killed four. The September 11, 2001, attacks changed it.",
        "On February 6, 2024, Turkey mourned the victims of the earthquake. Turkey felt a quake on February 6, 2022.",
        "The bank opened on February 24, 2023, at the start of the war on fraud.",
        "He spoke of the invasion of Ukraine on February 24, 2023. The anniversary of the attack on Israel on October 7, 2024 was marked.",
        "The Bam earthquake of December 26, 2003, killed thousands. The Kobe earthquake of January 17, 1995, did too.",
        "A show on the Chernobyl accident opened in April 1987. The Beirut blast memorial in Paris in 2022 drew crowds.",
        "A vigil for the Diana who died in Paris in 1997 was held in August 1998.",
        "A memorial for the Omagh bombing in London in August 1999 was cancelled.",
        "Bulgaria joined the European Union in 2007. The Soviet Union collapsed in 1991..",
        "He spoke of the attacks on September 11, 2021. A tsunami warning was issued on March 11, 2012.",
        "After the fall of the Berlin Wall in December 1989, he left. The Euromaidan protests of January 2014 were the largest.",
        "Berlin marked the day when the Berlin Wall fell on Nov. 9, 2014. The man who was at Balmoral when the queen died left on 8 September 2023.",
        "The earthquake that struck Peru on February 6, 2022 killed nobody.",
        "The Paris Agreement was signed in 2016. World War II ended in August 1945. Brexit took effect in 2021 for traders.",
        "The 2005 Bali bombings killed 20 people. The fall of Kabul in November 2001 was swift. The 2014 Las Vegas shooting left two officers dead.",
        "The war in Tigray was at its worst in 2021. The 2021 war in Tigray emptied the town. Thatcher died in 2003, a year after his wife's fall.",
    ],
)
def wrong_event_year(story: Story) -> Iterator[Hit]:
    """The year of a well-known event is a matter of record; a wrong one is a slip that every reader notices."""
    for mention in story.event_dates.years:
        named = _named(story, mention)
        if named is not None and abs(named.first.year - mention.year) in SLIPS:
            yield _hit(story, mention, named)
        elif named is None and mention.kind == "month" and mention.month and (other := _other_month(story, mention)):
            yield other


def _hit(story: Story, mention: Mention, named: Named) -> Hit:
    start, end = min(mention.start, named.start), max(mention.end, named.end)
    year, at = str(mention.year), story.text.rindex(str(mention.year), mention.start, mention.end)
    fix = story.text[start:at] + str(named.first.year) + story.text[at + 4 : end]
    event = story.text[named.start : named.end] if named.start != mention.start else story.text[start:end]
    return Hit(start, end, fix, {"event": event, "right": str(named.first.year), "stated": year})


def _other_month(story: Story, mention: Mention) -> Hit | None:
    """The right year of an event of one day, and a wrong month: "Lehman Brothers collapsed in October 2008"."""
    events: Events = story.events
    before = OF.search(events.text[max(0, mention.start - 22) : mention.start])
    if before is None:
        return None
    for one in events.before(mention.start - len(before[0])):
        told = VERB.search(events.text, one.start, one.end) or " of " in before[0] or _KILLED.match(events.text, mention.end)
        long = events.end(one.event) or events.known["events"][one.event][5]
        apart = (mention.month - one.first.month) % 12
        if told and not long and one.first.year == mention.year and 1 <= apart <= 11 and not kin(events.text, one):
            right = f"{MONTHS[one.first.month - 1]} {mention.year}"
            words = {"event": story.text[one.start : one.end], "right": right, "stated": story.text[mention.start : mention.end]}
            return Hit(one.start, mention.end, story.text[one.start : mention.start] + right, words, severity="warning")
    return None


def _named(story: Story, mention: Mention) -> Named | None:
    events: Events = story.events
    if mention.kind == "day":
        return begun(story, events, mention)
    found = [one for one in _beside(events, mention) if not mention.month or one.first.month == mention.month]
    named = any(one.sure for one in found)  # then a head noun of another event of that year says nothing
    own = [one for one in found if one.first.year <= mention.year <= (events.end(one.event) or one.first).year]
    if not found or any(one.sure or not named or events.context(one.event, *sentence_of(story, mention.start)) for one in own):
        return None
    sure = [one for one in found if one.sure] or [one for one in found if _certain(story, events, mention, one)]
    return max(sure, key=lambda one: (one.end - one.start, -abs(one.first.year - mention.year)), default=None)


def _certain(story: Story, events: Events, mention: Mention, one: Named) -> bool:
    """Whether a head noun alone ("the 2013 invasion") means this event: its place or people stand in the sentence."""
    near = events.context(one.event, *sentence_of(story, mention.start))
    distance = abs(one.first.year - mention.year)
    if near and mention.month and distance <= _SLIPPED and _SINCE.search(events.text, max(0, one.start - 12), one.start):
        return True  # "the worst since the earthquake of February 2012", where the country is told
    if near:
        return distance in (1, 10) and (distance == 10 or near > 1 or bool(mention.month))
    return bool(mention.month) and distance <= 2 and not events.elsewhere(one.event)


def _beside(events: Events, mention: Mention) -> list[Named]:
    """Events right after the year ("the 2015 Brexit referendum") or right before it ("the attacks of 2002")."""
    text, found = events.text, []
    step, lead = _STEP.match(text, mention.end), text[max(0, mention.start - 6) : mention.start].lower()
    if step and text[mention.end : mention.end + 1] != "," and not lead.endswith(("in ", "by ", "since ", "of ")):
        for place in [at + 1 for at in range(mention.end, step.end()) if text[at] in " \xa0"]:
            found += [*events.at(place), *events.at(place, nouns=True)]
    before = OF.search(text[max(0, mention.start - 22) : mention.start])
    if before:
        place = mention.start - len(before[0])
        names = [*events.before(place), *events.before(place, nouns=True)]
        found += [
            one
            for one in names
            if " of " in before[0] or _happens(events, one, mention) or _LEAD.search(text[max(0, one.start - 40) : one.start])
        ]
        gap = GAP.search(text[max(0, mention.start - 90) : mention.start])
        if gap and len(gap[0]) > len(before[0]):
            place = mention.start - len(gap[0])
            found += [one for one in events.before(place) if gap["did"] or _there(events, one, gap["where"], mention)]
    return [one for one in found if not _other_owner(events, one, mention) and not kin(events.text, one)]


def _happens(events: Events, one: Named, mention: Mention) -> bool:
    """Whether the year is surely the event's: its month is given too, or the name says that it happened ("the Wall fell")."""
    if (
        one.sure
        and mention.start > one.end
        and _KILLED.match(events.text, mention.end)
        and _THE.search(events.text, max(0, one.start - 8), one.start)
    ):
        return True
    return one.sure and (mention.month == one.first.month or VERB.search(events.text, one.start, one.end) is not None)


def _there(events: Events, one: Named, where: str | None, mention: Mention) -> bool:
    """Whether it happened in a place, or says by itself that it happened: no memorial elsewhere."""
    own = where is not None and events.own(one.event, where)
    return _happens(events, one, mention) and (own or VERB.search(events.text, one.start, one.end) is not None)


def _other_owner(events: Events, one: Named, mention: Mention) -> bool:
    """Whether a head noun is that of another country: "the 2013 French intervention"."""
    if one.sure:
        return False
    words = compiled(r"\p{Lu}\w+").findall(events.text[mention.end : one.start]) if one.start > mention.end else []
    return any(word in events.known["places"] and not events.context(one.event, *_span(events, word, one)) for word in words)


def _span(events: Events, word: str, one: Named) -> tuple[int, int]:
    at = events.text.rindex(word, 0, one.start)
    return at, at + len(word)
