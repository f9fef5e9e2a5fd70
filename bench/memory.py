"""Memory of reading: bytes at the peak for each byte of a file, for usual copy and for the worst that we could think of (files of tiny
paragraphs, rows, messages).

    .venv/bin/python bench/memory.py [CASE ...]

Python's own count (tracemalloc) from the bytes of the file on, so that the interpreter and what was imported before are left out.
"""

from __future__ import annotations

import sys
import tracemalloc
from typing import TYPE_CHECKING

from wirelint import readers
from wirelint.desk import Desk
from wirelint.readers.reading import Given
from wirelint.source.decode import decode

if TYPE_CHECKING:
    from collections.abc import Mapping

_SIZE = 300_000
_DESK = Desk(keep=False)
_XML = '<?xml version="1.0"?>'
_MAIL = "From: desk@example.org\nTo: all@example.org\nDate: Tue, 5 Mar 2024 10:00:00 +0000\nSubject: Ferry\nMessage-ID: <1@example.org>\n\n"

#: Name: what comes first, what is repeated, what comes last, and the format where it cannot be seen.
CASES: Mapping[str, tuple[str, str, str, str]] = {
    "usual copy": ("", "The council met on Monday in the town hall and agreed a plan for the harbour.\n\n", "", ""),
    "paragraphs": ("", "ab\n\n", "", ""),
    "lines": ("", "x\n", "", ""),
    "wrapped": ("The council met on Monday in the town hall and agreed a plan\n", "a b\n", "", ""),
    "headers": ("Subject: Ferry\nDate: Tue, 5 Mar 2024 10:00:00 +0000\n\n", "ab\n\n", "", ""),
    "mail": (_MAIL, "ab\n\n", "", ""),
    "mail, quoted": (_MAIL, "> x\n", "", ""),
    "Markdown": ("# A\n\n", "ab\n\n", "", "markdown"),
    "Markdown list": ("# A\n\n", "- a\n", "", "markdown"),
    "HTML": ("<html><body>", "<p>a", "</body></html>", ""),
    "HTML breaks": ("<html><body><p>", "a<br>", "</body></html>", ""),
    "HTML entities": ("<html><body><p>", "&amp;", "</body></html>", ""),
    "HTML headlines": ("<html><body>", "<h1>a</h1>", "</body></html>", ""),
    "NITF": (_XML + "<nitf><body><body.content>", "<p>a</p>", "</body.content></body></nitf>", ""),
    "CDATA": (_XML + "<nitf><body><body.content>", "<p><![CDATA[a]]></p>", "</body.content></body></nitf>", ""),
    "NITF stories": (_XML + "<a>", "<nitf><body><body.content><p>a</p></body.content></body></nitf>", "</a>", "nitf"),
    "NewsML": (_XML + "<NewsML>", "<NewsItem><NewsComponent><ContentItem><DataContent>a</DataContent></ContentItem></NewsComponent></NewsItem>", "</NewsML>", ""),
    "feed": (_XML + '<rss version="2.0"><channel>', "<item><title>a</title></item>", "</channel></rss>", ""),
    "SGML": ("<REUTERS><TEXT><BODY>", "a\n", "</BODY></TEXT></REUTERS>", ""),
    "SGML stories": ("", "<DOC><TEXT>a</TEXT></DOC>\n", "", "sgml"),
    "ninjs": ('{"headline":"a b","body_text":"', "a\\n", '"}', ""),
    "ninjs, HTML": ('{"headline":"a b","body_html":"', "<p>a</p>", '"}', ""),
    "ninjs stories": ('{"items":[', '{"headline":"a","body_text":"b"},', "{}]}", "ninjs"),
    "JSON Lines": ("", '{"text":"a b c"}\n', "", "jsonl"),
    "CSV": ("id,text\n", '1,"The council met."\n', "", "csv"),
    "CSV, tiny rows": ("text\n", "a b\n", "", "csv"),
    "IPTC 7901": ("", "\x01abc123 3 pol 5\n\x02Ferry sinks\n   Ab.\n\x03051000 mar 24\n\x04", "", "iptc7901"),
    "ANPA 1312": ("", "\x16\x16\x01a0001\x02^Ferry<\n\tAb.\n\x0303-05-24 1000EST<\x04", "", "anpa1312"),
    "telegraph": ("", "ZCZC\nFerry sinks\nAb.\nNNNN\n", "", "telegraph"),
    "Fingerpost": ("", "SH:Ferry\n\nab\n", "", "fingerpost"),
}  # fmt: skip


def peak(data: bytes, format: str) -> tuple[str, int, int]:
    """The format, how many stories, and the bytes that were taken at most."""
    tracemalloc.start()
    decoded = decode(data)
    made = readers.reading(decoded.text, Given("a", _DESK, decoded.encoding, lost=decoded.lost), format)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return made.format, len(made.stories), most


def main(*names: str) -> None:
    """Print a line for each case."""
    for name, (first, repeated, last, format) in CASES.items():
        if names and name not in names:
            continue
        peak((first + repeated * 20 + last).encode(), format)  # imports
        data = (first + repeated * (_SIZE // len(repeated)) + last).encode()
        read_as, stories, most = peak(data, format)
        print(
            f"{name:16} {read_as:10} {stories:6} {'story' if stories == 1 else 'stories'}  {most / len(data):5.0f} bytes a byte", flush=True
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
