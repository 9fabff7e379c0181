"""Names whole: pieces put together, edges trimmed, kinds by words, short names lengthened."""

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from claims.extraction.context.full_names import FullNames
from claims.extraction.context.kinds import kind_by_words
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.mentions.pieces import join_pieces
from claims.extraction.reading import Reading
from claims.relations import EntityKind
from claims.types import Article

PERSON, BODY, STATE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.STATE


def pieces(words, *kinds, dep="compound"):
    """Join names given as "Hope Town|District Council": each hangs on the word behind it."""
    text = words.replace("|", "")
    size = len(text.split())
    heads = [min(i + 1, size - 1) if dep == "compound" else i for i in range(size)]
    doc = Doc(Vocab(), words=text.split(), deps=[dep] * size, heads=heads)
    mentions, place = [], 0
    for name, kind in zip(words.split("|"), kinds, strict=True):
        start = place + len(name) - len(name.lstrip(" '’s")) if name[:1] in " '’" else place
        stop = place + len(name.rstrip(" "))
        mentions.append(
            Mention(text=text[start:stop], start=start, end=stop, form=MentionForm.NAME, kind=kind)
        )
        place += len(name)
    return [(m.text, m.kind) for m in join_pieces(doc, text, 0, mentions)]


@pytest.mark.parametrize(
    ("words", "kinds", "whole"),
    [
        ("Torvik |Holm Ostrin", (PERSON, PERSON), PERSON),
        ("Oliver |Holm Ostrin", (None, PERSON), PERSON),
        ("KELT |Yorin", (BODY, PERSON), PERSON),
        ("Ann Holm |Ostrin", (PERSON, None), PERSON),
        ("Holm Town |District Council", (STATE, BODY), BODY),
        ("Crowded |House", (None, BODY), BODY),
        ("Torvik |Democrats", (None, None), BODY),
        ("Torvik |Sultanate", (None, BODY), STATE),
        ("Torvik |Polls", (BODY, None), BODY),
        ("Open Hands |Norland", (BODY, STATE), BODY),
        ("Ann Edla |Mae Ostrin", (PERSON, PERSON), PERSON),
        ("Guido Holm |di Torvik", (PERSON, None), PERSON),
        ("Oliver |Kaur Ostrin", (BODY, PERSON), PERSON),
        ("Oliver |Yıldız", (None, None), PERSON),
    ],
)
def test_a_torn_name_is_whole(words, kinds, whole):
    assert pieces(words, *kinds) == [(words.replace("|", ""), whole)]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Violist |Ann Holm", (None, PERSON)),
        ("Ann Holm |FRS", (PERSON, None)),
        ("Norvex Motors |Ann Holm", (BODY, PERSON)),
        ("Torvik |Ann Holm", (STATE, PERSON)),
        ("Norvex |Stadium", (BODY, None)),
    ],
)
def test_neighbours_stay_two(words, kinds):
    assert len(pieces(words, *kinds)) == 2


def test_neighbours_that_grammar_parts_stay_two():
    assert len(pieces("Ann |Holm Ostrin", PERSON, PERSON, dep="dobj")) == 2
    assert len(pieces("Torvik |Polls", BODY, None, dep="dobj")) == 2


def test_a_rank_taken_for_a_person_is_dropped():
    assert pieces("Crown Prince |Olav Kelt", PERSON, PERSON) == [("Olav Kelt", PERSON)]
    assert pieces("Captain |Ann Holm", None, PERSON) == [("Ann Holm", PERSON)]


