"""What the rules of extraction read and write.

A `SentenceView` is one sentence, parsed, with its mentions resolved against the
document; a family's rules turn it into `Candidate` claims with slots that may
stay open. Later stages date them, judge how firmly they are said, fill open
slots from the document's context and weigh them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from claims.extraction.renewing import renewed
from claims.relations import EntityKind, Relation
from claims.types import Modality, Order, Polarity, Quantity, SlotSource, Span, TimeExpression

if TYPE_CHECKING:
    import spacy.tokens

    from claims.extraction.context import DocumentContext
    from claims.extraction.dating.dated_words import DatedWords

__all__ = [
    "NEAR",
    "Candidate",
    "Clue",
    "Grammar",
    "Mention",
    "MentionForm",
    "Pattern",
    "RoleMention",
    "Sentence",
    "SentenceView",
    "Zone",
]


class Zone(StrEnum):
    """Parts of an article that are read differently."""

    TITLE = "title"
    HEADLINE = "headline"
    BYLINE = "byline"
    HEADING = "heading"
    BODY = "body"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of the article, half-open code points; a dateline is cut off its front."""

    index: int
    start: int
    end: int
    zone: Zone
    paragraph: int

    def is_alone_in(self, text: str) -> bool:
        """Tell whether the sentence is all there is of a text."""
        return self.index == 0 and len(text.strip()) - (self.end - self.start) < 3


