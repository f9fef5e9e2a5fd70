"""Rule: UTF-8 that was read as another encoding."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.knowledge import mojibake
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    message="read in the wrong encoding: {hint}",
    severity="error",
    quotes="check",
    trigger=list("ÃÂÄÅÆÇÈÉÎÏÐÑØÙÚßâãäåæèéêëìïðŠŒžăĂĹĽĺĚĎđФФХЂРСВГДОЧШЩвгджзб√¬‚≈ƒ∆├┬╞╤╨╧▒ΓΠπ╬╠┼ÔõÕ├┬─"),
    bad=[
        "M{Ã© -> é}lenchon said it{â€™ -> ’}s over.",
        "President Erdo{ÄŸ -> ğ}an spoke in Kütahya.",
        "They offered {Â£ -> £}5 million.",
        "It{ΓÇÖ -> ’}s over, she said.",
        "It{‚Äô -> ’}s over, she said.",
        "It{вЂ™ -> ’}s over, she said.",
        "The {Ã¢â‚¬Å“ -> “}second{Ã¢â‚¬Â\x9d -> ”} round.",
        "He called it {â€œ -> “}absurd{â€ -> ”} on Monday.",
        "The {ÃŽ -> Î}le de Ré ferry.",
        "Ko{Å¡ -> š}ice and Bia{Å‚ -> ł}ystok were hit.",
    ],
    good=[
        "BEYONCÉ’S tour opens at the CAFÉ” on Monday.",
        "“Strauß” is on at the opera.",
        "Åsa Öberg met Ångström and Ñuñez in Çanakkale.",
        "She ordered a “café”… and left.",
        "Sølvi Ødegård and Þór Ðuríður spoke.",
        "Тhe sign read «Сёмин».",
        "The pâté cost €5–€7.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A program took the bytes of one encoding for another, and every letter beyond plain ASCII fell apart.
    Readers see it at once.
    """
    for start, end, right in mojibake.view(story.text):
        yield Hit(start, end, right, {"hint": f"“{right}” was meant" if right else "the character is lost"})
