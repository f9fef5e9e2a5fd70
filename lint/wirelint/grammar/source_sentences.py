"""Sentences that say nothing but where the news comes from: "This was reported by the police", "So the captain", "VTV reports".

English has it in the sentence before. Each form is a whole sentence without its stop, found by its first word or, where that is a name,
by its last.
"""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING
from .source_openings import DONE, may_begin

if TYPE_CHECKING:
    import regex

#: Characters of the longest such sentence.
LONGEST = 120
_DID = "reported|said|announced|mentioned|stated|confirmed|published|revealed|wrote|quoted|indicated|declared|told|learned|stressed|emphasi[sz]ed|pointed out|affirmed|explained"
_DOES = "reports|informs|writes|quotes|transmits|announces|adds|specifies|notes|clarifies|conveys|recalls"
_TURNED = "Reports?|Informs?|Writes|Tells|Transmits|Announces|Communicates|Conveys|Broadcasts|Publishes|Quotes|Recalls|Cites"
_PAPER = "statement|message|report|release|press release|letter|document|announcement|communiqu[eé]|publication|note|post|text|material|decree|speech|commentary|paper|study|interview|tweet"
_OCCASION = rf"(?:[\w-]+ ){{0,2}}?(?:{_PAPER}|press conference|news conference|briefing|video address|address|phone call|telephone conversation|conversation|meeting|reception)"
_WHO = (
    "minister|ministry|mayor|company|airline|police|spokes(?:man|woman|person)|prosecutors?|authorities|president|chancellor|agency|experts?|union|court|office|study|officials?|economists?|"
    "analysts?|association|party|newspaper|director|governor|captain|coach|lawyer|judge|commander|ambassador|envoy|scientists?|witness(?:es)?|operators?|doctors?|engineer|head|chief|"
    "leader|owner|deputy|expert|researchers?|historians?|politician|chairman|chairwoman"
)
_BODY = (
    "broadcaster|television|TV|channel|radio|agency|newspaper|paper|daily|magazine|portal|site|website|media|press|police|ministry|minister|mayor|company|airline|spokes(?:man|woman|person)|"
    "prosecutors?|authorities|president|chancellor|experts?|union|court|office|officials?|economists?|analysts?|association|party|director|governor|captain|coach|lawyer|judge|commander|"
    "ambassador|envoy|scientists?|operator|doctors?|fire department|fire brigade|service|institute|bank|council|administration|army|military|government|sources?|correspondent|edition|"
    "outlet|deputy|head|chief|department"
)
_CHANNEL = r"(?:(?:his|her|its|the|their) )?(?:[\w-]+ )?(?:Telegram|X|Twitter|Facebook|Instagram|TikTok|Weibo|VKontakte|Truth Social|social (?:media|networks?)|page|website|blog|microblog)(?: (?:channel|page|account|platform))?"
_OUTLETS = (
    r"\p{Lu}{2,5}|Reuters|Interfax|Ukrinform|Bloomberg|Xinhua|Yonhap|Kyodo|Anadolu|Al[- ]Jazeera|RIA Novosti|Tass|Sputnik|Axios|Politico"
)
_HEARERS = r"(?:reporters|journalists|(?:the |our |a )(?:\w+ )?(?:correspondents?|newspaper|agency|publication|channel|portal)|Reuters|Interfax|Ukrinform|UNIAN|AFP|TASS|RIA|BBC|CNN|Anadolu|Xinhua)\b"
_DAY = r"(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)"
_NAME = r"\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}"
_VERBS = (
    r"is|was|are|were|has|have|had|will|would|can|could|may|does|did|said|says|told|\p{Ll}{2,}ed|left|went|came|took|made|met|held|got|fell|rose|won|lost|gave|put|found|knew|saw|heard|"
    "read|felt|thought|spoke|wrote|stood|began"
)
_CHAR = r"[^.?!,;:\"“”\n]"
# Nothing that tells more: no clause behind that, which, who; no verb either.
_REST = rf"(?:(?!\b(?:which|who|that|and|but|every|each|in (?:19|20)\d\d)\b){_CHAR}){{2,80}}"
_PLAIN = rf"(?:(?!\b(?:{_VERBS}|that|which|who)\b){_CHAR})"
_BARE = rf"{_PLAIN}{{3,60}}"
_QUOTED = (
    r"(?:the (?:[\p{Ll}-]+ ){1,3})?[\"“«][^\"“”«»\n]{2,40}[\"”»](?:,? (?:with reference to|referring to|citing|quoting) [^.!?\n]{2,120})?"
)
_IT, _ABOUT = "(?:This|That|It|Which)", "(?: (?:about|of|on) (?:this|that|it))"
_CALLED = r"(?:data|information|figures?|statistics|news|details|assessments?|opinions?|statements?|conclusions?|forecasts?|numbers|results|estimates?|explanations?|versions?|views?|calculations|comments?|message|facts?|announcement|point of view|position|idea|remarks?)"
_GIVEN = (
    "cited|quoted|given|provided|reported|announced|published|presented|shared|conveyed|voiced|contained|stated|communicated|led|expressed|disclosed|released|made|spread|posted|transmitted|"
    "received|obtained|distributed|disseminated|circulated|confirmed|listed|brought|adduced"
)
_HE = rf"(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:[\p{{Ll}}-]+ ){{0,2}}[\p{{Ll}}-]+|{_NAME})"

