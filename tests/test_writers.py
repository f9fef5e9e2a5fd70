"""Who made a story: byline and sign-off."""

from wirelint import readers
from wirelint.desk import Desk


def writers(text: str) -> list[tuple[str, str, str]]:
    story = readers.read(text, "", Desk(), "")[1][0]
    return [(story.text[one.start : one.end], one.task, one.place) for one in story.writers]


BODY = "\n\nRain flooded the valley on Monday, police said.\n\n"


def test_byline() -> None:
    assert writers(f"Rain floods valley\n\nBy Irina Rusu and Peter van der Holm{BODY}") == [
        ("Irina Rusu", "By", ""),
        ("Peter van der Holm", "By", ""),
    ]


def test_sign_off_with_tasks_and_places() -> None:
    sign_off = "(Reporting by Irina Rusu in Chisinau and Peter Holm in New York; Writing by Anna Kerr; Editing by D. Stone, Zofia Wójcik)"
    assert writers(f"Rain floods valley{BODY}{sign_off}") == [
        ("Irina Rusu", "Reporting", "Chisinau"),
        ("Peter Holm", "Reporting", "New York"),
        ("Anna Kerr", "Writing", ""),
        ("D. Stone", "Editing", ""),
        ("Zofia Wójcik", "Editing", ""),
    ]


def test_the_body_names_no_writers() -> None:
    assert writers(f"Rain floods valley{BODY}Reporting by Irina Rusu found that the dam had cracks, the judge said in the ruling.") == []
