"""Names of countries and peoples that stand in the story without their capital."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from ..spans import places

if TYPE_CHECKING:
    from ..story import Story

# Not those that are also words: turkey, china, chad, jordan, japan, guinea, mali, polish, french fries, brussels sprouts.
_NAMES = frozenset(
    "afghanistan albania algeria angola argentina armenia australia austria azerbaijan bangladesh belarus belgium bosnia britain bulgaria "
    "cambodia cameroon canada chile colombia croatia cuba denmark ecuador egypt eritrea estonia ethiopia finland france gabon germany ghana "
    "greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica kazakhstan kenya kosovo kuwait "
    "kyrgyzstan laos latvia libya lithuania malaysia moldova mongolia montenegro mozambique myanmar namibia nepal nicaragua nigeria norway "
    "pakistan palestine paraguay poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan "
    "sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam "
    "yemen zambia zimbabwe europe africa moscow kyiv beijing "
    "ukrainian ukrainians russian russians israeli israelis palestinian palestinians iranian iranians iraqi iraqis syrian syrians "
    "american americans british european europeans african africans".split()
)

# As the words of a story have them: Israel's is israels.
_KEYS = _NAMES | {f"{name}s" for name in _NAMES}


def view(story: Story) -> list[tuple[int, str, str]]:
    """(offset, word, word with its capital), in order, whole words or not."""
    text = story.text
    keys = _KEYS & story.counts.keys()
    there = [word for word in _NAMES & {*keys, *(key[:-1] for key in keys)} if f" {word}" in text]
    return sorted((at + 1, word, word.capitalize()) for word in there for at in places(text, f" {word}"))
