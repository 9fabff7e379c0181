"""`python tests/fact_checks/stories.py [-v] [0|1]`: accusations of true stories, praise of false ones.

`stories.jsonl` holds true sentences and short articles in the wording of newsrooms, written before
the program was run on them, about facts of the bundled table; many with a false twin in which one
thing was changed, and of which claims that is (`relations | subject [| object]`). Everything a true
story says is true at its day of publication, so no verdict on it may be REFUTED or OUTDATED; the
changed claim of a false twin may not be SUPPORTED. Rules were mended on half 0 (by digest of the text).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from scoring import Expected, brief

from claims.types import Verdict

__all__ = ["Outcome", "Story", "judge", "read_stories", "shares"]

_ACCUSING = ("REFUTED", "OUTDATED")


@dataclass(frozen=True)
class Story:
    """A true story, its false twin, and which claim of the twin is false."""

    kind: str
    published: str
    true: str
    false: str | None
    about: str | None

    @property
    def half(self) -> int:
        """Which half it belongs to: rules are mended on half 0 only, and on those written later."""
        if self.kind == "later":
            return 0
        return sha256(self.true.encode()).digest()[0] % 2


@dataclass(frozen=True)
class Outcome:
    """What a story got: verdicts on the true text, and those on the changed claim of its twin."""

    story: Story
    of_true: tuple[Verdict, ...]
    of_change: tuple[Verdict, ...]

    @property
    def accusations(self) -> list[Verdict]:
        """REFUTED and OUTDATED on a true text: all wrong."""
        return [verdict for verdict in self.of_true if verdict.label.value in _ACCUSING]

    @property
    def praises(self) -> list[Verdict]:
        """SUPPORTED on the changed claim: all wrong."""
        return [verdict for verdict in self.of_change if verdict.label.value == "SUPPORTED"]

    @property
    def is_caught(self) -> bool:
        """Tell whether the changed claim was refuted."""
        return any(verdict.label.value in _ACCUSING for verdict in self.of_change)


def read_stories() -> list[Story]:
    """Read the stories beside this module."""
    text = Path(__file__).with_name("stories.jsonl").read_text(encoding="utf-8")
    rows = map(json.loads, text.splitlines())
    return [
        Story(row["kind"], row["published"], row["true"], row.get("false"), row.get("about")) for row in rows
    ]


def judge(stories: Iterable[Story], checker) -> list[Outcome]:
    """Judge stories and their twins."""
    return [Outcome(story, *_verdicts(story, checker)) for story in stories]


def _verdicts(story: Story, checker) -> tuple[tuple[Verdict, ...], tuple[Verdict, ...]]:
    of_true = tuple(checker.check(story.true, published=story.published))
    if story.false is None:
        return of_true, ()
    of_false = checker.check(story.false, published=story.published)
    told = {_facts(verdict) for verdict in of_true}
    changed = (verdict for verdict in of_false if _facts(verdict) not in told)
    return of_true, tuple(verdict for verdict in changed if _is_changed(verdict, story, checker.table))


def _facts(verdict: Verdict) -> tuple[object, ...]:
    """What a claim says: one that the true story tells as well is not what was changed."""
    claim = verdict.claim
    slots = (claim.subject, claim.object, claim.role, claim.predecessor, claim.successor)
    names = [slot.name if slot is not None else None for slot in slots]
    founders = tuple(founder.name for founder in claim.founders)
    day = claim.when.edtf if claim.when is not None else None
    return (claim.relation, *names, founders, day, claim.polarity, claim.modality, claim.quantity)


def _is_changed(verdict: Verdict, story: Story, table) -> bool:
    """Tell whether a verdict is about the changed claim: `relations | subject [| object]`."""
    relations, subject, *objects = (story.about or "").split(" | ")
    if not Expected.read(f"{relations} | {subject} | SUPPORTED").is_about(verdict, table):
        return False
    slot = verdict.claim.object
    met = table.find(objects[0], fuzzy=False) if objects else []
    return not objects or (slot is not None and slot.entity_id == met[0].entity_id)


def shares(outcomes: Sequence[Outcome]) -> list[str]:
    """Write the counts of each half."""
    rows = []
    for half in (0, 1):
        own = [outcome for outcome in outcomes if outcome.story.half == half]
        twins = [outcome for outcome in own if outcome.story.false is not None]
        verdicts = [verdict for outcome in own for verdict in outcome.of_true]
        rows.append(
            f"half {half}: {len(own)} true stories with {len(verdicts)} claims, "
            f"{sum(v.label.value == 'SUPPORTED' for v in verdicts)} SUPPORTED, "
            f"{sum(len(o.accusations) for o in own)} falsely accused in "
            f"{sum(bool(o.accusations) for o in own)} stories; {len(twins)} twins, "
            f"{sum(o.is_caught for o in twins)} caught, {sum(bool(o.praises) for o in twins)} wrongly praised"
        )
    return rows


def main(*options: str) -> None:
    """Print the counts, and with `-v` each wrong verdict."""
    from claims.checker import Checker

    halves = [int(option) for option in options if option in "01"] or [0, 1]
    outcomes = judge((story for story in read_stories() if story.half in halves), Checker())
    for outcome in outcomes if "-v" in options else ():
        story = outcome.story
        for text, wrong in ((story.true, outcome.accusations), (story.false, outcome.praises)):
            for verdict in wrong:
                print(f"[{story.kind}] {text}  ({story.published})\n     {brief(verdict)}")
    print("\n".join(shares(outcomes)))


if __name__ == "__main__":
    main(*sys.argv[1:])
