"""A parsed sentence as plain Python objects, with the names spaCy gives to their attributes.

spaCy makes a new object of a token each time one is looked at and decodes its strings each
time they are asked for. Rules look at every token many times, so each is read once, into a
`Word`; a rule reads either kind. Whatever else is asked is asked of spaCy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast, overload

from claims.extraction.parsing.roots import mend_root

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

__all__ = ["Names", "Stretch", "Tree", "Word", "fell", "plant"]

# By name: numbers would want spaCy loaded before the first sentence is parsed.
_READ: list[int | str] = [
    "ORTH",
    "LOWER",
    "LEMMA",
    "POS",
    "TAG",
    "DEP",
    "ENT_TYPE",
    "ENT_IOB",
    "SPACY",
    "HEAD",
    "SENT_START",
]
# So many of them are texts.
_TEXTS = 7
_IOB = ("", "I", "O", "B")
# Heads come as unsigned differences.
_WRAP, _HALF = 1 << 64, 1 << 63
# Most words have nothing below them: they share it.
_NONE: tuple[Word, ...] = ()


class Names(dict[int, str]):
    """The strings behind spaCy's numbers, each decoded once, and what it says of words as such."""

    def __init__(self, strings: StringStore) -> None:
        self._strings = strings
        self.said: dict[tuple[str, str], bool] = {}

    def __missing__(self, key: int) -> str:
        found: str = self._strings[key]
        self[key] = found
        return found


def plant(doc: Doc, names: Names) -> Doc:
    """Give a parsed Doc as a tree of words; to a type checker it is the Doc it stands for."""
    return cast("Doc", Tree(doc, names))


def fell(trees: Iterable[Doc]) -> None:
    """Take trees apart when all is read, so that their memory is free at once.

    A word holds those below it and the one above, a tree its words and entities, and they the tree.
    """
    for tree in cast("Iterable[Tree]", trees):
        for word in tree.words:
            del word.head
        vars(tree).clear()
        tree.words = []


class Word:
    """One token; attributes are spaCy's of the same name."""

    __slots__ = (
        "children", "dep_", "doc", "ent_iob_", "ent_type_", "head", "i", "idx", "lefts", "lemma_", "lower_",
        "pos_", "rights", "tag_", "text", "whitespace_",
    )  # fmt: skip

    doc: Tree
    head: Word
    # The words that hang on this one, from left to right; those before it; those behind.
    children: Sequence[Word]
    lefts: Sequence[Word]
    rights: Sequence[Word]
    i: int
    idx: int
    text: str
    lower_: str
    lemma_: str
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    ent_iob_: str
    whitespace_: str

    @property
    def subtree(self) -> list[Word]:
        """This word and all below it."""
        found = [word for left in self.lefts for word in left.subtree]
        found.append(self)
        for right in self.rights:
            found += right.subtree
        return found

    @property
    def ancestors(self) -> Iterator[Word]:
        """The words above this one, nearest first."""
        word = self
        for _ in range(len(self.doc)):
            if word.head is word:
                return
            word = word.head
            yield word

    def is_ancestor(self, other: Word) -> bool:
        """Tell whether another word is below this one."""
        return any(word is self for word in other.ancestors)

    @property
    def left_edge(self) -> Word:
        """The first word below this one."""
        return self.doc.words[self.doc.source[self.i].left_edge.i] if self.lefts else self

    @property
    def right_edge(self) -> Word:
        """The last word below this one."""
        return self.doc.words[self.doc.source[self.i].right_edge.i] if self.rights else self

    def nbor(self, i: int = 1) -> Word:
        """Give a neighbour; past either end the last word there is, so that no sentence's end is a fault."""
        words, place = self.doc.words, self.i + i
        return words[place if 0 <= place < len(words) else 0 if place < 0 else -1]

    @property
    def is_oov(self) -> bool:
        """Whether the vocabulary has no vector for it."""
        return self.doc.says_of(self, "is_oov")

    @property
    def is_punct(self) -> bool:
        """Whether it is a mark of punctuation."""
        return self.doc.says_of(self, "is_punct")

    @property
    def like_num(self) -> bool:
        """Whether it writes a number, in figures or in letters."""
        return self.doc.says_of(self, "like_num")

    @property
    def is_lower(self) -> bool:
        """Whether it is written small."""
        return self.doc.says_of(self, "is_lower")

    @property
    def sent(self) -> Stretch:
        """The sentence around."""
        return self.doc.sentence_of(self.i)

    @property
    def vocab(self) -> Vocab:
        """The vocabulary of its pipeline."""
        return self.doc.vocab

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.doc.source[self.i], name)
        return found if found.__class__ is bool else _planted(self.doc, found)

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    def __lt__(self, other: Word) -> bool:
        return self.i < other.i


