"""Several holders under one plural title: "the presidents of X and Y, A and B", "Presidents A and B"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Clue, Mention, MentionForm, Pattern, RoleMention
from claims.extraction.leadership.offices import is_office, on_page
from claims.extraction.leadership.scene import Scene, Statement
from claims.extraction.roles import Title, parse_titles
from claims.extraction.roles.body_reader import BodyReader
from claims.extraction.roles.complement_reader import ComplementReader
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.phrase import Phrase, is_soft_person
from claims.extraction.roles.since_then import is_later_still
from claims.extraction.syntax.inflection import plural
from claims.extraction.syntax.questions import attributes, objects, prepositional_objects
from claims.relations import EntityKind, Relation
from claims.types import SlotSource

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["LISTED", "PATTERNS", "find_title_lists", "listed_holders", "shared_roles"]

_SINGULARS = {plural(head): head for head in HEADS} | {
    f"{head[:-3]}men": head for head in HEADS if head.endswith("man")
}
_SINGULARS |= {f"{head}s": head for head in HEADS if head.endswith("o")}  # "co-CEOs"
# What may lead from the title to those who have it, and whether it says more than that these are some.
_NAMING = ("have included", "included", "include", "including", "such as", "were", "are", "have been")
# Of these a body has one at a time: past ones that its page lists were its heads.
_SOLE = frozenset(
    """
    president principal headmaster headmistress chairman chairwoman rector chancellor abbot abbess provost
    conductor
    """.split()
)
_CONTINENTAL = frozenset("European Asian African American Western Nordic Arab Latin".split())
LISTED = Pattern(
    id="leadership.titles_listed",
    relation=Relation.HOLDS_OFFICE,
    triggers=(),
    further=(
        # A holder or a body right behind, and several of them.
        Clue(
            words=tuple(f"{title} {link}" for title in sorted(_SINGULARS) for link in ("@", "of", "at")),
            beside=("@",),
            also=("and", "well", *_NAMING),
            before=4,
            behind=12,
        ),
        Clue(
            words=tuple(f"{title} {link}" for title in sorted(_SINGULARS) for link in _NAMING),
            beside=("@",),
            before=0,
            behind=4,
        ),
        # "Norland has had two presidents since then: Ann Holt until 1981 and Ole Berg until 1990."
        Clue(
            words=tuple(sorted(_SINGULARS)),
            beside=tuple("two three four five six seven eight nine ten eleven twelve".split()),
            also=("had", "seen", "served", "known"),
            before=4,
            behind=3,
        ),
        # "The Left has Ann Holt and Ole Berg as its chairs."
        Clue(
            words=tuple(f"as {whose} {title}" for title in sorted(_SINGULARS) for whose in ("its", "their")),
            beside=("has", "have", "had", "with"),
            before=8,
            behind=0,
        ),
    ),
    example="Presidents Emmanuel Macron of France and Sergio Mattarella of Italy met in Rome.",
    near_miss="The presidents of France and Italy met Sergio Leone in Rome.",
)
PATTERNS = (LISTED,)

_LINK = re.compile(r"(?:\s\([^()]{4,24}\))?\s*(?:,|,?\s*and|&|,?\s*as well as)\s*(?:the\s+)?")
_NAMED = rf"(?:[,:]?\s+(?:(?P<naming>{'|'.join(_NAMING)})\s+)?)"
_OF_STATE = " of State"
# Between the last of several and the title: "A and B, respective presidents", "A's and B's new presidents".
_BEFORE_TITLE, _OF_WHOSE = r",\s+(?:the\s+)?(?:respective\s+)?", r"(?:['’]s?)?\s+(?:new\s+)?"
# Whose they are: "his two deputies, A and B".
_OWNED = re.compile(r"\b(?:his|her|my)\s(?:(?:new|two|three|current|present)\s)?$", re.IGNORECASE)
_AS_ITS = re.compile(r"\sas\s(?:its|their)\s(?:(?:new|two|joint|current|present)\s)?$")
_HAS = re.compile(r"\b(?:has|have|had|with)\s(?:(?:both|now|the)\s)?$", re.IGNORECASE)
_BODIES = frozenset({EntityKind.STATE, EntityKind.ORGANISATION})
# "The first two presidents", "early directors": whoever they were, they are no more.
_OVER = re.compile(
    r"\b(?:first|last|early|earlier|previous|past|recent|former)(?:\s+[\w-]+)?\s+$", re.IGNORECASE
)


def find_title_lists(scene: Scene) -> Iterator[Candidate]:
    """Find the holders of plural titles, paired with the bodies in order."""
    for token in scene.view.span:
        for person, role, body in listed_holders(scene, token):
            said = Statement(
                subject=person,
                role=role,
                object=body,
                relation=Relation.HELD_OFFICE if role.is_former else Relation.HOLDS_OFFICE,
                time_heads=(token.i,),
            )
            if is_later_still(scene.view.context.article.text, role.start):  # "future Presidents A and B"
                said = replace(said, relation=Relation.HELD_OFFICE)
            yield scene.candidate(LISTED, token, said)


def listed_holders(scene: Scene, token: Token) -> list[tuple[Mention, RoleMention, Mention | None]]:
    """Give the persons under a plural title, each with office and body; none for any other word."""
    role = _plural_role(scene, token)
    if role is None:
        return []
    held: list[tuple[Mention, RoleMention, Mention | None]] = []
    listed: list[tuple[Mention, RoleMention, Mention | None]] = []
    held += [(person, role, body) for person, body in _pairs(scene, role)]
    for person, own in _together(scene, role):
        # Of a page only its rulers are told: "editors such as X" are some of a paper's many.
        placed = on_page(replace(own, holder=person), scene.view)
        if own.title == "deputy" and own.body is None and _OWNED.search(_ahead(scene, own)) is not None:
            placed = replace(placed, is_of_page=True, is_former=own.is_former)
        is_told = placed.wants == (EntityKind.STATE,) or (own.is_former and own.title in _SOLE)
        is_told = is_told or own.title == "deputy"
        if held or not (is_office(own) or (placed.is_of_page and is_told)):
            continue
        about = scene.view.context.title_mention if own.body is None and own.title in _SOLE else None
        body = (
            replace(about, source=SlotSource.CONTEXT) if about is not None and placed.is_of_page else own.body
        )
        listed.append((person, replace(placed, holder=None), body))
    listed = listed or _had_as(scene, role)
    return [one for one in held or listed if not _is_of_people(*one[1:])]


def _had_as(scene: Scene, role: RoleMention) -> list[tuple[Mention, RoleMention, Mention | None]]:
    """Read "the Left has A and B as its chairs", "the Left, with A and B as its chairs"."""
    as_its = _AS_ITS.search(_ahead(scene, role))
    if as_its is None:
        return []
    place = role.start - len(as_its[0])
    named = [m for m in scene.view.mentions if m.form is MentionForm.NAME and m.end <= place]
    people = _run_before(scene, named, place, opening="")
    if len(people) < 2 or _HAS.search(scene.view.written(scene.view.origin, people[0].start)) is None:
        return []
    body, _ = _body_of_all(scene, role)
    return [(person, replace(role, body=body), body) for person in people] if body is not None else []


def _ahead(scene: Scene, role: RoleMention) -> str:
    return scene.view.written(scene.view.origin, role.start)


def _is_of_people(role: RoleMention, body: Mention | None) -> bool:
    """Tell "30 Norwegian CEOs, including X": of no body that the words before them name."""
    if body is None or EntityKind.STATE in role.wants or body.start >= role.end:
        return False
    return body.form is MentionForm.DEMONYM or body.text.split()[0] in _CONTINENTAL


def shared_roles(scene: Scene, verb: Token) -> list[RoleMention]:
    """Give the office that the complement of a verb names in the plural: "A and B became co-chairs of X"."""
    near = [*attributes(verb), *objects(verb), *prepositional_objects(verb, ("as",))]
    near += [child for child in verb.children if child.dep_ in ("oprd", "ccomp", "xcomp")]
    near += [t for t in verb.subtree if t.dep_ == "pobj" and t.head.lower_ == "as"]  # hung on the last name
    read = (_plural_role(scene, token) for token in near if token.i > verb.i)
    return [replace(role, body=_body_of_all(scene, role)[0]) for role in read if role is not None][:1]


def _plural_role(scene: Scene, token: Token) -> RoleMention | None:
    """Read a plural title as the one that each holder has; None for any other word."""
    single = _SINGULARS.get(token.lower_) or _SINGULARS.get(_with_word_before(token))
    # "Prime Ministers A and B": written as a name, and tagged as one in the singular.
    if single is None or not (token.tag_ in ("NNS", "NNPS") or (token.tag_ == "NNP" and token.is_title)):
        return None
    text, origin = scene.view.span.text, scene.view.span.start_char
    stop = token.idx - origin
    single = single.split()[-1]
    single = single.capitalize() if token.is_title else single
    end = stop + len(token.text)
    tail = _OF_STATE if text.startswith(_OF_STATE, end) else ""
    # Behind "deputy" a comma tells that it is no rank; those of a party are its lawmakers.
    is_second = single.lower() == "deputy" and _OWNED.search(text[:stop]) is not None
    for title in parse_titles(text[:stop] + single + (", " if is_second else tail)):
        if title.end in (stop + len(single), stop + len(single) + len(tail)):
            whole = text[title.start : end] + tail[: title.end - stop - len(single)]
            start = title.start + origin + scene.view.shift
            return RoleMention(
                text=whole,
                start=start,
                end=start + len(whole),
                title=title.title,
                is_former="former" in title.flags or _OVER.search(text[: title.start]) is not None,
                wants=title.wants,
            )
    return None


def _with_word_before(token: Token) -> str:
    return f"{token.nbor(-1).lower_} {token.lower_}" if token.i > token.sent.start else token.lower_


def _pairs(scene: Scene, role: RoleMention) -> list[tuple[Mention, Mention]]:
    """Pair persons and bodies around a plural title."""
    mentions = [m for m in scene.view.mentions if m.form in (MentionForm.NAME, MentionForm.DEMONYM)]
    behind, ahead = [m for m in mentions if m.start >= role.end], [m for m in mentions if m.end <= role.start]
    held = _each_with_its_body(scene, role, behind)
    if held:
        return held
    bodies, rest = _run(scene, behind, role.end, _is_body, r"\s*(?:of|at)\s+(?:the\s+)?")
    if bodies:  # "the presidents of X and Y, A and B" or "A and B, the presidents of X and Y"
        after, _ = _run(scene, rest, bodies[-1].end, _is_person, r",\s+")
        people = after or _run_before(scene, ahead, role.start)
    else:  # "French and German presidents A and B"
        bodies = _run_before(scene, ahead, role.start, are_bodies=True, opening=_OF_WHOSE)
        people, _ = _run(scene, behind, role.end, _is_person, r",?\s+")
    if len(bodies) == 1 and len(people) > 1 and re.match(r"co-|co |joint |deputy |vice", role.title):
        bodies = bodies * len(people)
    return list(zip(people, bodies, strict=True)) if len(people) == len(bodies) > 1 else []


def _together(scene: Scene, role: RoleMention) -> Iterator[tuple[Mention, RoleMention]]:
    """Read the holders of one body's office: "its first two presidents, A and B", "directors included A"."""
    body, place = _body_of_all(scene, role)
    behind = [m for m in map(partial(_behind, scene, role.end), scene.view.mentions) if m is not None]
    people, _ = _run(scene, [m for m in behind if m.start >= place], place, _is_person, _NAMED)
    if not people or people[0].kind is not EntityKind.PERSON:
        return  # "the Kansas City Kings, Los Angeles Lakers and Orlando Magic"
    said = re.match(_NAMED, scene.view.written(place, people[0].start))
    naming = said["naming"] if said is not None else None
    if len(people) < 2 and naming is None:
        return
    is_over = role.is_former or naming in ("have included", "included", "were", "have been")
    for person in people:
        yield person, replace(role, body=body, is_former=is_over)


