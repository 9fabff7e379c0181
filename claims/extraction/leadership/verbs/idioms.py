"""Turns of phrase for offices taken, minded, held and given up, as data.

Gathered from the entries "take over", "succeed", "resign", "lead" of Roget's Thesaurus (1911) and
of Wiktionary's thesaurus pages, widened by hand; a verb with a noun says what neither says alone.
"""

from __future__ import annotations

from typing import Any

from claims.extraction.leadership.verbs.pattern import Gate, Need, Party, VerbPattern
from claims.extraction.leadership.words import OFFICES, SOMEBODYS_PLACE
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.inflection import verb_forms
from claims.relations import Relation

__all__ = ["IDIOMS"]

# What stands for an office in such phrases; of the weaker ones the person who had it must be named.
_EMBLEMS = word_set("reins helm mantle baton gavel leadership tiller")
# "Put in temporary charge of Acme."
_HOW = "sole full temporary interim caretaker joint overall acting permanent day-to-day".split()
# How far a verb stands from its noun.
_AHEAD, _BEHIND = 2, 5
_SEATS = word_set("chair seat place job shoes post position role title mantle")
_POSTS = word_set("job post role position duty term")


# What stands behind "retired" where somebody leaves: no "retired general", no "retired the machines".
_RETIRING = tuple(
    """
    in on from as at after and before because by due early following for last later next since soon this today
    until when with while to $
    """.split()
)


def _plural(noun: str) -> str:
    if noun.endswith("s"):
        return noun
    return f"{noun[:-1]}ies" if noun.endswith("ty") else f"{noun}s"


def _idiom(lemmas: str, nouns: frozenset[str], **slots: Any) -> VerbPattern:
    verbs = word_set(lemmas)
    forms = sorted({*nouns, *(_plural(noun) for noun in nouns)})
    if "place" in nouns:
        forms = [*(form for form in forms if not form.startswith("place")), *SOMEBODYS_PLACE]
    beside = tuple(forms)
    if set(slots.get("links", ())) == {"in", "at"}:  # "in charge", "at the top", "in sole command"
        beside = tuple(
            f"{link} {noun}"
            for link in ("in", "at", "at the", "at its", *(f"in {how}" for how in _HOW))
            for noun in forms
        )
    usual: dict[str, Any] = {"needs": (Need.PHRASE,), "gates": (Gate.SPORT,), "before": _AHEAD}
    return VerbPattern(
        triggers=tuple(f"{form}+" for form in verb_forms(verbs)),
        beside=beside,
        behind=_BEHIND,
        lemmas=verbs,
        phrase=nouns,
        **(usual | slots),
    )


