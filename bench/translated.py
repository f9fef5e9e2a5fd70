#!/usr/bin/env python3
"""Fits the weights of rules/tables/translated.tsv: how strongly each mark of style points to a machine's translation, and to which language.

    python bench/translated.py CORPORA [--write]

CORPORA is a folder of JSONL files (`id`, `text`, `meta.lang` such as "ru-en", `meta.doc`): see NATIVE, MACHINE, HUMAN for their names. It needs
numpy and scikit-learn, in an environment of their own; only weights leave it, no text.

What a story is about moves its marks more than who turned it does. So a machine's translation is held against a better one of the same document,
and what both have drops out: that is what most of a weight comes from. The better one is a human's, or, where there is none, that of the best system
(BEST). The rest comes from how the translations from each language differ from native news. Rare marks are left out: they mislead on a language
that they were not fitted on; how rare is too rare is not known, so that the weights are a mean over several answers (OFTEN). A few kinds of marks differ
alike whatever the language (LEANT): they count as much as several others.

The kinds and their strength were chosen by inner folds: without the language that is judged, by how well the others were told when each was left out
too. They were thought of with all languages in view, so that the figures may still be a little too good.

It prints how well the score tells machine translation from native copy and from human translation: for each source language by weights that were
fitted without it, on native stories that were left out.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from wirelint.desk import Desk
from wirelint.grammar.habits import HABITS
from wirelint.grammar.translated import LEAST, densities
from wirelint.knowledge.translated import is_word
from wirelint.readers import read

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = Path(__file__).parents[1] / "rules" / "tables" / "translated.tsv"
NATIVE = ("bbc", "wmt_en_src", "isot_true", "gum_news", "reuters21578")
JUDGED = ("bbc", "wmt_en_src")
MACHINE = ("wmt_mt_docs", "mqm_wmt23_zhen", "raw_mt_scrapes")
HUMAN = ("wmt_ref_docs",)
BEST = "GPT4-5shot"  # of the systems that turned the same documents: those who marked errors found the fewest in it
LANGUAGES = {"ru": "Russian", "ja": "Japanese", "zh": "Chinese", "pl": "Polish"}
OLD = {"reuters21578": 0.3}  # what a story of 1987 counts
STRENGTH, NATIVE_SHARE, FOLDS = 0.001, 0.4, 5
OFTEN, KEPT = (0.1, 0.15, 0.2, 0.3), 90  # a mark stands in so many of the stories; so many marks are kept
COMMON = 80  # so many words, the commonest of native news, weigh something together as well
LEANT = (*((habit,) for habit in HABITS), ("-ing",), ("his", "her", "its", "their", "our", "my", "your"))  # those in brackets weigh alike
LEANING = 4  # a kind in LEANT counts as much as so many marks
NATIVE_PASS, HUMAN_PASS, NAMED = 0.985, 0.985, 0.8

# Words that any story may have, whatever it is about, and words that translators lean on.
WORDS = """
a able about according across actually added addition additionally after again against ago all almost already also although always amid among an and announced another any appeared approximately are
around as asked assured at back basically basis be became because become becomes becoming been before behind being besides between beyond both but by called calls came can cant carried carry case
certain come comes coming concerning concrete conduct conducted conducting confirmed connection corresponding could couldnt currently day days despite development did didnt do doesnt dont down due
during earlier emphasized end enough especially etc even eventually ever example explained fact few field first five for former found four framework from further furthermore future gave general
generally get getting give given gives go goes going gone good got had hand has hasnt have havent he held help her him himself his how however i if implement implementation in including indicated
inside instead into is isnt it its itself just keep kept known large last later left let like little located long lot made mainly major make makes making many may meanwhile measures mentioned moment
month months more moreover most move much namely near nearly necessary necessity need never nevertheless new next no nonetheless not noted now number object objects occurred of off often on once one
only opportunity or order other our out over own part participants participated participation particular people per place pointed possibility possible present previously process provide provided put
quite rather really reason recalled received recently regard regarding region related relevant reminded reported respectively result role roughly said same saw say saying second see seen separate set
several she shes should shown side similar simply simultaneously since situation six so so-called some specialists specified sphere start still stressed subsequently such support take taken taking
tell than thanks that thats the their them themselves then there therefore these they think this those though three through thus time to today together told tomorrow tonight too took total toward
towards turned two under underlined unlike until up upon us use used various very via view want wants was wasnt way we week weeks well went were what when where whether which while who whole whom
whose will with within without wont work would wouldnt year years yesterday yet you
""".split()
PHRASES = ("of the", "to the", "and the", "it is", "is a", "said that", "in order to")
SIGNS = (",", "'s", ", and", "-ing", "-ly", "~")
MARKS = (*sorted(set(WORDS)), *PHRASES, *SIGNS, *HABITS)
ALONE = np.array([(mark,) not in LEANT for mark in MARKS])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--write", action="store_true", help="write the table")
    options = parser.parse_args()
    stories = Stories(options.corpora)
    held = out_of_fit(stories)
    report(stories, held)
    if options.write:
        write(stories, held)


class Stories:
    """The densities of all marks in all stories long enough to be judged, and what is known of each story."""

    def __init__(self, folder: Path) -> None:
        desk = Desk(keep=False)
        rows, about = [], []
        for name in (*NATIVE, *MACHINE, *HUMAN):
            for line in (folder / f"{name}.jsonl").read_text("utf8").splitlines():
                document = json.loads(line)
                story = read(document["text"], "x.txt", desk, "")[1][0]
                meta = document["meta"]
                if len(story.words) >= LEAST:
                    found = densities(story, MARKS)
                    rows.append([found.get(mark, 0.0) for mark in MARKS])
                    language = (meta.get("lang") or meta.get("src_lang") or "")[:2]
                    about.append((name, language, str(meta.get("doc") or document["id"]), meta.get("system") == BEST))
        self.found = np.array(rows)
        self.corpus = np.array([name for name, _, _, _ in about])
        self.language = np.array([language for _, language, _, _ in about])
        self.document = np.array([document for _, _, document, _ in about])
        self.best = np.array([best for _, _, _, best in about])
        self.machine = np.isin(self.corpus, MACHINE)
        self.human = np.isin(self.corpus, HUMAN)
        self.native = np.isin(self.corpus, NATIVE)
        self.counts = np.array([OLD.get(name, 1.0) for name in self.corpus])
        order = {document: number for number, document in enumerate(np.random.RandomState(0).permutation(sorted(set(self.document))))}
        self.fold = np.array([order[document] % FOLDS for document in self.document])

    def native_mean(self, use: Any) -> Any:
        use = use & self.native
        return np.average(self.found[use], 0, self.counts[use])


def fitted(stories: Stories, use: Any) -> tuple[Any, float]:
    """Weights of all marks, most of them small, and the start, from the stories in `use`. Native news scores 0 in the mean, give or take 1."""
    there = np.mean(list(shares(stories, use)), 0)
    weights = sum(scaled(stories, use, chosen(stories, use, ALONE & (there >= often))) for often in OFTEN)
    weights = scaled(stories, use, weights)
    return weights, -float(stories.native_mean(use) @ weights)


def chosen(stories: Stories, use: Any, marks: Any) -> Any:
    """The weights of the KEPT marks that add most when all of these are fitted, fitted again."""
    first = weighed(stories, use, marks) * stories.found[use].std(0) * marks
    return weighed(stories, use, marks & np.isin(np.arange(len(MARKS)), np.argsort(-abs(first), kind="stable")[:KEPT]))


def scaled(stories: Stories, use: Any, weights: Any) -> Any:
    return weights / (stories.found[use & stories.native] @ weights).std()


def shares(stories: Stories, use: Any) -> Iterator[Any]:
    """In what share of native news each mark stands, and in what share of translations: of each language alike."""
    there = stories.found > 0
    yield there[use & stories.native].mean(0)
    yield np.mean([there[theirs].mean(0) for theirs in by_language(stories, use)], 0)


def by_language(stories: Stories, use: Any) -> list[Any]:
    """The machine's translations among the stories in `use`, from each language."""
    use = use & stories.machine
    return [use & (stories.language == language) for language in sorted(set(stories.language[use]))]


