"""What an open body is filled with: options, their features, a learned order against "none of them"."""

import json

import pytest

from claims.errors import ModelError
from claims.extraction.choice import (
    HandChooser,
    LogitChooser,
    NamesOfDocument,
    OpenSlot,
    Option,
    Way,
    load_chooser,
)
from claims.extraction.choice.features import OPTION_FEATURES, option_values
from claims.extraction.choice.judging import HeldOutChooser, JudgedChoice
from claims.extraction.choice.options import each_once
from claims.extraction.choice.ranking import digest_of
from claims.extraction.choice.training import choice_shares, fit_choices, held_out, write_chooser
from claims.extraction.context import NamedThing
from claims.extraction.weighing.stored_models import FORMAT
from claims.relations import EntityKind, Relation
from claims.types import SlotSource
from tests.factories import candidate, context, mention, parsed, role, view_of

BODY, STATE, PERSON = EntityKind.ORGANISATION, EntityKind.STATE, EntityKind.PERSON
DOC = parsed("Lee NNP nsubj 1", "resigned VBD ROOT 1 resign", ". . punct 1")
LEE = mention("Lee", 0, kind=PERSON, name="Ann Lee")
MODEL = LogitChooser(weights={"is_in_title": 2.0, "way:own_title": 3.0, "hand_score": 0.5}, none=1.0)


def option(name, score=0.3, *, way=Way.FREQUENCY, kind=BODY, **fields):
    made = mention(name, kind=kind, name=name)
    return Option(mention=made, score=score, source=SlotSource.CONTEXT, ways=frozenset({way}), **fields)


def thing(name, *starts, kind=BODY):
    return NamedThing(
        name=name, mention=mention(name, starts[0], kind=kind), count=len(starts), starts=starts
    )


def slot(*options, text=DOC.text, made=None, wants=(BODY,), **fields):
    document = context(text, **fields)
    return OpenSlot(
        made or candidate(Relation.LEFT_OFFICE, subject=LEE),
        LEE,
        view_of(DOC, LEE, document=document),
        names=NamesOfDocument(document),
        wants=wants,
        options=options,
    )


def values(chosen, **fields):
    return option_values(chosen, slot(chosen, **fields))


def test_a_body_offered_twice_keeps_its_best_rank_its_role_and_both_ways():
    named = option("Elm Bank", 0.4, role="chief executive")
    sure = option("Elm Bank", 0.8, way=Way.OWN_TITLE)
    [once] = each_once([named, sure])
    assert (once.score, once.role, once.ways) == (
        0.8,
        "chief executive",
        {Way.FREQUENCY, Way.OWN_TITLE},
    )


def test_rules_of_thumb_leave_out_what_the_text_merely_names():
    ranked = HandChooser().ranked(slot(option("Elm Bank", 0.2), option("Oak Union", 0.0, way=Way.NAMED)))
    assert [one.name for one in ranked] == ["Elm Bank"]


def test_a_model_may_prefer_what_no_rule_of_thumb_offers():
    chosen = LogitChooser(weights={"is_only_named": 2.0}, none=0.0).ranked(
        slot(option("Elm Bank", 0.2), option("Oak Union", 0.0, way=Way.NAMED))
    )
    assert [one.name for one in chosen] == ["Oak Union", "Elm Bank"]


def test_the_probabilities_of_all_options_leave_room_for_none_of_them():
    ranked = MODEL.ranked(slot(option("Elm Bank", 0.9, way=Way.OWN_TITLE), option("Oak Union")))
    assert [one.name for one in ranked] == ["Elm Bank", "Oak Union"]
    assert 0.7 < ranked[0].score < 1.0
    assert sum(one.score for one in ranked) < 1.0


def test_nothing_offered_leaves_nothing_to_choose():
    assert MODEL.ranked(slot()) == []


TEXT = "Elm Bank loses its head\n\nLee left. The Port of Vell Authority and Elm Bank's board met at Vell."


def test_headline_and_ownership_speak_for_a_body():
    elm = thing("Elm Bank", 0, TEXT.index("Elm Bank's"))
    found = values(option("Elm Bank"), text=TEXT, bodies=(elm,))
    assert values(option("Elm Bank"), text=TEXT, title="Oak Union sues Elm Bank", bodies=(elm,))[
        "is_in_title"
    ]
    assert found["is_in_title"] == found["heads_title"] == found["owns_something"] == 1.0
    assert found["in_title:organisation:no_role_of_test"] == 1.0
    assert "is_named_once" not in found


