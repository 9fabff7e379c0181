"""Every figure of the README that needs the development data, by one command.

Usage: python tests/bench/figures.py ../shared [--write docs/figures.md]

Runs the extraction's 5-fold cross-validation over articles and scores the held-out folds with the
scorer beside the data, then the benchmarks, each as the command that stands above its output.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

# Gold of our own: what may be looked at while rules are written, and what only totals are seen of.
SEEN = {
    "real_articles/gold_seen": "Real articles that we annotated, 203 that may be looked at",
    "real_articles/gold_seen_opened": "Of the other 67, the 38 opened after version 0.13.0",
    "wiki_pages/gold_seen": "Openings of encyclopaedia pages on anything, 75 that may be looked at",
    "wiki_pages/gold_seen_second": "Further openings of pages, 66 read blind by version 0.7.0, then studied",
    "wiki_pages/gold_seen_third": "What follows 60 openings, read blind by version 0.9.0, then studied",
    "wiki_pages/gold_seen_fourth": "What follows 19 more, read blind by version 0.10.0, then studied",
    "wiki_pages/gold_seen_opened": "Of 60 more openings of pages, the 25 opened after version 0.13.0",
    "real_news/gold_seen": "Real news of 2017, 50 articles that may be looked at",
    "newsroom/gold_seen": "The first set, a stress test: the twenty looked at first",
    "newsroom/gold_seen_first_opened": "The first set: the other twenty, opened after version 0.4.0",
    "newsroom/gold_seen_second": "The second set, the usual run of news: sixty that may be looked at",
    "newsroom/gold_seen_second_opened": "The second set: the other forty, opened after version 0.20.0",
    "newsroom/gold_seen_third": "The third set, written when most rules stood: thirty that may be looked at",
    "newsroom/gold_seen_third_opened": "The third set: the other thirty, opened after version 0.4.0",
    "newsroom/gold_seen_fourth_opened": "The fourth set: twenty-five of fifty, opened after version 0.23.0",
    "newsroom/gold_seen_fifth": "The fifth set, plain reporting: twenty-five that may be looked at",
}
# Rules were written with these in view, but no model learns from texts so unlike news.
STUDIED = {
    "wordings/membership_gold_seen": "Wordings of membership: the half that may be looked at",
    "wordings/leadership_gold_seen": "Wordings of leadership and founding: the half that may be looked at",
}
UNSEEN = {
    "real_articles/gold_unseen": "Real articles that we annotated, the other 29",
    "wiki_pages/gold_unseen": "Openings of encyclopaedia pages on anything, the other 35",
    "wiki_pages/gold_unseen_fourth": "What follows 21 more openings of pages",
    "real_news/gold_unseen": "Real news of 2017, the other 40 articles",
    "newsroom/gold_unseen_fourth": "The fourth set, the usual run of news: the other twenty-five",
    "newsroom/gold_unseen_fifth": "The fifth set, plain reporting: the other twenty-five",
    "wordings/membership_gold_unseen": "Wordings of membership: the other half",
    "wordings/leadership_gold_unseen": "Wordings of leadership and founding: the other half",
}
# The articles among them, sentences of wordings left out.
UNSEEN_ARTICLES = [name for name in UNSEEN if not name.startswith("wordings/")]
TESTS = Path(__file__).parents[1]
NEWS = TESTS.parent / ".cache" / "real_news"


def texts_of(name, shared, folder):
    """Give the texts that a gold annotates: those of its room, or of its bank; of real ones the shared."""
    room, _, gold = name.partition("/")
    if room == "wiki_pages":
        return folder / "pages.jsonl"
    if room == "real_articles":
        return shared / "articles" / "articles_dev.jsonl"
    if room == "real_news":
        return NEWS / "annotated.jsonl"
    bank, _, _ = gold.partition("gold_")
    return TESTS / room / f"{bank}articles.jsonl"


def commands(shared, folder):
    """Give title and command of each measurement, in order."""
    articles, benchmarks = shared / "articles", shared / "benchmarks"
    gold, folds = articles / "gold_dev.jsonl", folder / "folds.jsonl"
    passages, read = folder / "passages.jsonl", folder / "articles.jsonl"
    module = [sys.executable, "-m"]
    knowledgenet = [*module, "claims.benchmarks.knowledgenet", benchmarks / "knowledgenet"]
    yield "Drafts of KnowledgeNet, judged, to train on", [*knowledgenet, "--examples", passages]
    lay_out = [sys.executable, TESTS / "wiki_pages" / "openings.py", shared, folder / "pages.jsonl"]
    yield "Openings and continuations of encyclopaedia pages, laid out as articles", lay_out
    besides = [
        part
        for name in SEEN
        for part in ("--besides", TESTS / f"{name}.jsonl", texts_of(name, shared, folder))
    ]
    findings = [
        part
        for texts in (NEWS / "open.jsonl", articles / "articles_dev.jsonl", folder / "pages.jsonl")
        for part in ("--judgements", TESTS / "judged_findings" / "judgements.csv", texts)
    ]
    train = [
        *module,
        "claims.extraction",
        "--train",
        gold,
        articles / "articles_dev.jsonl",
        *besides,
        *findings,
    ]
    yield (
        "Extraction, weighing model by 5 folds of articles; what else may be seen by folds of its own",
        [*train, "--examples", passages, "--judged", read, "--folds", folds],
    )
    yield (
        "The held-out folds, scored (rules were written with these articles in view)",
        [
            sys.executable,
            shared / "bench" / "score_articles.py",
            gold,
            folds,
            "--hard-negatives",
            articles / "hard_negatives_dev.jsonl",
        ],
    )
    sureness = [sys.executable, Path(__file__).with_name("confidence.py"), shared]
    yield "How sure the held-out folds were, and how often right", [*sureness, folds, gold]
    yield (
        "Forty of these articles, scored against their gold and an annotator of ours who had not seen it",
        [sys.executable, Path(__file__).with_name("agreement.py"), shared, folds],
    )
    told = folder / "told.jsonl"
    texts = dict.fromkeys(texts_of(name, shared, folder) for name in UNSEEN)
    yield (
        "Our own gold, read by the bundled model, trained on what may be seen of it but for the banks",
        [*module, "claims", "extract", *texts, "-o", told],
    )
    score = [sys.executable, shared / "bench" / "score_articles.py"]
    for name, title in SEEN.items():
        yield f"{title}, by folds", [*score, TESTS / f"{name}.jsonl", folds]
    for name, title in STUDIED.items():
        yield title, [*score, TESTS / f"{name}.jsonl", told]
    for name, title in UNSEEN.items():
        yield f"{title}, never looked at", [*score, TESTS / f"{name}.jsonl", told]
    yield (
        "How sure the reading was of its findings in the articles never looked at, and how often right",
        [*sureness, told, *(TESTS / f"{name}.jsonl" for name in UNSEEN_ARTICLES)],
    )
    yield (
        "The findings in these, with what a blind reader held right of those that their gold lacks",
        [sys.executable, Path(__file__).with_name("contested.py"), shared, told],
    )
    yield (
        "Turns of phrase whose office or body the text tells before (their vocabulary was learned from)",
        [sys.executable, TESTS / "idioms" / "idioms.py"],
    )
    yield (
        "Names of many languages in plain sentences (mended by them)",
        [sys.executable, TESTS / "name_frames" / "name_frames.py"],
    )
    yield (
        "Ordinary news, false findings an article",
        [sys.executable, Path(__file__).with_name("ordinary_news.py"), shared],
    )
    real = [sys.executable, TESTS / "fact_checks" / "real_texts.py", shared]
    yield "Real texts, what is accused, each read by hand (rules were mended on them)", real
    yield "Real texts never looked at, what is accused", [*real, "--closed"]
    yield "Real news, what is accused, each read by hand (rules were mended on it)", [*real, "--news", NEWS]
    yield "Real news never looked at, what is accused", [*real, "--news", NEWS, "--closed"]
    unseen = [*knowledgenet, "--cross-validate", "--with", read]
    yield "KnowledgeNet, folds 1-3, weighed by models that have not seen the document", unseen
    yield "The same, fold 3 alone (rules were written with folds 1 and 2 in view)", [*unseen, "--fold", "3"]
    yield "TimeQA, human-paraphrased", [*module, "claims.benchmarks.timeqa", benchmarks / "timeqa"]
    yield "FewRel, member of", [*module, "claims.benchmarks.fewrel", benchmarks / "fewrel"]
    yield "FactBench, train", [*module, "claims.benchmarks.factbench", benchmarks / "factbench"]
    yield "FactBench, aliases", [*module, "claims.benchmarks.factbench_aliases", benchmarks / "factbench"]
    yield "InfoTabS, founding with a year", [*module, "claims.benchmarks.infotabs", benchmarks / "infotabs"]


def shown(command, shared):
    words = [Path(str(word)).name if str(word) == sys.executable else str(word) for word in command]
    here = f"{Path(__file__).resolve().parents[2]}/"
    return " ".join(word.replace(str(shared), "../shared").replace(here, "") for word in words)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    parts = ["# Figures", "", "Written by `make figures`; do not edit by hand."]
    with tempfile.TemporaryDirectory() as folder:
        for title, command in commands(options.shared, Path(folder)):
            done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
            output = done.stdout if done.returncode == 0 else f"failed: {done.stderr.strip()[-300:]}\n"
            text = shown(command, options.shared).replace(folder, "/tmp")
            parts += ["", f"## {title}", "", "```", f"$ {text}", output.rstrip(), "```"]
            print("\n".join(parts[-6:]), flush=True)
    if options.write:
        options.write.write_text("\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
