from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import MONTHS, date_of
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import paragraph_of, sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.days import date
    from wirelint.story import Story
    from wirelint.views.dates import Mention

# What happened right before the date: closed, so that plans and reports of plans are left alone.
_VERB = (
    r"(?:took place|took effect|took office|came into force|came into effect|(?:verdict|ruling|decision|announcement|news|order|sentence|attack|strike|raid|blast|crash) came|began|started|ended|happened|occurred|died|resigned|met|spoke|visited|arrived|departed|won|lost|beat|defeated|launched|signed|caught fire|burned down|broke out|went (?:missing|bankrupt|off|down|on strike)|ran aground|capsized|derailed|flooded|burst|gave birth|gave way|got married|married|quit|retired|stepped down|pleaded guilty|testified|ruled(?! out)|collided|rammed|blew up|opened fire|marched|protested|vanished|disappeared|made landfall|touched down|took off|toppled|rebelled|mutinied|voted|drowned|overturned|hit|shook|swept|flew|travell?ed|moved to|joined|left|took (?:power|over)|came to power|broke (?:down|up)|filed for|convicted|sentenced|arrested|detained|signed|stormed|seized|captured|freed|kidnapped|sank|landed|fell|returned|crashed|exploded|collapsed|erupted|struck|attacked|invaded|surrendered|escaped|fled"
    r"|(?:was|were) (?:held|killed|shot|arrested|detained|released|awarded|elected|sworn in|signed|found|founded|injured|hurt|wounded|sentenced|convicted|charged|buried|hanged|executed"
    r"|inaugurated|opened|closed|attacked|bombed|destroyed|damaged|hit|rescued|presented|unveiled|handed over|launched|published|ratified|annulled|overthrown|ousted|dismissed|fired|appointed|born|married|killed off|shut|suspended|evacuated|found guilty|reported(?! to\b)|recorded|detected|confirmed|discovered|registered|spotted|identified|diagnosed|hijacked|ambushed|shelled|acquitted|cleared|indicted|deported|extradited|expelled|stabbed|beaten|robbed|stolen|lost|cut|completed|finished|rescinded|vetoed|approved|adopted|enacted|burned|flooded|named|hospitalized|hospitalised|recovered|seized|captured|kidnapped|lifted|reopened))"
)
# Read from the date backwards.
# With its year the date is of no other: more verbs may stand before it, and any past behind "which" and "who".
_KEPT = r"(?: (?!(?:to|for|that|of|until|till|by|from|and|before|ends?|expires?|begins?|starts?|which|whose|trial|hearing|election|elections|vote|deadline|match|game|concert|show|race|referendum|summit|meeting|gala)\b)[\w'’-]+){0,5},? (?:on )?"
_PLANNED = r"(?:plann?ed|schedul\w+|expected|hoped|wanted|agreed|proposed|vowed|asked|promised|needed|required|called|invited|suggested|booked|postponed|moved|delayed|extended|slated|tipped|intended|offered|applied|prepared|pledged|expired|matured|used|billed|supposed|decided|announced|based|named|dedicated|committed|interested|targeted|aimed|qualified|registered|entitled|allowed)"
_SURE = compiled(
    rf"(?r)(?:\b(?:became (?:public|known|law|president|prime minister|chancellor|king|queen|pope|mayor|effective|chairman|leader|independent)|came (?:to light|to a head|out|true|down|ashore|back)|surfaced|emerged|leaked|dated|passed away|perished|went (?:public|viral|into (?:force|effect|exile|hiding)|to war|on the run)|broke (?:the news|ranks|off)|set (?:fire|off)|got (?:under way|underway)|(?:was|were) (?:made public|revealed|disclosed|exposed|passed|formed|established|founded|set up|torn down|demolished|crowned|enthroned|overrun|liberated|besieged|looted|raided|searched|summoned|remanded|jailed|imprisoned|cremated|laid to rest|baptised|baptized|blown up|gunned down|lynched|assassinated|struck|ransacked|impeached|unanimously \w+ed|promoted|demoted|sacked|filed|brokered|taken (?:hostage|prisoner|away|into custody|to hospital)))\b|\b(?:which|who) (?:first |only |officially |finally |also )?(?!{_PLANNED}\b)\p{{Ll}}{{2,}}ed\b|, (?:passed|adopted|enacted|ratified|imposed|brokered|inked|founded|dated)\b){_KEPT}"
)
_BEFORE = compiled(
    rf"(?r)\b{_VERB}(?: (?!(?:to|for|that|of|ends?|expires?|begins?|starts?|runs|falls|opens|closes|takes|comes|and|before|ahead|from|which|whose|trial|hearing|sentencing|auction|bid|primary|gala|elections?|vote|deadline|target|faces?|match|game|fight|bout|concert|show|race|rematch|runoff|referendum|retrial|appeal|inquest)\b)[\w'’-]+){{0,4}}(?: (?:in|at|near|outside|off) (?:the )?(?:[\w'’-]+ ){{0,3}}(?:of |near |in )?\p{{Lu}}[\w'’-]+(?: \p{{Lu}}[\w'’-]+)?)?(?:,? on | )"
)
# What somebody said on a day; "that" or a stop behind it tells that the day is not of what was said.
_SPOKE = compiled(
    r"\b(?:said|told (?:reporters|journalists|lawmakers|parliament|the court|state media|state television)|announced|confirmed|denied)(?: in an? (?:statement|speech|letter|post|tweet|interview))? on (?:\w+day, )?$"
)
_SAID = compiled(r" that\b|\.(?:\s|$)")
# What something did, right behind the date: "the quake in Haiti on January 21 destroyed".
_DID = compiled(
    r" (?:killed|wounded|injured|destroyed|damaged|flattened|razed|left (?=\d|many|dozens|hundreds|thousands|at least)|sparked|triggered|burned|displaced|toppled)\b"
)
_HAPPENED = compiled(
    r"\b(?:attacks?|earthquakes?|quakes?|fire|blaze|blasts?|explosions?|crash|storm|hurricane|typhoon|flood|floods|raid|raids|shooting|bombings?|strikes?|shelling|clashes|collision|derailment|avalanche|landslide|mudslide|coup|riots?|protests?|stampede) (?:(?:in|at|near|on|off|of) (?:the )?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? ){0,2}on (?:\w+day, )?$"
)
_SINCE = compiled(r"\bsince (?:early |late |mid-)?$", IGNORECASE)
_LAST = compiled(r",? (?:of )?(?:last|the previous|that) year")
_HAS = compiled(r"\b(?:has|have|had|was|were|['’]s been|\p{L}{3,}ed)\b")
_ON = compiled(r"\b[Oo]n $")
_CLAUSE = compiled(
    r",? (?:(?:he|she|they|it|we|I)|(?:the |a |an )?(?:[\w.'’-]+ ){0,4}?[\w.'’-]+) (?:spoke|died|told|met|said|took|won|lost|visited|resigned|arrived|signed|killed|attacked|announced|captured|seized|stormed|invaded|bombed|struck|hit|shot|burned|crashed|collapsed|exploded|sank|fled|escaped|surrendered|freed|launched|opened|closed|sentenced|convicted|jailed|ruled(?! out)|voted|beat|defeated|married|left|returned|was (?:killed|arrested|held|elected)|were (?:killed|arrested|held|elected))\b"
)
# Words of plans, and of other years.
_PLAN = compiled(
    r"\b(?:will|would|shall|should|could|may|might|can|to be|is to|are to|was to|were to|scheduled|due|set|plan\w*|expect\w*|deadline|expir\w*|until|till|through|by|ahead|agreed|proposed|"
    r"postponed|moved|called|vowed|promised|hop\w+|ask\w*|invit\w*|appl\w+|book\w*|ticket\w*|last year|year earlier|year ago|that year|(?<!after \w{1,12} )years?)\b"
)
_OWN = ("their ", "its ", "his ", "her ", "the ")  # "they met their May 2 target"
_AHEAD = 75
# What copy tells of again and again ("the war began on Feb. 24"): without a year only a day of the next weeks is surely this year's.
_BACK = compiled(r"(?:began|started|ended|launched|seized|captured|took effect|took office|came into force|(?:\w+ )?came)\b")
_SOON = 31


