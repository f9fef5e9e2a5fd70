"""With which words a piece of a sentence begins."""

from __future__ import annotations

#: What may stand around a word.
MARKS = "\"“”„‘’'«»()[]{}.,:;!?…–—-*_$€£¥%/"
#: Prepositions and the like.
TAILS = frozenset(
    "in on at after before during until till from since by with without under over between among amid against near around across despite because due owing "
    "thanks including especially particularly notably mainly mostly worth for through throughout within toward towards via alongside beyond along "
    "following except unlike to upon namely than into inside outside behind below above beneath besides opposite off onto about regarding concerning".split()
)
#: What was done to a thing that was just named: "six cranes. Made in South Korea". Not born, raised, based: so notes on people begin.
DONE = frozenset(
    "made built produced designed manufactured assembled supplied ordered donated bought imported delivered hidden concealed stashed packed wrapped stored buried disguised".split()
)
#: Those that need another word: "because of", "such as".
LINKED = {
    "because": ("of",), "due": ("to",), "owing": ("to",), "thanks": ("to",), "contrary": ("to",), "regardless": ("of",), "instead": ("of",), "such": ("as",),
    "together": ("with",), "compared": ("with", "to"), "out": ("of",), "rather": ("than",), "close": ("to",), "ahead": ("of",), "as": ("in", "well", "part", "a", "an", "of", "the"),
    "just": ("before", "after", "outside", "north", "south", "east", "west", "off"), "shortly": ("before", "after"), "soon": ("after",), "right": ("after",), "immediately": ("before", "after"),
    "prior": ("to",), "apart": ("from",), "aside": ("from",), "depending": ("on",), "up": ("to", "from", "by", "on"), "down": ("from", "by", "to", "on"), "away": ("from",), "both": ("for", "in", "on", "with", "from", "at"), "far": ("from",), "not": ("far",), "next": ("to",), "based": ("on",), "founded": ("in", "by"), "located": ("in", "on", "near", "at"), "situated": ("in", "on", "near", "at"),
    "led": ("by",), "headed": ("by",), "accompanied": ("by",), "backed": ("by",), "supported": ("by",), "followed": ("by",), "caused": ("by",), "organized": ("by",), "organised": ("by",),
}  # fmt: skip
#: Those that another phrase may follow.
FOCUS = frozenset("especially particularly notably mainly mostly namely".split())
SUBORDINATE = frozenset("although because though unless when whereas while until since after before if as".split())
OBJECT = frozenset(
    "a an the its his her their our this these those several two three four five six seven eight nine ten more many some all nearly about".split()
)
NOUN_START = frozenset("this that these those the a an his her its their".split())
#: A pattern of phrases that good writers set alone for effect: "In a single day.", "By two points.", "From a corner, of course."; what credits and
#: calendars of events do without.
EFFECT = (
    r"[^.]+, (?:of course|naturally|perhaps|maybe|no less|alas)|(?:Despite|Except|For|With) (?:everything|nothing)|By (?:him|her|it|them)sel(?:f|ves)"
    r"|(?:By|In|Within) (?:just |only |barely )?(?:an?|one|two|three) (?:single )?(?:points?|votes?|goals?|runs?|strokes?|seconds?|quarter|day|night|weekend|afternoon|morning|sitting)"
    r"|(?:In|On|With|For) (?:a single|the same|just one|only one) [\w’'-]+|For the \w+ time(?: (?:in|since|this) [\w ]+)?|For a (?:time|reason|day)"
    r"|Without (?:a (?:scratch|word|fight|hitch|murmur)|fuss|warning)|In cash|(?:Through|Until|To|Till) [A-Z]\w+[.]? \d+|Except (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?"
    r"|With (?:additional |further )?(?:reporting|research|photographs?) (?:by|from) .*"
)
#: "One of them in Poland"
PARTS = frozenset("one two three four five six seven eight nine ten dozens several some most half many each".split())
#: What a thing is called that was just told: "The lowest level in three decades", "A record for the league".
UTMOST = frozenset(
    "lowest highest largest biggest smallest strongest weakest fastest slowest worst best longest shortest deadliest heaviest sharpest steepest cheapest youngest oldest latest "
    "hottest coldest wettest driest warmest richest poorest greatest closest deepest bloodiest costliest earliest narrowest widest quickest busiest toughest tightest hardest "
    "most least first second third fourth fifth sixth seventh eighth ninth tenth only second-largest second-biggest second-highest second-lowest second-worst second-best "
    "third-largest third-biggest third-highest third-lowest second-oldest second-longest record".split()
)
#: What went up or down, with what it is measured by.
CHANGE = frozenset("increase rise drop fall decline decrease jump growth gain loss reduction surplus deficit record high low".split())
#: Verbs and prepositions that want an object: "The rescue teams found. Four survivors".
WANTING = frozenset(
    "found seized announced signed met recovered captured sentenced destroyed approved summoned elected extradited lost left received condemned detained arrested rejected launched opened "
    "built bought sold published released killed injured wounded declared imposed lifted cancelled canceled banned demanded offered ordered sent brought took gave made visited described "
    "presented proposed discovered identified confirmed denied admitted accused charged convicted fined suspended dismissed appointed named nominated won defeated hit struck damaged evacuated "
    "rescued hosted awarded granted raised cut lowered reduced deployed shot downed intercepted inaugurated criticized criticised praised addressed attacked occupied shelled liberated "
    "confiscated adopted ratified unveiled postponed acquired produced exported imported supplied delivered transferred replaced freed expelled deported targeted hired fired paid spent earned "
    "issued drafted discussed examined recorded registered reported beat carrying seeking investigating holding building demanding considering using facing transporting producing preparing "
    "planning receiving supporting to by on in as than for of with from at into against about between amid among during".split()
)
#: With which a distance or a time is measured.
UNITS = frozenset("kilometers kilometres miles meters metres hours minutes days weeks months years steps yards feet blocks".split())
#: What stands before its sentence and says where or to whom it was said: "Speaking to reporters. The mayor said ...".
LED = frozenset("speaking asked citing quoting referring commenting responding answering addressing talking reacting".split())
#: Clauses with these are broken even on a line of their own.
ALONE = frozenset("which who whose whom although while especially due noting adding whereas".split())
#: Words between two parts of a phrase.
LINKS = frozenset(
    "of in on at by for from with into onto over under between among amid against during after before about through without within "
    "across around near toward towards per via and or as than like to despite".split()
)