def _body_of_all(scene: Scene, role: RoleMention) -> tuple[Mention | None, int]:
    """Give the body before or behind a plural title, and where the whole phrase ends."""
    view = scene.view
    title = Title(
        start=role.start - view.origin,
        end=role.end - view.origin,
        outer=role.start - view.origin,
        title=role.title,
        head=next(HEADS[word] for word in _heads_of(role.title)),
    )
    phrase = Phrase(view, title, view.origin)
    first, last = phrase.index(phrase.start), phrase.index(phrase.end - 1)
    if first is None or last is None:
        return None, role.end
    stop, behind, _ = ComplementReader(phrase).after(last)
    _, before = BodyReader(phrase).before(first)
    return behind or before, phrase.end_of(stop - 1) if stop > last + 1 else role.end


def _heads_of(title: str) -> Iterator[str]:
    """Give what may be the head noun of a title, the longest first: "secretary of state" has "secretary"."""
    words = title.split()
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length, -1, -1):
            if " ".join(words[start : start + length]) in HEADS:
                yield " ".join(words[start : start + length])


def _behind(scene: Scene, place: int, mention: Mention) -> Mention | None:
    """Give a name behind a place, cut where the tagger took words before it in: "of State Clinton"."""
    if mention.form is not MentionForm.NAME or mention.end <= place:
        return None
    if mention.start >= place:
        return mention
    text = scene.view.written(place, mention.end).lstrip()
    return replace(mention, text=text, start=mention.end - len(text), name=text, entity_ids=())


