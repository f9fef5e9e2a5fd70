"""What a feed says of a story beside its text: the keys of `Story.meta`, the same for every format.

Each value is a `Text`: it stands as in the file, without the blanks around it, and knows its place there. Nothing is
translated or filled in: a key is there where the feed has a value for it. Copy under headers and Markdown keep their own keys
(`date`, `subject`, ...) beside these.
"""

from __future__ import annotations

#: Key and what it holds.
KEYS = {
    "id": "name of the story in the feed; several versions of one story share it",
    "agency": "who sent it: AP, reuters.com, dpa ...",
    "slug": "slug line or keyword",
    "headline": "the headline (also the first block)",
    "subhead": "the line under it (also a block)",
    "byline": "who wrote it, as the feed has it",
    "dateline": "the dateline, where the feed keeps it apart from the text",
    "place": "the place of the dateline alone",
    "credit": "credit line",
    "sent": "day and time of sending: ISO 8601 (20240305T100000Z too) or as in e-mail",
    "created": "day and time of this version",
    "version": "number of the version",
    "priority": "urgency or priority, mostly 1 to 8",
    "category": "category or service code",
    "language": "language tag",
    "embargo": "not to be published before",
    "expiry": "not to be published after",
    "status": "usable, withheld, canceled, embargoed ...",
    "correction": "the signal, mark or note that calls it a correction",
    "update": "the signal or mark that calls it an update",
    "note": "note to editors",
    "keywords": "take key or keywords",
    "words": "number of words that the feed claims",
    "summary": "abstract, teaser or description",
    "caption": "caption",
}
