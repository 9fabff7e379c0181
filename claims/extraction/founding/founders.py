"""Reads foundings off a noun for the founder: "co-founder and chairman of X", "founding partner of X"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.founding.bearers import bearers_of
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.likeness import as_body, is_indefinite, is_plural, likeness_of, said
from claims.extraction.founding.name_signs import bears_body_name
from claims.extraction.founding.page_subject import bodies_of
from claims.extraction.founding.patterns import FOUNDER_NOUNS, FOUNDING_TITLES, TITLE_WORDS
from claims.extraction.founding.people import companions
from claims.extraction.founding.spoken_of import spoken_of
from claims.extraction.founding.writing import write
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.syntax.arguments import head_noun, is_named, owners
from claims.extraction.syntax.questions import (
    conjuncts,
)
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["founder_claims", "founding_title"]

_OF = frozenset({"of", "at", "for", "behind"})
_STARTERS = FOUNDER_NOUNS | {"founding", "cofounding"}
# Who was there at the start and need not have founded anything.
_FIRST_MEMBERS = frozenset("member bandmember drummer guitarist bassist singer vocalist keyboardist".split())
_JOINERS = frozenset({"and", "&", "/", ",", "-", "–", "the", "a", "an", "also", "its"})
_SOME_OF = frozenset({"one", "among", "some", "part"})
_REACH = 14
_LONGEST_ASIDE = 24
_PERSONAL = frozenset({"he", "she", "i", "who"})
# Where an apposition ends and no list goes on.
_CLOSING = re.compile(r",\s(?!and\b|or\b|[A-Z])")
_QUOTES = frozenset({'"', "“", "‘", "'", "``", "«"})


def founding_title(word: Token) -> Token | None:
    """Give the title that "founding" qualifies: "founding (managing) partner", "founding member"."""
    for token in word.doc[word.i + 1 : word.i + 7]:
        if token.lemma_.lower() in FOUNDING_TITLES:
            following = token.nbor() if token.i + 1 < len(token.doc) else None
            if following is None or following.lemma_.lower() not in FOUNDING_TITLES:
                return token
        elif token.lower_ not in TITLE_WORDS and token.pos_ != "ADJ":
            return None
    return None


def founder_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Give the bodies somebody is called founder of.

    Parameters
    ----------
    noun : Token
        "founder", "co-founder" or the like, or the title in "founding member", "founder chair".
    """
    is_title = noun.lemma_.lower() not in FOUNDER_NOUNS
    title = noun if is_title else _whole_title(noun)
    if _opens_quotation(title) or _opens_name(view, noun):
        return
    first = _first_of_list(title)
    people = [said(m) for m in bearers_of(view, title, first) if not is_title or _is_person(m)]
    people = [m for m in people if not _is_title(m)]
    if is_title and (not people or title.lemma_.lower() in _FIRST_MEMBERS):
        return  # "Canada is a founding member of NATO": a member, not its founder
    for head, mention in _bodies(view, title, noun, first):
        if _is_title(mention) or _is_behind_wares(view, mention) or _is_kind(mention):
            continue
        if mention.form is MentionForm.PRONOUN and any(p.name == mention.name for p in view.context.persons):
            continue  # "Ann Lee served as its founding director"
        if mention.kind is EntityKind.STATE and head.nbor().pos_ == "NOUN" and head.nbor().is_lower:
            continue  # "dean and professor of China business"
        people = people or _named_behind(view, mention) or _behind_titles(view, title)
        people = people or _apposed_behind(view, noun, mention)
        likeness = 1.0 if head == noun else likeness_of(view, head, mention)
        if (
            likeness < 0.25
            or is_plural(head)
            or (
                is_indefinite(head)
                and mention.form is MentionForm.NOMINAL
                and not _is_named_elsewhere(mention)
            )
            or (head.dep_ == "compound" and mention.kind is EntityKind.STATE)  # "dean of China trade"
        ):
            continue
        if not people and mention.form is not MentionForm.NAME:
            continue
        founders = [m for m in people if m.start != mention.start]
        founders += companions(view, head, title, known=founders)
        yield write(
            view,
            noun,
            "founding.founder",
            Relation.FOUNDED,
            subject=as_body(mention, head),
            founders=tuple(founders),
            heads=(title.i, *_dated_behind(head, title), *_dated_before(title)),
            is_apposed=_is_after_date(title)
            or (title.dep_ not in ("attr", "oprd") and first.dep_ not in ("attr", "oprd")),
            evidence={
                "strength": 1.0,
                "likeness": likeness,
                "founder": 1.0,
                "named_founder": float(bool(people)),
                "founding_title": float(is_title),
            },
        )