def _each_with_its_body(
    scene: Scene, role: RoleMention, behind: Sequence[Mention]
) -> list[tuple[Mention, Mention]]:
    """Read "Presidents A of X and B of Y"."""
    found: list[tuple[Mention, Mention]] = []
    place = role.end
    for person, body in zip(behind[::2], behind[1::2], strict=False):
        link = r"\s+" if not found else _LINK.pattern
        of = re.fullmatch(r"\s+(?:of|from)\s+(?:the\s+)?", scene.view.written(person.end, body.start))
        if not (_is_person(person) and _is_body(body) and of):
            break
        if re.fullmatch(link, scene.view.written(place, person.start)) is None:
            break
        found.append((person, body))
        place = body.end
    return found if len(found) > 1 else []


def _run(
    scene: Scene, mentions: Sequence[Mention], place: int, fits: Callable[[Mention], bool], opening: str
) -> tuple[list[Mention], list[Mention]]:
    """Give the coordinated mentions of a kind from a place on, and those after them."""
    found: list[Mention] = []
    for mention in mentions:
        link = opening if not found else _LINK.pattern
        if not fits(mention) or re.fullmatch(link, scene.view.written(place, mention.start)) is None:
            break
        found.append(mention)
        place = mention.end
    return found, list(mentions[len(found) :])


def _run_before(
    scene: Scene,
    mentions: Sequence[Mention],
    place: int,
    *,
    are_bodies: bool = False,
    opening: str = _BEFORE_TITLE,
) -> list[Mention]:
    """Give the coordinated mentions that end right before a place, in text order."""
    found: list[Mention] = []
    for mention in reversed(mentions):
        link = opening if not found else _LINK.pattern
        kind = _is_body if are_bodies else _is_person
        if not kind(mention) or re.fullmatch(link, scene.view.written(mention.end, place)) is None:
            break
        found.insert(0, mention)
        place = mention.start
    return found


def _is_person(mention: Mention) -> bool:
    if mention.form is not MentionForm.NAME:
        return False
    return mention.kind is EntityKind.PERSON or is_soft_person(mention)


def _is_body(mention: Mention) -> bool:
    is_unknown = mention.kind is None and mention.form is MentionForm.NAME
    is_people = mention.form is MentionForm.DEMONYM and mention.name is not None
    return mention.kind in _BODIES or is_unknown or is_people
