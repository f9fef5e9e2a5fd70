"""House profiles: those that come with Wirelint, and those that a desk writes."""

import pytest

from wirelint.desk import Desk
from wirelint.errors import TableError, UsageError
from wirelint.knowledge.tables import read
from wirelint.places import TABLES
from wirelint.profiles import KEYS, load, names

DESK = """\
# The night desk: AP style with forms of our own.
base = "ap"
own = true
us = "US"
time = "3pm"

[names]
"Volodymyr Zelenskyy" = "Zelensky"
"""


@pytest.fixture
def desk(tmp_path):
    def write(text, name="desk.toml"):
        (tmp_path / name).write_text(text, "utf8")
        return str(tmp_path / name)

    return write


def test_every_profile_is_whole():
    assert names() == ["afp", "ap", "bbc", "guardian", "neutral", "reuters"]
    agencies = {row["name"] for row in read(TABLES, "dateline_agencies")}
    for name in names():
        profile = load(name)
        assert profile["name"] == name
        assert profile.keys() - {"name"} <= KEYS.keys()
        assert profile.get("dateline", "AP") in agencies
    assert load("neutral") == {"name": "neutral"}


def test_a_desk_builds_on_a_house(desk):
    profile = load(desk(DESK))
    assert (profile["us"], profile["time"], profile["own"]) == ("US", "3pm", True)
    assert (profile["percent"], profile["house"]) == ("%", "ap")
    assert profile["names"] == {"Volodymyr Zelenskyy": "Zelensky"}


def test_a_desk_builds_on_a_desk_beside_it(desk):
    desk(DESK)
    profile = load(desk('base = "desk.toml"\nus = "U.S."\n[names]\nKyiv = "Kyiv"\n', "night.toml"))
    assert (profile["us"], profile["time"], profile["house"]) == ("U.S.", "3pm", "ap")
    assert profile["names"] == {"Volodymyr Zelenskyy": "Zelensky", "Kyiv": "Kyiv"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('base = "ap"\n\nuss = "US"\n', "desk.toml:3:1: unknown setting “uss”; did you mean “us”?"),
        ('base = "ap"\nus = "USA"\n', "desk.toml:2:1: us cannot be “USA”; write “US” or “U.S.”"),
        ('us = "US"\nbase = "app"\n', "desk.toml:2:1: no profile “app”; did you mean “ap”?"),
        ('house = "cbc"\n', "desk.toml:1:1: no profile “cbc”; did you mean “bbc”?"),
        ('own = "yes"\n', "desk.toml:1:1: own cannot be “yes”; write true or false"),
        ("figures_from = true\n", "desk.toml:1:1: figures_from cannot be “True”; write a whole number"),
        ('  names = "Kyiv"\n', "desk.toml:1:3: names cannot be “Kyiv”; write a table of forms"),
        ("[dateline]\n", "desk.toml:1:1: dateline cannot be “{}”; write text in quotation marks"),
        ("us = \n", "desk.toml:1:6: cannot read the profile: Invalid value"),
        ('us = "US"\nus = "US"\n', "desk.toml:2:10: cannot read the profile: Cannot overwrite a value"),
        ('base = "desk.toml"\n', "desk.toml: the profile builds on itself"),
        ('base = "./../{folder}/desk.toml"\n', "desk.toml: the profile builds on itself"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(desk, tmp_path, text, said):
    with pytest.raises(TableError) as caught:
        load(desk(text.replace("{folder}", tmp_path.name)))
    assert str(caught.value).endswith(said)


def test_bytes_that_are_no_text(tmp_path):
    (tmp_path / "desk.toml").write_bytes(b'us = "\xff"\n')
    with pytest.raises(TableError, match="cannot read the profile"):
        load(str(tmp_path / "desk.toml"))


def test_a_base_that_is_not_there(desk):
    with pytest.raises(UsageError, match=r"no profile “.*day\.toml”"):
        load(desk('base = "day.toml"\n'))


def test_names_of_a_desk_win_over_its_house(desk):
    known = Desk(load(desk(DESK)), keep=False).know("names")
    assert known[0][known[1]["Volodymyr Zelenskyy"] >> 1][2] == "Zelensky"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('"Ann Nobody" = "Nobody"', "no person or place “Ann Nobody” in the tables"),
        ('Kiev = "Kyiv"', "no person or place “Kiev” in the tables"),
        ('Kyiv = "Kiev"', "the tables have no form “Kiev” of Kyiv"),
        ('Kyiv = "Oslo"', "the tables have no form “Oslo” of Kyiv"),
    ],
)
def test_names_that_the_tables_do_not_have(desk, line, said):
    with pytest.raises(TableError, match=said):
        Desk(load(desk(f'base = "ap"\n[names]\n{line}\n')), keep=False).know("names")


def test_a_desks_own_copy_is_warned_of_its_style(desk, wirelint, tmp_path):
    (tmp_path / "story.txt").write_text("The aide of Volodymyr Zelenskiy came at 3 p.m. on a U.S. ship.\n", "utf8")
    code, out, _ = wirelint("check", "--profile", desk(DESK), "story.txt")
    assert code == 1
    assert [line.split()[1] for line in out.splitlines() if "house style" in line or "one of the two" in line] == ["warning"] * 3
    assert wirelint("check", "--profile", desk(DESK.replace("own = true\n", "")), "story.txt")[0] == 0
