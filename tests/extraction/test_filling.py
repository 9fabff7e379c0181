"""Open slots are filled from the context, ranked, with their source; aliases count when vouched for."""

import pytest

from claims.extraction.context import NamedThing
from claims.extraction.filling.slots import SlotFiller
from claims.extraction.naming.aliases import scan_names, settle
from claims.extraction.naming.definitions import Definition
from claims.extraction.resolution import Resolver
from claims.relations import EntityKind, Relation
from claims.types import AliasHit, NameMatch, SlotSource
from tests.factories import candidate, context, mention, parsed, role, view_of

PERSON, BODY, STATE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.STATE
DOC = parsed("Lee NNP nsubj 1", "resigned VBD ROOT 1 resign", ". . punct 1")
LEE = mention("Lee", 0, kind=PERSON, name="Ann Lee")


def thing(name, kind, *starts):
    place = mention(name, starts[0], kind=kind)
    return NamedThing(name=name, mention=place, count=len(starts), starts=starts)


def filled(made, **fields):
    document = context(DOC.text, **fields)
    filler = SlotFiller(document, Resolver(document, None), None)
    return filler.object_and_role(made, LEE, view_of(DOC, LEE, document=document))


def leaving(**fields):
    return candidate(Relation.LEFT_OFFICE, subject=LEE, **fields)


def test_the_title_seen_with_the_person_gives_body_and_role():
    seen = role("chief executive", 30, holder=mention("Ann Lee", kind=PERSON), body=mention("Elm Bank", 40))
    body, office = filled(leaving(), titles=(seen,), bodies=(thing("Oak Union", BODY, 1, 2, 3),))
    assert (body.name, body.source, body.start) == ("Elm Bank", SlotSource.CONTEXT, None)
    assert (office.name, office.source) == ("chief executive", SlotSource.CONTEXT)
    assert [other.name for other in body.alternatives] == ["Oak Union"]


def test_a_worded_body_is_never_replaced():
    seen = role("chief", 30, holder=mention("Ann Lee", kind=PERSON), body=mention("Elm Bank", 40))
    body, _ = filled(leaving(object=mention("Oak Union", 12)), titles=(seen,))
    assert (body.name, body.source) == ("Oak Union", SlotSource.TEXT)


def test_the_role_says_what_kind_of_body_is_likelier():
    bodies = (thing("Elm Bank", BODY, 100, 200), thing("Chile", STATE, 300, 400))
    minister = role("prime minister", 4, wants=(STATE, BODY))
    executive = role("chief executive", 4, wants=(BODY, STATE))
    assert filled(leaving(role=minister), bodies=bodies)[0].name == "Chile"
    assert filled(leaving(role=executive), bodies=bodies)[0].name == "Elm Bank"


def test_a_guess_is_less_sure_than_a_title():
    seen = role("chief", 30, holder=mention("Ann Lee", kind=PERSON), body=mention("Elm Bank", 40))
    bodies = (thing("Elm Bank", BODY, 100),)
    assert filled(leaving(), bodies=bodies)[0].confidence < filled(leaving(), titles=(seen,))[0].confidence


def test_nothing_in_the_document_leaves_the_slot_open():
    assert filled(leaving()) == (None, None)


ALIASES = {
    "ANC chief": (EntityKind.POST, "post:anc-chief", False),
    "ANC": (BODY, "org:academy", True),
    "African National Congress": (BODY, "org:congress", False),
}


class Table:
    """Knows a few aliases by plain search."""

    def scan(self, text):
        found = []
        for alias, (kind, entity_id, ambiguous) in ALIASES.items():
            place = text.find(alias)
            if place >= 0 and not any(hit.start <= place < hit.end for hit in found):
                match = NameMatch(
                    entity_id=entity_id,
                    kind=kind,
                    alias=alias,
                    alias_kind="name",
                    score=1.0,
                    is_ambiguous=ambiguous,
                )
                found.append(AliasHit(start=place, end=place + len(alias), text=alias, matches=(match,)))
        return sorted(found, key=lambda hit: hit.start)


def test_the_body_inside_a_posts_alias_is_set_free():
    hits = scan_names(Table(), "The ANC chief left.")
    assert [(hit.text, hit.start) for hit in hits] == [("ANC", 4)]


def test_an_ambiguous_alias_needs_a_voucher():
    assert settle(scan_names(Table(), "The ANC won."), []) == []


def test_an_acronym_means_what_the_text_spells_out():
    text = "The African National Congress (ANC) won."
    definition = Definition(start=4, end=29, long="African National Congress", short="ANC")
    settled = settle(scan_names(Table(), text), [definition])
    assert [hit.text for hit in settled] == ["African National Congress"]


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vice President Richard Cheney spoke in 2003.", "Richard Cheney"),  # the table's is "Dick"
        ("Antonio Guterres is secretary general of the UN.", "António Guterres"),
        (
            """James W. "Jim" Larmore served as president of Halden Group until 1970.""",
            'James W. "Jim" Larmore',
        ),
        ("Tomas “Tip” O'Hara became chairman of Halden Group in 1977.", "Tomas “Tip” O'Hara"),
        ("Ferdinand Marcos was president of the Philippines from 1965 to 1986.", "Ferdinand Marcos"),
    ],
)
def test_person_is_called_as_the_article_does(drafts_of, text, name):
    assert [draft.subject.name for draft in drafts_of(text)] == [name]