def _is_kind(mention: Mention) -> bool:
    """Tell "startup" of "came from startup founder Ann Holm", which a tagger took for a name."""
    return mention.name in (None, mention.text) and mention.text.islower() and mention.text in BODIES


def _is_behind_wares(view: SentenceView, mention: Mention) -> bool:
    """Tell who is named behind what she makes: "founder of Linx winter coats Mila Agar"."""
    if mention.kind is not EntityKind.PERSON or not has_given_name(mention.text):
        return False
    first = view.tokens_of(mention)[0]
    return first.i > 0 and first.nbor(-1).pos_ == "NOUN" and first.nbor(-1).is_lower


def _is_named_elsewhere(mention: Mention) -> bool:
    return mention.name not in (None, mention.text)


def _is_after_date(title: Token) -> bool:
    """Tell the second of "was founder of the Elm Club in 1948, a founder of the Oak League"."""
    earlier = [c for c in title.head.children if c.dep_ == "attr" and c.i < title.i]
    if not earlier or title.dep_ not in ("attr", "conj", "appos"):
        return False
    return any(t.ent_type_ == "DATE" for t in title.doc[earlier[0].i : title.left_edge.i])


def _opens_quotation(title: Token) -> bool:
    """Tell an honour from a founding: 'was declared "Founder of Peace and Unity"'."""
    before = title.i - 1
    if before > 0 and title.nbor(-1).lower_ == "the":
        before -= 1
    return before >= 0 and title.doc[before].text in _QUOTES and title.doc[before].tag_ != "POS"


def _is_title(mention: Mention) -> bool:
    """Tell who is named by nothing but a post: "former CEO and founder of", "Founding President Ann Lee"."""
    words = re.findall(r"[a-z]+", mention.text.lower())
    if mention.name not in (None, mention.text) or "father" in words or "mother" in words:
        return False
    return bool(words) and all(w in TITLE_WORDS or w in FOUNDING_TITLES or w in _STARTERS for w in words)


def _opens_name(view: SentenceView, noun: Token) -> bool:
    """Tell a name from a founder: "an analyst at Founder Securities"."""
    named = view.mention_at(noun) if noun.is_title and noun.i > noun.sent.start else None
    behind = noun.nbor() if noun.i + 1 < len(noun.doc) else noun
    is_one = named is not None and named.form is MentionForm.NAME and named.kind is EntityKind.ORGANISATION
    return is_one and named is not None and view.mention_at(behind) is named


def _dated_behind(body: Token, title: Token) -> list[int]:
    """Give the preposition of the date right behind the body: "was a co-founder of Holm Ventures in 1980"."""
    if title.dep_ not in ("attr", "oprd", "pobj"):
        return []
    behind = body.doc[body.i + 1 : body.i + 5]
    opening = next((t for t in behind if t.lower_ in ("in", "on")), None)
    if opening is None or opening.i + 1 >= len(body.doc) or opening.nbor().ent_type_ != "DATE":
        return []
    between = body.doc[body.i + 1 : opening.i]
    return [opening.i] if all(t.is_punct or t.is_upper for t in between) and "," not in between.text else []


def _dated_before(title: Token) -> list[int]:
    """Give the verb of "in 1994 he was one of the founders of Holm": the year is that of the founding."""
    one = title.head.head if title.dep_ == "pobj" and title.head.lower_ == "of" else title
    being = one.head
    if one.dep_ != "attr" or being.lemma_ != "be" or (one != title and one.lower_ not in _SOME_OF):
        return []
    fronted = [c for c in being.lefts if c.dep_ in ("prep", "npadvmod") and c.lower_ in ("in", "on")]
    return [being.i] if any(is_year(t) for c in fronted for t in c.subtree) else []


def _whole_title(noun: Token) -> Token:
    """Give the head of "founder chair", "founder member": the title that the founder qualifies."""
    if noun.dep_ in ("compound", "nmod") and noun.head.lemma_.lower() in FOUNDING_TITLES:
        return noun.head
    return noun


def _first_of_list(title: Token) -> Token:
    first = title
    while first.dep_ == "conj" and first.head.pos_ in ("NOUN", "PROPN") and not _is_new_phrase(first):
        first = first.head
    return first


def _is_new_phrase(noun: Token) -> bool:
    return any(c.dep_ == "poss" for c in noun.children) and is_named(noun.head)


def _is_person(mention: Mention) -> bool:
    return mention.kind is EntityKind.PERSON or mention.text.lower() in _PERSONAL


