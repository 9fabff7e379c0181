"""How a text is spaced changes no claim, and everything told stands in the article as it is written."""

import re
import textwrap
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction.text.even_text import _ODD, _SMALL_LINE, _UNEVEN, even_text
from claims.types import Article

TEXT = (
    "The Halden Institute was founded in 1931 by Karin Lindgren, and Ingrid Falk became its director in "
    "March 2014. Falk had succeeded Mark Ruhl, who led the institute until he resigned in 2013 after ten "
    "years.\n\n"
    "Croatia joined the European Union in 2013, and Finland has been a member of NATO since April 2023. Mark "
    "Rutte took over as secretary general of NATO from Jens Stoltenberg in October 2024.\n"
)


def _wrapped(text):
    return "\n\n".join(textwrap.fill(part, 60) for part in text.split("\n\n"))


def _with_footnotes(text):
    return text.replace(", and", ",[12] and").replace(". ", ".[3] ").replace("NATO ", "NATO[4] ")


def _with_soft_hyphens(text):
    return text.replace("secretary", "secre\u00adtary").replace("institute", "insti\u00adtute")


UNEVEN = {
    "lines of a fixed width": _wrapped,
    "two blanks": lambda text: text.replace(" in ", "  in ").replace("director", " director"),
    "hard spaces": lambda text: re.sub(r"(?<=[a-z]) (?=[A-Z])", "\u00a0", text),
    "footnotes": _with_footnotes,
    "soft hyphens": _with_soft_hyphens,
    "blanks without width": lambda text: text.replace(" ", "\u200b ", 30),
    "a line goes on": lambda text: text.replace("became its", "became\nits"),
}


def _told(claim):
    return (
        claim.relation,
        claim.subject.name,
        claim.object.name if claim.object else None,
        claim.role.name if claim.role else None,
        claim.when.edtf if claim.when else None,
    )


@pytest.mark.model
@pytest.mark.parametrize("form", UNEVEN)
def test_spacing_changes_no_claim(form, unweighed):
    text = UNEVEN[form](TEXT)
    assert text != TEXT
    plain, uneven = (
        unweighed.extract(Article(id="x", text=each, published=date(2024, 11, 1))) for each in (TEXT, text)
    )
    assert len(plain) > 7
    assert [_told(claim) for claim in uneven] == [_told(claim) for claim in plain]
    for claim in uneven:
        assert text[claim.start : claim.end] == claim.sentence
        slots = (claim.subject, claim.object, claim.role, claim.predecessor, claim.when, *claim.founders)
        for slot in slots:
            if slot is not None and slot.start is not None:
                assert text[slot.start : slot.end] == slot.text


@given(st.text(alphabet="aB1.,[] \n\u00a0\u00ad\u200b", max_size=60))
def test_every_stretch_leads_back_to_its_own_letters(text):
    even = even_text(text)
    if even is None:
        return
    assert even_text(even.text) is None or len(even.text) < len(text)
    for start in range(len(even.text)):
        span = even.span(start, start + 1)
        assert 0 <= span.start < span.end <= len(text)
        if not even.text[start].isspace():
            assert text[span.start] == even.text[start]
    places = [even.span(start, start + 1).start for start in range(len(even.text))]
    assert places == sorted(set(places))


@pytest.mark.parametrize(
    "text", ["He agree[s] with [t]he plan.", "NATO met.\n\nThe EU met.", "Members:\n- Elm\n- Oak"]
)
def test_what_is_even_stays(text):
    assert even_text(text) is None


@given(st.text(alphabet="aZ.[1] \r\n\t\u00a0\u00ad\u200b\u2009\u3000", max_size=12))
def test_quick_look_passes_over_no_uneven_text(text):
    """Without the quick look every text would be searched in full: what is found is the same."""
    is_uneven = _UNEVEN.search(text) is not None
    assert not is_uneven or "  " in text or _ODD.search(text) or _SMALL_LINE.search(text)


MARKED = {
    "## Key facts\n\n- **Seat:** *Oslo*": "Key facts\n\n- Seat: Oslo",
    "'''Norland''' joined [[Northern League|the league]] in ''1999''.<ref name=a>Page 3</ref>": (
        "Norland joined the league in 1999."
    ),
    "> As [the union](https://norland.test/a_b) said": "As the union said",
    "== Government ==\nAnn Lee": "Government\nAnn Lee",
    "__Norland__ left.": "Norland left.",
}


@pytest.mark.parametrize("text", MARKED)
def test_marks_of_pasted_markdown_and_wikis_are_no_words(text):
    even = even_text(text)
    assert even.text == MARKED[text]
    at = even.text.rindex(even.text.split()[-1])
    assert text[even.span(at, at + 3).start :].startswith(even.text[at : at + 3])


@pytest.mark.parametrize(
    "text",
    ["He paid 2 * 3 * 4 dollars*.", "it's 5'' by 6''", "snake_case__name__x", "a == b", "x > y [sic] (n)"],
)
def test_signs_that_mark_nothing_stay(text):
    assert even_text(text) is None