_TOLD = "reported|announced|stated|informed|said|told|communicated|made known|relayed|conveyed|notified|voiced|recalled|specified|clarified"
_STRESSED = "reported|announced|mentioned|stated|published|quoted|indicated|declared|stressed|emphasi[sz]ed|pointed out|affirmed"
_MEDIUM = (
    rf"(?:the |its |his |her |their |an? )?(?:[\p{{L}}’'-]+ ){{0,3}}?(?:{_OUTLETS}|press service|(?:news )?agency|newspaper|channel|portal|correspondent|media|[Mm]inistry|General Staff|headquarters|"
    r"website|Telegram|administration)\b"
)

# Forms by what they begin with.
_BY_FIRST: dict[str, tuple[str, ...]] = {
    "This That It Which": (
        rf"(?:This|Which) (?:is|was|has been) (?:{_TOLD}) (?:by|in|on|at|to(?= {_HEARERS}))(?! (?:the )?(?:end|same|time|day)\b) {_REST}",
        rf"{_IT} (?:is|was|has been) (?:{DONE}){_ABOUT} (?:by|in|on|at|to(?= {_HEARERS})) {_REST}",
        # It may be a plan that was announced, a book that was published or a theft that was reported: a medium that reports is no doubt.
        rf"(?:It|That) (?:is|was|has been) (?:reported|stated|informed|communicated|said|told) (?:by|in|on|at) {_MEDIUM}(?:{_REST})?",
        rf"{_IT} (?:is|was|has been) (?:also )?(?:spoken|talked|{DONE}){_ABOUT}(?: (?:in|by|on|at|from|to) {_REST})?",
        rf"(?:This|That) (?:is|was|has been) (?:spoken|talked|written|told|informed|communicated) (?:about |of )?(?:in|by|on|at|from) (?:the|a|an|its|his|her) {_REST}",
        rf"{_IT} (?:is|was|has been) (?:{DONE}) by",
        r"This was (?:recorded|transmitted|shared|highlighted)|(?:This|It) was (?:conveyed|notified|underlined|expressed|emphasi[sz]ed|passed on)",
        rf"{_IT} (?:was|is) (?:told|said|reported|announced|stated|explained) to (?:us|AFP|EFE|Lusa|dpa|ANSA|the (?:agency|newspaper|channel|correspondent|publication|portal|press|media|paper|daily)) (?:by|in) {_REST}",
        rf"{_IT} (?:is|was) (?:reported|announced|stated|written|told|noted|published|informed)(?: by| in)? {_QUOTED}",
        rf"(?:This|Which) (?:is|was) (?:what|as) (?:(?:the )?{_NAME}|(?:the|an?) {_CHAR}{{3,50}}|he|she|they) (?:has |had )?(?:{_STRESSED})(?: (?:{_DAY}|earlier|to reporters|in an? (?:press )?(?:statement|conference|interview){_CHAR}{{0,40}}|in (?:his|her|their) (?:press )?statement))?",
        rf"{_IT} (?:is|was|comes) according to what (?:was|has been|had been) (?:{_DID}) (?:by|in|on) {_REST}",
        rf"It (?:is|was) according to (?!(?:plan|plans|schedule|law|custom|tradition|taste|size|need)\b)(?:the )?{_BARE}",
        rf"(?:It|This|That) (?:is|was) (?:the|an?|\p{{Lu}}\w+['’]s) (?:explanation|clarification|announcement|information|notification|report|communication|analysis) (?:of|by|from) (?:the |(?=\p{{Lu}})){_BARE}",
        rf"(?:It|This|That) (?:is|was) the (?:[\p{{Ll}}-]+ )?(?:{_WHO}|government|bank|army|institute|prosecution|department)['’]s (?:explanation|clarification|announcement|information|version|account|statement)",
        rf"(?:It (?:was|is|has been) (?:(?:learned|learnt|reported|stated|informed|revealed|said)(?: that)?|(?:understood|known|noted|announced) that)|It became known|(?:It|This) (?:was|is) said (?:{_DAY}|further|literally))",
        rf"It (?:was |is )?(?:said|heard|called) (?:from|out of|on the part of) (?:the )?(?:[\p{{L}}’'-]+ ){{0,3}}?(?:{_BODY})\b(?:{_BARE})?",
        rf"It (?:became|has become|is) known (?:to|from) (?:the )?(?:\p{{Lu}}[\p{{L}}’'-]*|sources?|press|media){_BARE}?",
        rf"(?:This|That) (?:became|has become) known (?:to|from) (?:the )?{_BARE}",
        rf"(?:This|That|It) (?:follows|became known|becomes known|was learn(?:ed|t)|turned out|turns out|comes out|results|is known) from (?:the |an? |his |her |its |their )?(?:[\w-]+ ){{0,3}}?(?:data|{_PAPER}s?|materials?|declaration|decision|tender|register|words|information|website|site|order|answer|reply|sources?)\b(?:{_BARE})?",
        rf"This (?:came|comes) (?:in|through|via) (?:an?|the|his|her|its|their) (?:[\w-]+ ){{0,3}}?(?:{_PAPER}|press conference)\b(?:{_REST})?",
        rf"This (?:came|comes) (?:(?:during|in the course of) (?:an?|the|his|her|its|their) {_OCCASION}\b|on the sidelines of\b)(?:{_REST})?",
        rf"This (?:came|comes) in (?:response|reply|answer) to (?:an?|the) (?:[\w-]+ )?(?:question|query|inquiry)\b(?:{_REST})?",
        rf"(?:This|That) (?:he|she|they|the (?:{_WHO})|{_NAME}) (?:said|stated|wrote|announced|declared|reported|told) (?:to \w+ )?(?:in|on|at|during|to) {_REST}",
    ),
    "And": (rf"And (?:this|that|it) (?:is|was) (?:what|as) (?:(?:the )?{_NAME}|(?:the|an?) {_CHAR}{{3,50}}) (?:has )?(?:{_STRESSED})",),
    "This The These Those Such Similar Corresponding Relevant Information": (
        rf"(?:The |This |Such )?[Ii]nformation (?:(?:is|comes) (?:from|of) (?:the |an? )?(?:[\p{{L}}’'-]+ ){{0,3}}?(?:{_BODY})\b(?:{_REST})?|(?:is|was) (?:given|reported) by {_REST})",
        # Findings are published, figures are released and comments are made in English, too: with "such" or "corresponding" it is a tag.
        rf"(?:This|The|These|Those) {_CALLED} (?:is|are|was|were|has been|have been) (?:also )?(?:led|voiced|brought|adduced|conveyed|communicated|transmitted|disseminated) (?:by|in|at|from|on|to|through|during) {_REST}",
        rf"(?:(?:This|The|These|Those) (?:relevant|corresponding|respective|above) |Such (?:an? )?|Corresponding |Relevant )(?:[\p{{Ll}}-]+ )?{_CALLED} (?:is|are|was|were|has been|have been) (?:also )?(?:{_GIVEN}) (?:{_DAY} )?(?:by|in|at|from|on|to|through|during) {_REST}",
        rf"Such (?:are|were|is) the (?:data|findings|information|results|conclusions|figures|assessments?|estimates?) (?:of|from|by) (?:the )?{_BARE}",
        rf"(?:The|An?) (?:corresponding|respective|relevant|appropriate) (?:announcement|statement|message|information|decree|order|document|report|post|video|publication|notice) (?:was|has been|is|were) (?:placed|posted|published|issued|spread|disseminated|circulated|distributed|released|left) (?:on|in|by|at) (?:(?:the|its|his|her|their|a) )?(?:[\w’'-]+ ){{0,2}}(?:website|web site|site|page|channel|portal|account|press service|Telegram|Facebook|Twitter|X|ministry|agency|office|administration|parliament|city hall)\b(?: (?:of|on) {_REST})?",
    ),
    "His Her Their The": (
        rf"(?:His|Her|Their|The) (?:words|statement|remarks|comments?)(?: of {_BARE}?)? (?:(?:is|are) (?:quoted|cited)|(?:is|are|was|were) (?:transmitted|conveyed|led)) (?:by|in|on) {_REST}",
    ),
    "So Thus Such In This": (
        rf"(?:So|Thus|Such) (?:it )?(?:results|follows|emerges|appears|transpires|arises|stems|comes out) from (?:the )?{_BARE}",
        rf"(?:So|Thus) (?:he|she|they|(?!(?:Long|What|Far|Much|Many|Be|Sorry|Yes|No|There|I|Spoke|Help)\b){_NAME}(?: (?:in (?:an?|the|his|her) (?:[\w-]+ ){{0,2}}(?:{_PAPER})|{_DAY}))?)",
        rf"(?:So|Thus) (?:the|its|his|her|an?) (?:[\p{{Ll}}-]+ ){{0,2}}(?:{_WHO})(?: \p{{Lu}}[\w’'-]+){{0,2}}(?: (?:after|before|in|on|at|to|during|about|with) {_BARE})?",
        rf"(?:So|Thus) (?:(?:the|its|his|her|their|an?) (?:(?!(?:{_VERBS}|goes?|gets?|moves?)\b)[\p{{L}}’'-]+ ){{1,4}}?|(?:\p{{Lu}}[\w-]+(?:['’]s?)? ){{1,3}}(?:(?!(?:{_VERBS}|goes?|gets?|moves?)\b)[\p{{Ll}}-]+ ){{0,2}}?)(?:further|literally|verbatim|in the original)",
        rf"(?:So|Thus|In this way|This is how|In such a way) {_HE} (?:gave|made|let) it (?:to know|known|to be known|to understand|public)",
        rf"(?:Thus|In this way|This is how) {_HE} (?:{_DID}|assured|expressed|manifested|specified|noted|detailed)(?: (?:it|this|so|himself|herself|out|it out))?(?: (?:to|in|on|during|through|at) {_REST})?",
        rf"Thus (?:concluded|spoke|explained|summed up|summari[sz]ed|replied) (?:(?:the|an?|his|her) (?:[\p{{Ll}}-]+ ){{0,2}}(?:{_WHO})|{_NAME})",
        rf"(?:So|Thus) (?:as )?(?:quoted|reported|cited|conveyed|stated|written) (?:from|by|in|on) {_REST}",
        rf"So it was (?:reported|said from (?:the )?{_BARE}|said (?:{_DAY}|further|literally))|So reported|So it said(?: (?:{_DAY}|further|literally))?",
        rf"In (?:his|her|the|their) (?:[\w-]+ )?(?:{_PAPER}), (?:he|she|they|the (?:[\w-]+ ){{0,2}}\w+) (?:gave place to|included) (?:the|these|those|the following|following|his|her) (?:statements|words|phrases|sentences|views)",
    ),
    "This That So Thus Such About On Of": (
        rf"(?!So (?:said|says)\b)(?:This|That|So|Thus|Such|(?:About|On|Of) (?:this|that|it)) (?:also )?(?:{_DID}|{_DOES}|says|states|communicated|communicates|confirms|informed|explains|declares|claims|claimed|transmitted) (?:on \w+day |today |yesterday |to \w+ |late )?(?:the|an?|its|his|her|local|state|several) (?:[\p{{L}}-]+ ){{0,3}}?(?:{_BODY})(?: (?:of|for|in|at) (?:the |a )?[\p{{L}}’' -]{{2,40}})?(?: [\"“]?\p{{Lu}}[\p{{L}}\d’'-]*[\"”]?){{0,3}}(?: (?:on \w+day|in a (?:statement|message|press release)|to reporters))?",
        rf"(?:This|So|(?:About|On|Of) (?:this|that|it)) (?:also )?(?:reports?|writes?|wrote|reported|informs?|informed|announced?s?|tells|communicates|transmits|says) {_QUOTED}",
        rf"(?:About|On|Of) (?:this|that|it)(?: (?!(?:day|night|week|year|evening|morning|date|occasion|basis|issue|topic|score|point)\b){_CHAR}{{2,60}}?)? (?:it )?(?:was|is|were|has been|has|have) (?:also )?(?:{DONE}|spoken|known|spoken about|notified)\b{_CHAR}{{0,90}}",
        rf"(?:About|On|Of) (?:this|that|it) (?:he|she|they|the (?:[\p{{Ll}}-]+ ){{0,2}}[\p{{Ll}}-]+|{_NAME}) (?:said|told|spoke|wrote|reported|announced|informed|declared|stated)\b(?! (?:nothing|little|much|no|not|only|more|less|a (?:great|good))\b)(?: {_REST})?",
    ),
    "According": (rf"According to (?:informed|told|said|reported|explained|indicated|confirmed|announced|stated|revealed|published|communicated|learned|known|comment)\b(?! sources?\b){_CHAR}{{0,80}}",),
    "As": (r"As (?:was|is|it was|has been) (?:previously |earlier |already )?(?:learned|reported|stated|noted|announced|known|informed|mentioned|told|written)(?: (?:earlier|previously|before|already|above))?",),
    "Report Reports Inform Informs Writes Tells Transmits Announces Communicates Conveys Broadcasts Publishes Quotes Recalls Cites": (
        rf"(?:{_TURNED}) (?:about|of|on) (?:it|this|that) {_REST}",
        rf"(?:{_TURNED}) (?:about (?:this|it) )?{_QUOTED}",
        rf"(?:Quotes|Cites|Recalls) (?:the (?:[\p{{L}}-]+ ){{0,2}}(?:{_BODY})|{_OUTLETS})",
    ),
    "Reminded Reported Noted Added Stressed Emphasized Emphasised Clarified Explained Specified Stated Informed Told Announced": (
        r"\p{Lu}\w+ (?:in|at) the (?:[\w’'-]+ ){0,3}?(?:[Mm]inistry|press service|[Ss]ervice|administration|city hall|headquarters|[Ee]mbassy|directorate|[Dd]epartment|office|[Pp]olice|General Staff|Kremlin|company|[Gg]overnment|[Pp]arliament|committee|council|agency|[Ff]und|bank)",
    ),
    "Said Stated Reported Noted Announced Written Indicated Emphasized Emphasised Stressed Was Is Says Reads Revealed Introduced Disclosed Explained Posted Published Shared": (
        rf"(?:Said|Stated|Reported|Noted|Announced|Written|Indicated|Emphasi[sz]ed|Stressed|(?:Was|Is) (?:said|stated)|Says|Reads) in (?:an?|the|its|his|her|their|this) (?:[\w-]+ ){{0,3}}?(?:{_PAPER})(?: (?:of|from|by) {_REST}| on \w+day)?",
        r"(?:Said|Revealed|Stated|Introduced|Disclosed|Explained|Reported) on the \d{1,2}(?:st|nd|rd|th)",
        rf"(?:Posted|Published|Written|Stated|Shared|Announced) (?:on|in|via) {_CHANNEL}(?: by {_REST})?",
        rf"Reads the (?:{_PAPER})",
    ),
    "From By On Following Judging Going": (
        rf"(?:From|By|On|Following) (?:the )?(?:findings|information|data|messages?|reports?|words|statements?) of (?:the )?{_CHAR}{{2,50}} (?:it )?(?:follows?|appears?|turns out|is clear|results|emerges?)(?: so| that| from)?",
        rf"(?:From|By) the words of {_BARE}",
        rf"From what (?:the |his |her |a )?{_CHAR}{{2,40}} (?:said|told|says|reported|wrote|stated)",
        rf"(?:Judging|Going) by (?:the|his|her|its|their) (?:statements?|reports?|words|messages?|posts?|data|figures|account) (?:of|from|by) {_BARE}",
    ),
    "Words Quote Quotes Statement Opinion": (
        rf"(?:Words of|Quotes? (?:from|of|by)|Statement of|Opinion of) (?:the |an? |his |her )?(?:[\p{{Ll}}-]+ ){{0,2}}(?:{_WHO})(?: (?:of|for) (?:the )?(?:(?!(?:carry|weigh|matter|count|follow|help|hurt)\b)[\p{{L}}’' -]){{2,30}})?(?: \p{{Lu}}[\w’'-]+){{0,2}}",
    ),
    "A The Source Sources Diplomatic Well-informed Informed Judicial Government Security Police Official": (
        rf"(?:A |The )?(?:(?:[Dd]iplomatic|[Ww]ell-informed|[Ii]nformed|[Jj]udicial|[Gg]overnment|[Ss]ecurity|[Pp]olice|[Oo]fficial) )?[Ss]ources? (?:close to|familiar with|in|within|from|at|near) (?:the )?(?:(?!\b(?:say|affirm|confirm|believe|claim|expect|insist|deny|fear|hope|think|maintain)\b){_PLAIN}){{3,40}}",
        rf"Sources? [—–-] (?:the )?{_NAME}",
        r"(?:The )?[Ss]ources? (?:have|has) (?:given|provided|confirmed|shared|disclosed) (?:this|the|such) (?:information|news|details)",
    ),
    "We One As": (
        rf"(?:As )?(?:[Ww]e|[Oo]ne) (?:have |has |also )?(?:(?:learn(?:ed|t|s)?|(?:was|were) told)(?: this| it| about it)?|(?:heard|know) (?:this|it|about it)) from (?:an? |the |his |her |its |their |our |several |two )?(?:[\w’'-]+ ){{0,3}}?(?:entourage|sources?|circles?|surroundings|prosecutor['’]s office|ministry|police|family|relatives|lawyers?|aides|officials|spokes(?:man|woman|person)|authorities|management|union|club|cabinet|town hall|city hall|prefecture)(?: (?:of|in|at|close to|from) {_BARE})?",
    ),
    "He She They The": (
        rf"(?:He|She|They|The (?:[\w-]+ ){{0,2}}(?:{_WHO})) (?:wrote|said|told|reported|announced|informed) about this (?:on {_CHANNEL}|(?:in|during|at) an? {_OCCASION}\b(?<!\b(?:study|paper|meeting))(?:{_REST})?|to {_HEARERS}|on the air{_REST}?)",
        rf"(?:He|She|They|The (?:[\w-]+ ){{0,2}}(?:{_WHO})) (?:said|stated|announced|declared|wrote|reported) this (?:in an? (?:[\w-]+ )?(?:interview|comment|conversation|statement) (?:with|to|for|on)|(?:at|during) an? (?:press |news )?(?:conference|briefing)|on the air|on (?:Telegram|Facebook|Twitter|X)\b|to (?:reporters|journalists|the press)){_REST}?",
        rf"The above (?:is|was|has been) (?:{DONE}) (?:by|in|on|at) {_REST}",
    ),
}  # fmt: skip
# Those that begin with a name or with many a word, by what they end in.
_BY_LAST: dict[str, tuple[str, ...]] = {
    "expressions evaluations assessments statements words phrases sentences views following": (
        rf"(?:{_HE}) (?:(?:used|gave place to|made use of|included) (?:the|these|those|such|following|the following|his|her) (?:expressions|evaluations|assessments|statements|words|phrases|sentences|views)|(?:said|stated|noted|wrote|announced|told|explained) the following)",
    ),
    "tells tell informed informs assured underlined expressed introduced conveyed opined precised concluded": (
        r"(?:He|She|They) (?:tells?|informed|informs|assured|underlined|expressed|introduced|conveyed|opined|precised|concluded)",
    ),
    "press media reporters journalists AFP Reuters AP CNN BBC newspaper agency channel": (
        rf"(?:He|She|They|The (?:[\w-]+ ){{0,2}}(?:{_WHO})) (?:has|have|had) (?:told|informed) (?:the )?(?:press|media|reporters|journalists|AFP|Reuters|AP|CNN|BBC|newspaper|agency|channel)",
    ),
    "saying stating adding explaining noting say add": (
        rf"(?:And |Then |Finally, |Later, )?{_HE} (?:then |also |further )?(?:followed|continued|went on|proceeded|added|concluded|ended|finished|closed|resumed|replied|responded|stressed)(?: (?:his|her|their) (?:speech|words|statement|remarks|talk))?(?: by| with)? (?:saying|stating|adding|explaining|noting|to say|to add)",
    ),
    "reads states notes specifies": (rf"The (?:{_PAPER}|resolution|ruling|order) (?:reads|states|notes|specifies)",),
    "believe think assume suspect consider suggest insist": (
        r"(?:The |Some |Many |Local )?(?:[Ii]nvestigators|[Ee]xperts|[Aa]nalysts|[Ss]cientists|[Dd]octors|[Oo]bservers|[Ee]conomists|[Ll]awyers|[Hh]istorians|[Pp]rosecutors|[Rr]esearchers|[Dd]iplomats|[Oo]fficials|[Pp]olice) (?:believe|think|assume|suspect|consider|suggest|insist)",
    ),
    "believes thinks suggests considers up summarized summed": (
        r"(?:The )?(?:[Ee]xpert|[Aa]nalyst|[Ii]nvestigator|[Ee]conomist|[Ll]awyer|[Pp]olitician|[Dd]eputy|[Mm]inister|[Mm]ayor|[Gg]overnor|[Ss]cientist|[Pp]olitical scientist|[Hh]istorian|[Ss]pecialist|[Dd]octor|[Cc]oach|[Oo]fficial|[Aa]uthor)s?(?: \p{Lu}[\w’'-]+){0,2} (?:believes|thinks|suggests|considers|summed up|sums up|summarized|summed)",
    ),
    "reports informs writes quotes transmits announces adds specifies notes clarifies conveys recalls learned this it today Monday Tuesday Wednesday Thursday Friday Saturday Sunday out": (
        rf"(?:The )?(?:{_OUTLETS}) (?:{_DOES})(?: (?:about it|about this|this|it))?",
        rf"(?:The |A |Our |Own )?(?:[Oo]wn )?(?:[Cc]orrespondents?|[Rr]eporters?) (?:of|for) (?:the )?{_NAME} (?:{_DOES}|reported|informed|transmitted|wrote|learned|found out)(?: (?:about|on) (?:this|it))?",
        rf"(?:The )?\p{{Lu}}[\w’'.-]*(?: \p{{Lu}}[\w’'-]*){{0,2}} (?:correspondent|reporter) (?:{_DOES}|learned)",
        rf"(?:The )?(?:Ministry of \p{{Lu}}[\w-]+(?: and \p{{Lu}}[\w-]+)?|\p{{Lu}}\w+ Ministry|[Pp]ress service(?: of {_CHAR}{{3,40}})?|General Staff|\p{{Lu}}\w+ [Pp]olice) (?:{_DOES})",
        r"The (?:agency|channel|newspaper|publication|portal|outlet|broadcaster|website|site|edition) recalls",
    ),
    "informed told communicated reminded assured introduced": (
        r"(?:The |An? )?(?:[\w’'-]+ ){0,3}?(?:[Mm]inistry|[Pp]olice|coast guard|[Aa]gency|[Mm]inister|spokes(?:man|woman|person)|[Ss]ources?|[Ss]ervice|office|company|[Gg]overnment|[Pp]resident|[Mm]ayor|[Ee]mbassy|navy|army|[Dd]epartment|prosecutor|hospital|court|operator|airport|port) (?:has|have) (?:informed|told|communicated|reminded|assured|introduced)",
    ),
    "explanation statement report message words announcement version account comment communique communiqué": (
        r"(?:The )?(?:\p{Lu}?[\w.]+ ){1,3}?(?:[Mm]inistry|[Dd]epartment|[Pp]olice|[Cc]ompany|[Gg]overnment|[Aa]gency|[Ss]ource|[Bb]ank|[Uu]nion|[Pp]arty|[Aa]rmy)['’]s? \w+",
    ),
}
# What stands between "as saying" or "citing" and the end is anybody.
_QUOTING = compiled(
    rf"(?:The )?\p{{Lu}}{_CHAR}{{0,60}}? (?:(?:quoted|quotes|cited|cites) (?:him|her|them|it|the [\w ]{{3,30}}|\p{{Lu}}[\w ]{{2,30}})|(?:was|were|is) (?:quoted|cited)) as saying(?: by {_CHAR}{{3,40}})?"
    rf"|(?:The )?{_NAME}, (?:citing|quoting|referring to|with reference to) {_BARE}"
)
_WITH_COMMA = ("In ", "Finally,", "Later,")
_SAYING = (" as saying", ", citing ", ", quoting ", ", referring to ", ", with reference to ")
# Of one word only, behind a sentence of some length.
_ALONE = frozenset("Explained Indicated Added Stated Declared Announced Concluded Reported Emphasized Emphasised Underlined".split())


def _ranged(forms: dict[str, tuple[str, ...]]) -> dict[str, list[regex.Pattern[str]]]:
    """The forms of each word, as one pattern a group: it is compiled when a sentence has the word."""
    found: dict[str, list[regex.Pattern[str]]] = {}
    for words, patterns in forms.items():
        form = compiled("|".join(patterns))
        for word in words.split():
            found.setdefault(word, []).append(form)
    return found


_FIRST, _LAST = _ranged(_BY_FIRST), _ranged(_BY_LAST)


def tells_source(sentence: str) -> bool:
    """Whether a sentence, without its stop, says only where the news comes from."""
    if len(sentence) > LONGEST:
        return False
    if any(mark in sentence for mark in _SAYING) and _QUOTING.fullmatch(sentence):
        return True
    if ", " in sentence and not sentence.startswith(_WITH_COMMA) and not any(mark in sentence for mark in '"“«'):
        return False
    words = sentence.split(" ", 3)
    first = _FIRST.get(words[0], ()) if may_begin(words, sentence) else ()
    forms = [*first, *_LAST.get(sentence.rpartition(" ")[2], ())]
    return sentence in _ALONE or any(form.fullmatch(sentence) for form in forms)
