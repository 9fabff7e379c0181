"""FewRel: does a sentence state that its head is a member of its tail?

Recall is the share of the "member of" sentences in which a claim of membership links a
span over the head with one over the tail; false alarms are the same in sentences of the
other relations.

Every relation's sentences are cut in three by their number: the even ones were studied when rules were
written, a quarter was opened for one look (odd, remainder 1 by four), a quarter stays closed: nobody reads
it, and `--errors` leaves it out.

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

__all__ = ["PARTS", "Probe", "main", "part_of", "read_probes", "states_membership"]

MEMBER_OF = "P463"
PARTS = ("studied", "opened", "closed")
_GLUED = frozenset({",", ".", ";", ":", ")", "'s", "’s", "?", "!", "'", "n't"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """A sentence with the places of the two things its relation is about."""

    article: Article
    relation: str
    head: Place
    tail: Place
    part: str = "studied"


def read_probes(path: Path, *, limit: int | None = None) -> Iterator[Probe]:
    """Give the sentences, at most `limit` a relation, in the file's order."""
    file = path / "val_wiki.json" if path.is_dir() else path
    records: dict[str, list[dict[str, Any]]] = json.loads(file.read_text(encoding="utf-8"))
    for relation, sentences in records.items():
        for number, sentence in enumerate(sentences[:limit]):
            yield _probe(sentence, relation, number)


def part_of(number: int) -> str:
    """Give the part that a relation's sentence of some number, counted from 0, belongs to.

    Examples
    --------
    >>> [part_of(number) for number in range(5)]
    ['studied', 'opened', 'studied', 'closed', 'studied']
    """
    return "studied" if number % 2 == 0 else "opened" if number % 4 == 1 else "closed"


def _probe(sentence: Mapping[str, Any], relation: str, number: int) -> Probe:
    starts, text = [], ""
    tokens: list[str] = sentence["tokens"]
    for place, token in enumerate(tokens):
        glued = not text or token in _GLUED or text.endswith("(")
        if token in {"-", "/"} or (place and tokens[place - 1] in {"-", "/"}):
            glued = _is_inside_word(tokens, place if token in {"-", "/"} else place - 1)
        text += token if glued else f" {token}"
        starts.append(len(text) - len(token))
    places = []
    for side in ("h", "t"):
        indices = sentence[side][2][0]
        last = indices[-1]
        places.append(Place(starts[indices[0]], starts[last] + len(sentence["tokens"][last])))
    article = Article(id=f"{relation}-{number}", text=text)
    return Probe(article=article, relation=relation, head=places[0], tail=places[1], part=part_of(number))


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
    """Print recall on "member of" and false alarms elsewhere, over all and by part."""
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
    for line in _figures(stated):
        sys.stdout.write(f"{line}\n")
    if options.errors is not None:
        wrong = [p for p, hit in stated if hit != (p.relation == MEMBER_OF) and p.part != "closed"]
        options.errors.write_text("".join(_line(probe) for probe in wrong), encoding="utf-8")
    return 0


def _figures(stated: Sequence[tuple[Probe, bool]]) -> Iterator[str]:
    """Give the lines of a report: all sentences, then each part, then the relations with a claim."""
    for part in (None, *PARTS):
        told = [(probe, hit) for probe, hit in stated if part in (None, probe.part)]
        found = [hit for probe, hit in told if probe.relation == MEMBER_OF]
        false = [hit for probe, hit in told if probe.relation != MEMBER_OF]
        yield (
            f"{part or 'all':8s} member of: recall {_share(found)} ({sum(found)} of {len(found)})  "
            f"others: false alarms {_share(false, 4)} ({sum(false)} of {len(false)})"
        )
    size = Counter(probe.relation for probe, _ in stated)
    hits = Counter(probe.relation for probe, hit in stated if hit)
    for relation in sorted(hits, key=lambda r: (-hits[r], r)):
        yield f"  {relation:6s} {hits[relation]} of {size[relation]}"


def _share(said: Sequence[bool], digits: int = 3) -> str:
    return f"{sum(said) / max(1, len(said)):.{digits}f}"


def _line(probe: Probe) -> str:
    text, head, tail = probe.article.text, probe.head, probe.tail
    return f"{probe.relation} {text[head.start : head.end]!r} {text[tail.start : tail.end]!r} | {text}\n"


if __name__ == "__main__":
    raise SystemExit(main())
