"""The page of `--format html` in a real browser."""

import os
import shutil
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hostile import HOSTILE, NAME
from hostile import write as write_hostile
from hypothesis import given
from hypothesis import strategies as st

from wirelint.blocks import Block
from wirelint.findings.placed import Place, Placed
from wirelint.linting import FileReport, Told
from wirelint.report import as_html
from wirelint.report.outcome import Outcome
from wirelint.report.page.marks import Mark, marked

ROOT = Path(__file__).parents[1]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
INSTALL = "needs Chromium and playwright: apt-get install chromium; pip install playwright"
TEXT = "The bridge at Zaymarch fell on Monday."


@pytest.fixture(scope="module")
def browser():
    playwright = pytest.importorskip("playwright.sync_api", reason=INSTALL)
    if not CHROMIUM:
        pytest.skip(INSTALL)
    with playwright.sync_playwright() as running:
        chromium = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def show(browser, tmp_path):
    """`show(html, color_scheme="dark")`: the page, opened; it must ask for nothing and complain of nothing."""
    contexts, wrong = [], []

    def run(html, **settings):
        (tmp_path / "page.html").write_text(html, "utf8")
        contexts.append(browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **settings}))
        page = contexts[-1].new_page()
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda request: wrong.append(request.url) if not request.url.endswith("/page.html") else None)
        page.goto(f"file://{tmp_path}/page.html")
        return page

    yield run
    for context in contexts:
        context.close()
    assert not wrong


def finding(start, end, severity="error", rule="names/wrong-place-form", text=TEXT, fix=None, path="a.txt"):
    place = Place(1, start + 1, 1, end + 1)
    fixes = [] if fix is None else [fix]
    return Placed(path, place, rule, f"{rule} here", severity, "", text[start:end], fixes, True, [], [], "", text, (start, end))


def outcome(findings, text=TEXT, blocks=None):
    told = Told("", text, blocks or [Block(0, len(text), "body")])
    return Outcome([FileReport("a.txt", "checked", "", "text", "utf-8", (), findings, (), 6, texts=[told])], findings)


def seeds(wirelint):
    return wirelint("check", "--format", "html", str(ROOT / "seeds"))[1]


# How marks are cut


class Pieces(HTMLParser):
    """The text of a block, each character with the numbers of the marks on it."""

    def __init__(self, html):
        super().__init__()
        self.over, self.chars, self.points = (), [], []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.over = tuple(sorted(map(int, dict(attributes)["data-n"].split())))
        if " point" in dict(attributes)["class"]:
            self.points += [(len(self.chars), number) for number in self.over]

    def handle_endtag(self, tag):
        self.over = ()

    def handle_data(self, data):
        self.chars += [(char, self.over) for char in data]


spans = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)).map(sorted), max_size=8)


@given(spans, st.integers(0, 6), st.integers(6, 12))
def test_each_character_is_under_its_marks(pairs, start, end):
    text = "a<b>&amp;\"'cd"[:12]
    marks = [Mark(first, last, number, "info") for number, (first, last) in enumerate(pairs, 1)]
    pieces = Pieces(marked(text, start, end, marks))
    over = [tuple(mark.number for mark in marks if mark.start <= at < mark.end) for at in range(start, min(end, len(text)))]
    assert pieces.chars == list(zip(text[start:end], over, strict=True))
    points = [(mark.start - start, mark.number) for mark in marks if mark.start == mark.end and start <= mark.start <= end]
    assert sorted((min(at, len(text) - start), number) for at, number in points) == sorted(pieces.points)


# What a reader sees


def test_a_story_stands_there_as_it_reads(show, wirelint, story):
    page = show(seeds(wirelint))
    path = ROOT / "seeds" / "2023-12-24-chuhuiv-drones.txt"
    shown = page.locator("article").first.locator(".b").all_text_contents()
    made = story(path.read_text("utf8"), name=path.name)
    assert shown == [made.text[block.start : block.end] for block in made.blocks]
    assert page.locator("main > article").count() == 10
    kiev = page.locator("a.m").first
    assert (kiev.text_content(), kiev.get_attribute("class").split()[:2]) == ("Kiev", ["m", "warning"])


def test_a_mark_tells_why_what_to_write_and_how_it_looks(show, wirelint):
    page = show(seeds(wirelint))
    page.get_by_text("Kiev", exact=True).first.click()
    panel = page.locator("#told")
    assert panel.locator(".say").text_content() == "no house spells it “Kiev”: write Kyiv"
    assert panel.locator(".fix").first.text_content().split() == ["Kiev", "→", "Kyiv"]
    assert "another language" in panel.locator(".why").text_content()
    assert panel.locator(".bad li").count() >= 5
    assert panel.locator("summary").text_content() == "Not flagged"
    page.keyboard.press("Escape")
    assert panel.text_content() == ""
    assert page.locator("#tally").is_visible()


