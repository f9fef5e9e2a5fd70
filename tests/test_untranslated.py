"""What was left in another language is told of once, and not where a story is in two languages on purpose."""

from __future__ import annotations

ENGLISH = "The minister left on Monday, and it was said that he had gone with his wife to the south for a week of rest."
RUSSIAN = "Он заявил об этом в понедельник, сообщает агентство."


def found(wirelint, path, paragraphs: list[str]) -> list[str]:
    path.write_text("\n\n".join(paragraphs) + "\n", "utf8")
    _, out, _ = wirelint("check", path.name)
    return [line.split()[0] for line in out.splitlines() if "scrape/untranslated" in line]


def test_the_language_gate_lets_it_through(wirelint, tmp_path):
    assert found(wirelint, tmp_path / "story.txt", [ENGLISH, RUSSIAN, ENGLISH]) == ["3:1"]


def test_one_finding_for_a_story(wirelint, tmp_path):
    assert found(wirelint, tmp_path / "story.txt", [ENGLISH, RUSSIAN, *[ENGLISH] * 4, RUSSIAN]) == ["3:1"]


def test_a_story_in_two_languages_is_left_alone(wirelint, tmp_path):
    assert not found(wirelint, tmp_path / "story.txt", [ENGLISH, RUSSIAN, ENGLISH, RUSSIAN, RUSSIAN])