IDIOMS = (
    _idiom(
        "take assume seize grab inherit pick",
        _EMBLEMS - {"leadership"},
        id="leadership.took_reins",
        relation=Relation.TOOK_OFFICE,
        other_slot="predecessor",
        other="phrase",
        example="In 2004 Hubert Joly took the reins of Best Buy.",
        near_miss="In 2004 Hubert Joly took the train to Best Buy.",
    ),
    _idiom(
        "take assume seize grab",
        word_set("charge control command"),
        id="leadership.took_charge",
        relation=Relation.TOOK_OFFICE,
        needs=(Need.BODY_PHRASE, Need.TITLED_PHRASE),
        example="In 2009 Francisco D'Souza took charge of Cognizant.",
        near_miss="In 2009 Francisco D'Souza took charge of the barbecue.",
    ),
    _idiom(
        "take swear",
        frozenset({"oath"}),
        id="leadership.took_oath",
        relation=Relation.TOOK_OFFICE,
        needs=(Need.OFFICE_PHRASE, Need.TITLED_PHRASE),
        example="Sauli Niinisto took the oath of office as president of Finland.",
        near_miss="Sauli Niinisto took an oath of silence.",
    ),
    _idiom(
        "put place install leave",
        word_set("charge command control helm head top"),
        id="leadership.put_in_charge",
        relation=Relation.TOOK_OFFICE,
        person=Party.UNDERGOER,
        links=("in", "at"),
        body="doer",
        needs=(Need.BODY_PHRASE,),
        example="Volkswagen put Oliver Blume in charge in 2022.",
        near_miss="Oliver Blume was put in charge of the barbecue.",
    ),
    VerbPattern(
        id="leadership.stood_in",
        relation=Relation.TOOK_OFFICE,
        triggers=tuple(f"{form}+" for form in verb_forms(word_set("stand fill step sub"))),
        beside=("in for",),
        before=0,
        behind=3,
        lemmas=word_set("stand fill step sub"),
        particles=frozenset({"in"}),
        other_slot="predecessor",
        other="prep:for",
        needs=(Need.KNOWN_OTHER,),
        gates=(Gate.SPORT,),
        is_acting=True,
        example="Tom Ray is standing in for the chief executive, Ann Lee.",
        near_miss="Tom Ray is standing in for the night nurse, Ann Lee.",
    ),
    _idiom(
        "take fill inherit assume",
        _SEATS | {"duty"},
        id="leadership.took_place",
        relation=Relation.TOOK_OFFICE,
        other_slot="predecessor",
        other="phrase",
        needs=(Need.OTHERS_PHRASE,),
        example="Tim Cook took Steve Jobs's job at Apple.",
        near_miss="Tim Cook took his job at Apple.",
    ),
    _idiom(
        "step slide slip walk move",
        _SEATS | {"breach", "void"},
        id="leadership.stepped_into",
        relation=Relation.TOOK_OFFICE,
        links=("into", "to"),
        other_slot="predecessor",
        other="phrase",
        example="When Steve Jobs fell ill, Tim Cook stepped into the role.",
        near_miss="When Steve Jobs fell ill, Tim Cook stepped into the garden.",
    ),
    _idiom(
        "hold mind",
        word_set("fort shop store"),
        id="leadership.minded",
        relation=Relation.TOOK_OFFICE,
        is_acting=True,
        example="Chief financial officer Amy Hood will mind the shop until a successor is found.",
        near_miss="Amy Hood does not mind the noise.",
    ),
    VerbPattern(
        id="leadership.rose_to",
        relation=Relation.TOOK_OFFICE,
        triggers=verb_forms(word_set("rise climb ascend transition graduate switch")),
        lemmas=word_set("rise climb ascend transition graduate switch"),
        needs=(Need.TO_ROLE,),
        gates=(Gate.IMPERSONAL,),
        example="In 1998 Mary Barra rose to chief executive of General Motors.",
        near_miss="In 1998 Mary Barra rose to applause.",
    ),
    _idiom(
        "hand pass turn give cede yield surrender",
        _EMBLEMS | OFFICES,
        id="leadership.handed_to",
        relation=Relation.LEFT_OFFICE,
        other_slot="successor",
        other="receiver",
        is_handover=True,
        needs=(Need.OTHERS_PHRASE,),
        example="Jeff Bezos passed the baton to Andy Jassy in 2021.",
        near_miss="Jeff Bezos passed the letter to Andy Jassy in 2021.",
    ),
    _idiom(
        "make give",
        word_set("way room"),
        id="leadership.made_way",
        relation=Relation.LEFT_OFFICE,
        other_slot="successor",
        other="prep:for|to",
        is_handover=True,
        needs=(Need.OTHERS_PHRASE,),
        example="Tony Blair made way for Gordon Brown in 2007.",
        near_miss="Tony Blair made way for the ambulance in 2007.",
    ),
    _idiom(
        "part",
        word_set("way company"),
        id="leadership.parted_ways",
        relation=Relation.LEFT_OFFICE,
        person=Party.COMPANION,
        body="doer",
        needs=(Need.HOLDS_TITLE,),
        example="Intel parted ways with chief executive Brian Krzanich in 2018.",
        near_miss="Intel parted ways with its auditors in 2018.",
    ),
    _idiom(
        "show",
        word_set("door exit"),
        id="leadership.shown_door",
        relation=Relation.LEFT_OFFICE,
        person=Party.UNDERGOER,
        body="doer",
        example="Yahoo showed Scott Thompson the door in May.",
        near_miss="Yahoo showed Scott Thompson the office in May.",
    ),
    _idiom(
        "call",
        frozenset({"shot"}),
        id="leadership.calls_shots",
        relation=Relation.HOLDS_OFFICE,
        body="prep:at|in",
        needs=(Need.BODY_PHRASE,),
        by_tense=True,
        example="Mary Barra calls the shots at General Motors.",
        near_miss="Mary Barra calls the shots in the kitchen.",
    ),
    _idiom(
        "serve work sit",
        word_set("job post position role office capacity chair seat"),
        id="leadership.served_in_post",
        relation=Relation.HOLDS_OFFICE,
        links=("in",),
        needs=(Need.KNOWN_TENURE,),
        by_tense=True,
        example="The mayor of Lyon, Ann Lee, has served in the post since May.",
        near_miss="Ann Lee has served in the post since May.",
    ),
    _idiom(
        "be remain stay sit stand",
        word_set("helm tiller"),
        id="leadership.at_helm",
        relation=Relation.HOLDS_OFFICE,
        links=("at",),
        by_tense=True,
        example="Jens Stoltenberg was at the helm of NATO for ten years.",
        near_miss="Jens Stoltenberg was at the harbour of Oslo for ten years.",
    ),
    _idiom(
        "be remain stay sit stand",
        word_set("charge command control head top"),
        id="leadership.in_charge",
        relation=Relation.HOLDS_OFFICE,
        body="prep:at",
        links=("in", "at"),
        needs=(Need.BODY_PHRASE, Need.KNOWN_CHARGE),
        by_tense=True,
        example="Pascal Lamy was in charge of the World Trade Organization until 2013.",
        near_miss="Pascal Lamy was in charge of the barbecue.",
    ),
    _idiom(
        "have hold keep",
        word_set("charge command"),
        id="leadership.had_charge",
        relation=Relation.HOLDS_OFFICE,
        needs=(Need.BODY_PHRASE,),
        gates=(),  # "had charge of Scotland for two matches"
        by_tense=True,
        example="Mikey Holm had charge of Scotland for two matches in 2019.",
        near_miss="Mikey Holm had charge of the barbecue in 2019.",
    ),
    VerbPattern(
        id="leadership.retires",
        relation=Relation.LEFT_OFFICE,
        triggers=tuple(f"{form}+" for form in verb_forms(frozenset({"retire"}))),
        beside=_RETIRING,
        before=0,
        behind=2,
        lemmas=frozenset({"retire"}),
        needs=(Need.RETIRES,),
        gates=(Gate.SPORT,),
        example="Chief executive Howard Schultz is retiring in March.",
        near_miss="Howard Schultz retired the old machines in March.",
    ),
)
