"""What an apposition says somebody made: "Clean Harbours, the campaign her aunt founded in 1989"."""

import pytest

pytestmark = pytest.mark.model

MADE = """\
Tidewatch|Before that she was a spokeswoman for Tidewatch, the campaign her aunt founded in 1989.
Tidewatch|He works for Tidewatch, the advocacy group that two sisters founded in 1989, and lives in Oslo.
Orvek & Lund|She sold Orvek & Lund, a label Harm Tolk co-founded in Leeds, for two million.
Velm Motors|Velm Motors, the company which his late father created in 1989, has closed its plant.
Orvek & Lund|They met at Orvek & Lund, the gallery her grandmother opened in 1962.
Quarnel|Quarnel, the non-profit he had set up with Ada Tolk in 1989, has moved to Oslo.
"""
NOT_MADE = """\
Blue Moon|He sang Blue Moon, a song his late father created in 1989.
Ada Tolk|He married Ada Tolk, the engineer he founded the firm with in 1989.
Fair Pay|She spoke of Fair Pay, the petition she started in 1989.
Tolk Prize|He won the Tolk Prize, an award he founded in 1989.
"""


@pytest.mark.parametrize("line", MADE.splitlines())
def test_an_apposition_tells_who_made_what_is_named_before(told, line):
    name, text = line.split("|")
    assert name in {subject for subject, _ in told("founded", text)}


@pytest.mark.parametrize("line", NOT_MADE.splitlines())
def test_a_thing_or_somebody_beside_a_founding_is_not_founded(told, line):
    name, text = line.split("|")
    assert name not in {subject for subject, _ in told("founded", text)}
