"""Who does what to whom, on hand-made parses."""

import pytest

from claims.extraction.syntax.questions import (
    agents,
    appositives,
    attributes,
    clause_head,
    conjuncts,
    genitives,
    is_negated,
    is_passive,
    objects,
    particle,
    prepositional_objects,
    subjects,
)
from claims.extraction.syntax.verb_frames import VerbFrame, by_lemma, fill
from claims.relations import Relation
from tests.factories import parsed

PROMPTED = parsed(
    "It PRP nsubj 1", "prompted VBD ROOT 1 prompt", "Sweden NNP dobj 1", "and CC cc 2", "Finland NNP conj 2",
    "to TO aux 6", "abandon VB xcomp 1", "policies NNS dobj 6",
    "and CC cc 6", "join VB conj 6", "NATO NNP dobj 9",
)  # fmt: skip
FOUNDED = parsed(
    "NATO NNP nsubjpass 2", "was VBD auxpass 2",
    "founded VBN ROOT 2 found", "by IN agent 2", "Ann NNP pobj 3",
    "and CC cc 4", "Bob NNP conj 4", "in IN prep 2", "1949 CD pobj 7",
)  # fmt: skip
REDUCED = parsed(
    "War NN nsubj 1", "thrust VBD ROOT 1",
    "NATO NNP dobj 1", ", , punct 2", "established VBN acl 2 establish",
    "in IN prep 4", "1949 CD pobj 5",
)  # fmt: skip
RELATIVE = parsed(
    "Rutte NNP nsubj 4", "who WP nsubj 2", "assumed VBD relcl 0 assume", "leadership NN dobj 2",
    "spoke VBD ROOT 4 speak",
)  # fmt: skip
AGREED = parsed(
    "Sweden NNP nsubj 1", "agreed VBD ROOT 1 agree", "to TO aux 3", "join VB xcomp 1", "NATO NNP dobj 3"
)
URGED = parsed(
    "Turkey NNP nsubjpass 2", "was VBD auxpass 2", "urged VBN ROOT 2 urge", "to TO aux 4", "leave VB xcomp 2",
    "NATO NNP dobj 4",
)  # fmt: skip
STEPPED = parsed("He PRP nsubj 2", "never RB neg 2", "stepped VBD ROOT 2 step", "down RP prt 2")
NAMED = parsed(
    "Apple NNP nsubj 1", "named VBD ROOT 1 name", "Cook NNP dobj 1", ", , punct 2", "manager NN appos 2",
    "chief NN oprd 1",
)  # fmt: skip
OWNER = parsed("NATO NNP poss 2", "'s POS case 0", "chief NN nsubj 3", "left VBD ROOT 3 leave")


def words(tokens):
    return [token.text for token in tokens]


@pytest.mark.parametrize(
    ("doc", "verb", "expected"),
    [
        (PROMPTED, 1, ["It"]),
        (PROMPTED, 6, ["Sweden", "Finland"]),
        (PROMPTED, 9, ["Sweden", "Finland"]),
        (FOUNDED, 2, ["NATO"]),
        (REDUCED, 4, ["NATO"]),
        (RELATIVE, 2, ["Rutte"]),
        (AGREED, 3, ["Sweden"]),
        (URGED, 4, ["Turkey"]),
    ],
    ids=[
        "own",
        "object control",
        "shared by coordination",
        "passive",
        "reduced",
        "relative",
        "subject control",
        "passive control",
    ],
)
def test_subjects(doc, verb, expected):
    assert words(subjects(doc[verb])) == expected


@pytest.mark.parametrize(
    ("doc", "verb", "expected"), [(FOUNDED, 2, True), (REDUCED, 4, True), (REDUCED, 1, False)]
)
def test_passive(doc, verb, expected):
    assert is_passive(doc[verb]) is expected


def test_arguments():
    assert words(objects(PROMPTED[9])) == ["NATO"]
    assert words(agents(FOUNDED[2])) == ["Ann", "Bob"]
    assert words(prepositional_objects(FOUNDED[2], {"in"})) == ["1949"]
    assert words(conjuncts(PROMPTED[2])) == ["Sweden", "Finland"]
    assert words(appositives(NAMED[2])) == ["manager"]
    assert words(attributes(NAMED[1])) == ["chief"]
    assert words(genitives(OWNER[2])) == ["NATO"]


def test_particle_negation_and_head():
    assert particle(STEPPED[2]) == "down"
    assert is_negated(STEPPED[2])
    assert not is_negated(AGREED[1])
    assert clause_head(FOUNDED[8]).text == "founded"


def test_a_frame_reads_slots_off_a_parse():
    frame = VerbFrame(
        id="t.found",
        relation=Relation.FOUNDED,
        lemmas=frozenset({"found"}),
        paths={"subject": "subject", "founders": "agent"},
        passive=True,
        required=("subject",),
    )
    found = [
        {name: words(tokens) for name, tokens in slots.items()}
        for _, slots in fill(by_lemma([frame]), FOUNDED[2])
    ]
    assert found == [{"subject": ["NATO"], "founders": ["Ann", "Bob"]}]
    assert list(fill(by_lemma([frame]), AGREED[1])) == []


def _told_behind(name, *, tag="VBN", verb="sacked", label="conj", entity="PERSON"):
    doc = parsed(
        "She PRP nsubj 1", "replaces VBZ ROOT 1 replace", "Ann NNP compound 3", f"{name} NNP dobj 1",
        ", , punct 1", f"{verb} {tag} {label} 1 {verb.removesuffix('ed')}", "in IN prep 5", "May NNP pobj 6",
    )  # fmt: skip
    for token in doc[2:4]:
        token.ent_type_ = entity
    return doc


@pytest.mark.parametrize("label", ["conj", "advcl"])
def test_bare_participle_of_removal_is_said_of_the_name_before_it(label):
    sacked = _told_behind("Lee", label=label)[5]
    assert [t.text for t in subjects(sacked)] == ["Lee"]
    assert is_passive(sacked)


@pytest.mark.parametrize(("verb", "entity"), [("elected", "PERSON"), ("sacked", "ORG")])
def test_other_participle_is_said_of_the_subject(verb, entity):
    assert [t.text for t in subjects(_told_behind("Lee", verb=verb, entity=entity)[5])] == ["She"]