@pytest.fixture(scope="module")
def names_of(nlp):
    """Give text, kind and full name of each name in the sentences of a text that are read."""
    from claims.extraction.extractor import Extractor

    extractor = Extractor(nlp=nlp)

    def found(text, title=None):
        reading = Reading(Article(id="x", title=title, text=text), extractor.triggers, None)
        views = []
        reading._find = lambda seen, _resolver: views.extend(seen) or []
        reading.finish(list(extractor.parser.parse(reading.texts())))
        return [(m.text, m.kind, m.name) for v in views for m in v.mentions if m.form is MentionForm.NAME]

    return found


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She joined the Small Brewers' Guild in 2014.", "Small Brewers' Guild"),
        ("She led the Penmarsh Women's Boat Club from 2004.", "Penmarsh Women's Boat Club"),
        ("Ann Holm was elected leader of the Liberal Democrats.", "Liberal Democrats"),
        ("Mercy Hospital of Dunmore joined the group in 2004.", "Mercy Hospital of Dunmore"),
        ("In 1998 she founded the Norland Burger King Corporation.", "Norland Burger King Corporation"),
        ("He was president of the Ostrin Coast Union (OCU from 1991.", "Ostrin Coast Union"),
        ("Professor Helga Brandt-Novák was elected president in May.", "Helga Brandt-Novák"),
        ("Nova Sp. z o.o. was founded in 1995.", "Nova Sp. z o.o."),
        ("Ann Holm is president of Torvik & Co., Inc. in London.", "Torvik & Co., Inc."),
        ("In 2010 she joined Ostrin Design, LLC.", "Ostrin Design, LLC"),
        ("George W. Holm, Jr. was elected president of Norvex in May.", "George W. Holm, Jr."),
        ('Norvex named Robert "Kelly" Holm its president.', 'Robert "Kelly" Holm'),
        ("William (Bill) Ostrin founded the firm in 1990.", "William (Bill) Ostrin"),
        ("She joined the Department of Physical and Life Sciences in 1998.",
         "Department of Physical and Life Sciences"),
        ("He took command of the 23rd U-boat Flotilla in 1943.", "23rd U-boat Flotilla"),
        ("Delivery Hero was founded in 2011 by two Swedes.", "Delivery Hero"),
        ("In 2024 the Norland party joined Patriots for Europe.", "Patriots for Europe"),
        ("P T Mohammed Sunish was elected president in 2004.", "P T Mohammed Sunish"),
        ("Khan was elected president of the union in 2002.", "Khan"),
        ("2006 - Maas is ousted as chairman.", "Maas"),
        ("OQTR joined the European Acoustics Network in 2004.", "OQTR"),
        ("She has been leader of the Pheu Thai party since October.", "Pheu Thai"),
        ("He was founder of Ensure Medical from 1990.", "Ensure Medical"),
    ],
)  # fmt: skip
def test_extent_of_a_name(names_of, text, name):
    assert name in [text for text, _, _ in names_of(text)]


@pytest.mark.model
def test_a_realm_is_no_part_of_its_ruler(names_of):
    text = "Elizabeth was crowned Queen of Torvik in 1952. Torvik became independent in 1968."
    assert "Torvik" in [name for name, _, _ in names_of(text, "Queen of Torvik")]


@pytest.mark.parametrize(
    ("name", "text", "kind"),
    [
        ("Kelt Rovers", "Kelt Rovers won.", BODY),
        ("Union of Torvik Choirs", "The Union of Torvik Choirs met.", BODY),
        ("Torvik", "The bishop of Torvik died.", STATE),
        ("Torvik", "Then King Olav of Torvik came.", STATE),
        ("Black Kelt", "A former Black Kelt drummer, Ann Holm, sang.", BODY),
        ("Kelt", "He is now coach of unbeaten Kelt.", BODY),
        ("Kelt", "Members of the Kelt family met.", None),
        ("Kelt", "Kelt is led by Ann Holm.", BODY),
        ("Kelt", "Kelt is a Norlandic folk band that sings in Dutch.", BODY),
        ("Kelt", "Kelt is a Norlandic band saga.", None),
        ("Kelt", "She left the nationalist Kelt party.", BODY),
        ("Kelt", "He served in the Kelt government.", None),
        ("Kelt", "Kelt, a property tycoon, was removed.", PERSON),
        ("Kelt", "Kelt served as treasurer.", PERSON),
        ("Kelt", "In 1569 Sultan Kelt came.", PERSON),
        ("King Kelt", "King Kelt came.", PERSON),
        ("King County", "King County voted.", None),
        ("Port of Kelt Authority", "The Port of Kelt Authority was right.", BODY),
        ("Kelt Sp. z o.o.", "Kelt Sp. z o.o. grew.", BODY),
    ],
)
def test_kind_by_words(name, text, kind):
    assert kind_by_words(name, text) is kind


