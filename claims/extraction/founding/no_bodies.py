"""What is launched, established or held under a name and is yet no body: awards, occasions, goods, branches.

The words beside a name, or its own last word, say so: "a herbal liqueur established in 1930", "the Oslo
office", "a line of shoes called Marla".
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES, SITES, VENUES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.syntax.arguments import is_named
from claims.extraction.syntax.questions import appositives, has_own_subject, prepositional_objects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

__all__ = ["is_called_thing", "is_called_thing_elsewhere", "is_no_body"]

# What is held on a day: to organise or inaugurate one is to hold or open it.
_OCCASIONS = frozenset(
    """
    summit conference festival forum exhibition expo fair congress symposium gala ceremony marathon concert
    tournament championship parade rally seminar workshop biennale convention
    """.split()
)
_HOLDING = frozenset({"organise", "organize", "inaugurate", "host"})
# What is given to somebody.
_GIVEN = frozenset({"award", "awards", "grant", "grants", "medal", "prize", "prizes", "trophy"})
# What an apposition may call a name that is no body's.
_THINGS = frozenset(
    """
    award beer beverage campaign cocktail crackdown dish drink fellowship grant hashtag liqueur
    liquor medal mission offensive operation perfume petition prize raid scholarship spirit trophy vodka
    whiskey whisky wine
    """.split()
)  # fmt: skip
_FOUNDING = frozenset({"found", "co-found", "cofound", "set"})
# ... and those that no body is ever called by.
_CALLED = (
    "offensive|operation|crackdown|hashtag|petition|liqueur|whisky|vodka|drug|satellite|rocket|smartphone|"
    "spacecraft|tax|levy|programme|program|scheme|policy|album|film|musical|virus|malware|handset|airstrike|raid|"
    r"(?:military|bombing|air|advertising|awareness) campaign"
)
_MANY_LETTERS = re.compile(r"[A-Z]{2,}s")
_GOODS = frozenset({"line", "range", "collection", "series", "set", "brand"})
# Shops and services that a firm sells through, and which it launches as it does goods.
_OUTLETS = frozenset({"store", "shop", "app", "marketplace", "portal", "channel", "service"})
_LAUNCHING = frozenset({"launch", "open", "unveil", "introduce", "start", "create"})
# What was there before the sentence speaks of it.
_BUILDINGS = frozenset("church cathedral chapel abbey bridge palace castle hall tower mosque temple".split())
_DECLARING = frozenset({"declare", "proclaim", "create", "designate"})
_STANDING = frozenset({"already", "well", "long", "firmly", "otherwise"})


def is_no_body(head: Token, mention: Mention, verb: Token, makers: Sequence[Mention]) -> bool:
    """Tell what the words around it or its own show to be no body that could be founded."""
    return (
        _is_hashtag(head)
        or _is_line_label(head, verb)
        or _is_branch(head)
        or _is_between(head, verb)
        or _is_held(head, mention, verb)
        or _is_given(mention)
        or _is_called_thing(head, mention, verb)
        or _is_outlet(mention, verb, makers)
        or _is_of_goods(head, mention, verb)
        or _has_instances(head)
        or _stands_already(verb)
        or _is_made_a(head, verb)
        or _is_first(head, mention)
        or (_is_counted(head) and mention.name in (None, mention.text))  # "the two banks" have names
        or _is_people(head, verb)
        or _is_building(mention, verb)
    )


def _is_line_label(head: Token, verb: Token) -> bool:
    """Tell the label of a paragraph: "**History.** Holm Oil was formed in 1998"."""
    return head.i < verb.i and head.doc[head.i + 1 : head.i + 3].text.startswith(".*")


def _is_hashtag(head: Token) -> bool:
    return head.text.startswith("#") or (head.left_edge.i > 0 and head.doc[head.i - 1].text == "#")


def _is_branch(head: Token) -> bool:
    """Tell "the Oslo office", one of a firm's, from "the Home Office"."""
    is_small = head.lower_ in ("office", "branch", "outpost") and head.is_lower
    return is_small and any(c.ent_type_ == "GPE" or c.pos_ == "PROPN" for c in head.lefts)


def _is_between(head: Token, verb: Token) -> bool:
    """Tell a bond from a body: "a partnership was established between the two lakes"."""
    is_bond = head.lower_ in ("partnership", "friendship", "alliance", "relationship", "union", "link")
    return is_bond and any(prepositional_objects(t, ("between",)) for t in (head, verb))


def _is_held(head: Token, mention: Mention, verb: Token) -> bool:
    """Tell what is held from what is founded: "organised the Holm Festival", "inaugurated the summit"."""
    if verb.lemma_.lower() not in _HOLDING or head.dep_ != "dobj":
        return False
    words = mention.text.lower().split()
    return head.lemma_.lower() in _OCCASIONS or (bool(words) and words[-1] in _OCCASIONS)


def _is_given(mention: Mention) -> bool:
    words = mention.text.lower().split()
    is_name = mention.form is MentionForm.NAME and not mention.entity_ids and len(words) > 1
    # "the Medal of Merit", "the Elm Medal for Valour", and not "the Prize Fund"
    of_merit = any(one in _GIVEN and after in ("of", "for") for one, after in pairwise(words))
    return is_name and (words[-1] in _GIVEN or of_merit)


