"""What pronouns, noun phrases and short names stand for, with the document in view."""

import pytest

from claims.extraction.context import NamedThing, build_context
from claims.extraction.filling.seen_titles import inherited_titles
from claims.extraction.frames import Grammar, MentionForm
from claims.extraction.resolution import Resolver
from claims.relations import EntityKind, Relation
from claims.types import Article
from tests.factories import candidate, context, mention, role

PERSON = EntityKind.PERSON
TEXT = "Ann Lee leads Elm Museum. Later the museum and its guests met Bob Ray. She left it."


def thing(name, kind, *starts):
    return NamedThing(
        name=name, mention=mention(name, starts[0], kind=kind), count=len(starts), starts=starts
    )


def resolver(**fields):
    defaults = {
        "persons": (thing("Ann Lee", PERSON, 0), thing("Bob Ray", PERSON, 62)),
        "bodies": (thing("Elm Museum", EntityKind.ORGANISATION, 14),),
        "title_mention": mention("Elm Museum", 14),
    }
    return Resolver(context(TEXT, **(defaults | fields)), None)


def acting(*starts, rivals=None, focus=()):
    return Grammar(subjects=frozenset(starts), rivals=rivals or {}, focus=focus)


def pronoun(text, start, kind=None):
    return mention(text, start, form=MentionForm.PRONOUN, kind=kind, name=None)


def nominal(text, start, kind=EntityKind.ORGANISATION):
    return mention(text, start, form=MentionForm.NOMINAL, kind=kind, name=None)


def test_he_in_a_relative_clause_is_whom_it_tells_of():
    """\"Bob Ray praised Ann Lee, who said that she would resign": Ann Lee, whoever acts above."""
    persons = [mention("Bob Ray", 70, kind=PERSON), mention("Ann Lee", 76, kind=PERSON)]
    told = Grammar(subjects=frozenset({70, 79}), told_of={79: 76})
    assert resolver().resolve_one(pronoun("she", 79, PERSON), persons, told).name == "Ann Lee"


def test_a_phrase_behind_a_comma_is_the_name_before_it():
    """ "The firm is run by Bob Ray, the first man in the job, who left in May": not who leads elsewhere."""
    text = "Ann Lee leads Elm Museum. Oak Bank is run by Bob Ray, the first man there."
    named, phrase = mention("Bob Ray", 45, kind=PERSON), nominal("the first man", 54, PERSON)
    seen = Resolver(context(text, persons=(thing("Ann Lee", PERSON, 0), thing("Bob Ray", PERSON, 45))), None)
    assert seen.resolve_one(phrase, [named], acting(26)).name == "Bob Ray"
    assert seen.resolve_one(phrase, [named], acting(26, 54)) != named


def test_it_is_what_the_article_is_about():
    assert resolver().resolve_one(pronoun("it", 79), []).name == "Elm Museum"


def test_it_is_first_a_subject_of_its_own_sentence():
    subject = mention("Oak Bank", 70)
    assert resolver().resolve_one(pronoun("it", 79), [subject], acting(70, 79)).name == "Oak Bank"


def test_it_in_a_clause_in_front_is_what_the_main_one_begins_with():
    text = "Rain fell on Oslo. Since it was founded, Elm Bank has grown."
    bodies = (thing("Oslo", EntityKind.STATE, 13), thing("Elm Bank", EntityKind.ORGANISATION, 41))
    document = context(text, bodies=bodies)
    assert Resolver(document, None).resolve_one(pronoun("it", 25), [], acting(25)).name == "Elm Bank"


def test_it_is_not_the_subject_of_the_clause_whose_object_it_is():
    subject = mention("Oak Bank", 70)
    assert (
        resolver().resolve_one(pronoun("it", 79), [subject], acting(70, rivals={79: frozenset({70})})).name
        == "Elm Museum"
    )


def test_and_its_belongs_to_the_name_before():
    text = "Boeing met Airbus and its chief."
    found = Resolver(context(text, title_mention=mention("Boeing")), None).resolve_one(
        pronoun("its", 22), [mention("Boeing", 0), mention("Airbus", 11)], acting(0)
    )
    assert found.name == "Airbus"