def test_keys(show, wirelint):
    page = show(seeds(wirelint))
    at = page.locator("#at")
    assert at.text_content().endswith(" shown")
    total = int(at.text_content().split()[0])
    for key, place in [("j", 1), ("j", 2), ("k", 1), ("k", total), ("j", 1)]:
        page.keyboard.press(key)
        assert at.text_content() == f"{place} of {total}"
        assert page.locator(".m.here").first.is_visible()
    page.keyboard.press("n")
    assert (
        page.locator("#stories .here .title").text_content()
        == "Basra council and water authority agree on pipeline after weeks of protests"
    )
    page.keyboard.press("3")
    assert int(at.text_content().split()[0]) > total
    page.keyboard.press("t")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_filters(show, wirelint):
    page = show(seeds(wirelint))
    page.locator("label.warning").click()
    assert page.locator(".m.error").count() > 10
    assert page.locator(".m.warning").count() == 0
    page.locator("#rule").select_option("names/wrong-place-form")
    assert page.locator("#at").text_content() == "nothing to show"
    page.locator("label.warning").click()
    assert page.locator("#at").text_content() == "4 shown"
    assert set(page.locator(".m:not(.off)").all_text_contents()) == {
        "Kiev",
        "Odessa",
        "Lugansk",
        *page.locator(".m:not(.off)").all_text_contents()[3:],
    }


def severity(mark):
    return next(name for name in ("error", "warning", "info") if name in mark.get_attribute("class").split())


def test_overlapping_marks(show):
    found = [
        finding(0, 22, "info", "a/long"),
        finding(4, 10, "warning", "b/short"),
        finding(7, 27, "error", "c/late"),
        finding(27, 27, "error", "d/gap"),
    ]
    page = show(as_html.write(outcome(found)))
    page.keyboard.press("3")
    pieces = [(mark.text_content(), mark.get_attribute("data-n"), severity(mark)) for mark in page.locator("article a.m").all()]
    assert pieces == [
        ("The ", "1", "info"),
        ("bri", "2 1", "warning"),
        ("dge", "2 3 1", "error"),
        (" at Zaymarch", "3 1", "error"),
        (" fell", "3", "error"),
        ("", "4", "error"),
    ]
    middle = page.locator("a.m", has_text="dge")
    said = []
    for _ in range(4):
        middle.click()
        said.append(page.locator("#told .say").first.text_content())
    assert said == ["b/short here", "c/late here", "a/long here", "b/short here"]
    assert page.locator("#told .card").count() == 3
    page.locator("label.error").click()
    assert severity(middle) == "warning"


def test_a_finding_on_the_whole_story_stands_above_it(show):
    text = f"{TEXT}\n{TEXT}"
    page = show(as_html.write(outcome([finding(0, len(text), text=text)], text, [Block(0, 38, "body"), Block(39, 77, "body")])))
    assert page.locator(".whole .m").text_content() == "names/wrong-place-form here"
    assert page.locator(".b .m").count() == 0


def test_a_finding_on_the_file_stands_above_its_first_story(show):
    text, ids = f"{TEXT}\n", ("one", "two")
    on_file = finding(0, 0)._replace(span=(-1, -1), story="")
    on_words = finding(4, 10)._replace(story="two")
    told = [Told(id, text, [Block(0, 38, "body")]) for id in ids]
    report = FileReport("a.txt", "checked", "", "text", "utf-8", (), (), (), 6, texts=told)
    page = show(as_html.write(Outcome([report], [on_file, on_words])))
    assert page.locator("#s1 .whole").count() == page.locator("#s2 .b .m").count() == 1
    assert page.locator(".m").count() == 2
    assert page.locator("#s2 .path").text_content() == "a.txt · two"


def test_unseen_characters_are_shown(show):
    text = "zero\u200bwidth \u202eturned and \x00 null"
    page = show(as_html.write(outcome([finding(4, 5, text=text)], text)))
    assert page.locator(".b").text_content() == "zerowidth turned and  null"
    assert page.locator(".b .unseen").evaluate_all("all => all.map(box => box.dataset.code)") == ["200B", "202E", "0000"]
    assert page.locator(".m .unseen").bounding_box()["width"] > 5