def _bodies(view: SentenceView, title: Token, noun: Token, first: Token) -> list[tuple[Token, Mention]]:
    found = spoken_of(view, noun) or bodies_of(view, [_meant(view, t) for t in _founded_of(title, first)])
    found = found or bodies_of(view, [_meant(view, t) for t in _founded_of(noun, first)])
    found = found or bodies_of(view, _further_on(view, title))
    organisations = [pair for pair in found if pair[1].kind is not EntityKind.STATE]
    # "X & Associates, Grosse Pointe, Michigan": where a body has its seat is not founded.
    return organisations if len(organisations) < len(found) and organisations[:1] == found[:1] else found


def _meant(view: SentenceView, body: Token) -> Token:
    """Give the body where the parser takes what stands around it for it.

    "Founder of Holm Foods Ann Lee", with the founder for its head; "founder of Oslo based label Holm Music".
    """
    if body.lower_ == "whose":  # "the school, whose founder Ann Holm died in May"
        return next((t.head for t in body.ancestors if t.dep_ == "relcl"), body)
    mention = view.mention_at(body)
    if mention is None or mention.form is not MentionForm.NAME:
        return body
    if mention.kind is EntityKind.PERSON and not bears_body_name(mention):
        first = view.tokens_of(mention)[0].i
        between = body.doc[max(body.left_edge.i, first - 4) : first]
        label = next((t for t in reversed(between) if not (t.is_lower and t.pos_ == "NOUN")), None)
        before = view.mention_at(label) if label is not None else None
        is_body = before is not None and before is not mention and before.form is MentionForm.NAME
        return label if label is not None and is_body and has_given_name(mention.text) else body
    rest = body.doc[body.i + 1 :]
    behind = 1 if rest[:1].text == "-" else 0
    if body.ent_type_ not in ("GPE", "LOC") or rest[behind : behind + 1].text.lower() != "based":
        return body
    named = next((t for t in rest[behind + 1 : behind + _REACH] if is_named(t) or t.pos_ == "VERB"), None)
    of_name = view.mention_at(named) if named is not None else None
    return (head_noun(view, of_name) or body) if of_name is not None else body


def _named_behind(view: SentenceView, body: Mention) -> list[Mention]:
    """Give who is named right behind the body: "chair and founder of Holm Foods Ann Lee said"."""
    return [
        m for m in view.mentions
        if body.end < m.start and m.kind is EntityKind.PERSON and m.form is MentionForm.NAME
        and has_given_name(m.text) and _is_in_one(view, body, m)
    ]  # fmt: skip


def _apposed_behind(view: SentenceView, noun: Token, body: Mention) -> list[Mention]:
    """Give who stands between commas behind the body: "the founder of Holm Foods, Ann Lee, said"."""
    if noun.tag_ != "NN" or body.start < noun.idx + view.shift:
        return []
    text, shift = view.span.doc.text, view.shift
    return [
        m for m in view.mentions
        if m.kind is EntityKind.PERSON and m.form is MentionForm.NAME and " " in m.text
        and text[body.end - shift : m.start - shift] == ", " and _CLOSING.match(text, m.end - shift)
    ]  # fmt: skip


def _is_in_one(view: SentenceView, body: Mention, person: Mention) -> bool:
    """Tell whether nothing but a noun or two stands between: "founder of Holm Foods fish bars Ann Lee"."""
    between = [t for t in view.span if body.end <= t.idx + view.shift < person.start]
    return len(between) < 3 and all(t.pos_ == "NOUN" and t.is_lower for t in between)


def _behind_titles(view: SentenceView, title: Token) -> list[Mention]:
    """Give who bears the titles that go on behind: "Holm Foods founder and former chief Ann Lee"."""
    rest = title.doc[title.i + 1 : title.i + _REACH]
    named = next((t for t in rest if t.lower_ not in TITLE_WORDS and t.lower_ not in FOUNDING_TITLES), None)
    mention = view.mention_at(named) if named is not None and named.i > title.i + 1 else None
    is_one = mention is not None and mention.kind is EntityKind.PERSON and mention.form is MentionForm.NAME
    return [mention] if is_one and mention is not None and has_given_name(mention.text) else []


def _founded_of(noun: Token, first: Token) -> list[Token]:
    """Give what was founded: owner of "founder", or of a title coordinated with it."""
    if first.dep_ == "conj" and is_named(first.head) and any(t.lower_ == "its" for t in owners(noun)):
        return [first.head]  # "Wikipedia and its founder, Jimmy Wales"
    chain = [
        noun,
        *(t for t in conjuncts(first) if t.i > noun.i),
        *(t for t in conjuncts(first) if t.i < noun.i),
    ]
    for each in chain:
        found = [t for t in (*owners(each), *_of_again(each)) if t.ent_type_ != "PERSON" or t.dep_ == "pobj"]
        found = found or _just_before(each) or _named_before(each)
        if found:
            return found
    return []


