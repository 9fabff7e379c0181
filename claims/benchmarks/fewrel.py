"""FewRel: does a sentence state that its head is a member of its tail?

Recall is the share of the "member of" sentences in which a claim of membership links a
span over the head with one over the tail; false alarms are the same in sentences of the
other relations.

`python -m claims.benchmarks.fewrel FOLDER_OR_FILE [--limit N] [--errors FILE]`
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from claims.benchmarks.knowledgenet import extract
from claims.benchmarks.scores import Place, place_of
from claims.relations import Family
from claims.types import Article, Claim, Slot

if TYPE_CHECKING:
    from typing import Any

__all__ = ["Probe", "main", "read_probes", "states_membership"]

MEMBER_OF = "P463"
_GLUED = frozenset({",", ".", ";", ":", ")", "'s", "’s", "?", "!", "'", "n't"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """A sentence with the places of the two things its relation is about."""

    article: Article
    relation: str
    head: Place
    tail: Place


def read_probes(path: Path, *, limit: int | None = None) -> Iterator[Probe]:
    """Give the sentences, at most `limit` a relation, in the file's order."""
    file = path / "val_wiki.json" if path.is_dir() else path
    records: dict[str, list[dict[str, Any]]] = json.loads(file.read_text(encoding="utf-8"))
    for relation, sentences in records.items():
        for number, sentence in enumerate(sentences[:limit]):
            yield _probe(sentence, relation, f"{relation}-{number}")


def _probe(sentence: Mapping[str, Any], relation: str, name: str) -> Probe:
    starts, text = [], ""
    tokens: list[str] = sentence["tokens"]
    for number, token in enumerate(tokens):
        glued = not text or token in _GLUED or text.endswith("(")
        if token in {"-", "/"} or (number and tokens[number - 1] in {"-", "/"}):
            glued = _is_inside_word(tokens, number if token in {"-", "/"} else number - 1)
        text += token if glued else f" {token}"
        starts.append(len(text) - len(token))
    places = []
    for side in ("h", "t"):
        indices = sentence[side][2][0]
        last = indices[-1]
        places.append(Place(starts[indices[0]], starts[last] + len(sentence["tokens"][last])))
    return Probe(article=Article(id=name, text=text), relation=relation, head=places[0], tail=places[1])


def _is_inside_word(tokens: Sequence[str], place: int) -> bool:
    """Tell whether a hyphen or slash stands between two words: the set's tokenizer splits "co-founded"."""
    around = (tokens[place - 1 : place], tokens[place + 1 : place + 2])
    return all(side and side[0].isalnum() for side in around)


def states_membership(claims: Iterable[Claim], probe: Probe) -> bool:
    """Tell whether a claim of membership links the head, as the member, with the tail."""
    return any(
        claim.family is Family.MEMBERSHIP
        and _speaks_of(claim.subject, probe.head, probe.article)
        and _speaks_of(claim.object, probe.tail, probe.article)
        for claim in claims
    )


def _speaks_of(slot: Slot | None, wanted: Place, article: Article) -> bool:
    """Tell whether a slot stands for what is named at a place: "whose members" for the band before it."""
    if slot is None:
        return False
    first = place_of(slot, article)
    places = [first] if first is not None else []
    places += [Place(span.start, span.end) for span in slot.places]
    return any(place.touches(wanted) for place in places)


def main(argv: Sequence[str] | None = None) -> int:
    """Print recall on "member of" and false alarms elsewhere."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("path", type=Path)
    parser.add_argument("--limit", type=int, help="read only the first N sentences of each relation")
    parser.add_argument("--errors", type=Path, help="write missed sentences and false alarms here")
    options = parser.parse_args(argv)
    probes = list(read_probes(options.path, limit=options.limit))
    claims = extract([probe.article for probe in probes])
    stated = [(probe, states_membership(claims[probe.article.id], probe)) for probe in probes]
    size = Counter(probe.relation for probe in probes)
    hits = Counter(probe.relation for probe, hit in stated if hit)
    others = sum(size.values()) - size[MEMBER_OF]
    alarms = sum(hits.values()) - hits[MEMBER_OF]
    write = sys.stdout.write
    write(
        f"member of     recall {hits[MEMBER_OF] / max(1, size[MEMBER_OF]):.3f} "
        f"({hits[MEMBER_OF]} of {size[MEMBER_OF]})\n"
    )
    write(f"others        false alarms {alarms / max(1, others):.4f} ({alarms} of {others})\n")
    for relation in sorted(hits, key=lambda r: (-hits[r], r)):
        write(f"  {relation:6s} {hits[relation]} of {size[relation]}\n")
    if options.errors is not None:
        wrong = [probe for probe, hit in stated if hit != (probe.relation == MEMBER_OF)]
        options.errors.write_text("".join(_line(probe) for probe in wrong), encoding="utf-8")
    return 0


def _line(probe: Probe) -> str:
    text, head, tail = probe.article.text, probe.head, probe.tail
    return f"{probe.relation} {text[head.start : head.end]!r} {text[tail.start : tail.end]!r} | {text}\n"


if __name__ == "__main__":
    raise SystemExit(main())