def weighed(stories: Stories, use: Any, marks: Any) -> Any:
    """The weights of these marks, and of what weighs alike (`together`), which has a weight of its own beside them."""
    groups, size = together(stories, use), np.where(marks, stories.found[use].std(0), np.inf)
    apart, counts = (np.array(each) for each in zip(*differences(stories, use), strict=True))
    rows = np.column_stack((apart / size, apart @ groups))
    sides = np.repeat((True, False), len(rows))
    model = LogisticRegression(C=STRENGTH, fit_intercept=False, max_iter=1000)
    found = model.fit(np.r_[rows, -rows], sides, np.r_[counts, counts]).coef_[0]
    return found[: len(MARKS)] / size + groups @ found[len(MARKS) :]


def together(stories: Stories, use: Any) -> Any:
    """[mark, group]: the kinds in LEANT, each as strong as it is to count, and common words. Most words are too rare to be sure of one by one: that
    common ones stand for rarer ones is a mark of its own, which they share.
    """
    words = (stories.found[use & stories.native] > 0).mean(0) * [is_word(mark) for mark in MARKS]
    common = np.isin(np.arange(len(MARKS)), np.argsort(-words, kind="stable")[:COMMON])
    groups = np.array([*(np.isin(MARKS, kind) * np.sqrt(LEANING) for kind in LEANT), common]).T
    return groups / (stories.found[use] @ (groups > 0)).std(0)


