"""What a single word of a sentence is: part of a name, somebody, several, or nothing at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import KIN, NOMINAL_KINDS, PERSON_NOUNS
from claims.extraction.mentions.edges import PARTICLES
from claims.extraction.mentions.times import past_time
from claims.extraction.roles import parse_titles
from claims.extraction.roles.heads import HEADS

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = [
    "counts_in_name",
    "fronts_title",
    "is_age",
    "is_amount",
    "is_common",
    "is_compass",
    "is_expletive",
    "is_group",
    "is_kin",
    "is_number",
    "is_of_nouns",
    "is_of_people",
    "is_person",
    "is_taken_for_date",
    "is_written_title",
    "leads_name",
    "numbers",
    "whole_noun",
]

_PLAIN = NOMINAL_KINDS.keys() | {"and", "or", "the", "of", "a"}
_ORDINAL = ("st", "nd", "rd", "th")
_COMPASS = frozenset({"New", "Northern", "Southern", "Eastern", "Western", "Inner", "Outer"})

# What a common noun takes and a name seldom: "Turnout in Leeds", "Fear of a split".
_LINKS = frozenset({"at", "of", "for", "among", "over", "about", "between"})
_AMOUNTS = frozenset(
    """
    half nothing nobody noone none everything everybody everyone something somebody someone anything anybody
    anyone most many few several both all each neither either enough plenty
    """.split()
)
# Bodies that "Party leader Ann Lee" is of, told of before; a "union president" may be another's.
_TOLD_BEFORE = frozenset({"party", "club", "company", "charity", "band"})
# Who works for a body, and what it has: no name where they open a sentence.
_CROWDS = frozenset(
    """
    staff management police opposition leadership personnel crew workforce criticism support demand turnout
    membership ownership pressure anger concern opinion
    """.split()
)
# Of which a text tells whose they are, and names them elsewhere.
_HOUSES = frozenset(
    """
    company firm group bank club carmaker maker manufacturer retailer airline brewer insurer publisher lender
    charity museum university school college newspaper magazine broadcaster conglomerate giant
    """.split()
)

# Those that are told by where they are from: "the Oslo company" is no company called Oslo.
_FIRMS = frozenset(
    """
    company firm group carmaker maker manufacturer retailer airline brewer insurer publisher lender
    conglomerate giant planemaker drugmaker chipmaker automaker steelmaker toolmaker toymaker truckmaker
    shipbuilder housebuilder homebuilder grocer wholesaler refiner start-up startup business supplier
    """.split()
)


def is_amount(token: Token) -> bool:
    """Tell what opens a sentence and is nobody's name: "Half went to hospices", "Staff at Norvex"."""
    if token.lower_ in _AMOUNTS or token.lower_ in _CROWDS:
        return True
    behind = token.nbor() if token.i + 2 < len(token.doc) else None
    if behind is None or token.tag_ != "NN" or behind.lower_ not in _LINKS or behind.head != token:
        return False
    return not behind.nbor().text[:1].isupper()  # "Order of Holm" may be a name


def is_of_people(noun: Token) -> bool:
    """Tell "the British company", "the Oslo company", of which the words before only say where it is from."""
    lemma = noun.lemma_.lower()
    between = [c for c in noun.lefts if c.pos_ not in ("DET", "PUNCT")]
    plain = [c for c in between if c.tag_.startswith("JJ") and c.ent_type_ in ("", "NORP")]
    places = [c for c in between if c.pos_ == "PROPN" and c.ent_type_ in ("GPE", "LOC")]
    is_from = lemma in _FIRMS and len(plain) + len(places) == len(between)
    return is_from or (lemma in _HOUSES and len(plain) == len(between))


def whole_noun(noun: Token) -> str:
    """Give a noun in small letters, whole where the tokenizer parts it at a hyphen: "the start-up".

    Nothing for what is no body: "the centre of the manor".
    """
    lemma = "" if _is_middle(noun) else noun.lemma_.lower()
    if noun.i < 2 or noun.nbor(-1).text != "-" or noun.nbor(-1).whitespace_:
        return lemma
    whole = f"{noun.nbor(-2).lower_}-{lemma}"
    return whole if whole in NOMINAL_KINDS else lemma


def is_common(token: Token) -> bool:
    """Tell a word that a tagger took into a name: "the nationalist Revival", "In May Ann Holt"."""
    end = token.idx + len(token.text)
    if past_time(token.doc.text, token.idx, end) == end:
        return True
    is_small = token.text.islower() and token.text.isalpha() and token.lower_ not in PARTICLES
    return is_small and token.nbor().text[:1].isupper() and token.i + 1 < len(token.doc)


def fronts_title(token: Token) -> bool:
    """Tell what a hyphen ties to an office, "Vice-chancellor", and what opens with it: "Party leader"."""
    behind = token.doc[token.i + 1 : token.i + 3]
    if token.i == 0 and token.lower_ in _TOLD_BEFORE and token.text.istitle() and len(behind) > 0:
        return behind[0].text.islower() and behind[0].lower_ in HEADS
    is_tied = len(behind) == 2 and behind[0].text in ("-", "–") and not token.whitespace_
    return is_tied and behind[1].text.islower() and behind[1].lower_ in HEADS


