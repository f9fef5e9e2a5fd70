"""The prefilter is sound: what it leaves out, no pattern would have matched."""

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from wirelint.desk import Desk
from wirelint.engine.literals import required
from wirelint.engine.plan import build
from wirelint.engine.scan import Scanner
from wirelint.readers import read
from wirelint.rulebook.kinds import find
from wirelint.rulebook.rule import Hit, Rule
from wirelint.shadow import CAPITAL, EDGE, is_word, shadow


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        (r"\bNew York times\b", {f"{EDGE}{CAPITAL}new york times{EDGE}"}),
        (r"(?:Kiev|Lvov)\w*", {f"{CAPITAL}kiev", f"{CAPITAL}lvov"}),
        (r"told\s+that", {"told ", " that"}),
        (r"colou?r of", {"color of", "colour of"}),
        (r"[Rr]euters", {"reuters"}),
        (r"Reuters|reuters", {"reuters"}),
        (r"the Hague", {"the hague"}),
        (r"\d+ mln", {" mln"}),
        (r"(?=x)by the by", {"by the by"}),
        (r"\d\d(?= year newer\b)", {f" year newer{EDGE}"}),
        (r"\d (?:am|pm)(?= (?:now|then))|by the by", {" am now", " am then", " pm now", " pm then", "by the by"}),
        (r"\w+", None),
        (r"[^a]b?", None),
        (r"\p{Lu}ooze[\p{L}-]", {"ooze"}),
        (r"(?P<a>Kiev) or (?<a>Lvov) (?P=a)", {f"{CAPITAL}kiev or lvov "}),
        (r"\p{Lu}a", None),
        (r"th|o[fr]", None),
        (
            r"\bput(?:s|ting)? (?:his|her|their) (?:office|post)s? at (?:the )?disposal\b",
            {f" at disposal{EDGE}", f" at the disposal{EDGE}"},
        ),
    ],
)
def test_literals_of_a_pattern(pattern, literals):
    found = required(pattern)
    if pattern == r"told\s+that":
        assert found in ({"told "}, {" that"})
    else:
        assert found == literals


LETTERS = st.sampled_from([*"aAbBiIkKsS .,", "é", "É", "ß", "İ", "ı", "ſ", "\u212a", "µ", "μ", "ς", "σ", "Σ", "\xa0", "\t", "_", "7"])
TEXTS = st.text(LETTERS, max_size=30)
ATOMS = st.one_of(
    LETTERS.map(regex.escape),
    st.sampled_from(
        [
            r"\p{Lu}",
            r"[\p{L}.]",
            r"[^\p{Ll}]",
            r"\P{L}",
            r"\b",
            r"\s",
            r"\s+",
            r"\w",
            ".",
            "[ab]",
            "[^a]",
            "[a-c]",
            r"(?=a)",
            r"(?<!b)",
            "ab",
            "Ki",
            "is",
        ]
    ),
)
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})"),
        st.tuples(inner, st.sampled_from(["?", "+", "{2}", "{1,2}", "*"])).map(lambda pair: f"(?:{pair[0]}){pair[1]}"),
        inner.map(lambda part: f"(?i:{part})"),
    ),
    max_leaves=8,
)


def holds(text, literal):
    bare, dark, upper = literal.strip(EDGE + CAPITAL), shadow(text), CAPITAL in literal
    for match in regex.finditer(regex.escape(bare), dark, overlapped=True):
        left = not literal.startswith(EDGE) or match.start() == 0 or not is_word(dark[match.start() - 1])
        right = not literal.endswith(EDGE) or match.end() == len(dark) or not is_word(dark[match.end()])
        if left and right and (not upper or text[match.start()].isupper()):
            return True
    return False


@settings(max_examples=600)
@given(PATTERNS, TEXTS, st.booleans())
def test_a_text_that_matches_holds_one_of_the_literals(pattern, text, ignore_case):
    literals = required(pattern, ignore_case=ignore_case)
    if literals is None:
        return
    found = regex.compile(pattern, regex.MULTILINE | (regex.IGNORECASE if ignore_case else 0)).search(text)
    if found:
        assert any(holds(text, literal) for literal in literals), (pattern, literals, text, found)


def rule(number, kind, body):
    return Rule(f"t/{number}", "m", "warning", "t", (), "check", (), True, kind, body, (), "")


WORDS = st.lists(st.sampled_from(["ab", "AB", "Ab", "ki is", "Ki is", "é a", "sa", "İs", "a.b", ".", "\xa0", "bb", "_a"]), max_size=12).map(
    " ".join
)


@settings(max_examples=300)
@given(
    st.lists(PATTERNS, min_size=1, max_size=4),
    st.lists(st.sampled_from(["ab", "Ki is", "a.b", "é a", "AB"]), unique=True, min_size=1, max_size=3),
    WORDS,
)
def test_the_engine_finds_what_plainly_running_every_rule_finds(patterns, wrongs, line):
    usable = [pattern for pattern in patterns if not regex.compile(pattern).search("")]
    bodies = [find.read({"pattern": pattern}) for pattern in usable if readable(pattern)]
    rules = [rule(number, "find", body) for number, body in enumerate(bodies)]
    rules.append(rule("swap", "swap", [(wrong, "x") for wrong in wrongs]))
    made = read(f"{line}.\n\n{line} ab!\n", "", Desk(keep=False))[1][0]
    got = sorted((item.name, hit.start, hit.end) for item, hit in Scanner(build(rules)).hits(made, fail))
    plain = [
        (rule.name, hit.start, hit.end)
        for rule, body in zip(rules, bodies, strict=False)
        for block in made.blocks
        for hit in find.finder(body)(made.text, block.start, block.end)
    ]
    assert got == sorted([*plain, *(("t/swap", hit.start, hit.end) for hit in swaps(wrongs, made))])


def readable(pattern):
    try:
        find.read({"pattern": pattern})
    except ValueError:
        return False
    return True


def swaps(wrongs, made):
    """What `[swap]` promises, said with a pattern."""
    for wrong in wrongs:
        forms = {wrong} if wrong != wrong.lower() else {wrong, wrong[0].upper() + wrong[1:], wrong.upper()}
        for form in forms:
            left = r"(?<!\w)" if is_word(form[0]) else ""
            right = r"(?!\w)" if is_word(form[-1]) else ""
            words = "[ \xa0]".join(regex.escape(part) for part in form.split(" "))
            for block in made.blocks:
                for match in regex.finditer(left + words + right, made.text, 0, block.start, block.end):
                    yield Hit(*match.span())


def fail(_, error):
    raise error


@given(TEXTS)
def test_the_shadow_is_as_long_as_the_text(text):
    assert len(shadow(text)) == len(text)


@given(LETTERS, LETTERS)
def test_letters_that_a_case_blind_pattern_takes_for_equal_have_one_shadow_or_give_no_literal(one, other):
    if regex.fullmatch(regex.escape(one), other, regex.IGNORECASE) and shadow(one) != shadow(other):
        assert required(regex.escape(one) * 3, ignore_case=True) is None
