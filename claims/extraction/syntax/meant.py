"""Tells whether "it" or "the company" means the body it was taken for, so far as its sentences say.

A pronoun or noun phrase is resolved to the likeliest body of the whole document; that guess is good enough to
say whom a text speaks of, not to date a founding by. Here the sentence and the one before have a say: what
acts in the clause and is no body of that name, and what was named since, are likelier.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.context import plain_title
from claims.extraction.context.document import names_in
from claims.extraction.filling.leads import sentence_start
from claims.extraction.filling.nominals import NOMINAL_KINDS, PERSON_NOUNS
from claims.extraction.filling.salience import BROAD, Salience, holds, is_of_other_noun
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.naming.trades import is_of_trade, trades_by_name
from claims.extraction.resolution.classes import is_of_other_class
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.questions import (
    agents,
    clause_head,
    conjuncts,
    first_verb,
    genitives,
    has_own_subject,
    objects,
    prepositional_objects,
    subjects,
    verbs_above,
)
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.context import NamedThing

__all__ = ["is_meant"]

_ONE = frozenset({"it", "its", "itself"})
# What somebody has: "News Holm, which owned the paper until it closed".
_OWNING = frozenset("own publish run operate buy acquire sell manage control edit print".split())
_POINTING = frozenset({"the", "this", "that", "these", "our", "its", "their", "his", "her"})
# What a body has that is never founded itself: "Holm's story begins in 1949, when it was founded".
_OF_LIFE = frozenset(
    """
    story history tale life rise growth success mission goal aim purpose task revenue income profit value
    share stock price staff workforce membership circulation audience influence reputation record chief
    """.split()
)
_MADE_OF = frozenset({"led", "backed", "sponsored", "funded"})
# How far back an unnamed one may be told of, in characters; a body, in sentences, and one that a noun of its
# own stands for where it is founded.
_BACK, _SENTENCES_BACK, _FURTHER_BACK = 40, 6, 14
_LONGEST = 400
_KINDS = BODIES | PLACES | {"one", "part", "member"}
_NEXT_WORD = re.compile(r"\s([a-z]+)\b")
_OFFICIALS = PERSON_NOUNS | {
    "official",
    "member",
    "leader",
    "spokesman",
    "spokeswoman",
    "chief",
    "boss",
    "aide",
}
# Behind these a noun with "a" says what a name is: "The Moons are a band", "it became a bank".
_SAYING_WHAT = frozenset("is was are were be been being become becomes became remain remains as".split())
# Verbs of going from a body: whoever leaves it to found one founds another.
_LEAVING = frozenset("leave quit exit abandon desert resign depart retire break split defect walk".split())
_OF_BODIES = frozenset({"found", "co-found", "incorporate"})
# ... and what is done to "the bank" and "the party" in so many words: "the party was formed in 1984".
_OF_NOUNS = _OF_BODIES | {"form", "establish", "create"}
# What only bodies do where nobody is named for it, and what is done to none but them.
_OF_MEMBERS = frozenset({"join", "rejoin", "belong", "accede", "admit", "readmit", "expel"})
# Nouns that any firm of a text may be called by; not every one is an institution.
_OF_FIRMS = BROAD - {"institution", "organisation", "organization"}
# As often a text names what it goes on about.
_OFTEN = 3
# What goes on about the thing spoken of before; what may stand before the name a sentence opens with.
_GOING_ON = re.compile(
    r"\W*(?:It|Its|They|Their|The (?:\w+ )?(?:company|firm|group|bank|party|club|band)"
    r"|(?:Who|What|How|When|Where|Why)\b[^.!?]{0,60}\bit)\b"
)
# A title that is a name, no headline.
_AS_NAME = re.compile(r"(?:(?:[^\Wa-z_][^\s]*|[–—&-]|of|the|and|for|in|de|der|des|du|la|le|et|und)(?:\s|$))+")
_OPENING = re.compile(r"\W*(?:The\s+|In\s+\d{4},?\s+(?:the\s+)?)?")


def is_meant(view: SentenceView, mention: Mention, *, beside: Collection[Mention] = ()) -> bool:
    """Tell whether a pronoun or noun phrase may mean the body of its name; names mean themselves.

    Parameters
    ----------
    beside : collection of Mention
        What the clause sets beside it, so that it is not meant: "Holm Air joined the alliance".
    """
    if mention.form not in (MentionForm.PRONOUN, MentionForm.NOMINAL) or mention.name in (None, mention.text):
        return True
    if view.context.page is not None or view.context.defined is not None:
        return True  # an encyclopaedia's page speaks of what it is about
    if _is_page_of(view, mention):
        return True  # so does one that defines it otherwise: "Holm Lab – Oslo is one of nine"
    tokens = view.tokens_of(mention)
    if not tokens:
        return True
    if mention.form is MentionForm.NOMINAL:
        return _is_noun_of(view, mention, tokens[-1], beside)
    return mention.text.lower() not in _ONE or _is_pronoun_of(view, mention, tokens[-1])


def _is_page_of(view: SentenceView, mention: Mention) -> bool:
    """Tell a title that is a name and no more, whatever the table calls now what bears it."""
    title, words = view.context.title_mention, view.context.article.title or ""
    is_named = title is not None and title.name == mention.name and title.text == words
    return (is_named or mention.name == words) and _AS_NAME.fullmatch(words) is not None


def _is_pronoun_of(view: SentenceView, mention: Mention, pronoun: Token) -> bool:
    if _is_called_otherwise(pronoun):
        return False
    # What stands beside a pronoun under one verb is another thing than it: "It left the union".
    own = pronoun.head if pronoun.dep_ in ("nsubj", "nsubjpass", "dobj") else None
    for verb in (v for v in (clause_head(pronoun), *verbs_above(pronoun)) if v != own):
        acting = [antecedent(t) for t in (*subjects(verb), *agents(verb)) if not t.is_ancestor(pronoun)]
        acting = [t for t in acting if t != pronoun]
        done_to = [t for t in objects(verb) if t != pronoun and not t.is_ancestor(pronoun)]
        if done_to and verb.lemma_.lower() in _OWNING and any(_is_thing(t) for t in done_to):
            return False
        named = [view.mention_at(t) for t in (*acting, *done_to)]
        lives = [t for t in acting if t.lemma_.lower() in _OF_LIFE]
        named += [view.mention_at(o) for t in lives for o in genitives(t)]
        if any(m is not None and m.name == mention.name and m.form is MentionForm.NAME for m in named):
            return True
        resolved = [m for m in named if m is not None and m.name == mention.name]
        nominal = next((m for m in resolved if m.form is MentionForm.NOMINAL), None)
        if nominal is not None:
            return _is_noun_of(view, nominal, view.tokens_of(nominal)[-1])
        if any(_is_thing(t) for t in (*acting, *done_to)) or any(map(_is_other, named[: len(acting)])):
            return False  # "the award has gone to Finns since it was established": no state
    if any(m.name == mention.name and m.start < mention.start for m in _named_here(view)):
        return True
    return _is_told_before(view, mention, is_of_body=_is_said_of_bodies(pronoun))


def _is_said_of_bodies(word: Token, verbs: Collection[str] = _OF_BODIES) -> bool:
    """Tell "it was founded", "Ann Holm founded it", "it joined", said only of bodies, from "it was launched".

    Also "it has 61 members and was founded", whose subject stands with another verb.
    """
    verb = word.head
    if word.dep_ in ("nsubj", "nsubjpass"):
        if verb.lemma_ in _OF_MEMBERS or any(
            c.dep_ == "attr" and c.lemma_ == "member" for c in verb.children
        ):
            return True
        further = (c for c in conjuncts(verb) if c == verb or not has_own_subject(c))
        return any(_is_founded(c, verbs) and any(t.dep_ == "auxpass" for t in c.children) for c in further)
    return word.dep_ == "dobj" and _is_founded(verb, _OF_BODIES)


def _is_founded(verb: Token, verbs: Collection[str]) -> bool:
    is_set_up = verb.lemma_ == "set" and any(c.lower_ == "up" for c in verb.children)
    return is_set_up or verb.lemma_ in verbs


def _is_called_otherwise(pronoun: Token) -> bool:
    """Tell what its own sentence calls no body: "It is a special edition and was started in May"."""
    verb = first_verb(pronoun.head) if pronoun.dep_ in ("nsubj", "nsubjpass") else pronoun
    called = [c for c in verb.children if c.dep_ == "attr" and c.tag_ == "NN"]
    return any(t.lemma_.lower() not in NOMINAL_KINDS and t.lemma_.lower() not in _KINDS for t in called)


def _is_noun_of(view: SentenceView, mention: Mention, noun: Token, beside: Collection[Mention] = ()) -> bool:
    name = mention.name or ""
    called = noun.lemma_.lower()
    if any(c.lower_ in _MADE_OF and c.dep_ == "amod" for c in noun.lefts):
        return False  # "the Saudi-led coalition": one that no name tells
    spoken = {m.name for m in view.grammar.focus if holds(m.name or "", called)}
    if len(spoken) > 1 and name in spoken:
        return False  # "Holm Bank and Ost Bank will merge. The bank": either
    if holds(name, called) or holds(name, noun.lower_) or is_of_trade(trades_by_name(name), called):
        return True
    if is_of_trade(trades_by_name(name), noun.lemma_.lower()):
        return True  # "the lender" of Banco Holm
    thing = next((each for each in view.context.bodies if each.name == name), None)
    if (
        thing is not None
        and called not in BROAD
        and Salience(view.context).is_told_as(thing, called, mention.start)
    ):
        return True  # "Crane & Sons, the Dorset brewery": the text says so itself
    named = [m for m in _named_here(view) if m.start != mention.start]
    if any(m.name == name for m in named):
        return True
    before = [m for m in named if m.form is MentionForm.NAME and m.start < mention.start]
    before = [m for m in before if not _is_set_apart(view, m, noun)]
    before = [m for m in before if not is_of_other_class(m, called, view.context.subkinds)]
    if any(m.kind is EntityKind.ORGANISATION and m not in beside for m in before):
        return False  # "Novex began in 1999, when she founded the company": no other firm
    if _is_described(view, mention, noun):
        return False
    return _is_told_before(view, mention, called, is_of_body=_is_said_of_bodies(noun, _OF_NOUNS))


def _is_set_apart(view: SentenceView, named: Mention, noun: Token) -> bool:
    """Tell the body that does something to another, or that somebody leaves for it.

    "Holm Motors hived off the company", "She quit Holm Motors to start the company": none of them it.
    """
    head = next((t for t in reversed(view.tokens_of(named)) if t.head not in view.tokens_of(named)), None)
    if head is None or noun.dep_ not in ("dobj", "nsubjpass"):
        return False
    verb = first_verb(noun.head)
    if noun.dep_ == "dobj" and head in subjects(noun.head):
        return True
    above = [verb, *verbs_above(verb)]
    return any(
        left.lemma_.lower() in _LEAVING
        and (
            head in objects(left) or head in prepositional_objects(left, ("from", "with", "out", "of", "at"))
        )
        for left in above
    )


def _is_told_before(
    view: SentenceView, mention: Mention, noun: str | None = None, *, is_of_body: bool = False
) -> bool:
    """Tell whether the sentences before leave a body for the likeliest: nothing else was named since."""
    text, end = view.context.article.text, view.sentence.start
    before = _told_between(view, _sentence_before(text, end), end)
    if noun is not None and any(holds(t.name, noun) for t in before if t.name != mention.name):
        return False  # "the EU and the World Trade Organization ... the organization"
    title = view.context.title_mention
    is_told = noun is not None and noun not in _OF_FIRMS and is_of_body  # "the airline", not "the company"
    if is_told and _is_in_title(view, mention):
        return True  # what the text is about was founded, whatever it has named since
    is_own = noun is not None and noun not in BROAD and is_of_body
    told_on = (m for m in view.grammar.told if _goes_on(m, noun))
    if any(m.name == mention.name for m in (*view.grammar.focus, *told_on)):
        return True
    for back in range(_FURTHER_BACK if is_own else _SENTENCES_BACK):
        begin = _sentence_before(text, end)
        told = list(_told_between(view, begin, end, also=mention.name))
        meant = next((thing for thing in told if thing.name == mention.name), None)
        if noun is not None:  # "Elm Motors and NATO met. Norland joined the alliance": no firm is one
            told = [t for t in told if not is_of_other_class(t, noun, view.context.subkinds)]
        bodies = [thing for thing in told if thing.kind is not EntityKind.STATE]
        if meant is not None and back and len(bodies) > 1 and meant.count < _OFTEN:
            return False  # one of many, by the way: "cars (among them Holm), ships and the Ost"
        if meant is not None and _is_only_of_person(text, meant, begin, end):
            return False
        if meant is not None:
            return mention.kind is not EntityKind.STATE or _leads(view, mention, begin, end)
        if noun is not None and is_own:  # "Holm University closed. Elm Radio grew. The party was formed"
            told = [t for t in told if not is_of_other_noun(t.name, noun)]
        is_body_told = any(thing.kind is EntityKind.ORGANISATION for thing in told)
        if is_body_told or mention.kind is EntityKind.STATE or begin == end:
            return False
        is_loose = mention.form is MentionForm.PRONOUN and not is_of_body
        if is_loose and _GOING_ON.match(text, begin) is None:
            return False  # "The indictment tells of an attack. It was launched": no firm
        end = begin
    return title is not None and title.name == mention.name


def _goes_on(told: Mention, noun: str | None) -> bool:
    """Tell whether what stood for a body in the sentence before may be gone on about: "The club's treasurer".

    A noun that any firm is called by goes on about nothing: it may have been taken for the wrong one before.
    """
    if told.form is MentionForm.NOMINAL:
        return noun is None or noun not in BROAD
    return told.text.lower() in _ONE


def _is_in_title(view: SentenceView, mention: Mention) -> bool:
    """Tell what the text is about, or a body that its headline names: "Lee to run Holm Development Bank"."""
    title = view.context.title_mention
    if title is not None and title.name == mention.name:
        return True
    headline = plain_title(view.context.article)
    return any(b.name == mention.name and names_in(headline, b) for b in view.context.bodies)


def _is_only_of_person(text: str, thing: NamedThing, begin: int, end: int) -> bool:
    """Tell whether a sentence names a body only to say who somebody is: "a Labour Party official"."""
    behind = (
        _NEXT_WORD.match(text, start + len(thing.mention.text))
        for start in thing.starts
        if begin <= start < end
    )
    return all(word is not None and word[1] in _OFFICIALS for word in behind)


def _sentence_before(text: str, end: int) -> int:
    """Give where the sentence that ends at a place begins: the text's first where no end is near."""
    place = max(0, end - 2)
    begin = sentence_start(text, place)
    return begin if begin < place else max(0, place - _LONGEST)


