"""Leaders of several bodies behind one verb: "A is led by X, B by Y and C by Z"."""

import pytest

from claims.types import Article

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def heads(unweighed):
    """Give who leads which body since when."""

    def found(text):
        return {
            (c.subject.name, c.object and c.object.name, c.when.edtf if c.when else None)
            for c in unweighed.extract(Article(id="x", text=text))
            if c.relation.value in ("holds_office", "held_office")
        }

    return found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Norvex is headed by Ann Holt, Elmex by Ole Berg and the Kolt Bank by Ivo Lind.",
         {("Ann Holt", "Norvex", None), ("Ole Berg", "Elmex", None), ("Ivo Lind", "Kolt Bank", None)}),
        ("Norvex is led by Ann Holt and the Kolt Bank by Ole Berg.",
         {("Ann Holt", "Norvex", None), ("Ole Berg", "Kolt Bank", None)}),
        ("Norvex has been run by Ann Holt since 2016 and the Kolt Bank by Ole Berg since 2019.",
         {("Ann Holt", "Norvex", "2016/.."), ("Ole Berg", "Kolt Bank", "2019/..")}),
        ("The Elm Council has been led by Ann Holt since 2016, the Elm Court by Ole Berg since 2019 and the "
         "Elm Senate by Ivo Lind since 2022.",
         {("Ann Holt", "Elm Council", "2016/.."), ("Ole Berg", "Elm Court", "2019/.."),
          ("Ivo Lind", "Elm Senate", "2022/..")}),
        ("Norvex is led by Ann Holt and Ole Berg.",
         {("Ann Holt", "Norvex", None), ("Ole Berg", "Norvex", None)}),
    ],
)  # fmt: skip
def test_each_leader_has_the_body_before_his_by(heads, text, said):
    assert heads(text) == said


@pytest.mark.parametrize(
    "text", ["Ann Holt runs Corran Motors.", "Ann Holt, 54, says that Bo Ek runs Corran Motors."]
)
def test_who_runs_a_body_by_its_name_leads_it(told, text):
    assert "Corran Motors" in {body for _, body in told("holds_office", text)}
