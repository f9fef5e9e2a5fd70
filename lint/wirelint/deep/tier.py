"""The deep tier of one run: what LanguageTool adds to the findings of each story, and what became of it."""

from __future__ import annotations

import sys
import time

from ..errors import DeepError
from ..findings.finding import finding
from ..records import TYPE_CHECKING, Record
from ..rulebook.rule import Hit
from . import allowed, home, paragraphs, spelling
from .answers import Answers
from .store import Store

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ..errors import Unanswered
    from ..findings.finding import Finding
    from ..story import Story
    from .allowed import Allowed
    from .client import Client
    from .match import Match

_PATIENCE = 3  # requests without an answer after which no more are made


class Wishes(Record):
    """What the user wants: `require` (failing is an error), the address of a server of their own, what may be kept on disk,
    seconds for the whole tier (0: no limit), the `rules` that run (None: all), the severities that some are to have.
    """

    require: bool
    address: str = ""
    keep: bool = True
    limit: float = 0
    rules: Collection[str] | None = None
    severity: Sequence[tuple[str, str]] = ()


class Tier:
    """`status` is used or failed, as in the JSON report; `reason` says why it failed."""

    def __init__(self, wishes: Wishes) -> None:
        self.wishes = wishes
        self.status, self.reason = "used", ""
        known = allowed.rules()
        new = dict(wishes.severity)
        self.allowed = {
            name: item._replace(rule=item.rule._replace(severity=new.get(item.rule.name, item.rule.severity)))
            for name, item in known.items()
            if wishes.rules is None or item.rule.name in wishes.rules
        }
        self._answers: Answers | None = None
        self._failures = 0
        self._spent = 0.0
        self._words: frozenset[str] | None = None

    def look(self, stories: Sequence[Story]) -> None:
        """Put what LanguageTool finds in each story, by place, into its `theirs`. Raises DeepError if it is required and cannot be had."""
        if not self.allowed or self._done():
            return
        began = time.monotonic()
        try:
            self._look(stories)
        except DeepError as error:
            self._fail(error)
        finally:
            self._spent += time.monotonic() - began

    def _done(self) -> bool:
        if self.wishes.limit and self._spent > self.wishes.limit and self._failures < _PATIENCE:
            self._failures = _PATIENCE
            self._fail(DeepError(f"the deep tier took longer than {self.wishes.limit:g} seconds", hint="raise --deep-limit"))
        return self._failures >= _PATIENCE

    def _fail(self, error: DeepError) -> None:
        """Nothing more is asked. Raises the error if the tier is required."""
        if self.wishes.require:
            raise error
        self._failures = _PATIENCE
        self._tell(error)

    def _unanswered(self, error: Unanswered) -> None:
        """One request failed: the others may yet be answered."""
        self._failures += 1
        if self.wishes.require or self._failures >= _PATIENCE:
            raise error
        self._tell(error)

    def _tell(self, error: DeepError) -> None:
        if self.status == "used":
            print(f"wirelint: without the deep tier: {error}", file=sys.stderr)
        self.status, self.reason = "failed", error.message

    def _look(self, stories: Sequence[Story]) -> None:
        parts = [paragraphs.of(story) for story in stories]
        language = _language(stories)
        texts = [[part.text for part in some] for some in parts]
        answers = self._asked().of_paragraphs(language, allowed.asked(self.allowed, language), texts)
        for story, some in zip(stories, parts, strict=True):
            matches = [(part.start, match) for part in some for match in answers.get(part.text, ())]
            story.theirs = self._of_story(story, matches) if matches else ()

    def _asked(self) -> Answers:
        if self._answers is None:
            store = Store(home.label(), keep=self.wishes.keep and not self.wishes.address)
            self._answers = Answers(store, self._client, self._unanswered)
        return self._answers

    def _client(self, language: str, rules: list[str]) -> Client:
        from .client import ANSWER, FIRST, Client, load

        if self.wishes.address:
            return Client(self.wishes.address, language, rules, local=False)
        load()  # it brings what the next line needs
        from . import server, state

        here = server.ensure(_say)
        state.touch()
        seconds = FIRST if time.time() - here.server.started < FIRST else ANSWER
        return Client(f"http://127.0.0.1:{here.port}", language, rules, local=True, seconds=seconds)

    def _of_story(self, story: Story, matches: Sequence[tuple[int, Match]]) -> list[Finding]:
        spelled = [pair for pair in matches if pair[1].rule in spelling.SPELLERS]
        found = [made for offset, match in matches if match.rule not in spelling.SPELLERS and (made := self._finding(story, offset, match))]
        found += self._misspelt(story, spelled)
        return sorted(found, key=lambda item: (item.start, item.end, item.rule))

    def _finding(self, story: Story, offset: int, match: Match) -> Finding | None:
        item = self.allowed.get(match.rule)
        start, end = offset + match.start, offset + match.end
        if item is None or (item.lower and not doubled(story.text[start:end])):
            return None
        return _made(story, item, start, end, match.suggestions)

    def _misspelt(self, story: Story, matches: Sequence[tuple[int, Match]]) -> list[Finding]:
        """The speller's hits that are slips, and that no other English knows."""
        found = spelling.suspects(story, matches, self._known(story)) if matches else []
        if not found:
            return []
        item = self.allowed[matches[0][1].rule]
        return [one for start, end, meant in found if self._strange(story, start, end) and (one := _made(story, item, start, end, meant))]

    def _known(self, story: Story) -> Collection[str]:
        """Words of our tables and of the house that are no misspellings."""
        if self._words is None:
            house = (str(form).lower() for pair in story.desk.profile.get("names", {}).items() for form in pair)
            self._words = allowed.words().union(
                word
                for form in (*house, *(form for form, _ in story.desk.know("names")[1].everything()))
                for word in form.split()
                if word.islower()
            )
        return self._words

    def _strange(self, story: Story, start: int, end: int) -> bool:
        """Whether the other English does not know the word either, where it stands, nor what is left of it without a first or last part."""
        other = next(spoken for spoken in allowed.SPELLERS if spoken != _language([story]))
        around, at = spelling.around(story, start, end)
        asked = [around, *spelling.stems(story.text[start:end])]
        answers = self._asked().get(other, [allowed.SPELLERS[other]], [asked])
        return any(match.start == at for match in answers.get(around, ())) and all(answers.get(text) for text in asked[1:])


def doubled(text: str) -> bool:
    """Whether a repetition is one that English does not have: in plain lower case, no auxiliary, no pronoun."""
    return text.isascii() and text.islower() and text.split(maxsplit=1)[0] not in ("had", "that", "is", "n")


def _made(story: Story, item: Allowed, start: int, end: int, suggestions: Sequence[str]) -> Finding | None:
    first = suggestions[0] if suggestions else ""
    choice = first if item.sure else " or ".join(suggestions[:3])
    hit = Hit(start, end, first if item.sure and first else None, {"fix": choice})
    made = finding(item.rule, hit, story)
    others = suggestions[1:3] if made and made.fix is not None else suggestions[:3]
    return None if made is None else made._replace(others=tuple(others))


def _language(stories: Sequence[Story]) -> str:
    return "en-GB" if stories and stories[0].desk.profile.get("spelling") == "uk" else "en-US"


def _say(text: str) -> None:
    print(f"wirelint: {text}", file=sys.stderr)