def differences(stories: Stories, use: Any) -> Iterator[tuple[Any, float]]:
    """How a machine's translation differs from a better one of the same document, and what that counts; then how those from each language do from native news."""
    better, total = stories.human | stories.best, 0
    for document in sorted(set(stories.document[use & better])):
        these = use & (stories.document == document)
        if (these & ~better).any():
            total += 1
            yield stories.found[these & ~better].mean(0) - stories.found[these & better].mean(0), 1.0
    native, languages = stories.native_mean(use), by_language(stories, use)
    for theirs in languages:
        yield stories.found[theirs].mean(0) - native, NATIVE_SHARE * total / len(languages)


def out_of_fit(stories: Stories) -> dict[str, Any]:
    """{language: scores}: of the translations from it by weights fitted without it, of the native stories without themselves."""
    scores = {}
    for language in LANGUAGES:
        scores[language] = np.zeros(len(stories.fold))
        theirs = ~stories.native & (stories.language == language)
        for fold in range(FOLDS):
            out = stories.native & (stories.fold == fold)
            weights, start = fitted(stories, ~theirs & ~out)
            found = stories.found @ weights + start
            scores[language][out] = found[out]
            scores[language][theirs] += found[theirs] / FOLDS
    return scores


def report(stories: Stories, scores: dict[str, Any]) -> None:
    judged = np.isin(stories.corpus, JUDGED)
    machine, human, native = [], [], []
    for language, found in scores.items():
        ours, theirs = stories.machine & (stories.language == language), stories.human & (stories.language == language)
        line = f"{LANGUAGES[language]:9} {ours.sum():4} machine: AUC against native {area(found[ours], found[judged]):.3f}, all native {area(found[ours], found[stories.native]):.3f}"
        print(line + (f", human {area(found[ours], found[theirs]):.3f}" if theirs.any() else ""))
        native.append(found)
        if theirs.any():
            machine.append(found[ours])
            human.append(found[theirs])
    mean = np.mean(native, 0)
    news, others = np.concatenate(machine), np.concatenate(human)
    print(f"together: against native {area(news, mean[judged]):.3f}, against human {area(news, others):.3f}")
    info, warning = thresholds(mean[stories.native], others)
    print(
        f"info from {info:.2f}: {share(news, info)} of machine, {share(others, info)} of human, {share(mean[stories.native], info)} of native"
    )
    print(
        f"warning from {warning:.2f}: {share(news, warning)} of machine, {share(others, warning)} of human, {share(mean[stories.native], warning)} of native"
    )


def thresholds(native: Any, human: Any) -> tuple[float, float]:
    info = float(np.quantile(native, NATIVE_PASS))
    return info, max(float(np.quantile(human, HUMAN_PASS)), float(native.max()), info)


def area(yes: Any, no: Any) -> float:
    return float(roc_auc_score(np.r_[np.ones(len(yes)), np.zeros(len(no))], np.r_[yes, no]))


