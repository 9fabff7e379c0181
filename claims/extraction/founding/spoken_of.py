"""The body that a noun without an article means: "Company founder Ann Holm said it would grow"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.filling.leads import sentence_start
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.filling.salience import is_of_other_noun
from claims.extraction.founding.patterns import TITLE_WORDS
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["named_later", "spoken_of"]

# What stands before a founder of whom no word says what he founded.
_BEFORE = frozenset({"ADP", "SCONJ", "CCONJ", "VERB", "PUNCT", "AUX", "ADV"})
# Characters of the sentence before, where its beginning is not seen.
_LONGEST = 400


def spoken_of(view: SentenceView, founder: Token) -> list[tuple[Token, Mention]]:
    """Give what "company founder", before a name, speaks of: the one body of this and the last sentence.

    One that the text names but once and that leads neither sentence may be anybody's.
    """
    noun = _label_of(view, founder)
    if noun is None or founder.dep_ not in ("compound", "nmod"):
        return []
    lemma = noun.lemma_.lower()
    text, start = view.context.article.text, view.sentence.start
    place = max(0, start - 2)
    begin = sentence_start(text, place)
    begin = begin if begin < place else max(0, place - _LONGEST)
    near = [
        thing for thing in view.context.bodies
        if thing.kind is EntityKind.ORGANISATION
        and any(begin <= place < view.sentence.end for place in thing.starts)
        and not is_of_other_noun(thing.name, lemma)
    ]  # fmt: skip
    if len(near) != 1:
        return []
    (body,) = near
    leads = any(start - begin in (0, 4) for start in body.starts)
    others = [thing.count for thing in view.context.bodies if thing is not body]
    is_theme = body.count > max([1, *others])
    is_vague = noun == founder or bool(body.entity_ids)
    if not is_theme and (is_vague or not (leads or body.count > 1)):
        return []  # "The Elm Herald saw the letter. Founder Ann Holm wrote it": whose, nothing says
    span = view.span_of(noun)
    mention = Mention(
        text=noun.text, start=span.start, end=span.end, form=MentionForm.NOMINAL, kind=body.kind,
        name=body.name, entity_ids=body.entity_ids, confidence=0.6,
    )  # fmt: skip
    return [(noun, mention)]


def _label_of(view: SentenceView, founder: Token) -> Token | None:
    """Give "company" of "company founder Ann Holm"; the word itself where a sentence opens with it."""
    opening = view.span.start
    if founder.i == opening or (founder.i == opening + 2 and founder.doc[opening].lower_ == "co"):
        return founder
    noun = founder.nbor(-1)
    lemma = noun.lemma_.lower()
    if _stands_alone(founder):
        return founder
    is_body = lemma in BODIES and NOMINAL_KINDS.get(lemma) is EntityKind.ORGANISATION
    return noun if is_body and view.mention_at(noun) is None and noun.left_edge == noun else None


def _stands_alone(founder: Token) -> bool:
    """Tell "when founder Ann Holm", "chief executive and co-founder Ole Berg said", which name no body."""
    first = founder.nbor(-2) if founder.nbor(-1).text == "-" and founder.i > 1 else founder
    if first.i == 0 or founder.i + 1 >= len(founder.doc):
        return True
    behind = next((t for t in founder.doc[founder.i + 1 :] if t.lower_ not in TITLE_WORDS), None)
    return first.nbor(-1).pos_ in _BEFORE and behind is not None and behind.ent_type_ == "PERSON"


def named_later(view: SentenceView, verb: Token, mention: Mention) -> Mention | None:
    """Give the body that "Ann Holm, who founded the company in 1988, left Holm Foods" names only then.

    Only where the text has named no body before, and one in the rest of the sentence.
    """
    is_of_who = verb.dep_ == "relcl" and any(c.lower_ == "who" for c in verb.lefts)
    if (
        not is_of_who
        or mention.form is not MentionForm.NOMINAL
        or not mention.text.lower().startswith("the ")
    ):
        return None
    if mention.name is not None and mention.name.lower() not in mention.text.lower():
        return None
    if any(thing.starts[0] < mention.start for thing in view.context.bodies):
        return None
    later = [
        m for m in view.mentions
        if m.start > mention.end and m.form is MentionForm.NAME and m.kind is EntityKind.ORGANISATION
    ]  # fmt: skip
    return later[0] if len(later) == 1 else None