def _is_called_thing(head: Token, mention: Mention, verb: Token) -> bool:
    """Tell a name that is explained as a thing: "Bitterling, a herbal liqueur established in 1930"."""
    if mention.form is not MentionForm.NAME or mention.entity_ids or not is_named(head):
        return False
    told = [t for t in appositives(head) if t.pos_ == "NOUN" and t.is_lower]
    is_told = bool(told) and all(is_called_thing(t.lemma_.lower(), verb) for t in told)
    # "the Holm Company, a sawmill operation"
    return is_told and mention.text.split()[-1].lower() not in BODIES


def is_called_thing(noun: str, verb: Token) -> bool:
    """Tell a noun that says of a name that no body bears it.

    "Clear Rivers, the campaign she founded" has members and an office; a launched one may be a slogan.
    """
    return noun in (_THINGS - {"campaign"} if verb.lemma_.lower() in _FOUNDING else _THINGS)


def is_called_thing_elsewhere(view: SentenceView, mention: Mention, verb: Token) -> bool:
    """Tell a name that the article calls a thing anywhere: "the Zarb offensive", "a tax (ARX)", "#ARX"."""
    if view.written(max(0, mention.start - 1), mention.start) == "#":
        return True
    own = (mention.text, mention.name) if mention.form is MentionForm.NAME else (mention.name,)
    called = [name for name in dict.fromkeys(own) if name is not None]
    if not called or mention.entity_ids or verb.lemma_.lower() not in _LAUNCHING | {"set"}:
        return False
    name = rf"(?:{'|'.join(map(re.escape, called))})"
    before = rf"\b(?:{_CALLED})s?\s(?:called\s|named\s|\()?[\"“'‘]?(?:The\s)?{name}\b"
    behind = rf"\b{name}[\"”'’]?(?:,\s(?:an?|the)(?:\s[\w’'-]+){{0,3}})?\s(?:[a-z]+\s)?(?:{_CALLED})\b"
    return re.search(f"{before}|{behind}", view.context.article.text) is not None


def _is_outlet(mention: Mention, verb: Token, makers: Sequence[Mention]) -> bool:
    """Tell the shops of a firm: "Berg Motors launched the Berg Online Store"."""
    words = mention.text.lower().split()
    by_body = any(m.kind is EntityKind.ORGANISATION and m.form is not MentionForm.NOMINAL for m in makers)
    is_shop = mention.form is MentionForm.NAME and len(words) > 1 and words[-1] in _OUTLETS
    return by_body and is_shop and verb.lemma_.lower() in _LAUNCHING


def _is_of_goods(head: Token, mention: Mention, verb: Token) -> bool:
    """Tell a name that a line of goods is given: "launched a range of sauces called Marla"."""
    if mention.form is not MentionForm.NAME:
        return False
    around = [t for t in (head, *head.ancestors) if t.i > verb.i and t.lower_ in _GOODS and t.is_lower]
    what = [each for t in around for each in prepositional_objects(t, ("of",))]
    return any(t.tag_ in ("NNS", "NN") and t.lemma_.lower() not in BODIES | PLACES for t in what)


def _has_instances(head: Token) -> bool:
    """Tell a kind from a body: "create Golems such as Talos"."""
    if head.tag_ not in ("NNS", "NNPS"):
        return False
    return any(c.lower_ == "as" and any(t.lower_ == "such" for t in c.children) for c in head.children)


def _is_made_a(head: Token, verb: Token) -> bool:
    """Tell what is given a standing: "declared Oslo City a sanctuary", "created Holm Abbey a see"."""
    if verb.lemma_.lower() not in _DECLARING or head.i < verb.i or head.i + 1 >= len(head.doc):
        return False
    return head.nbor().lower_ in ("a", "an")


def _is_first(head: Token, mention: Mention) -> bool:
    """Tell "the first museum in Norland", of which "the first museum" is no name."""
    is_unnamed = mention.form is MentionForm.NOMINAL and mention.name in (None, mention.text)
    is_unnamed = is_unnamed or (mention.name or "").removeprefix("the ").startswith("first ")
    goes_on = any(c.dep_ in ("prep", "acl", "relcl") for c in head.rights)
    return is_unnamed and goes_on and any(c.lower_ == "first" for c in head.lefts)


def _is_counted(head: Token) -> bool:
    """Tell "ten Bantustans were established"."""
    if _MANY_LETTERS.fullmatch(head.text):
        return True  # "HBCUs were established because ..."
    return head.tag_ in ("NNPS", "NNS") and any(c.dep_ == "nummod" and c.like_num for c in head.lefts)


def _is_people(head: Token, verb: Token) -> bool:
    """Tell whom somebody gathers: "organised Sami to bring ore", "the Democrats she assembled"."""
    is_gathered = verb.lemma_.lower() in ("organise", "organize", "assemble", "raise")
    return is_gathered and head.ent_type_ in ("NORP", "PERSON")


def _is_building(mention: Mention, verb: Token) -> bool:
    """Tell what is begun by laying a stone: "the cathedral was begun in 1420"."""
    words = {w.lower() for w in f"{mention.text} {mention.name or ''}".split()}
    return verb.lemma_.lower() == "begin" and bool(words & (SITES | VENUES | _BUILDINGS))


def _stands_already(verb: Token) -> bool:
    """Tell "the then already established label" from a founding."""
    if verb.tag_ not in ("VBN", "VBD") or has_own_subject(verb):
        return False
    if any(c.dep_ in ("aux", "auxpass", "agent") for c in verb.children):
        return False
    return verb.i > 0 and verb.nbor(-1).lower_ in _STANDING
