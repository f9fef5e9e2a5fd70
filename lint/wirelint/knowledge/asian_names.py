"""Names of China and Korea: the family first, and a given name of two syllables that does not stand alone in English."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

#: Families that are hardly ever given names or words in the West.
FAMILIES = frozenset(
    "Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Zhu Ma Hu Guo Lin Gao Luo Liang Song Xie Tang Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Jiang Cai Yu Du Ye Cheng Wei Su Lu Ding Ren "
    "Lyu Yao Shen Cui Fan Liao Shi Jia Xia Zou Xiong Meng Qin Yan Xue Hou Lei Bai Duan Hao Kong Shao Mao Chang Wan Gu Lai Wen Fang Qian Yin Niu Ouyang Situ Qiu He Li Sun Tan Jin Zheng Han Fu Dai "
    "Kim Park Choi Jung Jeong Kang Cho Yoon Lim Oh Seo Shin Kwon Hwang Ahn Hong Yoo Moon Bae Baek Noh Ryu Nam Heo Koo Min Joo Jeon Pyo Byun Chae Ko Cha Yeo Woo Eom".split()
)
_INITIAL = r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
_FINAL = r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ue|üe|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|er|a|o|e|i|u|ü)"
#: Two syllables of Chinese, or two of Korean with a hyphen.
_GIVEN = compiled(rf"(?:{_INITIAL}{_FINAL}){{2}}|\p{{Ll}}{{2,5}}-\p{{Ll}}{{2,5}}")
_LEAST = 5


def given_behind(group: str) -> tuple[str, str]:
    """Family and given name of a group that is such a name, perhaps behind a title; else two empty strings."""
    words = group.split(" ")
    if len(words) < 2 or words[-2] not in FAMILIES:
        return "", ""
    given = words[-1]
    return (words[-2], given) if len(given) >= _LEAST and _GIVEN.fullmatch(given.lower()) else ("", "")


def alone(story: Story) -> Iterator[tuple[str, str]]:
    """Given name and full name of those who are also called by the given name alone, where nobody else has the family's name."""
    bare, names = story.groups.alone, set()
    for group in story.groups.longer:
        family, given = given_behind(group)
        if family:
            names.add((family, given))
    for family, given in names:
        if given in bare and sum(other == family for other, _ in names) == 1:
            yield given, f"{family} {given}"
