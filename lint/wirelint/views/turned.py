"""Names that may stand with the family name first."""

from __future__ import annotations

from itertools import pairwise

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

#: Japanese given names.
GIVEN = frozenset(
    "Kenji Fumio Hiroshi Takeshi Kenichi Shinichi Yuichi Junichi Koichi Ryuichi Ichiro Jiro Saburo Makoto Satoshi Takashi Tsuyoshi "
    "Kazuo Masao Haruki Hideki Hideo Yoshio Yukio Nobuo Toshio Mitsuo Kunio Tadao Yasuo Hiroyuki Noriyuki Takayuki Masayuki Tomoyuki Yoshiyuki "
    "Shigeru Minoru Osamu Isamu Mamoru Susumu Tsutomu Kaoru Naoki Daisuke Keisuke Shunsuke Yusuke Kosuke Shinzo Junichiro Yoshihide Taichi "
    "Masayoshi Masahiro Takahiro Yasuhiro Nobuhiro Kazuhiro Yoshihiro Masaru Hirohito Naohito Akihito Naruhito Sanae Yuriko Keiko Yoko Naoko "
    "Kyoko Noriko Yumiko Kumiko Michiko Masako Tomoko Yukiko Akiko Hiroko Ayako Megumi Kazumi Harumi Mayumi Shoko Eiko".split()
)


def view(story: Story) -> list[tuple[str, str]]:
    """Pairs of words with a capital that the story has the other way round too, or of which the second is a given name."""
    pairs = {pair for group in story.groups.longer for pair in pairwise(group.split(" "))}
    return [(one, other) for one, other in pairs if other in GIVEN or (other, one) in pairs]
