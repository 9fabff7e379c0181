"""Dates of what else a sentence tells, which say nothing of when a claim's own event was.

"By the time it hosted the summit in 2007 it had joined", "in 2011 historians asked why it joined",
"in 2016 a minister recalled its accession", "was founded, then moved in 1952".
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.dates import Lead
from claims.extraction.assertion.clause_forms import SUBJECTS, is_pluperfect, is_present
from claims.extraction.dating.clause_dates import AT_PRESENT, CAUSING, SEQUENCE, UNITS, inside
from claims.extraction.dating.joint_rule import is_of_joint_rule
from claims.extraction.dating.means import is_what_made
from claims.extraction.syntax.questions import clause_head, is_negated
from claims.relations import Family, Relation, spec_of

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate

__all__ = ["is_of_aside", "is_of_other_time", "is_sequenced"]

_ASKING = frozenset({"why", "how", "whether", "what"})
_THEN = frozenset({"then", "later", "subsequently", "afterwards", "soon", "now", "eventually", "finally"})
_BEGINNINGS = frozenset({Relation.FOUNDED, Relation.JOINED, Relation.TOOK_OFFICE})
_ENTERS = frozenset(
    "be elect appoint name choose pick select take assume swear inaugurate install succeed become crown "
    "nominate confirm enter arrive start begin join follow come announce hire promote unveil".split()
)
# What a sentence says besides of what was founded then: "in 1903 the town got a club, which dockers founded".
_MAKING = frozenset("be become get come see bring have lead follow emerge appear arise give spawn".split())
_GOING = frozenset({"resign", "leave", "quit", "step", "retire", "depart", "withdraw", "fall"})
# A noun of an event has the date of these: of its happening, its announcing, its making.
_HAPPENS = frozenset(
    "be come occur happen take follow become begin start go prove bring cause lead trigger spark prompt "
    "announce confirm approve declare ratify formalize formalise finalize finalise complete seal endorse "
    "lodge submit file hand tender "
    "back reject accept agree report decide schedule set expect plan date delay postpone".split()
)
_DOES = frozenset(
    "effect complete announce make secure achieve confirm approve accept tender submit offer seal win gain "
    "see witness lose bring cause force prompt trigger demand seek declare ratify formalize formalise "
    "finalize finalise arrange negotiate oversee engineer order urge propose reject block delay hand give "
    "get hasten request endorse sign challenge contest file withdraw undergo face support oppose "
    "welcome".split()
)
_WITH = frozenset(
    {"as", "with", "by", "through", "on", "upon", "at", "to", "in", "during", "after", "following", "via"}
)
_MEASURED = frozenset({"leadership.term_as"})
_SPENDING = frozenset("spend have serve enjoy do complete put include begin start finish end".split())
_AFTER = frozenset({"after", "before", "following"})
_LENGTHS = frozenset({"years", "decades", "months", "long", "centuries", "generations"})
_JOINING = frozenset({"and", "but"})
_DETERMINERS = frozenset({"a", "an", "the"})
_WHILE = frozenset({"during", "in", "throughout", "over", "for", "within", "into", "at"})
_ONE_OF = frozenset("first second third fourth fifth last latest next final other".split())
_PARTING = frozenset({",", ";", "–", "—", "(", "and"})
_FEASTS = ("anniversary", "centenary", "bicentenary", "jubilee")
_MAKING = CAUSING | frozenset(
    "announce mean ensure let have help watch vote confirm rule order agree decree".split()
)
_BY_ONESELF = frozenset("alone sole solely single-handedly jointly together".split())
_DAYS = frozenset("day date moment night morning hour week month reason circumstance".split())
_MINDING = frozenset("forget remember recall know celebrate mark ask say tell wonder describe".split())
_KNOWN = frozenset(
    "know famous renowned remember celebrate note noted credit praise honour honor notorious".split()
)
_OF_WHAT = frozenset(
    "announcement process time day date moment year news act ceremony wake aftermath".split()
)


def is_of_other_time(candidate: Candidate, head: Token, words: DatedWords) -> bool:
    """Tell whether a date is of what else a sentence tells than the event a claim states.

    Parameters
    ----------
    candidate : Candidate
        What is claimed.
    head : Token
        The word that states it.
    words : DatedWords
        The time expression.
    """
    if _is_of_one(words):
        return True
    if not spec_of(candidate.relation).is_event:
        if _is_of_next_predicate(candidate, head, words) or _is_of_sole_rule(head, words):
            return True
        if spec_of(candidate.relation).family is Family.LEADERSHIP and is_of_joint_rule(head, words):
            return True
        return _is_not_of_state(candidate, head, words)
    if min(words.index, words.root.i) <= head.i <= words.limit:
        return False  # "from 1985 until his resignation in 1991"
    if _is_end(candidate, head, words) or _closes_between(head, words) or _is_long_after(words):
        return True
    if head.pos_ == "NOUN" and (_is_of_next_noun(head, words) or _is_counted_from(head, words)):
        return True
    if candidate.relation is Relation.FOUNDED and (_is_of_gapped(head, words) or _is_of_use(head, words)):
        return True
    is_paired = words.root.i in candidate.time_heads  # by the rule itself
    is_told = head.dep_ in ("attr", "oprd") or _is_own(head, words) or is_paired
    if head.pos_ == "NOUN" and not is_told:
        return _is_only_spoken_of(head, words)
    verb = clause_head(head)
    if _is_ahead_of_sequence(verb, words) or _is_counted_on(verb, words) or _is_since_then(verb, words):
        return True
    if inside(verb, words) is not None or words.is_bracketed:
        return False
    return (
        _goes_before(verb)
        or _is_only_told(verb, words)
        or is_sequenced(verb)
        or _is_of_what_would_be(verb, words)
        or any(c.lower_ in _ASKING for c in verb.lefts if c.dep_ in ("advmod", "mark", "dobj", "attr"))
        or _is_of_then(verb, words)
        or _is_of_looking_back(verb, words)
        or any(t.lower_ == "which" and t.head.lemma_ == "year" for t in verb.doc[words.limit : verb.i])
    )


def _is_of_sole_rule(head: Token, words: DatedWords) -> bool:
    """Tell "has led it alone since 2020", "sole leader since 2020": he may have led it before."""
    if words.expression.lead is not Lead.SINCE:
        return False
    told = head.doc[max(min(head.i, clause_head(head).i) - 1, 0) : words.index]
    is_own = any(t.lower_ == "own" and t.i > 1 and t.nbor(-2).lower_ == "on" for t in told)
    return is_own or any(t.lower_ in _BY_ONESELF for t in told)


def _is_of_use(head: Token, words: DatedWords) -> bool:
    """Tell "in 2022 the house went to the Elm Trust, which Ruth Amery founded": it was there by then."""
    relative = clause_head(head)
    while relative.dep_ == "conj" and relative.head.pos_ == "VERB":
        relative = relative.head
    thing = relative.head
    main = clause_head(thing)
    if relative.dep_ != "relcl" or thing.ent_type_ == "DATE" or main.lemma_ in _MAKING:
        return False
    if is_what_made(thing, main):
        return False  # "ended in 1929 with an accord, which established it"
    opens = any(t.lower_ in ("when", "where", "whereby") for t in relative.lefts)
    return not opens and all(t.i != words.index for t in thing.subtree) and main.pos_ == "VERB"


def _is_of_one(words: DatedWords) -> bool:
    """Tell "won four prizes, the last in 2018", "held two congresses, the second in 1975"."""
    opener = words.preposition or words.root
    if opener.lemma_.lower() in UNITS:
        return False  # "; the next year Ann Lee became chair"
    ahead = [t.lower_ for t in words.root.doc[max(opener.i - 3, 0) : opener.i]]
    return len(ahead) == 3 and ahead[0] in _PARTING and ahead[1] == "the" and ahead[2] in _ONE_OF


def _is_counted_from(noun: Token, words: DatedWords) -> bool:
    """Tell "two owners after its founding, it was fined in 1981": of the clause behind what comes first."""
    is_first = noun.dep_ == "pobj" and noun.head.lower_ in _AFTER
    return is_first and noun.right_edge.i < clause_head(noun).i < words.index


def _is_of_gapped(verb: Token, words: DatedWords) -> bool:
    """Tell "held its third fair the year after it was founded, and its fourth in 1983"."""
    added = (c for c in verb.rights if c.dep_ == "conj" and c.i < words.index)
    return any(c.pos_ in ("ADJ", "NUM") or (c.pos_ == "NOUN" and _is_owned(c)) for c in added)


def _is_owned(noun: Token) -> bool:
    return any(c.dep_ == "poss" and c.pos_ == "PRON" for c in noun.children)


def is_of_aside(date: DatedWords, verb: Token) -> bool:
    """Tell whether a date is of an aside: "quit Uber, which he founded in 2009", "first since X in 2007"."""
    between = [date.root, *itertools.takewhile(lambda token: token.i != verb.i, date.root.ancestors)]
    return any(
        token.dep_ in ("relcl", "acl", "appos")
        or (token.lower_ in ("since", "than") and token != date.preposition)
        for token in between
    )


def _is_not_of_state(candidate: Candidate, head: Token, words: DatedWords) -> bool:
    """Tell whether a date is not one at which what lasts did: "bad years for Lee, who would lead it"."""
    doc = head.doc
    if candidate.rule in _MEASURED and candidate.time_heads:
        noun = doc[candidate.time_heads[0]]
        is_at = noun.dep_ == "pobj" and noun.head.lower_ in _WHILE
        is_spent = noun.dep_ == "dobj" and noun.head.lemma_ in _SPENDING
        return not (is_at or is_spent or noun.dep_ in SUBJECTS) and words.root not in noun.subtree
    verb = clause_head(head)
    if words.expression.lead is Lead.AT and _is_told_of_now(verb, words):
        return True
    if inside(verb, words) is not None or words.is_bracketed or head.pos_ == "NOUN":
        return False
    if _is_of_what_would_be(verb, words):
        return True
    if verb.dep_ in ("xcomp", "advcl") and verb.head.lemma_ == "go":
        return inside(verb.head, words) is None  # "who went on to be its president"
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ == "aux"}
    if "would" in auxiliaries or any(c.lower_ == "later" and c.i < words.index for c in verb.lefts):
        return True
    below = clause_head(words.governor)
    marks = {c.lower_ for c in below.lefts if c.dep_ in ("mark", "advmod")}
    is_already = any(c.lower_ == "already" for c in verb.children)
    return is_already and is_pluperfect(verb) and "when" in marks


def _is_of_next_predicate(candidate: Candidate, head: Token, words: DatedWords) -> bool:
    """Tell "was mayor for five years and a father of nine by 2014": of the second noun, with its own "a"."""
    if words.expression.lead not in (Lead.BY, Lead.SINCE) or words.index < head.i:
        return False
    doc, opener = head.doc, words.preposition or words.root
    title = candidate.role.text.split()[-1:] if candidate.role is not None else []
    place = max((t.i for t in doc[head.i : opener.i] if [t.text] == title), default=head.i)
    between = [t for t in doc[place + 1 : opener.i] if t.text != ","]
    behind = next((t for t in doc[words.limit :] if t.text != ","), None)
    if between and between[-1].lower_ in _JOINING and behind is not None and behind.lower_ in _DETERMINERS:
        return True  # "and, by 2014, a father of nine"
    joined = itertools.pairwise(between)
    return any(
        t.lower_ in _JOINING and after.lower_ in _DETERMINERS and after.head.tag_ == "NN"
        for t, after in joined
    )


def _is_told_of_now(verb: Token, words: DatedWords) -> bool:
    """Tell "the 50th to join was Namibia, in 1990; today it has 56": of now, wherever the year hangs."""
    is_now = any(c.lower_ in AT_PRESENT and words.index < c.i for c in verb.children)
    return is_now and is_present(verb) and words.index < verb.i


def is_sequenced(verb: Token) -> bool:
    """Tell whether a clause stands behind "after", "before" or "since"."""
    return verb.dep_ == "advcl" and any(mark.dep_ == "mark" for mark in _sequence_marks(verb))


def _sequence_marks(verb: Token) -> list[Token]:
    """Give "after", "before", "since" and the like in front of a clause, adverbs or conjunctions."""
    return [c for c in verb.lefts if c.dep_ in ("mark", "advmod") and c.lower_ in SEQUENCE]


def _is_of_next_noun(head: Token, words: DatedWords) -> bool:
    """Tell "its accession to the pact and the flood of 2007"."""
    inner = words.governor if words.noun is None else words.noun
    path = [inner, *itertools.takewhile(lambda token: token.i != head.i, inner.ancestors)]
    return head in inner.ancestors and any(t.dep_ == "conj" and t.tag_ in ("NN", "NNS") for t in path)


def _is_ahead_of_sequence(verb: Token, words: DatedWords) -> bool:
    """Tell "in 2008, long after she took office, ...", wherever the parser hangs the year."""
    return any(words.index < mark.i for mark in _sequence_marks(verb))


def _is_counted_on(verb: Token, words: DatedWords) -> bool:
    """Tell "the year after it was founded, 1950, was hard": the year is named beside the one it follows."""
    marks = [c for c in verb.lefts if c.dep_ == "mark" and c.lower_ in ("after", "before")]
    counted = any(c.i and c.nbor(-1).lemma_.lower() in UNITS for c in marks)
    place = words.root.i
    is_apposed = words.preposition is None and place > verb.i and words.root.doc[place - 1].text in (",", "(")
    return counted and is_apposed


def _is_since_then(verb: Token, words: DatedWords) -> bool:
    """Tell "since it joined, its neighbour has applied, last in 2011": what is dated came after."""
    marks = {mark.lower_ for mark in _sequence_marks(verb) if mark.dep_ == "mark"}
    return verb.dep_ == "advcl" and "since" in marks and verb.i < verb.head.i < words.index


def _is_own(head: Token, words: DatedWords) -> bool:
    """Tell whether a date hangs on the noun itself: "its accession in 2004"."""
    if words.governor.i == head.i and words.noun is None:
        return True  # also "her resignation last month surprised many", however the parser hangs it
    return words.root.i == head.i or (head in words.root.ancestors and not _is_of_anniversary(head, words))


def _is_long_after(words: DatedWords) -> bool:
    """Tell "years after the crisis of 1999", "long before 2004": how long is not told."""
    above = (words.preposition, *words.root.ancestors)
    link = next((t for t in above if t is not None and t.lower_ in _AFTER), None)
    if link is None or link.i == 0 or link.i > words.index:
        return False
    length = link.nbor(-1)
    is_counted = any(c.pos_ == "NUM" or c.lower_ in ("a", "an") for c in length.children)
    is_open = length.lower_ in _LENGTHS and not is_counted
    return is_open and not any(t.pos_ == "VERB" for t in link.doc[link.i : words.index])


def _is_of_what_would_be(verb: Token, words: DatedWords) -> bool:
    """Tell "when she took over, nobody thought of what would happen in 2002"."""
    told = clause_head(words.governor)
    return told != verb and told.i > verb.i and any(c.lower_ in ("would", "could") for c in told.lefts)


def _is_of_anniversary(head: Token, words: DatedWords) -> bool:
    """Tell "marked the tenth anniversary of its accession in 2014", unless another year is told."""
    if (
        head.dep_ != "pobj"
        or head.head.lower_ != "of"
        or not head.head.head.lemma_.lower().startswith(_FEASTS)
    ):
        return False
    place = words.root.i
    years = [t for t in head.sent if t.is_digit and len(t) == 4 and abs(t.i - place) > 1]
    return head.i < place and not years


def _is_only_told(verb: Token, words: DatedWords) -> bool:
    """Tell "in 2007 a stamp recalled the day it joined", "was asked in 2007 to forget that it joined".

    What makes an event, or announces it, has its date; what only speaks of it has none.
    """
    dated, node = clause_head(words.governor), verb
    if words.root in verb.subtree:
        return False
    while node not in (dated, node.head):  # up to the root, whatever a pipeline calls that
        above = node.head
        if node.dep_ == "ccomp" and above.lemma_ not in _MAKING and above.lemma_ != "be":
            return True
        if node.dep_ == "pcomp" and above.lower_ in ("about", "of", "on", "over"):
            return True
        if node.dep_ == "pcomp" and above.head.lemma_ in _KNOWN and words.root not in above.head.subtree:
            return True  # "best known for founding Holm Motors, she opened a school in 1969"
        is_day = node.dep_ == "relcl" and above.lemma_.lower() in _DAYS and above.dep_ != "appos"
        if is_day and words.root not in above.subtree:
            return True
        if node.dep_ == "advcl" and above.lemma_ in _MINDING and any(c.lower_ == "when" for c in node.lefts):
            return True
        if node.dep_ == "relcl" and node != verb and above.dep_ in SUBJECTS:
            return True  # "those born when it joined were three in 2007"
        node = clause_head(above)
    return False


def _goes_before(verb: Token) -> bool:
    """Tell "had joined": what another clause dates was later. Who announces it tells news."""
    return is_pluperfect(verb) and not (verb.dep_ == "ccomp" and verb.head.lemma_ == "announce")


def _is_end(candidate: Candidate, head: Token, words: DatedWords) -> bool:
    """Tell "became chancellor, and until 2008 little changed" from "did not join until 2004"."""
    is_turn = candidate.relation in _BEGINNINGS or head.lemma_ in _GOING
    if words.expression.lead is not Lead.UNTIL or not is_turn or words.index < head.i:
        return False  # "until 2020, when she was elected": that turn is the end
    return not any(is_negated(token) for token in (head, *head.ancestors))


def _closes_between(head: Token, words: DatedWords) -> bool:
    """Tell "between the day it joined and 2011": that day is the other end of the stretch."""
    place = words.root.i
    if words.preposition is not None or place < 1 or words.root.doc[place - 1].lower_ != "and":
        return False
    before = [t.lower_ for t in words.root.doc[: head.i]]
    return head.i < place and "between" in before and "and" not in before[before.index("between") :]


def _is_of_then(verb: Token, words: DatedWords) -> bool:
    """Tell "was founded, later opened a second plant in 1952": of the verb behind "later"."""
    dated = clause_head(words.governor)
    if not verb.i < dated.i < words.index:
        return False
    between = verb.doc[verb.i + 1 : dated.i + 1]
    return any(t.lower_ in _THEN and t.head.i in (dated.i, verb.i) and t.i < dated.i for t in between)


def _is_of_looking_back(verb: Token, words: DatedWords) -> bool:
    """Tell "looking back in 2011 on the day it joined, she wept", where the parser tears day and clause."""
    dated = clause_head(words.governor)
    is_before = dated.tag_ == "VBG" and dated.head == verb and dated.right_edge.i < verb.i
    return is_before and words.index < dated.right_edge.i and dated.right_edge.lemma_.lower() in _DAYS


def _is_only_spoken_of(noun: Token, words: DatedWords) -> bool:
    """Tell "in 2016 a minister recalled its accession": another's doing is dated, not the event."""
    verb = clause_head(noun)
    above, opener, link = noun.head, noun.left_edge.i, words.preposition or words.root
    if noun.dep_ == "dobj" and link.i == noun.right_edge.i + 1:
        return False  # "recalled the founding of the board in 1921" is dated as it stands
    if opener and noun.doc[opener - 1].lower_ == "since":
        return True
    if above.dep_ == "prep" or above.pos_ == "ADP":
        if above.lower_ == "of":  # "became one of its members" tells the event itself
            return above.head.dep_ not in ("attr", "oprd") and above.head.lemma_.lower() not in _OF_WHAT
        if above.lower_ in ("on", "about", "over") and above.head.pos_ == "NOUN":
            return True  # "the first book on its accession came out in 2016"
        return above.lower_ not in _WITH and above.head.lemma_ != "be"  # "was among the founders in 1949"
    if words.root.i < noun.i and clause_head(words.governor) != verb:
        return False
    if noun.dep_ in SUBJECTS and noun.lemma_ in ("successor", "heir"):
        return verb.lemma_ not in _ENTERS
    if noun.dep_ in SUBJECTS:
        passive = any(c.dep_ == "agent" for c in verb.children)
        return verb.lemma_ not in _HAPPENS | CAUSING or (verb.lemma_ == "follow" and passive)
    return noun.dep_ == "dobj" and verb.lemma_ not in _DOES