class MentionForm(StrEnum):
    """How a text speaks of a thing."""

    NAME = "name"
    DEMONYM = "demonym"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A stretch of text that stands for a thing, resolved as far as the document allows.

    Parameters
    ----------
    text, start, end
        The words, offsets in the article.
    form : MentionForm
        Name, demonym ("Ukrainian"), nominal ("the alliance") or pronoun.
    kind : EntityKind or None
        What it seems to be; None when nothing tells.
    name : str or None
        The table's label where linked, else the longest name of that thing in the article;
        None for a pronoun or nominal that could not be resolved.
    entity_ids : tuple of str
        Entities of the table it may be, best first; empty when the table knows none.
    confidence : float
        How sure `name` is, 0 to 1.
    """

    text: str
    start: int
    end: int
    form: MentionForm
    kind: EntityKind | None = None
    name: str | None = None
    entity_ids: tuple[str, ...] = ()
    confidence: float = 1.0
    source: SlotSource = SlotSource.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleMention:
    """A role noun with what stands around it ("former NATO secretary general").

    Parameters
    ----------
    title : str
        The bare title in lower case, without the body: "secretary general", "prime minister".
    body : Mention or None
        The body or state named with it ("Apple CEO", "president of France").
    holder : Mention or None
        The person it is attached to, where the grammar says so.
    wants : tuple of EntityKind
        Kinds of body such a role belongs to, likeliest first.
    is_of_page : bool
        True where the title is vague and only the page it stands on tells whose it is ("the director").
    """

    text: str
    start: int
    end: int
    title: str
    body: Mention | None = None
    holder: Mention | None = None
    is_former: bool = False
    is_acting: bool = False
    is_new: bool = False
    is_designate: bool = False
    is_of_page: bool = False
    wants: tuple[EntityKind, ...] = ()

    @property
    def whole(self) -> Span:
        """Where the title stands with the body beside it: "president of France", "Apple CEO"."""
        if self.body is None:
            return Span(start=self.start, end=self.end)
        return Span(start=min(self.start, self.body.start), end=max(self.end, self.body.end))


# How far from a common trigger the word it needs may stand where its card says nothing else.
NEAR = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """Words that make a sentence worth parsing.

    Parameters
    ----------
    words : tuple of str
        Triggers, lower case: a word, the beginning of one ("join*"), a word without a capital ("~united"),
        any figure ("#"), any name ("@", a word with a capital), any acronym ("^"), the sentence's
        start ("<") or end ("$"), or several of them ("under @", "led !to": without that word).
    beside : tuple of str
        Words of the same kinds, of which one must stand near; empty where a trigger is enough.
    also : tuple of str
        Words of which one must stand near besides; empty where one condition is enough.
    before, behind : int
        How many words before and behind the trigger they may stand at most. Both 0: the rule reads on where
        another one has made the sentence worth parsing, and never makes it so itself.
    is_direct : bool
        True where what stands behind comes before the next preposition or clause, as a verb's object does.
    """

    words: tuple[str, ...]
    beside: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    before: int = NEAR
    behind: int = NEAR
    is_direct: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """The card of one extraction rule.

    Parameters
    ----------
    id : str
        `family.rule`, for instance `leadership.assumed_from`; travels in the claim.
    relation : Relation
        What it states.
    triggers : tuple of str
        Word forms, lower case, one of which stands in every sentence the rule can fire on; a
        trailing `*` takes any ending, a trailing `+` counts only beside a word of `beside`. The
        trigger filter is generated from these.
    beside : tuple of str
        Word forms of which one must stand near where the trigger is a common word
        ("took" beside "office"); `#` stands for any figure, `@` for any name.
    before, behind : int
        How many words before and behind such a trigger it may stand at most.
    further : tuple of Clue
        What else may make the rule fire, each with its own words beside it.
    example : str
        A sentence it must find (written for the test, not taken from any corpus).
    near_miss : str
        A sentence with the same trigger that it must leave alone.
    """

    id: str
    relation: Relation
    triggers: tuple[str, ...]
    example: str
    near_miss: str
    beside: tuple[str, ...] = ()
    before: int = NEAR
    behind: int = NEAR
    further: tuple[Clue, ...] = ()

    @property
    def clues(self) -> tuple[Clue, ...]:
        """What the rule can fire on: triggers that are enough, those that need a word near, further ones."""
        alone = tuple(word for word in self.triggers if not word.endswith("+"))
        common = tuple(word.removesuffix("+") for word in self.triggers if word.endswith("+"))
        made = (
            Clue(words=alone),
            Clue(words=common, beside=self.beside, before=self.before, behind=self.behind),
        )
        return (*(clue for clue in made if clue.words), *self.further)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """What the grammar of a sentence, and of the one before, says about its mentions.

    Parameters
    ----------
    subjects : frozenset of int
        Where the mentions begin that are grammatical subjects.
    rivals : mapping of int to frozenset of int
        For each pronoun or noun phrase, where what begins that it is not: "Norway joined it" speaks of two.
    told_of : mapping of int to int
        For each subject further down in a relative clause, whom that tells of: "Y, who said that he left".
    focus : tuple of Mention
        What the sentence before spoke of, resolved: its main subject, several where they are coordinated.
    told : tuple of Mention
        The pronouns of the sentence before, and its nouns for bodies, resolved.
    unnamed : frozenset of int
        Where "it" begins that may stand for something without a name, which acts before it.
    tellers : tuple of Mention
        Who says what the sentence before tells, resolved.
    """

    subjects: frozenset[int] = frozenset()
    rivals: Mapping[int, frozenset[int]] = field(default_factory=dict)
    told_of: Mapping[int, int] = field(default_factory=dict)
    focus: tuple[Mention, ...] = ()
    told: tuple[Mention, ...] = ()
    unnamed: frozenset[int] = frozenset()
    tellers: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class SentenceView:
    """One parsed sentence of a document.

    Parameters
    ----------
    sentence : Sentence
        Where it stands in the article.
    span : spacy.tokens.Span
        Its tokens inside the parsed window; a token's article offset is `token.idx + shift`.
    shift : int
        What to add to `token.idx` to get code points of the article.
    mentions : sequence of Mention
        Names, demonyms, nominals and pronouns of the sentence, sorted by start, not overlapping.
    context : DocumentContext
        The whole document: title entity, names, bodies by frequency, titles seen, date.
    roles : tuple of RoleMention or None
        The roles of the sentence, where they have been read.
    heard : frozenset of str or None
        Ids of the patterns whose words stand in the sentence; None where all of them count.
    grammar : Grammar
        How its mentions hang together.
    groups : mapping of int to tuple of Mention
        What a mention that begins there and stands for several ("both") stands for, each in its place.
    """

    sentence: Sentence
    span: spacy.tokens.Span
    shift: int
    mentions: Sequence[Mention]
    context: DocumentContext
    roles: tuple[RoleMention, ...] | None = None
    heard: frozenset[str] | None = None
    grammar: Grammar = Grammar()
    groups: Mapping[int, tuple[Mention, ...]] = field(default_factory=dict)
    # What `dated_words` and `thing` found, which is asked for again and again; a changed view begins anew.
    dates: dict[int, list[DatedWords]] = field(default_factory=dict, init=False, repr=False, compare=False)
    meant: dict[int, Mention | None] = field(default_factory=dict, init=False, repr=False, compare=False)

    def renewed(self, **changes: Any) -> SentenceView:
        """Give the view with some fields changed; what was found out about it is forgotten."""
        return renewed(self, dates={}, meant={}, **changes)

    def asks(self, rules: frozenset[str]) -> bool:
        """Tell whether one of some patterns has its words in the sentence: no other can state anything."""
        return self.heard is None or not self.heard.isdisjoint(rules)

    @property
    def is_alone(self) -> bool:
        """Whether the sentence is all there is of its article."""
        return self.sentence.is_alone_in(self.context.article.text)

    @property
    def published(self) -> date | None:
        """The article's date."""
        return self.context.published

    def span_of(self, token: spacy.tokens.Token) -> Span:
        """Give a token's place in the article."""
        return Span(start=token.idx + self.shift, end=token.idx + len(token.text) + self.shift)

    def mention_at(self, token: spacy.tokens.Token) -> Mention | None:
        """Give the mention that covers a token, if any."""
        place = token.idx + self.shift
        for mention in self.mentions:
            if mention.end > place:
                return mention if mention.start <= place else None
        return None

    @property
    def origin(self) -> int:
        """Where the parsed words begin in the article."""
        return self.span.start_char + self.shift

    def written(self, start: int, end: int) -> str:
        """Give the sentence's words between two places of the article, as the parser saw them."""
        return self.span.text[start - self.origin : end - self.origin]

    def tokens_of(self, mention: Mention | RoleMention) -> list[spacy.tokens.Token]:
        """Give the tokens a mention covers, also in part: "?president" is one token to some tokenizers."""
        start, end = mention.start - self.shift, mention.end - self.shift
        return [t for t in self.span if t.idx < end and start < t.idx + len(t.text)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A claim in the making; slots that the clause leaves open are None.

    Parameters
    ----------
    rule : str
        Id of the pattern that found it.
    trigger : Span
        The word or words of the pattern, in the article.
    head : int
        Index, in the window's Doc, of the token that heads the clause: assertion and time look from here.
    clause : Span
        The words that state the claim.
    called : RoleMention or None
        What the word for leading calls the subject, where nothing else tells the office: "chaired it".
    wants : tuple of EntityKind
        Kinds an open object may be filled with, likeliest first.
    time_heads : tuple of int
        Token indices (window Doc) whose dependents may hold the claim's date, nearest first;
        empty means `head` alone. Coordinated dates are paired by giving each its own.
    is_entering : bool
        True where an office left unnamed is entered only now or later: what its subject holds today is
        another one.
    is_apposed : bool
        True where a noun beside a name words it ("Anna Holm, founder of X, said in 1999"): the clause
        around says nothing of its time.
    when : TimeExpression or None
        Set by a rule that knows the date itself ("served from 2014 to 2024").
    evidence : mapping of str to float
        Features the rule contributes to the weighing model.
    """

    rule: str
    relation: Relation
    trigger: Span
    head: int
    clause: Span
    subject: Mention | None = None
    object: Mention | None = None
    role: RoleMention | None = None
    called: RoleMention | None = None
    predecessor: Mention | None = None
    successor: Mention | None = None
    founders: tuple[Mention, ...] = ()
    compared_with: Mention | None = None
    order: Order | None = None
    quantity: Quantity | None = None
    wants: tuple[EntityKind, ...] = ()
    time_heads: tuple[int, ...] = ()
    is_entering: bool = False
    is_apposed: bool = False
    when: TimeExpression | None = None
    polarity: Polarity | None = None
    modality: Modality | None = None
    attributed_to: str | None = None
    evidence: Mapping[str, float] = field(default_factory=dict)
