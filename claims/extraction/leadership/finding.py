"""All rules of leadership, run over one sentence."""

from __future__ import annotations

from claims.extraction.frames import Candidate, Pattern, SentenceView
from claims.extraction.leadership import nominal, tenure, title_rules, verb_patterns
from claims.extraction.leadership.nominal import find_by_noun
from claims.extraction.leadership.scene import Scene
from claims.extraction.leadership.title_rules import find_titles
from claims.extraction.leadership.verbs import find_by_verb

__all__ = ["PATTERNS", "find"]

PATTERNS: tuple[Pattern, ...] = (
    *title_rules.PATTERNS,
    *verb_patterns.PATTERNS,
    *nominal.PATTERNS,
    *tenure.PATTERNS,
)


def find(view: SentenceView) -> list[Candidate]:
    """Find every candidate claim about leadership in a sentence, generously, in text order of their triggers."""
    scene = Scene.of(view)
    found = [*find_titles(scene), *find_by_verb(scene), *find_by_noun(scene)]
    return sorted(found, key=lambda c: (c.trigger.start, c.rule, c.clause.start))