#: Clauses that say something of what a phrase names.
RELATIVE = (", where ", ", which ", ", who ", ", whose ", ", when ")


def longest(first: str) -> int:
    """How many words a phrase without a verb may have that begins so."""
    return 16 if first in FOCUS or first in LINKED else 10


def commas_sound(text: str) -> bool:
    """At most one comma, and after it another phrase of the same kind, a name or a date."""
    head, comma, rest = text.partition(", ")
    if comma and text.startswith(RELATIVE, len(head)):
        return ", " not in rest
    first = rest.split(" ", 1)[0].rstrip(".")
    return not comma or (", " not in rest and (first in LINKS or first in TAILS or not first.islower()))


#: Conjunctions of several words, or rarer ones, that need a main clause.
LONG = (
    "Even though ", "Even if ", "As soon as ", "As long as ", "So long as ", "Insofar as ", "Inasmuch as ", "In so far as ", "To the extent that ", "Such that ", "Given that ",
    "For the reason that ", "Now that ", "In case the ", "Once the ",
)  # fmt: skip
#: What somebody did who was named in the sentence before: "And took photos with the children".
DID = frozenset(
    "took met held gave told went flew came left made spoke sent saw brought began laid drove rode ran swore sang wrote".split()
)
#: With which a phrase opens that stands before its sentence.
FRONT = frozenset("in on at near during along around inside outside across between after before following despite without".split())
#: What somebody did before the deed that is told. Of things that a heading may be about ("Getting there.") there is none.
DOING = frozenset(
    "arriving visiting inspecting receiving addressing touring attending inaugurating welcoming noting stressing recalling reminding emphasizing emphasising expressing condemning evaluating "
    "assessing responding replying reacting referring commenting announcing fearing hoping seeking wishing believing entering returning pointing considering accusing describing wanting trying "
    "taking leaving speaking".split()
)  # fmt: skip
#: How somebody is, with the word that tells by whom or with what.
STATE = {
    "accompanied": ("by",), "faced": ("with", "by"), "confronted": ("with", "by"), "angered": ("by",), "alarmed": ("by",), "shocked": ("by",), "surrounded": ("by",), "flanked": ("by",),
    "concerned": ("about", "by", "over"), "worried": ("about", "by", "over"), "asked": ("about", "by", "whether", "if", "how", "why", "to"), "questioned": ("about", "by"), "pressed": ("by", "about", "on"),
    "supported": ("by",), "backed": ("by",), "encouraged": ("by",), "inspired": ("by",), "helped": ("by",), "hit": ("by",), "weakened": ("by",), "accused": ("of",), "suspected": ("of",), "wanted": ("for", "by"),
    "convicted": ("of", "for"), "sentenced": ("to", "in", "for"), "armed": ("with",), "dressed": ("in", "as"), "guarded": ("by",), "escorted": ("by",), "urged": ("by",), "forced": ("by", "to", "out"),
    "driven": ("by",), "plagued": ("by",), "threatened": ("by", "with"), "injured": ("in", "by"), "wounded": ("in", "by"), "elected": ("in", "by", "for", "with"), "appointed": ("in", "by"),
}  # fmt: skip
