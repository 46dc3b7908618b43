"""Words per CPU second and peak memory: text to Analysis, beside plain spaCy on the same texts.

    python -m tests.bench.speed [ROUNDS]

Every figure is taken in a process of its own, on one thread. 'First time' reads each text once,
with words that the reader has not met before; 'again' is the same texts once more, which is what
an archive comes to. Loading the model is told apart.
"""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
import time
import warnings
from pathlib import Path
from typing import Any

ROUNDS = 3
DAY = dt.date(2030, 1, 1)
BATCH = 8
"""Paragraphs that plain spaCy gets at once: its best at this memory."""


def texts() -> list[tuple[str, str]]:
    """All texts of the corpora with their case, read for their length only."""
    corpora = Path(__file__).resolve().parents[1] / "eval" / "corpora"
    return [
        (file.parent.name, file.read_bytes().decode("utf-8"))
        for file in sorted(corpora.glob("*/*.txt"))
    ]


def peak() -> float:
    """Peak resident memory of this process, MB."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1e3


def ours() -> dict[str, float]:
    from cpsreader.analysis.pipeline import analyse
    from cpsreader.analysis.reader import reader
    from tests.analysis.cases import load_profile

    found = texts()
    profiles = {case: load_profile(case) for case, _ in found}
    start = time.process_time()
    reader()
    loaded = time.process_time()
    analyse("Warm up.", next(iter(profiles.values())), published=None)
    figures = {"load": loaded - start}
    for name in ("first time", "again"):
        start = time.process_time()
        for case, text in found:
            analyse(text, profiles[case], published=DAY)
        figures[name] = time.process_time() - start
    return figures


def plain() -> dict[str, float]:
    import spacy

    from cpsreader.analysis import model

    found = [p for _, text in texts() for p in text.split("\n") if p.strip()]
    start = time.process_time()
    nlp = spacy.load(model.packaged_model(), exclude=["senter"])
    figures = {"load": time.process_time() - start}
    list(nlp.pipe(["Warm up."]))
    for name in ("first time", "again"):
        start = time.process_time()
        for at in range(0, len(found), BATCH):
            list(nlp.pipe(found[at : at + BATCH], batch_size=BATCH))
        figures[name] = time.process_time() - start
    return figures


def measured(name: str) -> dict[str, Any]:
    """One run in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.speed", "--only", name]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    words = sum(len(text.split()) for _, text in texts())
    print(f"{len(texts())} texts, {words} words; best of {rounds}")
    for name in ("ours", "plain"):
        runs = [measured(name) for _ in range(rounds)]
        first, again = (max(words / r[k] for r in runs) for k in ("first time", "again"))
        load, memory = min(r["load"] for r in runs), max(r["peak"] for r in runs)
        print(
            f"{'text to Analysis' if name == 'ours' else 'plain spaCy, same model':<24}"
            f" first time {first:7,.0f}  again {again:7,.0f} words per CPU second;"
            f" load {load:.2f} s, peak {memory:.0f} MB"
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--only"]:
        warnings.simplefilter("ignore")
        result = ours() if sys.argv[2] == "ours" else plain()
        print(json.dumps({**result, "peak": peak()}))
    else:
        main()
