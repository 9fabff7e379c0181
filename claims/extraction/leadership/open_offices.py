"""Whether somebody who "was hired on Tuesday" enters an office that the text tells of elsewhere.

One that was told to be open a few sentences before, or his own, of which a month or year is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.context import fold
from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.leadership.clause_nouns import offices_of
from claims.extraction.leadership.scene import Scene
from claims.extraction.leadership.verbs.gates import SPORT
from claims.extraction.leadership.verbs.titled_needs import is_dated_by_month
from claims.extraction.phrasings import Phrase
from claims.extraction.roles.phrase import is_personlike, is_soft_person
from claims.extraction.vacancies import open_offices
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["fills_office"]

_RELATIVES = frozenset({"who", "that", "which", "whom"})
_RELATIVE_SUBJECTS = _RELATIVES | {"when", "where"}
_ENTRIES = frozenset(
    "appointment election hiring promotion elevation selection installation recruitment accession "
    "arrival".split()
)
# Verbs in this form, and nouns.
_NOUNS_TOO = frozenset({"pick", "hire", "draft", "tap", "recruit"})
_OF_PERSONS = (
    "er",
    "or",
    "ist",
    "man",
    "woman",
    "ian",
    "ant",
    "eer",
    "yst",
    "deputy",
    "chief",
    "head",
    "veteran",
)
_VOTED = re.compile(
    r"(?i)\b(?:vot(?:e[sd]?|ing|ers?)|ballots?|elect(?:s|ed|ing|ion|ions|orate)?|contests?|race|delegates|members"
    r"|candidates?|congress|conference|convention|primary|primaries|run-?off)\b"
)
# Patterns whose words are as well said of anybody who comes or begins something.
_COMING = frozenset({"leadership.stepped_in", "leadership.started"})
# Behind a name, another one: "X and Y", "X, Y and Z".
_LISTED = re.compile(r"(?:,? and|,) (?:[A-Z][\w’'-]+ ){1,3}(?:and |[a-z])")


def fills_office(scene: Scene, phrase: Phrase, who: Mention) -> bool:
    """Tell whether somebody enters an office that is not named, for all that the words around say.

    Parameters
    ----------
    phrase : Phrase
        What says that he does.
    who : Mention
        Somebody, a person for sure: "Holm Park was chosen" speaks of a place.
    """
    card, verb, chooser = phrase.card, phrase.head, phrase.mention("body")
    if verb is None or not _is_surely_person(who) or not _is_said_of(scene, verb, who):
        return False
    if any(t.lemma_.lower() in SPORT for t in verb.sent if t.pos_ != "VERB" and scene.role_at(t) is None):
        return False
    if card.id in _COMING and _has_office(scene, who):
        return False
    if _is_open(scene, chooser, is_elective=card.is_elective):
        return True
    if not card.also_titled or not is_dated_by_month(verb):
        return False
    bodies = [fold(name) for name in offices_of(scene, who)]
    return bool(bodies) and (chooser is None or _is_called_so(chooser, bodies))


def _has_office(scene: Scene, who: Mention) -> bool:
    """Tell a visitor, "X, the governor of Holm since 2011, arrived", from who comes to an office."""
    held = (role for role in scene.titles_of(who) if not (role.is_former or role.is_new or role.is_designate))
    return any(role.body is not None for role in held)


def _is_open(scene: Scene, chooser: Mention | None, *, is_elective: bool) -> bool:
    """Tell whether an office is open, the chooser's own and no rival's, and voted on where that matters."""
    text, sentence = scene.view.context.article.text, scene.view.sentence
    places = open_offices(text, sentence.start, sentence.end)
    if not places or (is_elective and _VOTED.search(text, places[0].start, sentence.end) is None):
        return False
    told = [t for t in scene.view.context.titles if any(p.start <= t.start < p.end for p in places)]
    bodies = [fold(t.body.name) for t in told if t.body is not None and t.body.name]
    return chooser is None or not bodies or _is_called_so(chooser, bodies)


def _is_called_so(chooser: Mention, bodies: Sequence[str]) -> bool:
    is_named = chooser.form is MentionForm.NAME or (chooser.form is MentionForm.NOMINAL and chooser.name)
    return not is_named or fold(chooser.name or chooser.text) in bodies


def _is_said_of(scene: Scene, verb: Token, who: Mention) -> bool:
    """Tell a verb of somebody from a noun, "its pick X", from "a man named X" and from another's verb."""
    between = scene.view.written(who.end, scene.view.span_of(verb).start)
    is_beside = (
        verb.dep_ in ("amod", "acl") and verb.tag_ == "VBN" and between != ", "
    )  # not "X, hired in May"
    if verb.pos_ not in ("VERB", "AUX") or is_beside or _is_noun_after_all(verb):
        return False
    if _LISTED.match(scene.view.written(who.end, who.end + 40)) is not None:
        return False  # "hired A and B", "A and B were hired": no office of one
    if who.start > scene.view.span_of(verb).start:
        return _is_label(scene, who)
    subject = _subject_of(verb)
    place = None if subject is None else scene.view.span_of(subject).start
    if verb.dep_ == "relcl" and {c.lower_ for c in verb.lefts}.isdisjoint(_RELATIVE_SUBJECTS):
        return False  # "the party X started in 2014"
    if verb.dep_ == "relcl" and any(c.dep_ == "dobj" and c.lower_ in _RELATIVES for c in verb.lefts):
        return False  # "the party, which X started in 2014"
    if subject is None or place is None or subject.lower_ in _RELATIVES or who.start <= place < who.end:
        return True
    named = scene.view.mention_at(subject)
    if named is not None and named.form is not MentionForm.NOMINAL:
        return named.name is not None and named.name == who.name  # "They liked X, and she was hired"
    if subject.lower_ in _ENTRIES:
        return True
    inside = {scene.view.span_of(t).start for t in subject.subtree}
    is_of = any(t.dep_ == "pobj" for t in scene.view.tokens_of(who))  # "a statue of X was installed"
    return who.start in inside and not is_of  # "her deputy X was hired"


def _is_label(scene: Scene, who: Mention) -> bool:
    """Tell "named the banker X" from "named the ship X"."""
    first = next(iter(scene.view.tokens_of(who)), None)
    before = first.nbor(-1) if first is not None and first.i > 0 else None
    if before is None or before.pos_ != "NOUN":
        return True
    word = before.lower_
    return word in PERSON_NOUNS or word.endswith(_OF_PERSONS) or scene.role_at(before) is not None


def _is_noun_after_all(verb: Token) -> bool:
    """Tell "the court pick X", tagged as a verb, from "they pick X", "the members pick X"."""
    if verb.lower_ not in _NOUNS_TOO or any(c.dep_ == "aux" for c in verb.children):
        return False
    return not any(c.tag_ in ("NNS", "NNPS") or c.lower_ == "they" for c in verb.lefts)


def _subject_of(verb: Token) -> Token | None:
    """Give the subject of a verb, which may be that of the one before it."""
    while True:
        found = [c for c in verb.lefts if c.dep_ in ("nsubj", "nsubjpass")]
        if found or verb.dep_ not in ("conj", "xcomp") or verb.head == verb:
            return found[-1] if found else None
        verb = verb.head


def _is_surely_person(who: Mention) -> bool:
    if who.kind is EntityKind.PERSON:
        return True
    is_open = (who.kind is None and who.form is MentionForm.NAME) or is_soft_person(who)
    return is_open and is_personlike(who.name or who.text, single=False)
