"""Organs that a text names by whose they are: "the bloc's parliament", "its commission"."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The European Union has 27 members. Its commission is led by Ann Holm.",
            "Ann Holm European Commission",
        ),
        ("Ann Holm heads the European Union's central bank.", "Ann Holm European Central Bank"),
        ("The commission of the African Union is headed by Ann Holm.", "Ann Holm African Union Commission"),
        ("The EU's parliament elected Ann Holm as its president in 2022.", "Ann Holm European Parliament"),
        (
            "The European Union grew. Ann Holm has been president of its commission since 2019.",
            "Ann Holm European Commission",
        ),
        ("Holm League members met. The league's commission is led by Ann Lind.", None),
    ],
)
def test_an_organ_is_known_by_its_owners_name(unweighed, text, told):
    found = unweighed.extract(Article(id="x", text=text))
    led = {f"{c.subject.name} {c.object.name}" for c in found if c.family.value == "leadership" and c.object}
    assert told is None or led == {told}
    assert told is not None or "Ann Lind European Commission" not in led
