#!/usr/bin/env python3
"""Fits the weights of rules/tables/translated.tsv: how strongly each mark of style points to a machine's translation, and to which language.

    python bench/translated.py CORPORA [--write]

CORPORA is a folder of JSONL files (`id`, `text`, `meta.lang` such as "ru-en", `meta.doc`): see NATIVE, MACHINE, HUMAN for their names. It needs
numpy and scikit-learn, in an environment of their own; only weights leave it, no text. It prints how well the score tells machine translation from
native copy and from human translation: for each source language by weights that were fitted without it, on native stories that were left out.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any  # noqa: TC003

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from wirelint.desk import Desk
from wirelint.grammar.translated import LEAST, densities
from wirelint.readers import read

TABLE = Path(__file__).parents[1] / "rules" / "tables" / "translated.tsv"
NATIVE = ("bbc", "wmt_en_src", "isot_true", "gum_news", "reuters21578")
JUDGED = ("bbc", "wmt_en_src")
MACHINE = ("wmt_mt_docs", "mqm_wmt23_zhen", "raw_mt_scrapes")
HUMAN = ("wmt_ref_docs",)
LANGUAGES = {"ru": "Russian", "ja": "Japanese", "zh": "Chinese", "pl": "Polish"}
OLD = {"reuters21578": 0.3}  # what a story of 1987 counts
KEPT, STRENGTH, FOLDS = 90, 0.0003, 5
NATIVE_PASS, HUMAN_PASS, NAMED = 0.985, 0.985, 0.8

# Words that any story may have, whatever it is about, and words that translators lean on.
WORDS = """
a able about according across actually added addition additionally after again against ago all almost already also although always amid among an and announced another any appeared
approximately are around as asked assured at back basically basis be became because become becomes becoming been before behind being besides between beyond both but by called calls came can cant carried carry
case certain come comes coming concerning concrete conduct conducted conducting confirmed connection corresponding could couldnt currently day days despite development did didnt do doesnt dont down due during
earlier emphasized end enough especially etc even eventually ever example explained fact few field first for found framework from further furthermore future gave general generally get getting give given gives go
goes going gone good got had hand has hasnt have havent he held help her him himself his how however if implement implementation in including indicated inside instead into is isnt it its itself just keep kept
known large last later left let like little located long lot made mainly major make makes making many may meanwhile measures mentioned moment month more moreover most move much namely near nearly necessary
necessity need never nevertheless new next no nonetheless not noted now number object objects occurred of off often on once one only opportunity or order other our out over own part participants participated
participation particular people per place pointed possibility possible present previously process provide provided put quite rather really reason recalled received recently regard regarding region related
relevant reminded reported respectively result role roughly same saw say saying second see seen separate set several shes should shown side similar simply simultaneously since situation so so-called some
specialists specified sphere start still stressed subsequently such support take taken taking tell than thanks that thats the their them themselves then there therefore these they think this those though through
thus time to today together told tomorrow tonight too took total toward towards turned under underlined unlike until up upon us use used various very via view want wants was wasnt way well went were what when where
whether which while who whole whom whose will with within without wont work would wouldnt year years yesterday yet
""".split()
PHRASES = ("of the", "to the", "and the", "it is", "is a", "said that", "in order to")
SIGNS = (",", "'s", ", and")
MARKS = (*sorted(set(WORDS)), *PHRASES, *SIGNS)


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
                    rows.append([densities(story, MARKS).get(mark, 0.0) for mark in MARKS])
                    about.append((name, (meta.get("lang") or meta.get("src_lang") or "")[:2], str(meta.get("doc") or document["id"])))
        self.found = np.array(rows)
        self.corpus = np.array([name for name, _, _ in about])
        self.language = np.array([language for _, language, _ in about])
        self.machine = np.isin(self.corpus, MACHINE)
        self.human = np.isin(self.corpus, HUMAN)
        self.native = np.isin(self.corpus, NATIVE)
        documents = [document for _, _, document in about]
        order = {document: number for number, document in enumerate(np.random.RandomState(0).permutation(sorted(set(documents))))}
        self.fold = np.array([order[document] % FOLDS for document in documents])


def fitted(stories: Stories, use: Any) -> tuple[Any, float]:
    """Weights of all marks, most of them 0, and the start, from the stories in `use`."""
    weights = np.zeros(len(MARKS))
    size = stories.found[use].std(0) + 1e-9
    counts = balance(stories, use)
    first = LogisticRegression(C=STRENGTH, max_iter=1000).fit(stories.found[use] / size, stories.machine[use], counts[use])
    best = np.argsort(-abs(first.coef_[0]))[:KEPT]
    again = LogisticRegression(C=3 * STRENGTH, max_iter=1000).fit(
        stories.found[use][:, best] / size[best], stories.machine[use], counts[use]
    )
    weights[best] = again.coef_[0] / size[best]
    return weights, float(again.intercept_[0])


def balance(stories: Stories, use: Any) -> Any:
    """What each story counts: the native ones together as much as the machine's, the human translations a third of that."""
    counts = np.ones(len(use))
    total = (stories.machine & use).sum()
    counts[stories.native] = total / (stories.native & use).sum()
    counts[stories.human] = total / 3 / max((stories.human & use).sum(), 1)
    for name, share in OLD.items():
        counts[stories.corpus == name] *= share
    return counts


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
    head = "\n".join(line for line in TABLE.read_text("utf8").split("\n") if line.startswith("#")) if TABLE.exists() else HEAD
    lines = [head, "\t".join(("mark", "weight", "native", *order))]
    lines += ["\t".join((name, f"{value:.3f}", *[""] * (1 + len(order)))) for name, value in settings.items()]
    lines += ["\t".join((str(row[0]), *(f"{value:.4f}" for value in row[1:]))) for row in rows]
    TABLE.write_text("\n".join(lines) + "\n", "utf8")


HEAD = """# Marks of style and how strongly they point to a machine's translation. Made by bench/translated.py; the choice of words is ours.
# weight: what one in 1,000 words adds to the score. native: how many there are in 1,000 words of native news. Then, for each source language, how
# strongly the mark points to it. A mark of several words is a phrase; ' stands for both apostrophes. =start is what the score begins
# with, =info and =warning are the scores from which a story is told of, =sure the lead
# from which a language is named. Licence of this table: Apache-2.0."""

if __name__ == "__main__":
    main()
