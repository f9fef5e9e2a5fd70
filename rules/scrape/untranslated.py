"""Words of another script or language left in an English story."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.records import TYPE_CHECKING
from wirelint.spans import within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_COPY = frozenset({"body", "list", "quote", "headline", "subhead"})


@rule(
    message="not translated",
    view="untranslated",
    bad=[
        "{Он заявил об этом в понедельник}.\n\nThe minister left on Monday, and it was said that he had gone with his wife to the south for a week, to rest and to write a book of his own on the talks of the last years.",
        "The minister left on Monday, and it was said that he had gone with his wife to the south for a week, to rest and to write a book of his own on the talks of the last years. {Ο υπουργός έφυγε τη Δευτέρα}. He came back in May.",
        "The minister left on Monday, and it was said that he had gone with his wife to the south for a week, to rest and to write a book of his own on the talks of the last years.\n\n{记者从会议上了解到有关情况}。\n\nThe road was shut.",
        "The minister left on Monday, and it was said that he had gone with his wife to the south for a week, to rest and to write a book of his own on the talks of the last years.\n\n{قال الوزير إنه سيغادر}.",
        "The minister left on Monday, and it was said that he had gone with his wife to the south for a week, to rest and to write a book of his own on the talks of the last years.\n\n{Selon lui, le plan est une honte pour les habitants de la ville.} He came back in May.",
        "The minister left on Monday, and it was said that he had gone with his wife to the south for a week, to rest and to write a book of his own on the talks of the last years.\n\n{Der Minister hat am Montag gesagt, dass er nicht mit der Partei ist.} He came back.",
        "{Według niego nie jest to plan, który się uda, ale nie ma innego.} The minister left on Monday, and it was said that he had gone with his wife to the south for a week, to rest and to write a book of his own on the talks of the last years.",
    ],
    good=[
        "Kyiv (Київ) is the capital. He shouted “Слава Україні і героям слава” and left.",
        "The sign says 東京駅. The ship Волга sank off Yalta.",
        "The film “La vie est un long fleuve tranquille” opened in the town of Le Mans on Monday.",
        "Charles de Gaulle spoke of Les Halles, Los Angeles and Rio de la Plata with Oscar de la Renta.",
        "The song Los Pollitos dicen pio was sung, and the Festival de la Cancion was held.",
        "He played for Deportivo de La Coruna and Atletico de Madrid in the Copa del Rey.",
        "The chord of α, β and γ is known. It is 5 μg.",
    ],
)
def untranslated(story: Story) -> Iterator[Hit]:
    """A sentence of the source slipped through. Names, and what is quoted or stands in brackets, are left alone."""
    found = [(start, end) for start, end in story.untranslated if _left_over(story, start, end)]
    if found:
        yield Hit(*found[0], related=[Related(*span, "also here") for span in found[1:]])


def _left_over(story: Story, start: int, end: int) -> bool:
    bracketed = story.text.rfind("(", 0, start) > story.text.rfind(")", 0, start)
    return not bracketed and not within(story.quotations, start, end) and story.role_at(start) in _COPY