def test_nothing_in_a_story_can_run(show, wirelint, tmp_path):
    write_hostile(tmp_path)
    page = show(wirelint("check", "--rules", "own", "--select", "hostile", "--format", "html", NAME)[1])
    page.keyboard.press("j")
    assert page.evaluate("window.hit") is None
    assert page.locator("img").count() == 0
    assert page.locator(".m").first.text_content() == HOSTILE.replace("\x1b", "").replace("\u202e", "").replace("\u200b", "")
    assert "<script>window.hit=2" in page.locator("#told .why").text_content()
    assert page.locator(".path").text_content() == NAME.replace("\n", " ")


def test_no_style_or_script_but_the_pages_own(show):
    page = show(
        as_html.write(outcome([]))
        .replace("No story", "<b style='color:red'>x</b><script>window.hit=3</script>No story")
        .replace("</main>", "</main>")
    )
    policy = page.locator("meta[http-equiv]").get_attribute("content")
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def test_it_works_without_a_script(show, wirelint):
    page = show(seeds(wirelint), java_script_enabled=False)
    assert page.locator(".notes li").first.is_visible()
    page.get_by_text("Kiev", exact=True).first.click()
    assert page.url.endswith("#n1")
    assert page.locator("#rules article").first.is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(show, wirelint, scheme):
    page = show(seeds(wirelint), color_scheme=scheme)
    page.keyboard.press("j")
    for selector in (
        ".b.body",
        ".m.error",
        ".m.warning",
        ".path",
        "#stories .file",
        "#told .place",
        "#told .why",
        "#told ins",
        "#told del",
        ".label",
    ):
        assert contrast(page, selector) >= 4.5, (scheme, selector)


CONTRAST = """(element) => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = color => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  let behind = element;
  while (behind && rgb(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
  return [rgb(getComputedStyle(element).color), rgb(getComputedStyle(behind).backgroundColor)];
}"""


def contrast(page, selector):
    colours = page.locator(selector).first.evaluate(CONTRAST)
    light = []
    for colour in colours:
        parts = [value / 255 for value in colour[:3]]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        light.append(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])
    return (max(light) + 0.05) / (min(light) + 0.05)


@pytest.mark.parametrize("width", [360, 420, 800, 1100, 1440, 2200])
def test_it_fits_any_width(show, wirelint, width):
    page = show(seeds(wirelint), viewport={"width": width, "height": 800})
    page.keyboard.press("j")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    mark = page.locator(".m.here").first.bounding_box()
    covered = page.locator("#panel").bounding_box()
    assert mark["y"] + mark["height"] < covered["y"] or mark["x"] + mark["width"] < covered["x"]


def test_it_prints(show, wirelint):
    page = show(seeds(wirelint))
    page.emulate_media(media="print")
    assert not page.locator("#panel").is_visible()
    assert not page.locator("#stories").is_visible()
    assert page.locator(".notes li").first.is_visible()
    assert not page.locator("article.clean").first.is_visible()
    assert page.pdf().startswith(b"%PDF")


def test_a_thousand_stories(show, wirelint, tmp_path):
    texts = [path.read_text("utf8") for path in sorted((ROOT / "seeds").iterdir())]
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(1000):
        (folder / f"{number:04}.txt").write_text(texts[number % len(texts)], "utf8")
    html = wirelint("check", "--format", "html", "in")[1]
    assert len(html) < 12_000_000
    start = time.monotonic()
    page = show(html)
    assert page.locator("main > article").count() == 1000
    page.keyboard.press("k")
    assert page.locator(".m.here").first.is_visible()
    assert time.monotonic() - start < 60  # no claim of speed: only that it does not stall


def test_the_screenshot_in_docs(show, wirelint, request, tmp_path, monkeypatch):
    kept = ROOT / "docs" / "report.png"
    monkeypatch.chdir(ROOT)
    page = show(wirelint("check", "--format", "html", "seeds")[1], viewport={"width": 1440, "height": 900})
    page.get_by_text("Associated press", exact=True).first.click()
    taken = page.screenshot(path=kept if request.config.getoption("--rewrite") else tmp_path / "report.png")
    assert kept.read_bytes()[16:24] == taken[16:24]  # width and height


def test_what_was_not_checked_is_said(wirelint, tmp_path):
    (tmp_path / "empty.txt").write_text("")
    html = wirelint("check", "--format", "html", "empty.txt", "gone.txt")[1]
    assert "empty.txt: empty" in html
    assert "gone.txt: no such file or folder" in html
    assert os.listdir(tmp_path)
