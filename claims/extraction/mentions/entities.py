"""The tagger's entities, mended: joined where it tore names apart, cut at verbs and offices."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from claims.extraction.bodies import BODIES
from claims.extraction.mentions.edges import trimmed
from claims.extraction.mentions.listed_names import opens_list
from claims.extraction.mentions.names_behind import person_behind
from claims.extraction.mentions.owners import owned_bodies
from claims.extraction.mentions.times import name_past_date, past_time
from claims.extraction.naming.branches import is_branch
from claims.extraction.naming.foreign_names import opens_like_body
from claims.extraction.naming.forms_of_address import HONORIFIC, before_rank, behind_address
from claims.extraction.naming.letters import without_letters
from claims.extraction.roles import Title, parse_titles
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

__all__ = ["Entity", "is_longer_name", "read_entities", "with_first_part"]

_LABEL_KINDS: dict[str, tuple[EntityKind | None, float]] = {
    "PERSON": (EntityKind.PERSON, 0.8),
    "ORG": (EntityKind.ORGANISATION, 0.7),
    "GPE": (EntityKind.STATE, 0.7),
    "NORP": (None, 0.5),
    "FAC": (None, 0.4),
    "LOC": (None, 0.4),
    "PRODUCT": (None, 0.3),
    "WORK_OF_ART": (None, 0.2),
    "EVENT": (EntityKind.EVENT, 0.4),
    "LAW": (None, 0.2),
}
# Names that hold common words and quotation marks of their own.
_TITLED = frozenset({"EVENT", "LAW", "WORK_OF_ART"})


class Entity(NamedTuple):
    """A name as the tagger marked it, half-open places in the sentence."""

    start: int
    end: int
    kind: EntityKind | None
    label: str
    confidence: float


# A name with another by which its bearer goes: 'Thomas "Tip" O'Neill'.
_NICKNAMED = re.compile(
    r"""(?!(?:After|And|As|Before|But|By|For|From|In|Like|On|Since|That|The|To|Under|When|While|With)\s)
    (?:[A-Z][\w.'’-]*\s){1,3}["“'‘][A-Z][\w.-]+(?:\s[A-Z][\w.-]+)?["”'’]\s
    (?:(?:de|von|van|al)[\s-])?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?""",
    re.VERBOSE,
)

# What a tagger takes into a name though it is beside it.
_AROUND_NAME = re.compile(r"^[Tt]he\s|['’]s?$")
# Few sentences hold one, and an apostrophe opens none.
_OPENS_NICKNAME = re.compile(r"""\s["“'‘][A-Z]""")


def read_entities(doc: Doc) -> Iterator[Entity]:
    for marked in _with_nicknames(doc):
        if marked.label_ == "DATE" and len(marked) > 2:
            yield from _behind_date(marked)
        # Dates and figures, a third of all, are no names.
        entity = _with_rest(marked) if marked.label_ in _LABEL_KINDS else None
        if entity is None:
            continue
        kind, confidence = _LABEL_KINDS[entity.label_]
        if len(entity) == 1:
            word = entity[0]
            is_month = past_time(doc.text, entity.start_char, entity.end_char) == entity.end_char
            if word.lower_ not in ("and", "or") and not is_month and not _is_verb(word):
                yield from _without_titles(entity, kind, confidence)
            continue
        for listed in _unlisted(entity):
            for whole in _untied(listed):
                for span in _without_verbs(whole):
                    yield from _without_titles(span, *_LABEL_KINDS[span.label_])


def _behind_date(date: Span) -> Iterator[Entity]:
    """Give the person whom the tagger took into a date: "In May Tendai Moyo resigned"."""
    start = name_past_date(date.doc.text, date.start_char, date.end_char)
    if start < date.end_char:
        yield Entity(start=start, end=date.end_char, kind=EntityKind.PERSON, label="PERSON", confidence=0.5)


def _with_nicknames(doc: Doc) -> list[Span]:
    """Give the entities, whole those that the tagger cut at the quotation marks or owners inside them."""
    text = doc.text
    found = _NICKNAMED.finditer(text) if _OPENS_NICKNAME.search(text) is not None else ()
    names = [span for m in found if (span := doc.char_span(*m.span(), label="PERSON")) is not None]
    whole = [n for n in names if any(e.label_ == "PERSON" and _overlap(e, n) for e in doc.ents)]
    whole += [
        b for b in owned_bodies(doc) if not any(e.start <= b.start and b.end <= e.end for e in doc.ents)
    ]
    if not whole:
        return list(doc.ents)
    rest = [e for e in doc.ents if not any(_overlap(e, n) for n in whole)]
    return sorted([*whole, *rest], key=lambda span: span.start)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _with_rest(entity: Span) -> Span | None:
    """Join what the tagger tore apart after "of": "Order of" and "Torvik"; None for the second half."""
    doc = entity.doc
    if entity.label_ == "PERSON" and (end := _end_past_hyphen(entity)) > entity.end:
        return doc.char_span(
            entity.start_char, doc[end - 1].idx + len(doc[end - 1].text), label=entity.label_
        )
    if _is_of_state(entity):
        return doc.char_span(entity[2].idx, entity.end_char, label=entity.label_)
    if entity.start > 1 and doc[entity.start - 1].lower_ == "of" and doc[entity.start - 1].ent_type_:
        return None
    following = doc[entity.end] if entity.end < len(doc) else None
    if entity[-1].lower_ != "of" or len(entity) < 2 or following is None or not following.text[:1].isupper():
        return entity
    rest = next((other for other in doc.ents if other.start == entity.end), None)
    end = rest.end_char if rest is not None else following.idx + len(following.text)
    return doc.char_span(entity.start_char, end, label=entity.label_)


def _is_of_state(entity: Span) -> bool:
    """Tell "Secretary of State for Health", of which the tagger takes the last three words for a body."""
    if len(entity) < 3 or entity[0].text != "State" or entity[1].lower_ != "for" or entity.start < 2:
        return False
    return entity.doc[entity.start - 1].lower_ == "of"


def _end_past_hyphen(person: Span) -> int:
    """Give the end of a name that was cut at its hyphen: "Wolf" of "Wolf-Dieter Panse"."""
    doc, end = person.doc, person.end
    if end + 1 >= len(doc) or doc[end].text != "-" or doc[end - 1].whitespace_ or doc[end].whitespace_:
        return end
    rest = end + 1
    while rest < len(doc) and doc[rest].tag_ == "NNP" and not doc[rest].ent_type_:
        rest += 1
    return rest if rest > end + 1 else end


def _unlisted(entity: Span) -> Iterator[Span]:
    """Part a list taken for one name: "Chile, Peru and" are two, "Nordic Council - Denmark" opens one."""
    dash = next(
        (t.i for t in entity[1:] if t.text in ("-", "–", "—") and t.whitespace_ and t.nbor(-1).whitespace_),
        None,
    )
    if dash is not None:
        yield from _part(entity, entity.start, dash)
        return
    if opens_list(entity):
        yield from (
            *_part(entity, entity.start, entity.start + 1),
            *_part(entity, entity.end - 1, entity.end),
        )
        return
    if entity[-1].lower_ not in ("and", "or"):
        yield entity
        return
    start = entity.start
    for place in [t.i for t in entity if t.text == ","] + [entity[-1].i]:
        if start < place:
            yield from _part(entity, start, place)
        start = place + 1


def _untied(entity: Span) -> Iterator[Span]:
    """Part two bodies taken for one: "Holm College and Torvik College", "Wild Kids and the girl group"."""
    text, label = entity.text, entity.label_
    match = None
    if label in ("ORG", "PERSON") and " that " in text:  # "told the Courier that Norvex had"
        place = next(t.i for t in entity if t.text == "that")
        yield from _part(entity, entity.start, place)
        yield from _part(entity, place + 1, entity.end)
        return
    if label == "PERSON" and len(entity) > 3 and (link := _home_behind(entity)):
        yield from _part(entity, entity.start, link)
        home = entity.doc.char_span(entity.doc[link + 1].idx, entity.end_char, label="GPE")
        yield from [home] if home is not None else []
        return
    if len(entity) > 3 and (person := person_behind(entity)):
        yield from _part(entity, entity.start, person)
        named = entity.doc.char_span(entity.doc[person].idx, entity.end_char, label="PERSON")
        yield from [named] if named is not None else []
        return
    if ", " in text and (label == "PERSON" or (label == "ORG" and _goes_on(entity))):
        match, label = _TWO_PERSONS.fullmatch(text), "PERSON"
    elif label in ("ORG", "FAC", "PRODUCT", "WORK_OF_ART") and (", " in text or " and " in text):
        match = _TWO_BODIES.fullmatch(text) or _AND_A_KIND.fullmatch(text)
    if match is None:
        yield entity
        return
    for group in match.re.groupindex.values():
        start = entity.start_char + match.start(group)
        part = entity.doc.char_span(start, start + len(match[group]), label=label)
        if part is not None:
            yield part


def _home_behind(person: Span) -> int:
    """Give where "of" stands in "Ann Holm of Togo", 0 where it is part of the name: "Queen Anne of Togo"."""
    link = next((t.i for t in person[2:-1] if t.lower_ in ("of", "from")), 0)
    return 0 if not link or parse_titles(person[0].text) or HONORIFIC.match(person.text) else link


def _goes_on(entity: Span) -> bool:
    """Tell whether a list of persons goes on behind: "Holm, Tom Riley" before ", Ann Smith and ..."."""
    doc = entity.doc
    if entity.end >= len(doc) or doc[entity.end].text != ",":
        return False
    return any(other.start == entity.end + 1 and other.label_ == "PERSON" for other in doc.ents)


def _without_verbs(entity: Span) -> Iterator[Span]:
    """Cut an entity at a verb the tagger ran over: "Paul co-founded agent3" is two names."""
    verbs = [t for t in entity if _is_verb(t)]
    start = entity.start
    for verb in verbs:
        if start < verb.i:
            yield from _part(entity, start, verb.i)
        start = verb.i + 1
    yield from _part(entity, start, entity.end) if verbs else [entity]


def _is_verb(token: Token) -> bool:
    return token.dep_ == "ROOT" and token.tag_ in ("VBD", "VBZ", "VBN") and token.is_lower


def _part(entity: Span, start: int, end: int) -> Iterator[Span]:
    words = entity.doc[start:end]
    part = entity.doc.char_span(words.start_char, words.end_char, label=entity.label_) if words else None
    if part is not None:
        yield part


def _without_titles(span: Span, kind: EntityKind | None, confidence: float) -> Iterator[Entity]:
    """Cut offices out of an entity: "NATO Secretary General Mark Rutte", "Chrysler Chief Executive"."""
    text = span.text
    if text.isalnum() and not parse_titles(text):  # a word by itself, as half of all are: nothing to cut off
        start, end = span.start_char, span.end_char
        end = _with_epithet(span.doc.text, end) if kind is EntityKind.PERSON else end
        yield Entity(start=start, end=end, kind=kind, label=span.label_, confidence=confidence)
        return
    yield from _pruned(span, kind, confidence)


def _pruned(span: Span, kind: EntityKind | None, confidence: float) -> Iterator[Entity]:
    start, end = past_time(span.doc.text, span.start_char, span.end_char), span.end_char
    if span.label_ not in _TITLED:
        start, end = trimmed(span.doc.text, start, end)
    elif (loose := _RUN_ON.search(span.doc.text, start, end)) is not None:
        end = loose.start()
    lead = _FOUNDING.match(span.doc.text, start, end) or _UNIT_AT.match(span.doc.text, start, end)
    if lead is not None and _is_nothing_of_body(lead):
        start = lead.end()
    text = span.doc.text[start:end]
    for title in parse_titles(text):
        before, after = text[: title.outer].strip(" ’'s,"), text[title.end :].strip(" ,")
        if after[:3].lower() in ("of ", "for"):
            start += _past_crown(text, title)
            break
        if before and title.title in _ALSO_NAMES and not text[: title.outer].rstrip().endswith(("'s", "’s")):
            break  # "Burger King Corporation", "Steven Dean Moore"
        is_owner = span.label_ == "PERSON" and before and not after and _is_before_person(span)
        if before and not after and (is_owner or span.label_ != "PERSON"):
            kind = title.wants[0] if is_owner else kind
            end = start + len(text[: title.outer].rstrip(" ’',"))
        elif after and (span.label_ == "PERSON" or before):
            place = start + text.index(after, title.end)
            if before:
                yield Entity(
                    start=start,
                    end=start + len(text[: title.outer].rstrip(" ’',")),
                    kind=EntityKind.ORGANISATION,
                    label="ORG",
                    confidence=0.4,
                )
            start, kind = place, EntityKind.PERSON
        elif not before and not after and (title.title not in _ALSO_NAMES or not _is_bare_subject(span)):
            return
        break
    named = span.doc.text[start:end]
    if kind is EntityKind.PERSON and (
        is_branch(named) or opens_like_body(named) or _NO_PERSON.search(named) is not None
    ):
        kind = EntityKind.ORGANISATION
    if kind is EntityKind.PERSON:
        start = behind_address(span.doc.text, start, end)
        end = start + len(without_letters(span.doc.text[start:end]))
        end = _with_epithet(span.doc.text, end)
    league = _IN_LEAGUE.search(span.doc.text, start, end) if kind is EntityKind.ORGANISATION else None
    end = league.start() if league is not None else before_rank(span.doc.text, start, end)
    lead = _ARTICLE.match(span.doc.text, start, end)
    tail = _OWNING.search(span.doc.text, start, end)
    start = lead.end() if lead is not None else start
    end = tail.start() if tail is not None else end
    if start < end:
        yield Entity(start=start, end=end, kind=kind, label=span.label_, confidence=confidence)


def _is_before_person(span: Span) -> bool:
    """Tell "Holm Mayor" before "Ann Lee", no person but where she is mayor."""
    following = span.doc[span.end] if span.end < len(span.doc) else None
    return following is not None and following.ent_type_ == "PERSON" and following.ent_iob_ == "B"


def _is_bare_subject(span: Span) -> bool:
    """Tell "Khan was elected" from "The king was": a person's surname that is also an office."""
    word = span[0]
    return span.label_ == "PERSON" and word.dep_ in ("nsubj", "nsubjpass") and not any(word.lefts)


def _is_nothing_of_body(lead: re.Match[str]) -> bool:
    """Tell "Product Development at Holm" from "University of Holm at Torvik"."""
    return not any(word.lower() in BODIES for word in lead[0].split())


# Offices that are also parts of names.
_ALSO_NAMES = frozenset(
    """
    abbot bishop dean doge emperor khan king patriarch pope president provost queen regent shah sultan
    """.split()
)
_FOUNDING = re.compile(r"(?i:co-?)?(?:founder|Founder)s?\s(?:of|at)\s(?:the\s)?(?=[A-Z])")
_UNIT_AT = re.compile(r"(?:[A-Z][\w&-]*\s|and\s){1,6}at\s(?:the\s)?(?=[A-Z])")
_REALM_HEADS = frozenset("emperor empress king president queen ruler shah sultan tsar".split())
_CROWN = re.compile(r"\s+of\s+(?:the\s+)?(?=[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?$)")


def _past_crown(text: str, title: Title) -> int:
    """Give where the realm begins in "Queen of Norland", which is an office and nobody's name."""
    if title.outer or text[: title.end].lower() != title.title or title.title not in _REALM_HEADS:
        return 0
    realm = _CROWN.match(text, title.end)
    return realm.end() if realm is not None else 0


# What is called for a person, or sends: "the Holt White House", "BBC Radio Holt".
_NO_PERSON = re.compile(
    r"\s(?:White\sHouse|Administration|Organi[sz]ation|Foundation|Campaign|Cabinet|Government)$"
    r"|(?<![\w-])(?:Radio|TV|Television|FM)(?![\w-])"
)
_HEADS = r"(?:University|College|Academy|School|Association|Union|League|Party|Club|Conference|Alliance)"
_TWO_BODIES = re.compile(
    rf"(?P<one>(?:\S+\s)*?{_HEADS}(?:\sof(?:\s[A-Z]\S*)+?)?)(?:,|,?\sand)\s(?:the\s)?(?P<two>(?:[A-Z]\S*\s)+{_HEADS})"
)
_TWO_PERSONS = re.compile(
    r"(?P<one>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?), (?P<two>[A-Z][\w'’-]+\s[A-Z][\w'’-]+)"
)
# What a tagger runs on to where a list goes on with a common noun.
_AND_A_KIND = re.compile(r"(?P<one>[A-Z]\S*(?:\s[A-Z]\S*)*),?\sand\s(?:the|an?)(?:\s[a-z-]+)+")
_ARTICLE = re.compile(r"(?:(?i:the|a|an)|Former|Joining|Leaving|Quitting|Entering)\s+|(?i:ex)-(?=[A-Z])")
_OWNING = re.compile(r"(?:['’]s?|\s)+\Z")
# Where a tagger ran past a name that it took for a work's: "Reclaim the Night since 2010".
_RUN_ON = re.compile(r"\s(?:on|in|since|for|from|until|at|by|as|last|after|before)(?:\s\d{4}|\s[a-z]+)?$")
_EPITHET = re.compile(r"\s(?:[IVX]{1,5}|the (?:Great|Elder|Younger|Terrible|Bold|Fair|Good|Magnificent))\b")
# A club with its league: "Bologna in Serie A".
_IN_LEAGUE = re.compile(
    r"\s+in\s+(?:the\s+|La\s+)?(?=(?:Serie|Lega|Ligue|Premier|\w*[Ll]iga|\w+\s+League|Division)\b)"
)
_FIRST_PART = re.compile(r"(?<![\w-])(?:[A-Z][a-zà-ÿ]*-|(?:[A-Z][a-zà-ÿ]+\s){1,2}[ie]\s)$")


def with_first_part(text: str, start: int) -> int:
    """Take in what the tagger cut off a name's front: "Wolf-Dieter Ek", "Albert Roca i Puig"."""
    match = _FIRST_PART.search(text, max(0, start - 40), start)
    return match.start() if match else start


def _with_epithet(text: str, end: int) -> int:
    """Take in what belongs to a ruler's name: "Aleksei I", "Peter the Great"."""
    match = _EPITHET.match(text, end)
    return match.end() if match is not None else end


def is_longer_name(entity: Entity, start: int, end: int, text: str) -> bool:
    """Tell somebody's or a body's name of which a name told by its shape is a part: "the" adds nothing."""
    is_around = entity.start <= start < end <= entity.end
    if not is_around or entity.kind not in (EntityKind.PERSON, EntityKind.ORGANISATION):
        return False
    return len(_AROUND_NAME.sub("", text[entity.start : entity.end])) > end - start
