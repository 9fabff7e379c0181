"""What tests of extraction share: the drafts of a text, and what the rules alone say of whom."""

from datetime import date

import pytest

_DAY = date(2024, 10, 2)
# Relations that say the same of who and what.
_GROUP = {"expelled": "left", "held_office": "holds_office", "candidate": "applied"}


@pytest.fixture(scope="session")
def drafts_of(nlp, table):
    """Give the drafts of a text that the bundled model keeps."""
    from claims.extraction.extractor import Extractor
    from claims.types import Article

    extractor = Extractor(nlp=nlp, table=table)

    def found(text):
        ((_, drafts),) = extractor.drafts([Article(id="x", text=text, published=_DAY)])
        return drafts

    return found


@pytest.fixture(scope="session")
def drafts_without_table(nlp):
    """Give the drafts of a text on a day, read without a reference table."""
    from claims.extraction.extractor import Extractor
    from claims.types import Article

    extractor = Extractor(nlp=nlp)

    def found(text, published=date(2024, 10, 1)):
        ((_, drafts),) = extractor.drafts([Article(id="x", text=text, published=published)])
        return drafts

    return found


@pytest.fixture(scope="session")
def unweighed(nlp, table):
    """Give an extractor that keeps all that the rules find, whatever weighs the claims."""
    from claims.extraction.extractor import Extractor
    from claims.extraction.weighing.weigher import PriorWeigher

    return Extractor(nlp=nlp, table=table, weigher=PriorWeigher())


@pytest.fixture(scope="session")
def told(unweighed):
    """Give subject and body of each claim of a relation that the rules find in a text."""
    from claims.types import Article

    def found(relation, text):
        claims = unweighed.extract(Article(id="x", title="In brief", text=text, published=_DAY))
        return {
            (claim.subject.name, claim.object.name if claim.object is not None else "-")
            for claim in claims
            if _GROUP.get(claim.relation.value, claim.relation.value) == _GROUP.get(relation, relation)
        }

    return found


@pytest.fixture(scope="session")
def on_page(unweighed):
    """Give relation, subject, body and role of all that the rules find on a page."""
    from claims.types import Article

    def found(title, text):
        return {
            (
                claim.relation.value,
                claim.subject.name,
                claim.object and claim.object.name,
                claim.role and claim.role.name,
            )
            for claim in unweighed.extract(Article(id="x", title=title, text=text, published=None))
        }

    return found


@pytest.fixture(scope="session")
def memberships(checker):
    """Give relation, subject and body of each membership that a text states, counts and orders aside."""

    def found(text):
        return {
            (claim.relation.value, claim.subject.name, claim.object and claim.object.name)
            for claim in checker.extract(text, published="2025-01-15")
            if claim.family.value == "membership"
            and not claim.relation.value.startswith(("member_", "ordinal"))
        }

    return found


@pytest.fixture(scope="session")
def memberships_kept(drafts_of):
    """Give relation, subject and body of the drafts that the rules of membership write."""

    def found(text):
        return {
            (d.candidate.relation.value, d.subject.name, d.object and d.object.name)
            for d in drafts_of(text)
            if d.candidate.rule.startswith("membership")
        }

    return found


@pytest.fixture(scope="session")
def leaders(unweighed):
    """Give holder and body of each office that the rules find in a text."""
    from claims.types import Article

    def found(text):
        return {
            (claim.subject.name, claim.object.name if claim.object is not None else "-")
            for claim in unweighed.extract(Article(id="x", text=text))
            if claim.relation.value.endswith("office")
        }

    return found


@pytest.fixture(scope="session")
def held_offices(unweighed):
    """Give holder, body and office of what the rules find in a text without a day."""
    from claims.types import Article

    def found(text):
        return {
            (claim.subject.name, claim.object and claim.object.name, claim.role.name)
            for claim in unweighed.extract(Article(id="x", text=text))
            if claim.relation.value.endswith("office") and claim.role
        }

    return found


@pytest.fixture(scope="session")
def led_bodies(checker):
    """Give person and body of each claim about an office in an article of March 2017."""
    from claims.types import Article

    def found(text):
        report = checker.check(Article(id="x", text=text, published=date(2017, 3, 1)))
        claims = [verdict.claim for verdict in report]
        return {
            (claim.subject.text, claim.object and claim.object.name)
            for claim in claims
            if claim.family.value == "leadership"
        }

    return found