def _told_between(
    view: SentenceView, begin: int, end: int, *, also: str | None = None
) -> Iterator[NamedThing]:
    """Give what is named between two places, persons left out, but for one that a noun was taken to mean."""
    misread = (person for person in view.context.persons if person.name == also)
    for thing in (*view.context.bodies, *view.context.unknown, *misread):
        if thing.name in NOMINAL_KINDS:
            continue  # "the congress elected": small, and no name
        place = bisect_left(thing.starts, begin)
        if place < len(thing.starts) and thing.starts[place] < end:
            yield thing


def _leads(view: SentenceView, mention: Mention, begin: int, end: int) -> bool:
    """Tell whether a sentence opens with a state, so that the next one may go on about it."""
    things = (t for t in _told_between(view, begin, end) if t.name == mention.name)
    text = view.context.article.text
    return any(_OPENING.fullmatch(text, begin, s) is not None for t in things for s in t.starts if s >= begin)


def _is_described(view: SentenceView, mention: Mention, noun: Token) -> bool:
    """Tell whether the text has just spoken of one without a name: "a task force ... The task force"."""
    text, end = view.context.article.text, view.sentence.start
    begin = _sentence_before(text, end)
    pattern = re.compile(
        rf"(?P<lead>\S*)\s(?:an?|another)\s(?:(?!of\b|the\b)[\w'’-]+\s){{0,4}}?{re.escape(noun.lower_)}\b"
    )
    told = pattern.search(text, max(0, begin - _BACK), end)
    return told is not None and not told["lead"].endswith(",") and told["lead"].lower() not in _SAYING_WHAT


def _named_here(view: SentenceView) -> Iterator[Mention]:
    """Give what the sentence names, but for what only says of which state or maker another thing is."""
    for mention in view.mentions:
        if mention.form is MentionForm.NAME or mention.form is MentionForm.NOMINAL:
            tokens = view.tokens_of(mention)
            head = next((t for t in reversed(tokens) if t.head not in tokens), None)
            if head is not None and head.dep_ not in ("amod", "nmod"):
                yield mention


def _is_other(named: Mention | None) -> bool:
    return named is not None and named.form is MentionForm.NAME and named.kind is not EntityKind.PERSON


def _is_thing(noun: Token) -> bool:
    """Tell one thing that the text points at and does not name: "the award", "our policy", "dependence"."""
    if (
        noun.tag_ != "NN"
        or noun.lemma_.lower() in _OF_LIFE
        or noun.lemma_.lower() in PERSON_NOUNS
        or noun.ent_type_ in ("DATE", "TIME", "MONEY")
    ):
        return False
    is_pointed_at = any(c.lower_ in _POINTING or c.dep_ == "poss" for c in noun.lefts)
    return is_pointed_at or noun.dep_ in ("nsubj", "nsubjpass")