def full_names(text, *, persons=(), bodies=(), bare=(), title="", kinds=()):
    names = FullNames(text=text, title=title, is_page=bool(title), kinds=dict(kinds))
    names.add_persons(persons, bare)
    names.add_bodies(bodies, [*bodies, *bare])
    return names.found


def test_head_of_a_name_stands_for_the_whole():
    body = "Friends of Kelt Street"
    text = f"The keys went to the {body}. The Friends have 900 members."
    assert full_names(text, bodies=[body], bare=["Friends"])["friends"] == body
    both = full_names(f"{text} The Friends of Holm won.", bodies=[body, "Friends of Holm"], bare=["Friends"])
    assert "friends" not in both


@pytest.mark.model
def test_a_bare_surname_is_a_person_unless_a_body_is_called_by_it(names_of):
    text = "Ann Kelt was elected president of Norvex. Kelt had no rival. Kelt minded the shop in May."
    assert PERSON in {kind for name, kind, _ in names_of(text) if name == "Kelt"}


def test_namesakes_with_a_number_stay_apart():
    found = full_names("Olav Kelt II ruled. Olav Kelt V ruled.", persons=["Olav Kelt II", "Olav Kelt V"])
    assert found["olav kelt ii"] == "Olav Kelt II"
    assert found.get("olav kelt v", "Olav Kelt V") == "Olav Kelt V"


def test_a_surname_in_capitals_may_come_first():
    found = full_names("KELT Yorin won. KELT left.", persons=["KELT Yorin"], bare=["KELT"])
    assert found["kelt"] == "KELT Yorin"


def test_a_given_name_is_its_only_bearers():
    kinds = {"yorin": PERSON}
    one = full_names("Yorin left.", persons=["Yorin Kelt"], bare=["Yorin"], kinds=kinds)
    assert one["yorin"] == "Yorin Kelt"
    two = full_names("Yorin left.", persons=["Yorin Kelt", "Yorin Holm"], bare=["Yorin"], kinds=kinds)
    assert "yorin" not in two


def test_what_is_left_of_a_bodys_name():
    text = "The Holm Savings Bank grew. Holm joined. Ostrin Rovers won. Rovers left."
    found = full_names(text, bodies=["Holm Savings Bank", "Ostrin Rovers"], bare=["Holm", "Rovers"])
    assert (found["holm"], found["rovers"]) == ("Holm Savings Bank", "Ostrin Rovers")


def test_a_town_is_not_its_bank():
    text = "The Holm Savings Bank grew. People in Holm joined."
    assert "holm" not in full_names(text, bodies=["Holm Savings Bank"], bare=["Holm"])


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ann Tolley is director of the Torvik Space Research and Sensing Agency.",
         "Torvik Space Research and Sensing Agency"),
        ("Ann Tolley is director of the Oliver and Mary Holt Foundation.", "Oliver and Mary Holt Foundation"),
        ("Ann Tolley is leader of the People's Party of Elmland and Torvania.",
         "People's Party of Elmland and Torvania"),
    ],
)  # fmt: skip
def test_a_name_goes_on_behind_and(told, text, body):
    assert body in {name for _, name in told("holds_office", text)}


@pytest.mark.model
def test_who_is_named_behind_a_body(told, drafts_of):
    (draft,) = drafts_of("The co-founder of Nordwave, Jim Tolley, died on Sunday.")
    assert [founder.name for founder in draft.founders] == ["Jim Tolley"]
    named = told("holds_office", "Director of the Elm Council Oliver Tolley said so.")
    assert ("Oliver Tolley", "Elm Council") in named
