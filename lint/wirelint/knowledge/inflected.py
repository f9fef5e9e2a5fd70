"""Surnames in the cases of Slavic languages, as they come through when a machine takes the case for a part of the name: Nowacki, Nowackiego.

After the declension of surnames in the grammars of Polish, Czech, Ukrainian, Russian, Croatian and Slovene. What is also a woman's form of the name
(Ivanova, Nowacka), or another name (Clark, Clarke), is no case here.
"""

from __future__ import annotations

_LEAST = 4  # letters of a surname
# Ends of the surname as it is introduced, and what its cases end with in their place.
_ADJECTIVES = {
    "ki": ("kiego", "kiemu", "kim"),
    "ky": ("kého", "kému", "keho", "kemu", "koho", "komu", "kogo"),
    "ký": ("kého", "kému", "kým", "keho", "kemu", "kym"),
    "kyi": ("koho", "komu", "kym", "kogo"),
    "kyy": ("koho", "komu", "kym", "kogo"),
    "kiy": ("kogo", "komu", "kim", "koho"),
    "kij": ("kogo", "komu", "kim", "koho"),
    "ny": ("nego", "nemu", "ného", "nému", "noho", "nomu", "nogo"),
    "ný": ("ného", "nému"),
}
_CASES = ("owi", "ovi", "om", "em", "iem", "ou", "ovem", "ovom")
# With these a surname is hardly of another language, so that one letter more is a case.
_SLAVIC = ("sk", "uk", "yk", "ak", "ek", "ik", "ok", "cz", "sz", "č", "ć", "š", "ž", "ich", "vic", "nic", "iec")
_ONE_MORE = ("a", "u")
_VOWELS = "aeiouyáéíóúý"
# Ends of a man's form of a surname, and of his wife's and daughter's.
_GENDERS = (
    ("ki", "ka"), ("ky", "ka"), ("ký", "ká"), ("kyi", "ka"), ("kyy", "ka"), ("kiy", "kaya"), ("ky", "kaya"), ("ny", "na"), ("ný", "ná"),
    ("ov", "ova"), ("ev", "eva"), ("in", "ina"), ("yn", "yna"), ("", "ová"), ("", "ova"),
)  # fmt: skip


def inflected(surname: str, word: str) -> bool:
    """Whether the word is the surname in another case."""
    if len(surname) < _LEAST or len(word) <= len(surname) - 1 or surname[:3] != word[:3]:
        return False
    for end, cases in _ADJECTIVES.items():
        if surname.endswith(end) and word.startswith(surname[: -len(end)]) and word[len(surname) - len(end) :] in cases:
            return True
    if surname[-1] in _VOWELS or not word.startswith(surname):
        return False
    more = word[len(surname) :]
    return more in _CASES or (more in _ONE_MORE and surname.endswith(_SLAVIC))


def of_both_genders(one: str, other: str) -> bool:
    """Whether one is the woman's form of the other."""
    return any(
        his.endswith(man) and her.endswith(woman) and his[: len(his) - len(man)] == her[: -len(woman)]
        for his, her in ((one, other), (other, one))
        for man, woman in _GENDERS
    )