def numbers(figure: Token, name: Token) -> bool:
    """Tell whether a figure behind a name is part of it: "the Big 12", "Torpedo Squadron 8"."""
    is_short = figure.text.isdigit() and len(figure.text) < 4 and name.whitespace_ == " "
    return is_short and name.pos_ == "PROPN" and (figure.head == name or name.head == figure)


def leads_name(token: Token) -> bool:
    """Tell the first half of a name: "American" of "American Airlines", none of "American President Lee".

    Nor one of "British Home Secretary Lee".
    """
    following = token.nbor() if token.i + 1 < len(token.doc) else None
    return (
        following is not None
        and following.pos_ == "PROPN"
        and following.lower_ not in HEADS
        and following.ent_type_ != "PERSON"
        and token.dep_ == "compound"
        and not begins_office(following)
    )


def begins_office(token: Token) -> bool:
    """Tell whether an office begins with a word: "Home" of "Home Secretary", no "Bank" of "Bank Head"."""
    if token.lower_ in NOMINAL_KINDS:
        return False
    return any(title.start == token.idx for title in parse_titles(token.doc.text))


def is_compass(token: Token) -> bool:
    """Tell what parts a place of that name from another: "New Mexico", "Northern Ireland"."""
    return token.text in _COMPASS


def is_group(noun: Token) -> bool:
    """Tell "the two countries", "all three countries" and "both countries" from countries in general."""
    lefts = {c.lower_ for c in noun.lefts}
    is_counted = bool(lefts & {"the", "all"}) and any(c.like_num for c in noun.lefts)
    return noun.tag_ == "NNS" and ("both" in lefts or is_counted)


def is_of_nouns(words: str) -> bool:
    """Tell common nouns that a tagger took for a name: "trustees of the university and hospital"."""
    return words.islower() and " " in words and all(word in _PLAIN for word in words.split())


def is_person(noun: Token, lemma: str) -> bool:
    """Tell "the banker", "the ex-banker", "the 54-year-old"."""
    return lemma.rpartition("-")[2] in PERSON_NOUNS or is_age(noun)


def is_kin(noun: Token) -> bool:
    """Tell "his father" without a name of his own from "his father, Ivo Holm" and "his father's death"."""
    if (
        noun.lower_ not in KIN
        or noun.dep_ == "poss"
        or not any(c.lower_ in ("his", "her") for c in noun.lefts)
    ):
        return False
    behind = [t for t in noun.doc[noun.i + 1 : noun.i + 3] if t.text != ","]
    return not behind or behind[0].pos_ != "PROPN"


def _is_middle(noun: Token) -> bool:
    """Tell "the centre of the manor" from "the centre's director"."""
    following = noun.nbor().lower_ if noun.i + 1 < len(noun.doc) else ""
    return noun.lower_ in ("centre", "center") and following in ("of", "for", "in")


def is_age(noun: Token) -> bool:
    """Tell "the 54-year-old", in one token or in several."""
    return noun.lower_.endswith("year-old") or (
        noun.lower_ == "old" and noun.doc.text[max(0, noun.idx - 5) : noun.idx] == "year-"
    )


def is_written_title(noun: Token) -> bool:
    """Tell "the President", "the Queen" in capitals from "the President Hotel" and "the Observer"."""
    head = HEADS.get(noun.lower_)
    if head is None or head.needs_body or noun.pos_ != "PROPN" or not noun.text.istitle():
        return False
    behind = noun.nbor() if noun.i + 1 < len(noun.doc) else None
    is_last = behind is None or not (behind.text[:1].isupper() or behind.lower_ == "of")
    return is_last and any(c.lower_ == "the" for c in noun.lefts)


def is_expletive(token: Token) -> bool:
    """Tell "it" without a referent: "it is believed that", "it was founded" keeps its referent."""
    return token.dep_ == "expl"


def counts_in_name(token: Token) -> bool:
    """Tell a number that opens a name inside a sentence: "the Three Rivers Council", "21st Century Holt"."""
    if not is_number(token) or token.i == 0 or token.i + 1 == len(token.doc):
        return False
    following = token.nbor()
    is_inside = token.nbor(-1).text.islower() or token.nbor(-1).text == ","
    is_name = following.text.istitle() and following.pos_ == "PROPN" and following.lower_ not in HEADS
    return is_inside and is_name and token.whitespace_ == " "


def is_number(token: Token) -> bool:
    """Tell "Three" with a capital, and "21st"."""
    is_ordinal = token.text[:1].isdigit() and token.text[-2:] in _ORDINAL
    return is_ordinal or (token.text.istitle() and token.like_num)


def is_taken_for_date(token: Token) -> bool:
    """Tell a name that a tagger ran a date into: "2006 - Maas is ousted"."""
    is_subject = token.tag_ == "NNP" and token.dep_ in ("nsubj", "nsubjpass")
    return is_subject and token.text.isalpha() and token.text.istitle()
