"""CSV: a story in each row, the names of the columns in the first one. Comma, semicolon, tab or bar, whichever the first row has."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from ..source.text import substitute
from .assembled import assembled
from .json_files import JsonFile
from .layers import Layers
from .many import kept
from .reading import Layer, Problem, Reading
from .rows import FIELDS, Missing, text_field

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..source.text import Text
    from ..story import Story
    from .reading import Given

_MOST = 500  # cells of a row that are kept
_MARKS = ",;\t|"


class Field(Record):
    """A cell: the half-open stretch of the file that it holds, whether it stands in quotation marks, and whether these are closed."""

    start: int
    end: int
    quoted: bool
    closed: bool


def read(source: Text, given: Given) -> Reading:
    """One story for each row but the first."""
    head = source.string.partition("\n")[0]
    mark = max(_MARKS, key=head.count)
    rows = _rows(source.string, mark)
    columns = [_text(source, cell).strip().string for cell in next(rows, ())]
    name = text_field([column for column in columns if column], given.text_field)
    if not name:
        told = f"with the name {given.text_field}" if given.text_field else "that is known to hold copy; name it with --text-field"
        return Reading("csv", (), reason=f"no column {told}; there are {', '.join(filter(None, columns[:8])) or 'none'}")
    made = _Table(source, given, columns, columns.index(name))
    stories = kept(story for row in rows for story in made.story(row))
    made.problems += made.missing.problems()
    if not stories and not made.problems:
        made.problems.append(Problem("format/no-body", 0, min(1, len(source)), "no row under the names of the columns"))
    return Reading("csv", stories, made.problems, made.layers)


class _Table:
    """The rows while they are read."""

    def __init__(self, source: Text, given: Given, columns: Sequence[str], body: int) -> None:
        self.source = source
        self.given = given
        self.columns = columns
        self.body = body
        self.problems: list[Problem] = []
        self.layers = Layers()
        self.files = {quoted: JsonFile(source, given, (layer,), self.layers) for quoted, layer in ((True, "csv-quoted"), (False, "csv"))}
        self.missing = Missing()

    def story(self, row: Sequence[Field]) -> Iterator[Story]:
        """The story of a row, or none and the problem."""
        if len(row) == 1 and not self.source.string[row[0].start : row[0].end].strip():
            return
        if not row[-1].closed:
            self.problems.append(Problem("format/truncated", row[-1].end - 1, row[-1].end, "CSV: a quotation mark is never closed"))
        elif len(row) != len(self.columns) and not any(problem.rule == "format/bad-row" for problem in self.problems):
            told = (
                f"{len(row)} of {len(self.columns)} cells"
                if len(row) < len(self.columns)
                else f"{len(row)} cells under {len(self.columns)} names"
            )
            self.problems.append(Problem("format/bad-row", row[0].start, row[-1].end, told))
        cell = row[self.body] if len(row) > self.body else None
        text = _text(self.source, cell) if cell is not None else None
        if cell is None or text is None or not text.string.strip():
            self.missing.add(row[0].start, max(row[0].end, row[0].start + 1), self.columns[self.body])
            return
        meta = {
            FIELDS[column.lower()]: _text(self.source, value).strip()
            for at, (column, value) in enumerate(zip(self.columns, row, strict=False))
            if at != self.body and column.lower() in FIELDS and value.end > value.start
        }
        file = self.files[cell.quoted]
        self.layers.append(Layer(cell.start, cell.end, file.outer))
        pieces = file.copy(text, alone="headline" not in meta)
        yield assembled(pieces, self.given, meta)


def _text(source: Text, cell: Field) -> Text:
    text = source[cell.start : cell.end]
    if not cell.quoted or '""' not in text.string:
        return text
    return substitute(text, ((found.start(), found.end(), '"') for found in _DOUBLE.finditer(text.string)))


_DOUBLE = compiled('""')


def _rows(text: str, mark: str) -> Iterator[list[Field]]:
    """The cells of each row."""
    bar = {"\t": r"\t", "|": r"\|"}.get(mark, mark)
    cell = compiled(
        rf'[ ]*+"(?P<quoted>[^"]*+(?:""[^"]*+){{0,2000}}+)(?P<close>"?)[^{bar}\r\n]*+(?P<after>{bar}|\r\n|\n|\r|\Z)|(?P<bare>[^{bar}\r\n]*+)(?P<end>{bar}|\r\n|\n|\r|\Z)'
    )
    row: list[Field] = []
    at = 1 if text.startswith("\ufeff") else 0
    while at <= len(text):
        found = cell.match(text, at)
        assert found is not None
        group = "quoted" if found["quoted"] is not None else "bare"
        if len(row) >= _MOST:
            row.pop()  # no table has so many columns: the last cell stands for all that follow
        row.append(Field(*found.span(group), group == "quoted", group == "bare" or bool(found["close"])))
        after = found["after"] if group == "quoted" else found["end"]
        at = found.end() + (after == "")
        if after != mark:
            yield row
            row = []
