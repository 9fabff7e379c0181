"""What a page is about, by its first sentence, and what stands for it and does not."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def told(unweighed):
    """Give relation, subject and body of each claim that the rules find on a page."""

    def found(title, text):
        claims = unweighed.extract(Article(id="x", title=title, text=text))
        return {(c.relation.value, c.subject.name, c.object and c.object.name) for c in claims}

    return found


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Alden and Percival",
         "Alden and Percival is a township in eastern Norland. The township was formed on 1 May 1997.",
         ("founded", "Alden and Percival", None)),
        ("Low Ten", "Low Ten is a Norlandic band. In 1995 Karl Ude left the Band.",
         ("left", "Karl Ude", "Low Ten")),
        ("Low Ten", "Low Ten is a Norlandic band. The Band consists of Bassist Tom Reed and Drummer "
                    "Ann Holm.",
         ("member", "Ann Holm", "Low Ten")),
        ("Nordmark", "Nordmark AS is a shipping company. Ida Holm is chief executive of the Company.",
         ("holds_office", "Ida Holm", "Nordmark")),
        ("Ferrol, Norland",
         "Ferrol is a canton located in the south of Norland. The canton was created in 1986.",
         ("founded", "Ferrol", None)),
        ("Merida", "Merida\n\nMerida is the capital of Torland in Mexico. The city was founded in "
                   "the 1540s.", ("founded", "Merida", None)),
        ("Laurel Hills (electoral district)",
         "Laurel Hills was a federal electoral district in Canada. This riding was created in 1987.",
         ("founded", "Laurel Hills", None)),
        ("Robert K. Holt",
         "Robert Kingsbury Holt (born 1921) was an airman. Holt joined the Green Party in 1950.",
         ("joined", "Robert Kingsbury Holt", "Green Party")),
        ("Committee against the Eastern Tax",
         "The Committee against the Eastern Tax was an organization in Norland. Jan Berg was one of the "
         "three members of the Committee.",
         ("member", "Jan Berg", "Committee against the Eastern Tax")),
        ("Die Wand",
         "Die Wand were an experimental German post-punk and post-rock band. Its records sold well. The only "
         "constant member was Jan Berg.",
         ("member", "Jan Berg", "Die Wand")),
    ],
)  # fmt: skip
def test_noun_of_the_definition_stands_for_the_page(told, title, text, expected):
    assert expected in told(title, text)


def test_band_is_not_the_album_a_page_is_about(told):
    text = (
        "Bright Rust is the first full-length album by the punk rock band Hollow Bells. In 1982 the drummer "
        "Jan Berg left the band."
    )
    assert ("left", "Jan Berg", "Hollow Bells") in told("Bright Rust", text)


def test_council_is_no_party(told):
    text = "Jan Berg was a Liberal. He left the Liberals in 1911. Berg was a member of the municipal council."
    assert not {claim for claim in told("Jan Berg", text) if claim[0] == "member" and claim[2] == "Liberals"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Holm was the founder of the Peronist political movement.",
         ("founded", "Peronist political movement", None)),
        ("Her son Jan Holm was a member of the Quebec legislative assembly.",
         ("member", "Jan Holm", "Quebec legislative assembly")),
    ],
)  # fmt: skip
def test_noun_with_a_name_before_it_stands_for_nothing_else(told, text, expected):
    lead = "Ostland is a state. The Ostland Party and the House of Clerks are old. "
    assert expected in told("Ostland", lead + text)


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Holm Dockers Union", "The Holm Dockers Union is a trade union. The union was founded in 1990.", 1),
        ("The Honeydews", "The Honeydews were a Norlandic duo. They formed in 1971 in Holm.", 1),
        ("Holm Airlines", "Holm Airlines is an airline founded in 1999. It began operations in 2000.", 1),
        ("Holm Airlines", "Holm Airlines is an airline. It began operations in 2000.", 1),
        ("Holm Party", "The Holm Party was a party. A personal union between Norland and Sarland was "
                       "established in 1814.", 0),
    ],
)  # fmt: skip
def test_a_page_founds_its_body_once(told, title, text, expected):
    assert sum(relation == "founded" for relation, _, _ in told(title, text)) == expected


@pytest.mark.parametrize(
    ("text", "founded"),
    [
        ("The EU agency was founded in 2004.", {"EU agency"}),
        ("This U.N. agency, created in 1946, won the prize.", {"U.N. agency"}),
        ("The NATO school, founded in 1953, trains officers.", {"NATO school"}),
        ("The BBC symphony orchestra was founded in 1930.", {"BBC symphony orchestra"}),
        ("The Microsoft division was founded in 1990.", {"Microsoft division"}),
        ("The Europol agency was founded in 1999.", {"Europol"}),
        ("The Holm Rovers club was founded in 1919.", {"Holm Rovers"}),
        ("Frontex guards the borders. The EU agency was founded in 2004.", {"Frontex"}),
        ("Norway's king founded the city in 1624.", {"city"}),
        ("Singapore grew fast. The city was founded in 1819.", {"Singapore"}),
        ("Located in Torvik, the school was founded in 1870.", {"school"}),
        ("Headquartered in Atlanta, this agency, established in 1946, grew.", {"agency"}),
    ],
)
def test_name_of_the_owner_is_not_what_the_noun_stands_for(told, text, founded):
    found = told("Ole Berg", f"Ole Berg is a teacher. {text}")
    assert {name for relation, name, _ in found if relation == "founded"} == founded