class Stretch:
    """Some words in a row, as spaCy's Span."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: Tree, start: int, end: int, label: str = "") -> None:
        self.doc, self.start, self.end, self.label_ = doc, start, end, label

    @overload
    def __getitem__(self, place: int) -> Word: ...
    @overload
    def __getitem__(self, place: slice) -> Stretch: ...
    def __getitem__(self, place: int | slice) -> Word | Stretch:
        if isinstance(place, slice):
            start, stop, _ = place.indices(len(self))
            return Stretch(self.doc, self.start + start, self.start + max(start, stop))
        length = self.end - self.start
        if not -length <= place < length:
            raise IndexError(place)
        return self.doc.words[(self.start if place >= 0 else self.end) + place]

    def __iter__(self) -> Iterator[Word]:
        words = self.doc.words
        return iter(words if self.end - self.start == len(words) else words[self.start : self.end])

    def __len__(self) -> int:
        return self.end - self.start

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Stretch):
            return NotImplemented
        ours = (self.start, self.end, self.label_)
        return self.doc is other.doc and ours == (other.start, other.end, other.label_)

    def __hash__(self) -> int:
        return hash((self.start, self.end, self.label_))

    def __repr__(self) -> str:
        return self.text

    @property
    def text(self) -> str:
        """The words as written."""
        doc, start, end = self.doc, self.start, self.end
        if start >= end:
            return ""
        words = doc.words
        last = words[end - 1]
        return doc.text[words[start].idx : last.idx + len(last.text)]

    @property
    def start_char(self) -> int:
        """Where the first word begins."""
        words = self.doc.words
        return words[self.start].idx if self.start < len(words) else len(self.doc.text)

    @property
    def end_char(self) -> int:
        """Where the last word ends."""
        if not len(self):
            return self.start_char
        last = self.doc.words[self.end - 1]
        return last.idx + len(last.text)

    @property
    def sent(self) -> Stretch:
        """The sentence around."""
        return self.doc.sentence_of(self.start)

    def __getattr__(self, name: str) -> Any:
        return _planted(self.doc, getattr(self.doc.source[self.start : self.end], name))


class Tree:
    """A parsed sentence, as spaCy's Doc.

    Parameters
    ----------
    doc : Doc
        What spaCy made of it; annotated in full, and left alone from then on.
    names : Names
        The strings of its vocabulary.
    """

    def __init__(self, doc: Doc, names: Names) -> None:
        self.source = doc
        self._said = names.said
        self.vocab: Vocab = doc.vocab
        self._annotated: dict[str, bool] = {}
        self.words = self._read(names)
        self.text = "".join([word.text + word.whitespace_ for word in self.words])

    def _read(self, names: Names) -> list[Word]:
        words: list[Word] = []
        heads: list[int] = []
        below: dict[int, tuple[list[Word], list[Word]]] = {}
        place = 0
        *columns, starts = cast("list[list[int]]", self.source.to_array(_READ).T.tolist())
        self._is_one_sentence = any(starts) and 1 not in starts[1:]
        decoded = (map(names.__getitem__, column) for column in columns[:_TEXTS])
        for number, (text, lower, lemma, pos, tag, dep, kind, iob, spacy, head) in enumerate(
            zip(*decoded, *columns[_TEXTS:], strict=True)
        ):
            word = Word()
            word.doc, word.i, word.idx = self, number, place
            word.children = word.lefts = word.rights = _NONE
            word.text, word.lower_, word.lemma_ = text, lower, lemma
            word.pos_, word.tag_, word.dep_ = pos, tag, dep
            word.ent_type_, word.ent_iob_ = kind, _IOB[iob]
            word.whitespace_ = " " if spacy else ""
            place += len(text) + spacy
            heads.append(number + (head - _WRAP if head >= _HALF else head))
            words.append(word)
        mend_root(words, heads)
        for number, above in enumerate(heads):
            word = words[number]
            word.head = words[above]
            if above != number:
                below.setdefault(above, ([], []))[number > above].append(word)
        for above, (lefts, rights) in below.items():
            word = words[above]
            word.lefts, word.rights = lefts or _NONE, rights or _NONE
            word.children = [*lefts, *rights] if lefts and rights else lefts or rights
        return words

    @overload
    def __getitem__(self, place: int) -> Word: ...
    @overload
    def __getitem__(self, place: slice) -> Stretch: ...
    def __getitem__(self, place: int | slice) -> Word | Stretch:
        if isinstance(place, slice):
            start, stop, _ = place.indices(len(self.words))
            return Stretch(self, start, max(start, stop))
        return self.words[place]

    def __iter__(self) -> Iterator[Word]:
        return iter(self.words)

    def __len__(self) -> int:
        return len(self.words)

    @cached_property
    def ents(self) -> tuple[Stretch, ...]:
        """The entities found."""
        found: list[Stretch] = []
        for word in self.words:
            if word.ent_iob_ == "B" and word.ent_type_:
                found.append(Stretch(self, word.i, word.i + 1, word.ent_type_))
            elif word.ent_iob_ == "I" and found:
                found[-1].end = word.i + 1
        return tuple(found)

    @cached_property
    def _starts(self) -> dict[int, int]:
        return {word.idx: word.i for word in self.words}

    @cached_property
    def _ends(self) -> dict[int, int]:
        return {word.idx + len(word.text): word.i + 1 for word in self.words}

    def char_span(self, start: int, end: int, label: str = "") -> Stretch | None:
        """Give the words between two characters; None where either is inside a word."""
        first, last = self._starts.get(start), self._ends.get(end)
        return None if first is None or last is None else Stretch(self, first, last, label)

    def __getattr__(self, name: str) -> Any:
        return _planted(self, getattr(self.__dict__["source"], name))

    def says_of(self, word: Word, attribute: str) -> bool:
        """Tell what spaCy says of a word wherever it stands: asked of it once."""
        key = attribute, word.text
        known = self._said.get(key)
        if known is None:
            known = self._said[key] = getattr(self.source[word.i], attribute)
        return known

    def has_annotation(self, attribute: str) -> bool:
        """Tell whether spaCy has said something of the kind: asked of every name, so remembered."""
        known = self._annotated.get(attribute)
        if known is None:
            known = self._annotated[attribute] = self.source.has_annotation(attribute)
        return known

    def sentence_of(self, place: int) -> Stretch:
        """Give the sentence around a word: the whole tree, where sentences are parsed one by one."""
        if self._is_one_sentence:
            return Stretch(self, 0, len(self.words))
        sent = self.source[place].sent
        return Stretch(self, sent.start, sent.end)


def _planted(tree: Tree, found: Any) -> Any:
    """Give what spaCy answers, its tokens and spans as the words and stretches they are here."""
    from spacy.tokens import Span, Token

    if isinstance(found, Token):
        return tree.words[found.i]
    if isinstance(found, Span):
        return Stretch(tree, found.start, found.end, found.label_)
    if isinstance(found, tuple | list | Iterator):
        return tuple(_planted(tree, one) for one in found)
    return found
