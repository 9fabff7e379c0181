"""What a noun phrase cannot mean, whatever a text names oftenest: things of another class, and its own kind.

The class of a thing is the table's: "the association" is no broadcaster, "the corporation" no party, "the
country" no town. A phrase that says which one of a kind it is ("the Saudi-led coalition", "the anti-drug
alliance", "the weather community") means a body that text or name calls so, and no other.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.bodies import CONTINENTS
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.filling.salience import BUSINESSES, holds
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.naming.capitals import CAPITALS
from claims.extraction.naming.sites import PLAYING, is_site
from claims.extraction.naming.trades import plain_noun
from claims.extraction.resolution.lands import Lands
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from claims.extraction.context import DocumentContext, NamedThing
    from claims.extraction.filling.salience import Salience

__all__ = ["Classes", "is_either", "is_of_other_class", "says_which", "tells_which"]

_PUBLIC = frozenset(
    """
    igo igo_body government parliament court treaty forum area un_body un_agency eu_institution eu_agency
    """.split()
)
_TRADING = frozenset("company bank broadcaster news_agency facility".split())
_OF_STATES = frozenset("alliance bloc union pact organisation organization".split())
_TAUGHT = frozenset("education healthcare archive".split())
# Bodies that no firm is called, and those that only what has members is.
_CIVIC = frozenset(
    """
    association union federation confederation coalition alliance movement party faction caucus council
    commission committee service authority ministry parliament assembly court regulator watchdog agency
    army force militia bureau department congress guild lobby charity church society pact bloc
    """.split()
)
_OF_MEMBERS = frozenset("coalition alliance bloc pact grouping party faction caucus cartel".split())
_PRIVATE = frozenset("association union guild lobby charity church society movement".split())
# What is built for the public, or teaches it, and no business.
_BUILT = frozenset("university college school museum library hospital theatre orchestra academy".split())
_NO_CLASSES: dict[str, frozenset[str]] = {
    **dict.fromkeys(BUSINESSES, _PUBLIC | _TAUGHT | {"party", "central_bank", "religious"}),
    **dict.fromkeys(_CIVIC, _TRADING),
    **dict.fromkeys(_BUILT, frozenset("company bank central_bank broadcaster news_agency party igo".split())),
    **dict.fromkeys(_PRIVATE, _TRADING | {"government"}),
    **dict.fromkeys(_OF_MEMBERS, _TRADING | _TAUGHT | {"government", "funder"}),
    "group": frozenset({"government", "parliament", "court", "central_bank", "treaty"}),
    "party": _TRADING | _TAUGHT | _PUBLIC | {"sport", "ngo", "funder"},
    "fund": _TRADING | _TAUGHT | {"party", "sport"},
    "club": _TRADING | _TAUGHT | {"government", "party"},
    "community": _TRADING | _TAUGHT | frozenset({"un_body", "un_agency", "ngo", "sport", "party"}),
}
# Nouns for lands that no organisation goes by, though its name may hold them: "State Health Centre".
_LANDS = frozenset(
    """
    country nation state republic kingdom monarchy sultanate emirate principality city town village
    province region territory municipality county island district township canton borough
    """.split()
)
_SOVEREIGN = frozenset({"country", "nation"})
# "The Saudi-led coalition", "the anti-drug alliance".
_MADE_OF = re.compile(r"\b[A-Z][\w’']+-(?:led|backed|sponsored|funded|dominated)\b|\b(?:[Aa]nti|[Pp]ro)-")
# Bodies of which many have none but a noun before them to be told from others by.
_TOLD_BY_NOUN = frozenset(
    "community movement project program programme committee council panel order unit commission".split()
)
# What a body does that no text has named yet; one that it has is told of by what was done with it.
_MADE_KNOWN = re.compile(
    r"\s(?:that|which)\s(?:now\s|also\s|currently\s)?(?:owns|operates|makes|runs|publishes|produces|manufactures"
    r"|organi[sz]es|represents|supplies|provides|controls|oversees|regulates|manages|administers|builds|prints"
    r"|owned|operated|made|ran|published|produced|organi[sz]ed|represented|supplied|built|printed)\b"
    r"(?!\s(?:it|him|her|them|us|me|you)\b)"
)
_ADJECTIVE = re.compile(
    r"(?:al|ic|ive|ous|ed|ing|ist|ern|an|ish|ese|ary|ful|less|able|ible|ant|ent|est|ian|-\w+)$"
)
# So far before a phrase a body is told of "just before".
_NEAR = 250
_PLACED = re.compile(
    r"\b(?i:in|from|to|near|across|around|of|for|throughout|leave|left|visit\w*)\s(?:the\s)?$"
)
_LEAD = 16
_PLAIN = frozenset(
    """
    new old own whole same entire main small large big key top sole free joint former inner outer upper lower
    larger smaller newer older wider
    """.split()
)


class Classes:
    """Tells what the noun phrases of one document cannot mean.

    Parameters
    ----------
    context : DocumentContext
        What the document names.
    salience : Salience
        Knows what the document calls its things.
    """

    def __init__(self, context: DocumentContext, salience: Salience) -> None:
        self._context, self._salience = context, salience
        self._sites: dict[str, bool] = {}
        self.lands = Lands(context)

    def is_another(self, thing: NamedThing | Mention, mention: Mention, noun: str) -> bool:
        """Tell what a phrase cannot mean: of another class than its noun, or than the one it tells of."""
        name = thing.name or ""
        if name in CONTINENTS:
            return True  # "on the tip of Africa ... the union dissolved"
        if is_of_other_class(thing, noun, self._context.subkinds, others=self._classes):
            own = self._things.get(name) if noun not in _LANDS else None
            return own is None or not self._salience.is_told_as(own, noun, mention.start)
        if noun in PLAYING and self._is_site(name):
            return True
        if noun in _LANDS and self._is_nowhere(name):
            return True
        if self._salience.is_beside_alliance(name, noun, mention.start):
            return True
        return self.lands.are_two(mention, name) or tells_which(mention.text, noun, name)

    def _is_site(self, name: str) -> bool:
        """Tell the studio of a band from the band."""
        if name not in self._sites:
            own = self._things.get(name)
            text = self._context.article.text
            is_known = own is not None and bool(own.entity_ids)
            size = len(own.mention.text) if own is not None else 0
            told = is_site(name, size, own.starts if own is not None else (), text)
            self._sites[name] = told and not is_known
        return self._sites[name]

    def _is_nowhere(self, name: str) -> bool:
        """Tell a name of no known kind that nothing in the text is in, of or from: "ATVs" is no region."""
        own = self._things.get(name)
        if own is None or own.kind is not None or own.entity_ids:
            return False
        text = self._context.article.text
        return not any(_PLACED.search(text, max(0, start - _LEAD), start) for start in own.starts)

    @staticmethod
    def otherwise_called(before: Sequence[Mention], noun: str) -> set[str | None]:
        """Give by name what its sentence calls by another noun: "of the alliance, wants to join the bloc".

        Firms are called by several nouns in one sentence; of bodies of states two nouns tell two bodies.
        """
        if noun not in _OF_STATES:
            return set()
        nouns = ((m, plain_noun(m.text)) for m in before if m.form is MentionForm.NOMINAL)
        return {m.name for m, called in nouns if m.name and called in _OF_STATES and called != noun}

    @cached_property
    def _things(self) -> dict[str, NamedThing]:
        return {thing.name: thing for thing in (*self._context.unknown, *self._context.bodies)}

    @cached_property
    def _classes(self) -> frozenset[str]:
        """The classes that the table gives what the document names."""
        subkinds = self._context.subkinds
        ids = (i for thing in self._context.bodies for i in thing.entity_ids[:1])
        return frozenset(subkinds[i] for i in ids if i in subkinds)


def is_of_other_class(
    thing: NamedThing | Mention, noun: str, subkinds: Mapping[str, str], *, others: Collection[str] = ()
) -> bool:
    """Tell what a noun cannot stand for, by its kind and its class in the table.

    Parameters
    ----------
    subkinds : mapping of str to str
        Classes of the document's things in the table, by their ids.
    others : collection of str
        The classes of what else the text has named: "the state" is no country beside Texas.
    """
    own = subkinds.get(thing.entity_ids[0]) if thing.entity_ids else None
    if noun in _LANDS and NOMINAL_KINDS.get(noun) is EntityKind.STATE:
        if thing.kind is EntityKind.ORGANISATION:
            return True
        if noun in _SOVEREIGN:
            is_capital = own is None and (thing.name or "").title() in CAPITALS
            return own == "us_state" or is_capital
        return noun == "state" and own == "country" and "us_state" in others
    return own in _NO_CLASSES.get(noun, frozenset()) and not holds(thing.name or "", noun)


def tells_which(phrase: str, noun: str, name: str) -> bool:
    """Tell whether a phrase says which one of its kind it is, and a name is none called so.

    Examples
    --------
    >>> tells_which("the Saudi-led coalition", "coalition", "United Nations")
    True
    >>> tells_which("the weather community", "community", "Elm Motors")
    True
    >>> tells_which("the regional committee", "committee", "Elm League")
    False
    """
    if holds(name, noun):
        return False
    if _MADE_OF.search(phrase) is not None:
        return True
    words = phrase.split()[1:-1]
    own = [w for w in words if w.islower() and w not in _PLAIN and _ADJECTIVE.search(w) is None]
    is_told = noun in _TOLD_BY_NOUN and phrase.lower().startswith(("the ", "this ", "that "))
    return is_told and bool(own) and not any(holds(name, word) for word in own)


def says_which(mention: Mention, text: str) -> bool:
    """Tell a body that its clause makes known for the first time: "the company that owns the Herald"."""
    return _MADE_KNOWN.match(text, mention.end) is not None and mention.text.lower().startswith("the ")


def is_either(
    mention: Mention, before: Sequence[Mention], bodies_before: Callable[[int], Iterable[NamedThing]]
) -> bool:
    """Tell "the Oslo company" where two are told of just before: the text need not say which is there.

    Parameters
    ----------
    bodies_before : callable
        Gives the bodies that the text names before a place.
    """
    place = before[-1] if before else None
    if place is None or place.kind is not EntityKind.STATE or place.form is not MentionForm.NAME:
        return False
    if place.end + 1 != mention.start:
        return False
    low, high = mention.start - _NEAR, mention.start
    near = (one for one in bodies_before(high) if one.kind is not EntityKind.STATE)
    return sum(any(low <= start < high for start in one.starts) for one in near) > 1