@rule(
    message="past tense, but {when} lies after the story's day ({day})",
    view="dates.ahead",
    severity="error",
    bad=[
        "date: 2024-03-05\n\nThe summit took place on {March 20}.",
        "date: 2023-12-24\n\nOn {December 14, 2024}, he spoke to reporters.",
        "date: 2015-02-11\n\nThe prizes were awarded on {Saturday, 14 February}.",
        "date: 2016-08-18\n\nIt is the largest fire since {2021}.",
        "date: 2024-03-05\n\nThe former minister died in Rome on {May 2, 2024}.",
        "date: 2010-01-20\n\nThe earthquake in Haiti on {January 31} destroyed the palace.",
        "date: 2015-11-20\n\nThe attacks in Paris on {December 13} killed 130 people.",
        "date: 2024-03-05\n\nThe minister told reporters on {March 15} that talks had failed.",
        "date: 2024-06-10\n\nHe was released on {June 30} after ten years in jail.",
        "date: 2024-03-05\n\nThe verdict came on {March 12}, the clerk said.",
        "date: 2024-03-05\n\nThe truce took effect on {March 20, 2024}.",
        "date: 2021-01-08\n\nRebels stormed the palace on {January 19}.",
        "date: 2009-06-02\n\nA tank at the depot caught fire on {June 21, 2009}, and burned for two days.",
        "date: 2022-10-27\n\nIt has infected 290 people since the first case was found in the southern valley of Akkar on {Nov. 5}.",
        "date: 2022-03-15\n\nOne child in three has left the valley since {March 24}, the aid group said.",
        "date: 2025-05-12\n\nThe talks began in {October 2025}, when an ally of the president shook hands with them.",
        "date: 2024-03-05\n\nOn {March 30, 2024}, rebels captured the town. Two ferries collided off Bari on {March 14, 2024}, killing nine.",
        "date: 2024-03-05\n\nTwo guards were arrested on {March 12}, police said.",
        "date: 2014-01-29\n\nThe inquiry became public on {17 December 2014} with the arrest of three men.",
        "date: 2024-10-11\n\nThe scandal came to light on {3 December 2024}. The law, passed on {Dec. 5, 2024}, bans it.",
        "date: 2024-10-11\n\nThe port, which opened on {3 December 2024}, is full. He quit in a letter dated {Nov. 2, 2024}.",
    ],
    good=[
        "date: 2024-03-05\n\nThe summit will take place on March 20.",
        "date: 2024-03-05\n\nThe summit took place on March 2.",
        "The summit took place on March 20.",
        "date: 2024-03-05\n\nHe said on Monday that on March 20, 2024, the firm would close.",
        "date: 2024-03-05\n\nThe vote was due to be held on March 20.",
        "date: 2024-03-05\n\nThe summit was scheduled for March 20.",
        "date: 2024-03-05\n\nIn 2022, the summit took place on March 20.",
        "date: 2024-03-05\n\nThe last summit took place on Dec. 20.",
        "date: 2024-03-05\n\nThe company launched a sale of seats for a match on March 20, 2024.",
        "date: 2024-03-05\n\nThe price went up for all tickets sold until March 20. He signed a lease that ends on March 20, 2024.",
        "date: 2024-03-05\n\nThe date that was published, March 20, is not final. The fair ended its run early, not on March 20.",
        "date: 2024-03-05\n\nThe protests planned on March 20 sparked fear. The storm in Peru in December 2022 and the fire in Lima on March 1 killed nine.",
        "date: 2023-12-20\n\nThe war began on Feb. 24 and has cost many lives. The offensive started on Feb. 3.",
        "date: 2024-03-05\n\nThe union said the strike on March 20 would go on. The bank said on March 1 that its meeting on March 20 was off. It said the dividend is payable March 20, 2024.",
        "date: 2024-03-05\n\nThe lease that was signed in May ends on March 30, 2024. The firm ruled out a float on March 20, 2024.",
        "date: 2010-01-20\n\nThe ministers met to prepare for March 20. He was convicted and faces sentencing on March 4. She launched a bid in the primary in Ohio on March 4.",
        "date: 2024-03-05\n\nExports have risen since April 1. They have fallen since March 20 last year. No one may have owned the firm since March 20 to be eligible. It opened in January 2024.",
        "date: 2024-03-05\n\nThe fair, which opens on March 20, 2024, is full. The race, which was postponed to March 20, 2024, is on. A bond dated 2024 fell.",
        "date: 2024-03-05\n\nHe became known for the match on March 20, 2024. The band, who announced a concert on March 20, 2024, are back.",
        "date: 2024-03-05\n\nHe died before his trial on March 20. The two met their May 2, 2025, target early. She was fired from April 1.",
    ],
)
def future_in_past(story: Story) -> Iterator[Hit]:
    """What has happened cannot have happened after the story was written: the date or the tense is wrong."""
    day = story.day.date
    if day is None:
        return
    for mention in story.dates.ahead:
        at = _date(mention, day)
        if at is not None and _past(story, mention, at):
            words = {"when": _told(mention), "day": f"{MONTHS[day.month - 1]} {day.day}, {day.year}"}
            yield Hit(
                mention.start,
                mention.end,
                words=words,
                severity=None if story.day.sure and mention.year else "warning" if story.day.sure else "info",
            )


