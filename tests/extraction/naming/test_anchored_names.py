"""Bodies' names that hold small words, verbs or owners, and persons whom a tagger takes for bodies."""

import pytest

from claims.extraction.naming.anchored_names import anchored_names
from claims.extraction.naming.shaped_names import shaped_names

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She is chief executive of Feed the Valley.", ["Feed the Valley"]),
        ("Rescue the Bees was founded in 1990. He met Rescue the Bees.", ["Rescue the Bees"] * 2),
        ("He joined Nurses Without Walls in 2004.", ["Nurses Without Walls"]),
        ("She runs the charity Homes for Sailors.", ["Homes for Sailors"]),
        ("A spokesman for Elm and Torvik Police said so.", ["Elm and Torvik Police"]),
        ("He left Holm, Elm and Skelm NHS Trust.", ["Holm, Elm and Skelm NHS Trust"]),
        ("He leads the Order and Bread party.", ["Order and Bread"]),
        ("She taught at the University of Norland at Skelm.", ["University of Norland at Skelm"]),
        ("She is head of Our Lady's Primary School.", ["Our Lady's Primary School"]),
        ("Tolley's Bakery opened.", ["Tolley's Bakery"]),
        ("Mary Holm, chief executive of Tolley's, spoke.", ["Tolley's"]),
        ("Tolley's was founded in 1950.", ["Tolley's"]),
        # Owners, places and people are none of a name.
        ("Norland's hospital, Mr Tolley's friend and the Children's Hospital closed.", []),
        ("Parents in Skelm said so. Save the date.", []),
        ("He met Holt and Elm Police.", []),
    ],
)  # fmt: skip
def test_names_by_what_stands_around(text, names):
    assert [found.long for found in anchored_names(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He left Ministerio de Obras y Aguas.", ["Ministerio de Obras y Aguas"]),
        ("She leads Partido da Ilha.", ["Partido da Ilha"]),
        ("He founded Lektor für Torvik.", ["Lektor für Torvik"]),
        ("They joined Partai Rakyat Torvik.", ["Partai Rakyat Torvik"]),
        ("Ann Holm of Yeni Torvik Vakfı.", ["Yeni Torvik Vakfı"]),
        ("Parti Torvin President Ek and Ana de la Torre spoke.", []),
    ],
)  # fmt: skip
def test_shapes_of_other_languages(text, names):
    assert [found.long for found in shaped_names(text)] == names


@pytest.mark.parametrize(
    ("relation", "text", "expected"),
    [
        ("holds_office", "Alan Tarn MP, the chief executive of the Elm Trust, said so.", "Alan Tarn"),
        ("holds_office", "The Elm Trust has 30 staff. Its director, Col. Ned Strand, said so.", "Ned Strand"),
        ("holds_office", "According to Paris Tarn, director of the Elm Trust, it leaks.", "Paris Tarn"),
        ("member", "Elm Caucus member Rep. Ann Tolley slammed it.", "Ann Tolley"),
        ("took_office", "The Elm Trust named Madhuri as its chief executive in 2016.", "Madhuri"),
        ("holds_office", "Elm Trust chief executive Engr. Tunde Bakare said so.", "Tunde Bakare"),
    ],
)  # fmt: skip
def test_persons_whatever_a_tagger_takes_them_for(told, relation, text, expected):
    assert expected in {subject for subject, _ in told(relation, text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Laura Ashby named Mary Baker as its chief executive in 2016.", "Laura Ashby"),
        ("Mary Baker was appointed chair of Thomas Tolley on Tuesday.", "Thomas Tolley"),
        ("The school names Mary Baker. Mary Baker was appointed chair of the Three Elms Council.",
         "Three Elms Council"),
    ],
)  # fmt: skip
def test_bodies_that_look_like_persons_or_figures(told, text, expected):
    assert expected in {body for _, body in told("took_office", text)}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("A report by Vivid Elmland said so. Vivid Elmland appointed Mary Baker as its chairman in May.",
         "Vivid Elmland"),
        ("Mary Baker works for Stand and Deliver Books. Stand and Deliver Books appointed Ann Tolley as its "
         "chairman in May.", "Stand and Deliver Books"),
    ],
)  # fmt: skip
def test_a_name_seen_whole_is_whole_elsewhere(told, text, body):
    assert body in {named for _, named in told("took_office", text)}