def share(found: Any, least: float) -> str:
    return f"{100 * np.mean(found > least):.1f}%"


def pointing(stories: Stories, use: Any, marks: Any) -> tuple[Any, list[str]]:
    """Weights [language, mark] of the marks for each language among the machine's translations, and the order of languages."""
    use = use & stories.machine
    size = stories.found[use].std(0) + 1e-9
    shares = Counter(stories.language[use])
    counts = np.array([1 / shares[language] for language in stories.language[use]]) * use.sum() / len(shares)
    model = LogisticRegression(C=0.003, max_iter=1000).fit((stories.found[use] / size)[:, marks], stories.language[use], counts)
    return model.coef_ / size[marks], list(model.classes_)


def guesses(stories: Stories, marks: Any) -> tuple[Any, Any]:
    """For each machine translation how far its language is ahead of the next, and whether it is the right one: documents are judged out of fit."""
    ahead, right = [], []
    for fold in range(FOLDS):
        out, rest = stories.machine & (stories.fold == fold), stories.machine & (stories.fold != fold)
        towards, order = pointing(stories, rest, marks)
        points = (stories.found[out][:, marks] - stories.found[stories.native].mean(0)[marks]) @ towards.T
        best = np.sort(points, 1)
        ahead += list(best[:, -1] - best[:, -2])
        right += list(np.array(order)[np.argmax(points, 1)] == stories.language[out])
    return np.array(ahead), np.array(right)


def sure(ahead: Any, right: Any) -> float:
    """The least lead from which a language is right often enough to be named."""
    return next(float(least) for least in np.sort(ahead) if right[ahead >= least].mean() >= NAMED)


def write(stories: Stories, held: dict[str, Any]) -> None:
    every = np.ones(len(stories.fold), bool)
    weights, start = fitted(stories, every)
    marks = np.flatnonzero(weights)
    ahead, right = guesses(stories, marks)
    lead = sure(ahead, right)
    print(f"language: {share(right, 0.5)} right; named for {share(ahead, lead)}, of which {share(right[ahead >= lead], 0.5)} right")
    towards, order = pointing(stories, every, marks)
    scores = stories.found @ weights + start
    human = np.concatenate([held[language][stories.human & (stories.language == language)] for language in LANGUAGES])
    info, warning = thresholds(np.mean(list(held.values()), 0)[stories.native], human)
    warning = max(warning, float(np.quantile(scores[stories.human], HUMAN_PASS)))
    print(
        f"all in the fit: info {info:.2f}, warning {warning:.2f}: {share(scores[stories.native], info)} of native, {share(scores[stories.human], warning)} of human, {share(scores[stories.machine], info)} and {share(scores[stories.machine], warning)} of machine"
    )
    rows = [(MARKS[mark], weights[mark], stories.found[stories.native][:, mark].mean(), *towards[:, at]) for at, mark in enumerate(marks)]
    save(sorted(rows), order, {"=start": start, "=info": info, "=warning": warning, "=sure": lead})


def save(rows: list[tuple[object, ...]], order: list[str], settings: dict[str, float]) -> None:
    lines = [HEAD, "\t".join(("mark", "weight", "native", *order))]
    lines += ["\t".join((name, f"{value:.3f}", *[""] * (1 + len(order)))) for name, value in settings.items()]
    lines += ["\t".join((str(row[0]), *(f"{value:.4g}" for value in row[1:]))) for row in rows]
    TABLE.write_text("\n".join(lines) + "\n", "utf8")


HEAD = """# Marks of style and how strongly they point to a machine's translation. Made by bench/translated.py; the choice of words is ours.
# weight: what one in 1,000 words adds to the score, which is 0 for native news in the mean, give or take 1. native: how many there are in 1,000 words
# of native news. Then, for each source language, how strongly the mark points to it. A mark of several words is a phrase; ' stands for both
# apostrophes, -ing for the end of a word, ~ for any character. What begins with + is a habit (wirelint/grammar/habits.py): its share of 1,000 cases.
# =start is what the score begins with, =info and =warning are the scores from which a story is told of, =sure is the lead from which a language is
# named. Licence of this table: Apache-2.0."""

if __name__ == "__main__":
    main()
