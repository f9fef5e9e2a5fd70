from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.kin import kin_named, told_apart
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import is_word
from wirelint.spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="systems",
    message="is “{text}” the “{other}” of this story? One name, written by two systems",
    bad=[
        "The painter Liao Zhengping won. {Liao Cheng-ping -> Liao Zhengping} will show in Taipei.",
        "Minister Chen Chien-jen spoke. Later {Chen Jianren -> Chen Chien-jen} left.",
        "Deng Xiaoping restored the exam. {Teng Hsiao-ping -> Deng Xiaoping} died in 1997.",
        "The baker Abdelkader Bensalah spoke. {Abdul Qadir Bin Saleh -> Abdelkader Bensalah} left.",
        "The mayor Abderrahmane Haddad spoke. {Abdul Rahman Hadad -> Abderrahmane Haddad} left.",
        "Algeria's Abdelmadjid Tebboune met them. {Abdul Majid Taboun -> Abdelmadjid Tebboune} flew home.",
    ],
    good=[
        "The painter Liao Zhengping won. Liao Cheng-fu will show in Taipei. Kim Min-ho met Kim Minho.",
        "Abdelkader Bensalah met Abdul Qader Bensaid. Abdul Rahman spoke. Abdullah Haddad left.",
        "Abdul Rahman Haddad and his cousin Abderrahmane Hadad run it.",
        "Abdul-Rahman Haddad spoke. Abdul Rahman Haddad left.",
        "Wang Xiaoming met Wang Hsiao-mei. Chang Hsiao-ming beat Jiang Xiaomeng.",
        "Liao Zhengping met another painter, Liao Cheng-ping.",
    ],
)
def two_systems(story: Story) -> Iterator[Hit]:
    """Pinyin and Wade-Giles, or Arabic by way of French and of English, make two people of one."""
    forms = story.desk.know("names")[1]
    for name, right in story.systems.items():
        if forms.get(name, 0) & 1 and forms.get(right, 0) & 1:
            continue  # two that the tables have: another rule's
        first = story.text.find(right)
        related = [Related(first, first + len(right), f"here “{right}”")]
        for at in places(story.text, name):
            end = at + len(name)
            if not is_word(story.text[end : end + 1]) and not kin_named(story, at) and not told_apart(story, first, at):
                yield Hit(at, end, right, {"other": right}, related)
