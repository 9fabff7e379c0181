"""Readers name the rules they write: one that does not is never asked where only that rule has its words."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from claims.extraction import families, founding, membership
from claims.extraction.extractor import Extractor
from claims.extraction.founding.finder import READERS as FOUNDING
from claims.extraction.founding.turns import TURNS
from claims.extraction.membership.finding import READERS as MEMBERSHIP
from claims.extraction.phrasings import Phrasing, Phrasings
from claims.types import Article

WORDINGS = Path(__file__).with_name("membership") / "membership_wordings.txt"
READERS = (*FOUNDING, *MEMBERSHIP)
CARDS = (*founding.PATTERNS, *membership.PATTERNS)


def test_every_rule_has_a_reader():
    read = {rule for reader in READERS for rule in reader.rules}
    # Asked of a sentence as a whole: what comes when its words have been, and turns of phrase.
    phrased = {card.id for card in CARDS if isinstance(card, Phrasing)}
    assert {card.id for card in CARDS} - read - phrased == {"founding.bare", "membership.followed"}
    assert read <= {card.id for card in CARDS}


def test_phrasings_give_those_heard_in_their_own_order():
    heard = {TURNS[3].id, "membership.join", TURNS[0].id}
    assert Phrasings(TURNS).heard(SimpleNamespace(heard=heard)) == [TURNS[0], TURNS[3]]
    assert Phrasings(TURNS).heard(SimpleNamespace(heard=None)) == TURNS


@pytest.mark.model
def test_readers_write_only_rules_they_name(nlp, table, monkeypatch):
    strays = set()

    def ask_everybody(view, **_):
        for token in view.span:
            for number, reader in enumerate(READERS):
                strays.update((number, c.rule) for c in reader(view, token) if c.rule not in reader.rules)
        return iter(())

    monkeypatch.setattr(families, "find_candidates", ask_everybody)
    lines = WORDINGS.read_text(encoding="utf-8").splitlines()
    texts = [text for card in CARDS for text in (card.example, card.near_miss)]
    texts += [line.partition(" => ")[0] for line in lines]
    for _ in Extractor(nlp=nlp, table=table).drafts(Article(id="x", text=text) for text in texts):
        pass
    assert not strays
