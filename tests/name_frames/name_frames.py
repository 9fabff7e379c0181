"""Plain sentences made of names from many languages and of plain frames: how many are read.

Usage: python tests/name_frames/name_frames.py [--sample 3000] [-v]

A line of `frames.txt` is relation, subject ({P} where it is the name) and sentence, with a person ({P}) or
a body ({B}) to be put in; a body of a founding is its subject. Names and frames are our own. A sentence is
read when a draft has the relation and both names whole, whatever the model that weighs it makes of it.
"""

import argparse
import random
from collections import Counter
from pathlib import Path

from claims.extraction.extractor import Extractor
from claims.reference import ReferenceTable
from claims.types import Article

ROOM = Path(__file__).parent
# What a frame with a person speaks of before it.
LEAD = "The Civic Renewal Party and Norvane Energy met on Monday. "
HELD = {"holds_office", "held_office"}


def lines(name):
    return [line for line in (ROOM / name).read_text(encoding="utf-8").splitlines() if line]


def plain(name):
    return (name or "").removeprefix("the ").removeprefix("The ").rstrip(".").casefold()


def items():
    """Give kind, name, relation, subject, frame and text of every sentence."""
    for line in lines("frames.txt"):
        relation, subject, frame = line.split("|")
        slot, names = ("{P}", "persons.txt") if "{P}" in frame else ("{B}", "bodies.txt")
        for name in lines(names):
            word = name
            if slot == "{B}" and frame.startswith("{B}") and name.startswith("the "):
                word = f"T{name[1:]}"
            if "{B} chairman" in frame:
                word = name.removeprefix("the ")
            text = (LEAD if slot == "{P}" else "") + frame.replace(slot, word)
            yield slot, name, relation, subject.replace("{P}", name), frame, text


def is_read(draft, slot, name, relation, subject):
    told = draft.candidate.relation.value
    if told != relation and not (
        {told, relation} <= HELD or (relation, told) == ("holds_office", "took_office")
    ):
        return False
    if relation == "founded" and slot == "{B}":
        return plain(draft.subject.name) == plain(name)
    if relation == "founded":
        return subject in [founder.name for founder in draft.founders]
    is_body = slot == "{P}" or (draft.object is not None and plain(draft.object.name) == plain(name))
    return draft.subject.name == subject and is_body


def shares(extractor, sample, seed=1):
    """Give how many of a sample are read of how many, by kind of name, and what is not."""
    picked = random.Random(seed).sample(list(items()), sample)
    articles = [Article(id=str(number), text=item[-1]) for number, item in enumerate(picked)]
    read, asked, missed = Counter(), Counter(), []
    for (slot, name, relation, subject, _, text), (_, drafts) in zip(
        picked, extractor.drafts(articles), strict=True
    ):
        asked[slot] += 1
        if any(is_read(draft, slot, name, relation, subject) for draft in drafts):
            read[slot] += 1
        else:
            missed.append(text)
    return {slot: (read[slot], asked[slot]) for slot in ("{P}", "{B}")}, missed


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=4000)
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args()
    found, missed = shares(Extractor(table=ReferenceTable.load()), options.sample)
    for slot, kind in (("{P}", "persons"), ("{B}", "bodies")):
        read, asked = found[slot]
        print(f"{kind}: {read} of {asked} sentences read, {read / asked:.3f}")
    if options.verbose:
        print(*missed, sep="\n")


if __name__ == "__main__":
    main()
