"""What the tests of offices ask of a text."""

import pytest


@pytest.fixture(scope="session")
def entered(drafts_of):
    """Give who takes office in a text, each with the office."""

    def found(text):
        return {
            (d.subject.name, d.role and d.role.name)
            for d in drafts_of(text)
            if d.candidate.relation.value == "took_office"
        }

    return found
