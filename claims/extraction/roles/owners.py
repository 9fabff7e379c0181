"""The body that has, seeks or dismisses the holder of an office: "the club sacked coach X"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.extraction.roles.phrase import Phrase, is_person, is_personlike
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.questions import agents, clause_head, is_passive, subjects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["owner_beside", "owner_by_verb", "owner_of_pronoun", "shared_body"]

# What a body does with the holder of one of its own offices. VerbNet 3.4: fire-10.10, appoint-29.1,
# own-100, search-35.2; cut to those whose subject has the office.
_PARTING = word_set(
    "fire sack dismiss oust axe suspend replace remove lose ditch dump drop reappoint reinstate"
)
_SEEKING_ONE = word_set(
    "have get need seek want lack find appoint name hire unveil install pick choose elect recruit"
)
_SEEKING = word_set("look search hunt wait advertise")
_MADE = word_set("found establish create start")
_LED = _MADE | word_set("lead head chair run manage direct own")
_SAYING = word_set("say announce confirm add disclose reveal declare report")
_RULE = frozenset({"leadership", "direction", "command", "guidance", "management", "stewardship"})
_LABELS = frozenset({"compound", "nmod", "appos", "amod"})
# Offices that nobody has of his own, as he has a deputy, a manager or a coach.
_OF_HOUSES = word_set("president chairman chairwoman chair executive ceo director governor rector")
# What has to do with the president of its state.
_STATE_ORGANS = word_set(
    """
    parliament assembly congress senate court army military party government junta cabinet council ministry
    duma knesset bundestag house commission alliance bloc coalition league
    """
)


def owner_by_verb(phrase: Phrase, last: int) -> Mention | None:
    """Give the named body whose verb takes an office for its object; None for "the army ousted president X".

    Parameters
    ----------
    last : int
        Index of the title's last token.
    """
    verb = _verb_above(phrase.tokens[last])
    if verb is None:
        return None
    is_led = verb.lemma_.lower() in _LED  # "is led by X, its president": what is led has the office
    doers = agents(verb) if is_passive(verb) and not is_led else subjects(verb)
    if is_led and verb.dep_ == "acl":  # "one brand, X, led by its chief"
        doers = [c for c in verb.head.children if c.dep_ == "appos" and c.i < verb.i][-1:] or doers
    for doer in doers:
        mention = _named_at(phrase, doer)
        if mention is None or (mention.form is not MentionForm.NAME and doer.tag_ == "NNS"):
            continue
        is_made = is_led and verb.lemma_.lower() in _MADE
        if is_made and phrase.title.wants[0] is EntityKind.STATE:
            continue  # the president who founds a party, an agency is the state's
        if _is_led(phrase, mention) if is_led and not is_made else _may_own(phrase, mention):
            return mention
    return None


def owner_beside(phrase: Phrase, last: int) -> Mention | None:
    """Give the body of "joined X, where she became dean", "under manager Y, X won"; None for neither."""
    office = phrase.tokens[last]
    for verb in office.ancestors:
        where = next((c for c in verb.children if c.lower_ == "where" and c.i < office.i), None)
        if where is not None and verb.dep_ in ("relcl", "advcl", "ccomp", "conj"):
            return _named_before(phrase, where)
    if not _is_under(office):
        return None
    mentions = [m for m in map(phrase.view.mention_at, subjects(clause_head(office))) if m is not None]
    near = [*map(_meant, mentions), *_behind_holder(phrase)]
    return next((m for m in near if m.form is MentionForm.NAME and _may_own(phrase, m)), None)


def _meant(mention: Mention) -> Mention:
    """Give "it" the name it stands for."""
    if mention.form is not MentionForm.PRONOUN or not mention.name:
        return mention
    return replace(mention, form=MentionForm.NAME)


def _behind_holder(phrase: Phrase) -> list[Mention]:
    """Give X of "under manager Y, X won", wherever the parser hangs X."""
    after = [m for m in phrase.view.mentions if m.start > phrase.end]
    if len(after) < 2 or after[0].start != phrase.end + 1 or not is_person(after[0]):
        return []
    return after[1:2] if phrase.view.written(after[0].end, after[1].start) in (", ", ", the ") else []


def _named_before(phrase: Phrase, where: Token) -> Mention | None:
    """Give the organisation named last before "where"; None where something else is named after it."""
    place = where.idx + phrase.view.shift
    named = [m for m in phrase.view.mentions if m.end <= place and m.form is MentionForm.NAME]
    last = max(named, key=lambda m: m.end, default=None)
    if last is None or last.kind is not EntityKind.ORGANISATION or is_person(last):
        return None
    return last if EntityKind.ORGANISATION in phrase.title.wants else None


def _is_under(token: Token) -> bool:
    """Tell the office of "under manager X", "under the leadership of manager X"."""
    while token.dep_ in _LABELS and token.head.pos_ in ("PROPN", "NOUN"):
        token = token.head
    if token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.lower_ in _RULE:
        token = token.head.head
    return token.dep_ == "pobj" and token.head.lower_ == "under"


def _named_at(phrase: Phrase, noun: Token) -> Mention | None:
    """Give what a noun names, else what is apposed to it: "one brand, Norvex Holm, led by CEO X"."""
    beside = [child for child in noun.children if child.dep_ == "appos"]
    mentions = (phrase.view.mention_at(word) for word in (noun, *beside))
    return next((mention for mention in mentions if mention is not None), None)


def _verb_above(token: Token) -> Token | None:
    """Give the verb that takes an office, or the name behind it, for its object."""
    led = _led_by(token)
    if led is not None:
        return led
    office = token
    while token.dep_ in _LABELS and token.head.pos_ in ("PROPN", "NOUN"):
        token = token.head
    verb = token.head
    if token.dep_ in ("dobj", "nsubjpass"):
        # "Acme hired finance director X": of another company, maybe.
        owning = _PARTING if token.i != office.i else _PARTING | _SEEKING_ONE
        return verb if verb.lemma_.lower() in owning else None
    if token.dep_ in ("nsubj", "nsubjpass") and verb.dep_ == "ccomp" and verb.head.lemma_.lower() in _SAYING:
        return verb.head  # "Acme said its finance director, X, would leave"
    if token.dep_ != "pobj":
        return None
    is_sought = verb.lower_ == "for" and verb.head.lemma_.lower() in _SEEKING
    is_missed = verb.lower_ == "without" and verb.head.lemma_ in (
        "be",
        "leave",
    )  # "has been without a director"
    return verb.head if is_sought or is_missed else None


def _led_by(token: Token) -> Token | None:
    """Give the verb of "is led by X, president and chief executive", "was founded by its president, X"."""
    for _ in range(4):
        if token.dep_ == "pobj" and token.head.lower_ == "by":
            verb = token.head.head
            return verb if verb.lemma_.lower() in _LED and is_passive(verb) else None
        if token.dep_ not in _LABELS | {"conj"} or token.head.pos_ not in ("PROPN", "NOUN"):
            return None
        token = token.head
    return None


def _is_led(phrase: Phrase, mention: Mention) -> bool:
    """Tell whether what is led by its president is a body, or "it" that stands for one.

    A firm that a minister leads has no minister.
    """
    if is_person(mention) or mention.kind is EntityKind.EVENT:
        return False
    if mention.kind is EntityKind.ORGANISATION and phrase.title.wants == (EntityKind.STATE,):
        return False
    return mention.form is MentionForm.NAME or mention.name is not None


def _may_own(phrase: Phrase, mention: Mention) -> bool:
    """Tell whether the office is one of such a body: states have presidents, companies chief executives."""
    if mention.form is not MentionForm.NAME and (
        mention.form is not MentionForm.NOMINAL or mention.name is None
    ):
        return False
    if is_person(mention) or mention.kind not in (EntityKind.ORGANISATION, EntityKind.STATE, None):
        return False
    if mention.kind is None:  # a name no tagger knew
        return mention.form is MentionForm.NAME and phrase.title.wants == (EntityKind.ORGANISATION,)
    wants = phrase.title.wants
    if phrase.title.title.endswith("governor") and "bank" in mention.text.lower():
        return True
    if not wants or mention.kind is wants[0] or (len(wants) > 1 and wants[0] is EntityKind.ORGANISATION):
        return True
    # A president is one of the company that names, sacks or speaks of him; a parliament has its state's.
    is_house = mention.kind is EntityKind.ORGANISATION and mention.form is MentionForm.NAME
    return is_house and mention.kind in wants and not _STATE_ORGANS & set(mention.text.lower().split())


def shared_body(role: RoleMention, body: Mention | None) -> Mention | None:
    """Give the body of the office beside one, if this may be one of it.

    No party has a minister, no state a "party leader".
    """
    if body is None:
        return None
    if body.kind is EntityKind.ORGANISATION:
        return body if role.wants != (EntityKind.STATE,) else None
    is_known_state = body.kind is EntityKind.STATE and bool(body.entity_ids)
    may_be_of_state = EntityKind.STATE in (role.wants or (EntityKind.STATE,))
    is_of_party = role.title.startswith("party ")
    return None if is_known_state and (is_of_party or not may_be_of_state) else body


def owner_of_pronoun(phrase: Phrase, index: int) -> Mention:
    """Resolve "its" where the body stands right before it: "Airbus and its CEO"."""
    if index >= 2 and phrase.tokens[index - 1].lower_ in ("and", "&"):
        named = phrase.mention(index - 2)
        if named is not None and named.form is MentionForm.NAME and not is_person(named):
            return named
    if phrase.tokens[index].lower_ == "whose":
        named = _antecedent(phrase, index)
        if named is not None:
            return named
    own = phrase.own_mention(index, index, MentionForm.PRONOUN, None)
    unnamed = _unnamed(phrase, index) if phrase.tokens[index].lower_ == "whose" else None
    if unnamed is not None:
        return replace(own, form=MentionForm.NOMINAL, kind=EntityKind.ORGANISATION, name=unnamed)
    return _of_wanted_kind(phrase, phrase.mention(index) or own)


def _of_wanted_kind(phrase: Phrase, mention: Mention) -> Mention:
    """Give "its" of "its secretary general" a body that has one: no state, whatever was named last."""
    wants, place = phrase.title.wants, mention.start
    # A state's "head" is one of state; "its head" is that of the body whose member it is.
    is_of_body = phrase.title.title == "head" and EntityKind.ORGANISATION in wants
    wants = (EntityKind.ORGANISATION,) if is_of_body else wants
    if mention.kind is None or len(wants) != 1 or mention.kind in wants:
        return mention
    context = phrase.view.context
    things = [body for body in context.bodies if body.kind in wants and body.starts[0] < place]
    if not things:
        return mention
    # What the paragraph speaks of, before what the text does elsewhere.
    opens = context.article.text.rfind("\n", 0, place) + 1
    here = [body for body in things if any(opens <= start < place for start in body.starts)]
    best = max(
        here or things,
        key=lambda body: (body.count, max(start for start in body.starts if start < place)),
    )
    return replace(mention, kind=best.kind, name=best.name, entity_ids=best.mention.entity_ids)


def _antecedent(phrase: Phrase, index: int) -> Mention | None:
    """Give what "whose" speaks of: "Acme, whose chief", "Acme is a brand whose chief"."""
    beside = phrase.mention(index - 2) if index > 1 and phrase.tokens[index - 1].text == "," else None
    if beside is not None and beside.kind is EntityKind.ORGANISATION and beside.form is MentionForm.NAME:
        return beside  # "a bid from Acme, whose chief", whatever the parser hangs the clause on
    clause = next((t for t in phrase.tokens[index].ancestors if t.dep_ == "relcl"), None)
    if clause is None:
        return None
    noun = clause.head
    if noun.dep_ == "attr":
        noun = next((c for c in noun.head.children if c.dep_ == "nsubj"), noun)
    named = phrase.view.mention_at(noun)
    if named is None or named.form is not MentionForm.NAME:
        return None
    return _as_house(phrase, named) if is_person(named) else named


def _unnamed(phrase: Phrase, index: int) -> str | None:
    """Give the words for a body that only a noun names: "is run by a trust whose chairman is X"."""
    clause = next((t for t in phrase.tokens[index].ancestors if t.dep_ == "relcl"), None)
    noun = clause.head if clause is not None else None
    if noun is None or noun.pos_ != "NOUN" or noun.lemma_.lower() not in BODIES or noun.dep_ == "attr":
        return None
    is_new = any(c.lower_ in ("a", "an") for c in noun.lefts)
    return noun.doc[noun.left_edge.i + 1 : noun.i + 1].text if is_new else None


def _as_house(phrase: Phrase, named: Mention) -> Mention | None:
    """Take a name without a given one for a house where persons have no such office: "Holm, whose CEO"."""
    is_office = phrase.title.title.split()[-1] in _OF_HOUSES
    if named.entity_ids or not is_office or is_personlike(named.text, single=False):
        return None
    return replace(named, kind=EntityKind.ORGANISATION, name=named.text)