def _told(mention: Mention) -> str:
    month = MONTHS[mention.month - 1] if mention.month else ""
    return " ".join(filter(None, (month, str(mention.day or ""), f"{mention.year or ''}")))


def _date(mention: Mention, day: date) -> date | None:
    """The date after the story's day that a mention surely means; None where it may mean another."""
    first = mention.first
    if mention.kind == "year":
        return first if mention.year <= day.year + 20 else None
    if first is None or mention.year:
        return first
    # Without a year the date may be last year's: unless it lies just ahead, and its weekday, if there is one, fits this year alone.
    past = date_of(first.year - 1, mention.month, mention.day)
    if mention.weekday >= 0 and (first.weekday() != mention.weekday or (past and past.weekday() == mention.weekday)):
        return None
    return first if (first - day).days <= _AHEAD else None


def _past(story: Story, mention: Mention, at: date) -> bool:
    text = story.text
    since = _SINCE.search(text, max(0, mention.start - 12), mention.start) is not None
    if mention.kind == "year" or (since and mention.kind == "day"):
        return since and (mention.kind == "year" or _lately(story, mention, at))
    owned = text.endswith(_OWN, 0, mention.start)
    before = not owned and _BEFORE.match(text, max(0, mention.start - 70), mention.start)
    if not before and not owned and mention.year and mention.kind == "day":
        before = _SURE.match(text, max(0, mention.start - 70), mention.start)
    if before and not mention.year and (at - story.day.date).days > _SOON and _BACK.match(before[0]):
        return False
    did = _DID.match(text, mention.end) and _HAPPENED.search(text, max(0, mention.start - 80), mention.start)
    if did:
        return _told_as_past(story, mention, at, len(did[0]))
    spoke = _SAID.match(text, mention.end) and _SPOKE.search(text, max(0, mention.start - 60), mention.start)
    if spoke:
        return _told_as_past(story, mention, at, len(spoke[0]))
    fronted = mention.year > 0 and _ON.search(text[max(0, mention.start - 4) : mention.start])
    return bool(before or fronted) and _told_as_past(story, mention, at, len(before[0]) if before else 0)


def _lately(story: Story, mention: Mention, at: date) -> bool:
    """Whether "since March 24" means one just ahead: no first of a month, from which budgets run, and no other year in the sentence."""
    start, end = sentence_of(story, mention.start)
    others = any(other.year for other in story.dates.between(start, end) if other.start != mention.start)
    near = (at - story.day.date).days <= _SOON and mention.day != 1 and not _LAST.match(story.text, mention.end)
    return (
        (bool(mention.year) or near)
        and not others
        and _HAS.search(story.text, start, end) is not None
        and not _PLAN.search(story.text, start, end)
    )


def _told_as_past(story: Story, mention: Mention, at: date, lead: int) -> bool:
    """Whether the sentence tells of the past: no word of a plan, no other year that sets the scene."""
    start, end = sentence_of(story, mention.start)
    block, _ = paragraph_of(story, start)
    others = {other.year for other in story.dates.between(block, end) if other.year and other.start != mention.start}
    if _PLAN.search(story.text, start, end) or (any(year < at.year for year in others) and not mention.year):
        return False
    if lead and mention.start - lead >= start:
        return True
    return mention.start - start <= 4 and _CLAUSE.match(story.text, mention.end, end) is not None
