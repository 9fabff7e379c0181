"""What a body was called that a clause has just introduced: "his own label, HARD with STYLE"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.syntax.arguments import kind_of
from claims.late_patterns import late_pattern

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_introduced", "name_given"]

# Words with a capital or a figure, small ones only between them; a name is closed by a mark or a small word.
_WORD = r"(?:[^\W\d_a-zß-öø-ÿ][\w’'&.+-]*|\d+(?:st|nd|rd|th)?)"
_SMALL = "of|the|for|and|&|with|de|del|la|le|les|des|du|di|da|do|dos|das|van|von|der|für|und|y|et|e|al|el"
_NAME = rf"(?P<name>{_WORD}(?:(?:\s(?:{_SMALL}))*\s{_WORD}){{0,7}})"
# What stands between the noun and the name, the rest of its phrase apart.
_CALLED = late_pattern(
    r"(?:\s(?:in|at|of|for)\s[^,.;:()]{1,40}?)?,?\s"
    r"(?:(?:that|which)\s(?:(?:was|is|would|to)\s)?(?:(?:later|to)\s)?)?"
    r"(?:be\s|become\s|became\s|was\sto\sbecome\s)?"
    r"(?:called|named|dubbed|titled|styled|known\sas|by\sthe\sname\sof|under\sthe\sname(?:\sof)?):?\s"
    rf"[\"“'‘]?(?:the\s|The\s)?{_NAME}"
)
_BEHIND_COMMA = late_pattern(
    r"(?:\s(?:for|of)\s[a-z][a-z ]{2,30})?"
    rf"(?:,|:)\s[\"“'‘]?(?:the\s|The\s)?{_NAME}[\"”'’]?(?=[,.;)]|\s(?:in|on|with|which|that)\s|$)"
)
# What the whole clause stands before: "set up an agency to promote good practice - the Agency for Safety".
_BEHIND_DASH = late_pattern(
    rf"[^.;:()\"“”–—]{{0,120}}?(?:\s[-–—]|:)\s(?:the\s|The\s)?{_NAME}(?=[,.;]|\s[-–—]\s|\s\(|$)"
)
_DIRECT = late_pattern(rf"\s[\"“'‘]?{_NAME}")
_ARTICLES = frozenset({"a", "an", "another"})
_MONTH = late_pattern(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\d)\b"
)
_LONGEST = 140


def is_introduced(noun: Token) -> bool:
    """Tell what nobody spoke of before: "a new coalition", "his own company", "merged into one company"."""
    lefts = {c.lower_ for c in noun.lefts}
    is_one = "one" in lefts and noun.dep_ == "pobj" and noun.head.lower_ == "into"
    return bool(lefts & _ARTICLES) or "own" in lefts or is_one


def name_given(view: SentenceView, noun: Token) -> Mention | None:
    """Give the name that the words behind a noun give a body it introduces, None where they give none."""
    if noun.pos_ != "NOUN" or noun.lemma_.lower() not in BODIES | PLACES or noun.text[:1].isupper():
        return None
    text, end = view.context.article.text, noun.idx + len(noun) + view.shift
    limit = min(view.sentence.end, end + _LONGEST)
    found = _CALLED.match(text, end, limit)
    if found is None:
        found = _DIRECT.match(text, end, limit)
        if found is not None and (_is_aside(view, noun, found) or noun.tag_ == "NNS"):
            found = None
    if found is None and is_introduced(noun):
        found = _BEHIND_COMMA.match(text, end, limit)
        if found is not None and _is_aside(view, noun, found):
            found = None
        found = found or _behind_dash(view, noun, end)
    if found is None or _MONTH.match(found["name"]) is not None:
        return None
    start, name = found.start("name"), _without_partner(view, found).rstrip(".")
    return Mention(
        text=name, start=start, end=start + len(name), form=MentionForm.NAME, kind=kind_of(noun), name=name,
        confidence=0.8,
    )  # fmt: skip


def _behind_dash(view: SentenceView, noun: Token, end: int) -> re.Match[str] | None:
    """Find the name that closes a sentence and says by its own word what it is called."""
    found = _BEHIND_DASH.match(view.context.article.text, end, view.sentence.end)
    own = noun.lemma_.lower()
    return found if found is not None and own in found["name"].lower().split() else None


def _without_partner(view: SentenceView, found: re.Match[str]) -> str:
    """Cut off who founded along: "a band named The Cold Ones with Tim Lund", not "HARD with STYLE".

    And what is founded besides: "a label called Ost and the Holm Choir".
    """
    name, _, rest = found["name"].partition(" and the ")[0].partition(" with ")
    after = found.start("name") + len(name)
    inside = (t for t in view.span if after < t.idx + view.shift < found.end("name"))
    is_partner = bool(rest) and any(t.ent_type_ == "PERSON" for t in inside)
    return name if is_partner else found["name"].partition(" and the ")[0]


def _is_aside(view: SentenceView, noun: Token, found: re.Match[str]) -> bool:
    """Tell a place, a date or a person behind the comma from a name: "founded a bank, Ann Holm, who"."""
    start, end = found.span("name")
    inside = {t.ent_type_ for t in view.span if start <= t.idx + view.shift < end}
    if inside & {"GPE", "DATE", "LOC"} or ("NORP" in inside and " " not in found["name"]):
        return True
    return (
        "PERSON" in inside and has_given_name(found["name"]) and "own" not in {c.lower_ for c in noun.lefts}
    )
