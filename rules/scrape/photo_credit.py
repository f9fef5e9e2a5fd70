"""Rule: photo credits run as text."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import shadow

if TYPE_CHECKING:
    from collections.abc import Iterator

# What every credit has: without one of these there is none in the story.
_SIGNS = (
    "getty",
    "/ap",
    "/afp",
    "/epa",
    "/reuters",
    "reuters/",
    "shutterstock",
    "alamy",
    "photo:",
    "photo by",
    "photo -",
    "/ansa",
    "©",
    "copyright ap",
    "copyright afp",
    "copyright reuters",
    "copyright epa",
    "copyright dpa",
    "photos by",
    "photo credit",
    "photograph:",
    "photograph by",
    "image:",
    "image credit",
    "images:",
    "picture:",
    "pictures:",
    "ap photo",
    "afp photo",
    "photo/",
    "/pa ",
    "/pa)",
    "istock",
    "/anadolu",
    "/xinhua",
    "/tass",
    "/nurphoto",
    "/zuma",
    "/sipa",
    "/imago",
    "/dpa",
    "/bloomberg",
    "/aap",
    "/rex",
    "/corbis",
    "/upi",
    "/associated press",
    "/the associated",
    "/canadian press",
    "times)",
    "post)",
    "tribune)",
    "journal)",
    "herald)",
    "globe)",
    "news)",
    "press)",
    "daily)",
    "via ap)",
    "(xinhua/",
    "xinhua/",
    "(efe/",
    "(ansa/",
    "(hina/",
    "(fena/",
    "photo=",
    "photo =",
    "photos/",
    "photo provided",
    "photo taken",
    "/handout",
    "featured image",
    "image via",
    "images via",
    "photo via",
    "photos via",
    "image source",
    "credit:",
    "image copyright",
    "photo courtesy",
    "image courtesy",
    "screengrab via",
    "screenshot via",
)


@rule(
    message="photo credit run as text: delete it or move it to the credit field",
    severity="error",
    quotes="check",
    trigger=_SIGNS,
    bad=[
        "The convoy halted near the border. {Contributor/Getty Images -> }",
        "A convoy near the border. {Staff/Getty Images -> } The convoy halted.",
        "The crowd cheered.\n{Photograph: Ilse Brandt/EPA -> }",
        "{(AP Photo/Ilse Brandt) -> } The crowd cheered.",
        "The crowd cheered. {Ilse Brandt/AFP via Getty Images -> }",
        "The crowd cheered. {Photo: Ilse Brandt -> }",
        "The crowd cheered. {REUTERS/Ilse Brandt -> }",
        "The crowd cheered.{Featured image via Ilse Brandt/Getty Images -> }",
        "The crowd cheered. {(Photo by Ilse Brandt/Getty Images) -> }",
        "The crowd cheered. {Getty Images -> }",
        "The crowd cheered. {Image source, Getty Images -> }",
        "The crowd cheered. {Photo by Ilse Brandt for Harbour Times/Alamy -> }",
        "The dam held. {(Dana Kolb/Associated Press) -> } The river fell.",
        "The dam held.\n\n{(Dana Kolb/Coast Tribune via AP) -> }",
        "The dam held. {[Photo by Huang Lei/China Daily] -> } The river fell.",
        "The dam held.\n\n{Photo by Xinhua reporter Huang Lei -> }",
        "The dam held.\n\nA boat near Sund. {Photograph: Dana Kolb/Ansa -> }\n\nThe river fell.",
        "The dam held.\n\nA boat near Sund - {Photo: AFP -> }\n\nThe river fell.",
        "The dam held.\n\nA boat near Sund {© Dana Kolb, AFP -> }\n\nThe river fell.",
        "The dam held.\n\n{(Xinhua/Huang Lei) -> }\n\nThe river fell.",
    ],
    good=[
        "Credit: Ilse Brandt via Getty Images",
        "The pair (Kolb/Brandt) won. The deal (Coast Times/Oldport Post) is off.",
        "Getty Images sued the firm.",
        "A Reuters/Ipsos poll found so, and an AP/NORC poll too.",
        "The photo by Brandt hangs in the hall.",
        "(Reporting by Ilse Brandt; Editing by Max Oort)",
        "He licenses his work to Getty Images and Alamy.",
        "The photo: a child by the sea.",
        "Shutterstock and Getty Images will merge. Shutterstock rose 4%.",
        "The picture is bleak: prices rise.",
        "The Image: A History is her new book.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A credit belongs under its picture. In the text, with no picture, it is what the scraper swept up."""
    for start, end in story.credits:
        if not any(sign in shadow(story.text[start : end + 1]) for sign in _SIGNS):
            continue
        block = story.blocks[story.block_at(start)]
        alone = start <= block.start and end >= block.end
        if alone and len(story.blocks) == 1:  # a record of a picture, and no story
            continue
        yield Hit(start, end, "", severity="warning" if alone else None)