def _of_again(noun: Token) -> list[Token]:
    """Give what goes on with "founder of the Elm Society and of the Oak League"."""
    first = [c for c in noun.children if c.dep_ == "prep" and c.lower_ == "of"]
    again = [t for c in first for t in c.children if t.dep_ == "conj" and t.lower_ == "of"]
    return [t for c in again for t in c.children if t.dep_ == "pobj" and is_named(t)]


def _named_before(noun: Token) -> list[Token]:
    return [
        c
        for t in (noun, *([noun.head] if noun.dep_ in ("compound", "nmod") else []))
        for c in t.children
        if c.dep_ in ("compound", "nmod", "amod") and c.pos_ == "PROPN" and c.i < noun.i
        and (c.ent_type_ != "PERSON" or _is_before_founder(c, noun))
    ]  # fmt: skip


def _just_before(noun: Token) -> list[Token]:
    """Give the name that stands right before the noun: "Microsoft co-founder Bill Gates"."""
    if noun.i == 0:
        return []
    before = noun.nbor(-1)
    if before.pos_ == "NUM" and before.is_alpha is False and any(c.isupper() for c in before.text):
        return [before]  # "4AD founder", which the tagger takes for a number
    if before.i == noun.sent.start and before.text.istitle() and before.lemma_.lower() in BODIES:
        return [before]  # "Party founder Ann Holm said": the party that the text speaks of
    if before.pos_ != "PROPN" or before.ent_type_ in ("DATE", "NORP"):
        return []
    return [before] if before.ent_type_ != "PERSON" or _is_before_founder(before, noun) else []


def _is_before_founder(name: Token, noun: Token) -> bool:
    """Tell a body that was taken for a person: "Velkro founder Ruth Holm" names the founder behind."""
    first = name
    while first.i > 0 and first.nbor(-1).ent_type_ == "PERSON" and first.ent_iob_ == "I":
        first = first.nbor(-1)
    if name.i != noun.i - 1 or has_given_name(first.text):
        return False
    for token in noun.doc[noun.i + 1 : noun.i + 6]:
        if token.ent_type_ == "PERSON":
            return True
        if token.lower_ not in TITLE_WORDS and token.lemma_.lower() not in FOUNDING_TITLES:
            return False
    return False


def _further_on(view: SentenceView, title: Token) -> list[Token]:
    """Read on word by word where the parse is torn: "Co-Founder and VP Operations of Acme Systems".

    Also a body right behind the noun: "founder Sampark Foundation and author of ...".
    """
    doc = title.doc
    for token in doc[_past_companions(title) : title.i + _REACH + _LONGEST_ASIDE]:
        if token.lower_ in _OF:
            return _opened_by(view, token.i + 1)
        if token.lower_ in _JOINERS or token.lower_ in TITLE_WORDS or token.lemma_.lower() in FOUNDING_TITLES:
            continue
        if token.i == title.i + 1 and token.ent_type_ == "ORG":
            return _opened_by(view, token.i)
        return []
    return []


def _past_companions(title: Token) -> int:
    """Give where to read on behind "co-founder, along with Ann Lee and others, of the Holm League"."""
    doc, after = title.doc, title.i + 1
    opening = after + 1 if after < len(doc) and doc[after].text == "," else after
    is_comma = opening > after and doc[opening].lower_ == "with"
    if not is_comma and doc[opening : opening + 2].text.lower() not in ("along with", "together with"):
        return after
    rest = doc[opening : opening + _LONGEST_ASIDE]
    return next((t.i for t in rest if t.lower_ == "of" and doc[t.i - 1].text == ","), after)


def _opened_by(view: SentenceView, index: int) -> list[Token]:
    for token in view.span.doc[index : index + 4]:
        mention = view.mention_at(token)
        if mention is not None and mention.form is MentionForm.NAME:
            head = head_noun(view, mention)
            is_body = mention.kind is not EntityKind.PERSON
            # "the Jewish socialist Kultur Lige": nobody has an article before his name
            is_body = is_body or (view.span.doc[index].lower_ == "the" and not has_given_name(mention.text))
            return [head] if head is not None and is_body else []
        if token.pos_ not in ("DET", "ADJ", "NOUN"):
            return []
    return []
