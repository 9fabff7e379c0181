"""Who was sent away, told by a bare participle behind a name: "she replaces Ann Lee, sacked in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["removed_before"]

# Who is sent away is whom the clause ends on; "elected", "named" may be said of its subject as well.
_REMOVED = frozenset(
    "sack oust dismiss fire depose topple overthrow unseat impeach expel suspend sideline".split()
)
_LOOSE = frozenset({"advcl", "conj", "acl", "dep"})


def removed_before(verb: Token) -> Token | None:
    """Give the person right before a bare participle of removal, which the parser hangs on the verb above.

    Examples: Lee of "She replaces Ann Lee, sacked in May", "She takes over from Ann Lee, ousted as chair".
    """
    if verb.lemma_.lower() not in _REMOVED or verb.tag_ not in ("VBN", "VBD") or verb.dep_ not in _LOOSE:
        return None
    if verb.i < verb.sent.start + 4 or verb.nbor(-1).text != ",":
        return None
    name = verb.nbor(-2)
    is_doer = any("subj" in c.dep_ or c.dep_ in ("aux", "auxpass", "dobj") for c in verb.children)
    is_person = name.pos_ == "PROPN" and name.ent_type_ == "PERSON" and name.dep_ in ("dobj", "pobj")
    return name if is_person and not is_doer else None
