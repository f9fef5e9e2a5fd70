"""Names of China and Korea: the family first, and a given name of two syllables that does not stand alone in English."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING
from .forms import is_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

_KOREAN_FAMILIES = frozenset(
    "Kim Park Choi Jung Jeong Kang Cho Yoon Lim Oh Seo Shin Kwon Hwang Ahn Hong Yoo Moon Bae Baek Noh Ryu Nam Heo Koo Min Joo Jeon Pyo Byun Chae Ko Cha Yeo Woo Eom".split()
)
#: Families that are hardly ever given names or words in the West.
FAMILIES = _KOREAN_FAMILIES | frozenset(
    "Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Zhu Ma Hu Guo Lin Gao Luo Liang Song Xie Tang Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Jiang Cai Yu Du Ye Cheng Wei Su Lu Ding Ren "
    "Lyu Yao Shen Cui Fan Liao Shi Jia Xia Zou Xiong Meng Qin Yan Xue Hou Lei Bai Duan Hao Kong Shao Mao Chang Wan Gu Lai Wen Fang Qian Yin Niu Ouyang Situ Qiu He Li Sun Tan Jin Zheng Han Fu Dai "
    "Ning Xi Pang Pei Ruan Tu Xiang Zhan Zhong Zhuang Zuo Zhai Zang Miao Geng Guan Nie Rong Sheng Weng Xing Xin Xuan Qi Qiao Chai Chi Huo Ji Leng Lian Luan Mei Yue Shangguan Zhuge Sima "
    "Tsai Hsu Hsieh Hsiao Tseng Chiu Chiang Chao Tsao Teng Kuo Chou".split()
)
# Families that stand for other things too: only before a given name with a hyphen.
_WITH_HYPHEN = FAMILIES | frozenset(
    "Lee Son Sim Ha Ban Chun Ju Ra Roh Rhee Tak Mo Jo Jang Im Chung Sohn Ku Yeon Gong Bang Sung Suh Rim Ri".split()
)
_INITIAL = r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
_FINAL = r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ue|üe|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|a|o|e|i|u|ü)"
#: Two syllables of Chinese (Liang is one), or two of Korean or of Taiwan's Chinese with a hyphen.
_GIVEN = compiled(rf"(?!{_INITIAL}{_FINAL}\b)(?:{_INITIAL}{_FINAL}){{2}}|\p{{Ll}}{{2,6}}-\p{{Ll}}{{2,6}}")
# Syllables of Korean given names that are hardly ever two of a Western name.
_SYLLABLE = r"(?:min|jae|jun|joon|hyun|hyeon|seo|yeon|ji|soo|su|woo|young|yeong|sung|seong|seung|kyung|gyeong|hee|hye|hyeok|jin|won|eun|ho|hoon|jung|jeong|joo|ju|sang|sook|seok|tae|dong|byung|chul|cheol|kyu|in|yong|myung|hwan|jong|un)"
_KOREAN = compiled(rf"{_SYLLABLE}{{2}}")
_LEAST = 5
# Two-syllable families of Japan behind a given name that is also a family of China: Yu Honda.
_JAPANESE = frozenset("Honda Kondo Kanda Handa Bando Hongo Konno Kanno Manda Kenta Senda Sanda Tanno Benno Anzai".split())
# Whose given name is a stage name; and minors, whom houses call by it.
_STAGE = compiled(
    r"\b(?:[Ii]dols?|K-[Pp]op|[Bb]oy ?band|[Gg]irl ?(?:band|group)|rappers?|singers?|BTS|B[Ll][Aa][Cc][Kk][Pp][Ii][Nn][Kk])\b"
)
_CHILD = compiled(r"(?:,| \() ?(?:aged )?(?:[1-9]|1[0-7])(?:[,;.)]| years old)")
_CHILD_BEFORE = compiled(
    r"\b(?i:[1-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)-year-old (?:[\p{Ll}-]+ ){0,3}$"
)
# Where the given name alone stands for somebody: it opens a sentence and does something, or is said to speak, or a title is before it.
_OPENS = compiled(r"(?:\A|[.!?][”\"’]? |[”\"] |\n|\b(?:[Ll]ater|[Ii]n \d{4}|[Oo]n \p{Lu}\p{Ll}+day), |, [”\"] )$")
_DOES = compiled(
    r",? (?:(?:also|then|later|never|now|first|still|himself|herself) )*(?:\p{Ll}{3,}ed|said|says|told|tells|was|is|will|would|has|had|who|did|wrote|spoke|speaks|went|came|left|won|lost|took|made|gave|"
    r"knew|thought|began|became|led|grew|found|held|saw|met|put|ran|sang|bought|sold|built|taught|fell|kept|felt|stood|brought|thinks|believes|wants|hopes|lives|works|plans|adds)\b"
)
_SPOKEN = compiled(r"[,”\"?!] (?:said|says|added|adds|recalled|explained) $")
_THAT = compiled(r"\b(?:that|according to|said by|told by) $")
_TITLE = compiled(
    r"(?<![\w-])(?:Mr|Mrs|Ms|Miss|Dr|Madam|President|(?:Prime )?Minister|Premier|Governor|Mayor|Chairman|Secretary|Prof|Professor|General|Comrade)\.? $"
)


def given_behind(group: str) -> tuple[str, str]:
    """Family and given name of a group that is such a name, perhaps behind a title; else two empty strings."""
    words = group.split(" ")
    if len(words) > 1:
        family, given = words[-2], words[-1]
        if "-" in given:
            likely = family in _WITH_HYPHEN
        elif family in _KOREAN_FAMILIES:  # Kim Hunter is not one
            likely = _KOREAN.fullmatch(given.lower()) is not None
        else:
            likely = family in FAMILIES and given not in FAMILIES and given not in _JAPANESE
        if likely and len(given) >= _LEAST and (_GIVEN.fullmatch(given.lower()) or _KOREAN.fullmatch(given.lower())):
            return family, given
    return "", ""


def alone(story: Story) -> Iterator[tuple[str, str]]:
    """Given name and full name of those who are also called by the given name alone, where nobody else has the family's name."""
    bare, names = story.groups.words, set()
    for group in story.groups.longer:
        family, given = given_behind(group)
        if family and given in bare:
            names.add((family, given))
    for family, given in names:
        if sum(_of_family(group, family, given) for group in story.groups.longer) == 0 and not _western(story, given):
            name = f"{family} {given}"
            if not _STAGE.search(story.text) and not _child(story.text, name):
                yield given, name


def _of_family(group: str, family: str, given: str) -> bool:
    """Whether somebody else of the family is named there."""
    other = given_behind(group)
    return other[0] == family and other[1] != given


def _western(story: Story, given: str) -> bool:
    """Whether it is a given name elsewhere too, or a place: Megan, Susan, Suwon."""
    genders = story.desk.know("genders")[0]
    return (given in genders and "-" not in given and given not in ("Meiling", "Minji")) or is_place(story.desk.know("names"), given)


def _child(text: str, name: str) -> bool:
    """Whether the story tells that it is a child."""
    at = text.find(name)
    return _CHILD.match(text, at + len(name)) is not None or _CHILD_BEFORE.search(text, max(0, at - 60), at) is not None


def alone_at(text: str, at: int, end: int) -> bool:
    """Whether the given name that stands there alone is what its bearer is called by."""
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
        return False
    if _TITLE.search(text, max(0, at - 12), at) or (_SPOKEN.search(text, max(0, at - 12), at) and text[end : end + 1] in ".,"):
        return True
    if _THAT.search(text, max(0, at - 14), at):
        return True
    return _OPENS.search(text, max(0, at - 14), at) is not None and _DOES.match(text, end) is not None
