"""Whose an open office is, so far as its holder's own sentence and the text's newsroom tell.

What a text names oftenest is whom it is about, not always for whom somebody speaks: "a visit to Norland to
meet Foreign Minister X", "Sarland is ready to help, Minister X said", "the deal with Norland, Minister X
said", "Chief Executive X told the Daily". Each sign makes a body so many times as likely (own figures, judged
by hand: only their order of magnitude matters); what is left of two that stay about equally likely is no more
than a guess, which is not made.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from claims.extraction.choice.options import Way, key_of
from claims.extraction.context import fold
from claims.extraction.filling.houses import likelihood
from claims.extraction.frames import MentionForm
from claims.extraction.naming.agencies import AGENCIES
from claims.extraction.naming.capitals import CAPITALS
from claims.extraction.naming.institutions import home_of, is_of_government
from claims.late_patterns import late_pattern
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.choice import Option
    from claims.extraction.frames import Candidate, Mention, SentenceView

__all__ = ["by_own_words"]

_SPOKEN_FOR, _VISITED, _FACED, _TOLD, _OF_NEWSROOM, _AT_SEAT = 25.0, 25.0, 0.15, 0.05, 15.0, 25.0
# A state is no more than guessed where it is not that much likelier than another.
_LEAST, _RIVAL = 0.4, 0.6
# "Chief executive X said Acme would appeal".
_OWN_FIRM = 4.0
# Who speaks so speaks of his own: "is committed to", "welcomes"; "will attack" may be said of an enemy.
_COMMITS = late_pattern(
    r"\s(?:(?:is|was|remains|remained|stands|stood|has been)\s(?:\w+ly\s|also\s|still\s|always\s|not\s)*"
    r"(?:ready|committed|willing|prepared|interested|open|grateful|determined|keen|concerned|happy|in\sfavou?r)\b"
    r"|(?:fully\s|strongly\s)?(?:supports|advocates|supported|welcomes|welcomed|hopes|hoped|regrets|appreciates|condemns)\b"
    r"|(?:will|would)\s(?:always\s)?(?:continue|endeavou?r|work|support|do\s(?:its|everything)|take\spart|help|host)\b)"
)
_SAYING = (
    r"(?:said|says|say|told|tells|added|adds|reiterated|announced|stressed|noted|declared|stated|insisted|emphasi[sz]ed"
    r"|warned|confirmed|explained|commented|pledged|promised|tweeted|wrote)\b"
)
_SAYS = late_pattern(rf",?\s(?:(?:has|have|had|also|later|then|\w+ly)\s)*{_SAYING}")
_SAID = late_pattern(rf"\b{_SAYING}\s(?:the\s)?(?:[A-Z][\w.’'-]*\s)*$")
# "Finance chief X told reporters on Monday that Acme would appeal".
_SAID_THAT = late_pattern(
    rf",?\s{_SAYING}(?:\s(?:reporters|journalists|analysts|investors|shareholders|staff|the\sboard))?"
    r"(?:\son\s\w+|\slate\s\w+)?(?:\sthat)?\s(?:the\s)?"
)
_DOES = late_pattern(
    r"\s(?:had|has|was|is|would|will|could|can|did|does|plans|planned|expects|expected|needs|needed)\b"
)
_EXECUTIVE = late_pattern(
    r"\b(?:executive|ceo|cfo|finance chief|chairman|chairwoman|chief \w+ officer|managing director)\b"
)
# Between the state that somebody goes to and the official he meets there.
_TO_MEET = late_pattern(
    r"(?:[^.;]{0,40}\s)?(?:(?:to|and)\s(?:meet|hold\stalks|confer|talk)|for\s(?:talks|meetings|a\smeeting)"
    r"|where\s(?:he|she|they)\s(?:[\w ]{1,12}\s)?m[e]{1,2}t|(?:he|she)\s(?:will\s)?m[e]{1,2}t)\b[^.;]*"
)
_GOES = late_pattern(r"\b(?:visit(?:s|ed|ing)?|to|in|arriv\w+\sin)\s(?:the\s)?$")
# "Norland's delegation is headed by Minister X", "the Norland team, led by X".
_LED_BY = late_pattern(
    r"(?:['’]s?)?\s(?:[a-z-]+\s)?(?:delegation|side|team|mission|government|cabinet)\b"
    r"(?:,|\s(?:is|was|will\sbe|is\sto\sbe|were))?\s(?:headed|led|represented)\sby\s(?:the\s|its\s)?"
)
# Another party to what is spoken of, or what it is about.
_FACES = late_pattern(r"\b(?:with|from|on|towards?|between|than|between [\w ]{1,20} and)\s(?:the\s)?$")
_TELLS = late_pattern(
    r"\b(?:told|tells|telling|tell|interview(?:ed)?\s(?:with|by|for|on)|(?:statement|spoke|speaking)\s(?:to|with|on)"
    r"|reported\sby|according\sto|quoted\sby)\s(?:the\s)?$"
)
# "After talks with his Russian counterpart", "Norland's counterpart": the other's state.
_COUNTERPART = late_pattern(r"(?:['’]s?)?\s(?:[a-z]+\s)?counterparts?\b")
# To whom the officer does something: "Minister X asked Norland for help".
_DOES_TO = late_pattern(
    r"(?:,[^,.;]{2,80},)?\s(?:(?:has|had|also|later|then|again|\w+ly)\s)*(?:ask|urg|accus|warn|thank|blam|prais"
    r"|critici[sz]|invit|visit|met|condemn|attack|congratulat|threaten|remind|assur|call(?:ed|s)?\son|phon|rebuk)\w*"
    r"\s(?:the\s)?"
)
# In whose capital somebody is at home, unless he is there on a visit.
_SEATS = {**CAPITALS, "Edinburgh": "Scotland", "Cardiff": "Wales", "Belfast": "Northern Ireland"}
_IN_SEAT = late_pattern(rf"\b[Ii]n\s({'|'.join(map(re.escape, sorted(_SEATS)))})\b")
_ON_VISIT = late_pattern(
    r"\b(?:visit\w*|trip|arriv\w+|fl(?:ew|ying|ies)|travel\w*|talks|summit|met|meets?|meeting|conference|congress"
    r"|match|embassy|tour)\b"
)
_LEAD = 40
# Where a newsroom stands in a dateline: "MOSCOW, March 3. /TASS/", "SEOUL (Yonhap) -".
_DATELINE = 300
_AGENCY = late_pattern(rf"[/(]\s?({'|'.join(map(re.escape, sorted(AGENCIES)))})\s?[/)]")
_BARE = "leadership.title_before_name"
_NAMING = frozenset({MentionForm.NAME, MentionForm.DEMONYM})
# The text or the table gives the person an office there: no guess.
_KNOWN = frozenset({Way.OWN_TITLE, Way.OWN_OFFICE, Way.AT_STAKE, Way.TABLE_NAMED, Way.TABLE, Way.PARTNER})


def by_own_words(options: Sequence[Option], candidate: Candidate, view: SentenceView) -> list[Option]:
    """Give the options for an open office by what its holder's sentence says, none where states compete.

    Parameters
    ----------
    options : sequence of Option
        Each body once, best first, its score how likely it is.
    """
    role = candidate.role
    if role is None or len(options) < 2 or not options[0].ways.isdisjoint(_KNOWN):
        return list(options)
    signs = _Signs(candidate, view)
    factors = [signs.of(option) * likelihood(option, candidate, view) for option in options]
    rest = max(0.0, 1.0 - sum(option.score for option in options))
    shares = [option.score * factor for option, factor in zip(options, factors, strict=True)]
    total = sum(shares) + rest
    if any(factor != 1.0 for factor in factors) and total > 0:
        weighed = [
            option.scored(round(share / total, 4)) for option, share in zip(options, shares, strict=True)
        ]
        options = sorted(weighed, key=lambda option: -option.score)
    is_of_state = role.wants == (EntityKind.STATE,)
    return [] if is_of_state and _compete(options) else list(options)


def _compete(options: Sequence[Option]) -> bool:
    """Tell whether two states are about as likely, and neither likely."""
    states = [option for option in options[:2] if option.mention.entity_ids]
    if len(states) < 2 or any(option.mention.kind is not EntityKind.STATE for option in states):
        return False
    first, second = states
    return first.score < _LEAST and second.score >= _RIVAL * first.score


class _Signs:
    """What the sentence of an officer says of the bodies it names."""

    def __init__(self, candidate: Candidate, view: SentenceView) -> None:
        self._text = view.context.article.text
        self._candidate, self._view = candidate, view
        self._named: dict[str, list[Mention]] = {}
        opens, ends = view.sentence.start, view.sentence.end
        for mention in view.mentions:
            if mention.form in _NAMING and opens <= mention.start < ends:
                self._named.setdefault(key_of(mention), []).append(mention)
        role, subject = candidate.role, candidate.subject
        spans = [place for place in (role, subject) if place is not None and place.start >= opens]
        self._start = min((place.start for place in spans), default=opens)
        self._end = max((place.end for place in spans), default=opens)

    def of(self, option: Option) -> float:
        """Give how many times as likely the sentence makes a body."""
        named = self._named.get(key_of(option.mention), [])
        is_state = option.mention.kind is EntityKind.STATE
        factor = _OF_NEWSROOM if is_state and self._is_of_newsroom(option) else 1.0
        factor *= _AT_SEAT if is_state and fold(option.name) == self._seat else 1.0
        if not named:
            return factor
        if any(self._is_told(m) for m in named):
            return factor * (1.0 if is_state else _TOLD)
        if not is_state:
            return factor * (_OWN_FIRM if any(self._is_firm_told_of(m) for m in named) else 1.0)
        if self._is_of_counterpart(named):
            return _TOLD
        if any(self._is_spoken_for(m) or self._is_led(m) for m in named):
            return factor * _SPOKEN_FOR
        if fold(option.name) == self._seat:
            return factor
        if any(self._is_done_to(m) for m in named):
            return factor * _TOLD
        if any(self._is_visited(m) for m in named):
            return factor * _VISITED
        return factor * _FACED if self._speaks and all(self._is_faced(m) for m in named) else factor

    @property
    def _speaks(self) -> bool:
        """Whether the sentence is what the officer says."""
        behind = _SAYS.match(self._text, self._end) is not None
        ahead = self._text[max(self._view.sentence.start, self._start - _LEAD) : self._start]
        return behind or _SAID.search(ahead) is not None

    def _is_of_newsroom(self, option: Option) -> bool:
        """Tell the newsroom's own state for a bare title: whose else an official is, it says."""
        is_bare = self._candidate.rule == _BARE
        role = self._candidate.role
        is_minister = role is not None and role.wants == (EntityKind.STATE,) and is_of_government(role.title)
        home = _newsroom(self._text[:_DATELINE])
        home = home or (fold(home_of(self._text) or "") if is_minister else None)
        return is_bare and fold(option.name) == home

    def _lead(self, mention: Mention) -> str:
        return self._text[max(self._view.sentence.start, mention.start - _LEAD) : mention.start]

    def _is_told(self, mention: Mention) -> bool:
        return _TELLS.search(self._lead(mention)) is not None

    def _is_spoken_for(self, mention: Mention) -> bool:
        is_name = mention.form is MentionForm.NAME
        return is_name and self._speaks and _COMMITS.match(self._text, mention.end) is not None

    def _is_firm_told_of(self, mention: Mention) -> bool:
        """Tell the firm of an executive who says what it does: "said that Acme would appeal"."""
        role = self._candidate.role
        is_executive = role is not None and _EXECUTIVE.search(role.title) is not None
        is_told = _SAID_THAT.fullmatch(self._text[self._end : max(self._end, mention.start)]) is not None
        return is_executive and is_told and _DOES.match(self._text, mention.end) is not None

    def _is_of_counterpart(self, named: Sequence[Mention]) -> bool:
        """Tell the state of whom the officer, named before, has for a counterpart."""
        behind = (m for m in named if m.start > self._end)
        return any(_COUNTERPART.match(self._text, m.end) is not None for m in behind)

    def _is_led(self, mention: Mention) -> bool:
        behind = _LED_BY.match(self._text, mention.end)
        return behind is not None and behind.end() == self._start

    def _is_visited(self, mention: Mention) -> bool:
        if mention.form is not MentionForm.NAME or mention.end > self._start:
            return False
        goes = _GOES.search(self._lead(mention)) is not None
        between = self._text[mention.end : self._start]
        others = (m for key, of in self._named.items() if key != key_of(mention) for m in of)
        is_last = not any(mention.end <= m.start < self._start for m in others if m.kind is EntityKind.STATE)
        return goes and is_last and _TO_MEET.fullmatch(between) is not None

    @cached_property
    def _seat(self) -> str | None:
        """The state, folded, in whose capital the sentence has the officer speak."""
        role, sentence = self._candidate.role, self._view.sentence
        if role is None or role.wants[:1] != (EntityKind.STATE,):
            return None
        found = _IN_SEAT.search(self._text, sentence.start, sentence.end)
        if found is None or _ON_VISIT.search(self._text, sentence.start, sentence.end) is not None:
            return None
        return fold(_SEATS[found[1]])

    def _is_done_to(self, mention: Mention) -> bool:
        between = self._text[self._end : max(self._end, mention.start)]
        return _DOES_TO.fullmatch(between) is not None

    def _is_faced(self, mention: Mention) -> bool:
        return mention.form is MentionForm.NAME and _FACES.search(self._lead(mention)) is not None


@lru_cache(maxsize=256)
def _newsroom(opening: str) -> str | None:
    """Give the state, folded, of the agency that a dateline names."""
    found = _AGENCY.search(opening)
    return fold(AGENCIES[found[1]]) if found is not None else None