def test_part_of_a_longer_name_is_no_name_of_its_own():
    port = thing("Port", TEXT.index("Port of"))
    whole = thing("Port of Vell Authority", TEXT.index("Port of"))
    vell = thing("Vell", TEXT.index("Vell Auth"), TEXT.index("Vell."), kind=STATE)
    bodies = {"text": TEXT, "bodies": (whole, port, vell)}
    both = slot(option("Port"), option("Port of Vell Authority"), **bodies)
    short, long = (option_values(one, both) for one in both.options)
    assert short["is_only_part_of_names"] == short["is_in_longer_name"] == 1.0
    assert long["holds_shorter_name"] == 1.0
    assert values(option("Vell", kind=STATE), **bodies)["own_share"] == 0.5


def test_a_deputy_is_one_of_the_body_of_whom_the_sentence_names():
    chief = role("president", 9, holder=mention("Kir", kind=PERSON, name="Kir"), body=mention("Norland", 40))
    deputy = candidate(Relation.HOLDS_OFFICE, subject=LEE, role=role("deputy", 4))
    view = view_of(DOC, LEE, mention("Kir", 6, kind=PERSON, name="Kir"))
    made = OpenSlot(
        deputy, LEE, view,
        names=NamesOfDocument(context(DOC.text, titles=(chief,))), wants=(), options=(option("Norland"),),
    )  # fmt: skip
    assert option_values(made.options[0], made)["is_body_of_superior"] == 1.0


def test_a_name_of_the_headline_that_no_tagger_saw_is_offered():
    text = "Wirral thrown out of the index\n\nThe slot vacated by Wirral on Monday is free. Lee left."
    [found] = NamesOfDocument(context(text)).in_headline
    assert (found.name, found.starts, found.kind) == ("Wirral", (0, text.index("Wirral on")), None)


def test_a_word_of_the_headline_that_only_opens_sentences_is_no_name():
    text = "Chief quits the bank\n\nChief among the reasons was pay."
    assert NamesOfDocument(context(text)).in_headline == []


def test_every_feature_says_what_it_is():
    assert all(feature.__doc__ for feature in OPTION_FEATURES)


def choices(number=12):
    """Judged choices in which the headline is right, and one slot whose body is not offered."""
    good = tuple(
        JudgedChoice(
            document=f"d{n}",
            options=({"is_in_title": 1.0, "hand_score": 0.2}, {"hand_score": 0.4}),
            is_right=(True, False),
            is_hand_right=False,
        )
        for n in range(number)
    )
    lost = JudgedChoice(
        document="none", options=({"hand_score": 0.1},) * 2, is_right=(False, False), is_hand_right=False
    )
    return [*good, lost, lost]


def test_the_model_learns_what_annotators_chose():
    model = fit_choices(choices())
    assert model.weights["is_in_title"] > 1.0
    ranked = model.ranked(slot(option("Elm Bank"), text=TEXT, bodies=(thing("Elm Bank", 0),)))
    assert ranked[0].score > 0.5


def test_a_document_is_read_by_a_model_that_has_not_seen_it():
    judged = choices()
    documents = [choice.document for choice in judged]
    chooser = held_out(judged, documents, lambda document: len(document))
    assert isinstance(chooser, HeldOutChooser)
    assert chooser.models["d1"] == fit_choices([c for c in judged if len(c.document) != 2])
    shares = choice_shares(judged, chooser)
    assert shares["by hand"] == 0.0
    assert shares["learned"] == shares["at best"] == 12 / 14


@pytest.fixture
def stored(tmp_path):
    path = tmp_path / "choice.json"
    write_chooser(MODEL, path, measured={"learned": 0.5})
    return path


def test_a_model_comes_back_as_written(stored):
    assert load_chooser(stored) == MODEL


@pytest.mark.parametrize(
    "fault",
    [
        {"features": ["other"]},
        {"weights": [1, 2]},
        {"weights": {"is_in_title": float("inf")}},
        {"none": "high"},
        {"none": 0.5},
        {"none": 10**400},
        {"format": FORMAT + 1},
        {"digest": None},
    ],
    ids=str,
)
def test_a_model_for_something_else_or_a_changed_one_is_refused(stored, fault):
    stored.write_text(json.dumps(json.loads(stored.read_text()) | fault))
    with pytest.raises(ModelError):
        load_chooser(stored)


def test_a_weight_that_is_no_finite_number_is_refused(stored):
    endless = LogitChooser(weights={"is_in_title": float("inf")}, none=0.0)
    record = json.loads(stored.read_text()) | {
        "weights": dict(endless.weights), "none": 0.0, "digest": digest_of(endless),
    }  # fmt: skip
    stored.write_text(json.dumps(record))
    with pytest.raises(ModelError, match="finite"):
        load_chooser(stored)


def test_the_bundled_model_loads_and_says_how_it_was_measured():
    assert isinstance(load_chooser(), LogitChooser)
