"""How photo credits are written."""

from __future__ import annotations

from ..patterns import MULTILINE, compiled

_AGENCY = (
    r"(?:(?:The )?Associated Press|Getty(?: Images)?|AFP(?: Photo)?|AP(?: Photo)?|EPA(?:[-/]EFE)?|Reuters|REUTERS|Shutterstock|Alamy(?: Stock Photo| Live News)?|REX(?: Features)?|Rex(?: Features)?|PA(?: Wire| Images)?|Bloomberg|Anadolu(?: Agency)?|Xinhua"
    r"|TASS|Tass|Sputnik|NurPhoto|ZUMA(?: Press| Wire)?|Zuma|Corbis|iStock(?:photo)?|AAP(?:image)?|Sipa(?: USA)?|SIPA(?: USA)?|Imago|IMAGO|dpa|DPA|Magnum|UPI|Barcroft(?: Media)?|Splash(?: News)?|Handout|Pool|SOPA Images|Le Pictorium|ANSA|Belga|TT|NTB|Scanpix|LaPresse|Ansa|EFE|Efe|Lusa|LUSA|PAP|MTI|CTK|ČTK|HINA|Hina|Antara|PTI|ANI|IHA|DHA|Keystone|Kyodo|Yonhap|Hulton Archive|WireImage|FilmMagic|Redux|Polaris|LightRocket|Screengrab|screengrab|YouTube|Facebook|Twitter|Flickr|Wikimedia(?: Commons)?)"
)
_NAME = r"\p{Lu}[\p{L}.’'-]*(?: (?:van|von|de|der|den|di|da|al|el|bin|le|la|for|and|&|[\p{Lu}][\p{L}.’'-]*)){0,5}"
_WHO = r"(?:Contributor|Contributors|Staff|Stringer|Handout|Pool|Courtesy|Supplied|" + _NAME + ")"
_PHOTO = r"(?:[Pp]hotographs?|PHOTO|[Pp]hotos?|[Ii]mages?|IMAGE|[Pp]ictures?)"
# Where a credit can begin: at the start of a paragraph, after a sentence, after a bracket or a name in lower case before it.
_HERE = r"(?:^|(?<=[.!?…”\"’)\]:] ?)|(?<=[.\p{Ll}] [|–—-] )(?=(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit))|(?<=\p{Ll} )(?=(?:Contributor|Staff|Stringer|Handout)/))"
# Where it can end: with the paragraph, or before a new sentence.
_OVER = r"(?=[ \t]*$|\.?[ \t]*$|[.)]? +[\p{Lu}“\"‘](?!(?i:poll)))"
_TAIL = rf"(?:(?: ?/ ?|,? (?:via|through) ){_AGENCY})"

#: One pattern for all of them; group `credit` is the credit.
CREDIT = compiled(
    rf"(?P<credit>\((?:{_PHOTO}|AP Photo|AFP Photo|Reuters Photo|EPA|Getty Images)s?(?:(?: credit| courtesy| by| via| from| illustration)|[:/])[^()\n]{{2,90}}\)"
    rf"|\((?:{_WHO}/)+{_AGENCY}(?:{_TAIL})*\)|\({_AGENCY}{_TAIL}\))"
    rf"|{_HERE}(?P<credit>\({_WHO} ?/ ?(?:For )?(?:The )?(?:Associated Press|Canadian Press|Press Association|\p{{Lu}}[\p{{L}}.&’'-]*(?: [\p{{Lu}}&][\p{{L}}.&’'-]*){{0,3}} (?:Times|Post|Tribune|News|Journal|Herald|Globe|Daily|Press|Chronicle|Gazette|Register|Star|Sun|Mail|Media|Magazine|Review|Courier|Sentinel|Observer|Record))(?:{_TAIL})*\)|[\[(](?:Photos? ?(?:by|/|provided (?:to|by)|taken by|=)|Xinhua/|AFP/|EPA/|EFE/|ANSA/|Hina/|FENA/|TASS/)[^\[\]()\n]{{2,80}}[\])]){_OVER}"
    rf"|^(?P<credit>Photos? (?:by|taken by) (?:Xinhua |our |this newspaper['’]s |CNS )?(?:staff )?reporters? {_NAME}|(?:Xinhua|CNS|AFP|AP|EFE|Hina)/{_NAME} photo|(?:[[(/] ?)?Photos? ?[=/] ?{_NAME}[\])]?|PHOTO:? {_NAME}|Photo {_NAME} ?/ ?{_NAME})(?=[ \t]*$)"
    rf"|{_HERE}(?P<credit>(?:[Pp]hoto(?:graph)?s? ?(?:[Cc]redit)? ?:|[Ii]mages? ?(?:[Cc]redit|[Ss]ource|[Cc]opyright)?s? ?[:,]|[Pp]ictures? ?(?:[Cc]redit)? ?:|[Cc]redit ?:|(?:Photo|Photos|Photograph|Image|Images|Picture)s? (?:[Cc]ourtesy(?: of)?|credit)|(?:Photo|Photos|Photograph|Picture) by:?) ?(?:©|\([Cc]\))? ?{_NAME}(?:{_TAIL})*(?: ?/ ?{_NAME}(?=[ \t]*$))?)(?:(?<=[/ ]{_AGENCY}){_OVER}|(?=\.?[ \t]*$)|(?<=: ?\p{{Lu}}[\p{{L}}’'-]{{1,15}} \p{{Lu}}[\p{{L}}’'-]{{1,15}})(?= \p{{Lu}}))"
    rf"|{_HERE}(?P<credit>(?:(?:©|\([Cc]\)) ?)?{_WHO}{_TAIL}{{1,3}}){_OVER}"
    rf"|{_HERE}(?P<credit>REUTERS/(?!Ipsos|Jefferies|University)(?:\p{{Lu}}[\p{{L}}.’'-]* ?){{1,4}}(?:/(?:File|Files|File Photo|Pool|Handout))?)(?<! )(?=\.?[ \t]*$|\. |/)"
    rf"|(?P<credit>[Ff]eatured [Ii]mages? (?:via|by|from|courtesy(?: of)?|credit|:) ?[^.\n]{{2,80}}\.?)(?=[ \t]*$|[ \t]*\p{{Lu}}|\.)"
    rf"|{_HERE}(?P<credit>(?:Images?|Photos?|Screenshot|Screengrab|Picture) via [^.\n]{{2,60}})(?=\.?[ \t]*$)"
    rf"|(?<=[.!?”\"] )(?P<credit>(?:© ?)?(?:Getty Images|Shutterstock|iStock|Alamy|Getty))(?=\.?[ \t]*$)"
    rf"|(?<=[.\p{{Ll}}] )(?P<credit>© ?{_NAME}(?:, |/| / | via ){_AGENCY}|Copyright {_AGENCY})(?=[ \t]*$)"
    rf"|^(?P<credit>(?:© ?)?(?:Getty Images|Shutterstock|iStock(?:photo)?|Alamy|Getty|Reuters|AFP|AP|EPA)(?:/{_AGENCY})?)(?=[ \t]*$)",
    MULTILINE,
)