def test_she_is_the_nearest_subject_before_a_guest():
    persons = [mention("Ann Lee", 0, kind=PERSON), mention("Bob Ray", 62, kind=PERSON)]
    assert resolver().resolve_one(pronoun("she", 71, PERSON), persons, acting(0)).name == "Ann Lee"


def test_he_is_the_person_the_article_is_about():
    about = resolver(title_mention=mention("Cal Poe", kind=PERSON))
    assert about.resolve_one(pronoun("he", 71, PERSON), []).name == "Cal Poe"


def test_she_is_she_of_the_title_before_a_name_that_may_be_anybodys():
    about = resolver(title_mention=mention("Mary Poe", kind=PERSON))
    stranger = mention("Sasha Ray", 62, kind=PERSON)
    assert about.resolve_one(pronoun("she", 71, PERSON), [stranger], acting(62)).name == "Mary Poe"


def test_he_is_no_single_word_while_a_full_name_is_near():
    persons = (thing("Bob Ray", PERSON, 40), thing("Business", PERSON, 62))
    assert resolver(persons=persons, title_mention=None).resolve_one(pronoun("He", 71, PERSON), []).name == (
        "Bob Ray"
    )


def test_the_incoming_man_is_not_who_receives_him():
    persons = [mention("Bob Ray", 62, kind=PERSON)]
    found = resolver().resolve_one(nominal("the incoming man", 75, PERSON), persons, acting(62))
    assert found.name == "Ann Lee"


def test_the_firm_is_what_the_headline_begins_with():
    text = "Elm Foods lured the boss of Oak Foods on Monday. Bob Ray had run the firm since May."
    bodies = (thing("Elm Foods", EntityKind.ORGANISATION, 0), thing("Oak Foods", EntityKind.ORGANISATION, 28))
    document = context(text, title="Elm Foods lures boss of Oak Foods", bodies=bodies)
    found = Resolver(document, None).resolve_one(nominal("the firm", 65), [])
    assert found.name == "Elm Foods"


@pytest.mark.parametrize(
    ("text", "name"),
    [("the nationalist Revival party", "Revival"), ("the Nordic party", None), ("the band", None)],
)
def test_a_noun_phrase_may_hold_the_name_itself(text, name):
    assert resolver(title_mention=None, bodies=()).resolve_one(nominal(text, 60), []).name == name


def test_the_museum_is_the_name_that_holds_the_noun():
    assert resolver(title_mention=None).resolve_one(nominal("the museum", 32), []).name == "Elm Museum"


def test_a_noun_that_names_nothing_stays_open():
    assert resolver().resolve_one(nominal("the eurozone", 32), []).name is None


def test_the_minister_is_who_was_seen_with_the_title():
    seen = role("finance minister", 3, holder=mention("Ann Lee", kind=PERSON))
    assert resolver(titles=(seen,)).resolve_one(nominal("the minister", 60, PERSON), []).name == "Ann Lee"


def test_a_title_passes_to_whom_the_holder_succeeded():
    held = role("chief", holder=mention("Ann Lee", kind=PERSON), body=mention("Elm Museum"))
    handed = candidate(
        Relation.TOOK_OFFICE,
        subject=mention("Ann Lee", kind=PERSON),
        predecessor=mention("Bob Ray", kind=PERSON),
    )
    assert [(t.holder.name, t.title, t.body.name) for t in inherited_titles([handed], [held])] == [
        ("Bob Ray", "chief", "Elm Museum")
    ]


def test_full_names_come_from_anywhere_in_the_text():
    text = "Anna Maria Holm was there. Nobody saw it. Holm was elected. Elm Free Union (EFU) met."
    built = build_context(Article(id="a", text=text), [], [], [mention("Holm", 42, kind=PERSON)], None)
    assert built.long_name("Holm") == "Anna Maria Holm"
    assert built.long_name("EFU") == "Elm Free Union"


def test_titles_of_rulers_are_no_short_names():
    text = "The Order of St George met King George V."
    spoken = [mention("St George", 13, kind=PERSON), mention("George V", 32, kind=PERSON)]
    assert build_context(Article(id="a", text=text), [], [], spoken, None).long_name("George V") == "George V"
