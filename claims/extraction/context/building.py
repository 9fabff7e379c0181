"""Gathers the names of one document from its alias hits, its mentions and its text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.context.bare_title import bare_title
from claims.extraction.context.document import DocumentContext, NamedThing, names_in, subkinds_of
from claims.extraction.context.full_names import FullNames
from claims.extraction.context.headline_firms import at_head, named_firms
from claims.extraction.context.held_posts import HeldPosts
from claims.extraction.context.kind_votes import KindVotes
from claims.extraction.context.lead_aliases import lead_aliases
from claims.extraction.context.lead_definition import lead_definition
from claims.extraction.context.name_ends import ends_of_names, places_inside
from claims.extraction.context.names import (
    SMALL_WORDS,
    extends,
    fold,
    headline_of,
    is_name_like,
    places_of,
    plain_title,
    spells_out,
    surname_of,
    without_honorific,
)
from claims.extraction.context.noun_title import noun_of, short_of, told_by_noun
from claims.extraction.context.page_kind import PageKind, page_kind
from claims.extraction.context.page_state import state_of_page
from claims.extraction.context.titled_namesakes import called_at, titled_namesakes
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.mentions import is_demonym, is_name_hit
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.naming.plain_words import is_plain_thing
from claims.extraction.renewing import renewed
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from claims.extraction.tables import KnowsNames
    from claims.types import AliasHit, Article

__all__ = ["build_context"]

_CLUBS = frozenset({"club", "team", "side"})
_NAMING = frozenset({MentionForm.NAME, MentionForm.DEMONYM})

# The name with which an encyclopaedic text opens: "The X Y (born ...) is", "X, formerly Z, is".
_OPENING = re.compile(
    r"(?:The\s)?((?:[A-Z][\w’'.-]*|of|and|the|de|van|bin|al|von|del|da|di)(?:\s(?:[A-Z][\w’'.-]*|I{1,3}|of|and|the|de|van|bin|al|von|del|da|di))*)\s*(?:\(|,|is\b|was\b)"
)


def build_context(
    article: Article,
    hits: Sequence[AliasHit],
    title_hits: Sequence[AliasHit],
    mentions: Iterable[Mention],
    table: KnowsNames | None,
) -> DocumentContext:
    """Build the context of an article from its alias hits and the mentions of its trigger sentences."""
    return _Builder(article, hits, title_hits, list(mentions), table).build()


def _by_worth(mention: Mention) -> tuple[bool, bool, int, int]:
    """Give how well a mention stands for the thing that it names: by a long name, the first of several."""
    return mention.form is MentionForm.NAME, bool(mention.entity_ids), len(mention.text), -mention.start


class _Builder:
    """Gathers the names of one document."""

    def __init__(
        self,
        article: Article,
        hits: Sequence[AliasHit],
        title_hits: Sequence[AliasHit],
        mentions: list[Mention],
        table: KnowsNames | None,
    ) -> None:
        self.article = article
        self.text = article.text
        self.title = without_honorific(plain_title(article))
        self.hits = [hit for hit in hits if is_name_hit(hit)]
        self.title_hits = [hit for hit in title_hits if is_name_hit(hit)]
        self.mentions = mentions
        self.table = table
        self.defined = lead_definition(self.title, self.text)
        self.page = page_kind(article.title or "", self.text)
        self.state = self._unknown_state()
        self.bare = None if self.defined is not None else bare_title(self.title, self.text)
        self.by_noun = self.defined is None and self.bare is None and told_by_noun(self.title, self.text)
        self.kinds = KindVotes(self.text, self.mentions, self.hits, table).settled(
            self.title, self.defined, self.state
        )
        if self.bare is not None or self.by_noun:
            self.kinds.setdefault(fold(self.title), self.bare or EntityKind.ORGANISATION)
        if self.bare is EntityKind.PERSON:
            self.kinds[fold(surname_of(self.title))] = self.bare
        self.full_names: dict[str, str] = {}

    def build(self) -> DocumentContext:
        """Give the context."""
        self.full_names = self._full_names()
        self.full_names |= titled_namesakes(self.text, self.full_names, self.table)
        things = self._things()
        persons = tuple(t for t in things if t.kind is EntityKind.PERSON)
        bodies = tuple(t for t in things if t.kind in (EntityKind.ORGANISATION, EntityKind.STATE))
        about = self._title_mention(things)
        titled = tuple(self._titled(things))
        return DocumentContext(
            article=self.article,
            published=self.article.published,
            title_mention=about,
            page=self.page,
            defined=self.defined,
            persons=persons,
            bodies=(*self._only_in_title(about, bodies), *bodies),
            unknown=tuple(t for t in things if t.kind is None and t.mention.form is MentionForm.NAME),
            titled=titled,
            full_names=self.full_names,
            kinds=self.kinds,
            subkinds=subkinds_of((*things, *titled), self.table),
            held_posts=HeldPosts(self.table) if self.table is not None else None,
        )

    def _only_in_title(self, about: Mention | None, bodies: Sequence[NamedThing]) -> Iterator[NamedThing]:
        """Give the states and the firm that the title alone names, as if named at the head of the text."""
        if self.defined is not None:
            return
        if self.by_noun and about is not None:
            called = places_of(noun_of(self.title), self.text.lower())
            yield NamedThing(name=self._name(about), mention=about, count=len(called), starts=called)
            return
        known = {body.entity_ids[:1] for body in bodies}
        named = [self._of_hit(hit) for hit in self.title_hits if not is_demonym(hit.matches[0])]
        if about is not None and about.entity_ids and fold(about.text) == fold(self.title):
            named = [about]
        for mention in named:
            if mention.kind is EntityKind.STATE and mention.entity_ids[:1] not in known:
                yield NamedThing(name=self._name(mention), mention=mention, count=1, starts=(0,))
        for firm in () if self.title_hits else at_head(self.title, self.text):
            yield NamedThing(name=firm.text, mention=firm, count=1, starts=(0,))

    def _titled(self, things: Sequence[NamedThing]) -> Iterator[NamedThing]:
        """Give the bodies of the table that the title names and the text does not: "NATO: key dates"."""
        known = {thing.entity_ids[:1] for thing in things}
        for hit in self.title_hits:
            mention = self._of_hit(hit)
            if mention.kind is EntityKind.ORGANISATION and mention.entity_ids not in known:
                yield NamedThing(name=self._name(mention), mention=mention, count=1, starts=(0,))

    @staticmethod
    def _of_hit(hit: AliasHit) -> Mention:
        match = hit.matches[0]
        return Mention(
            text=hit.text, start=hit.start, end=hit.end, kind=match.kind, entity_ids=(match.entity_id,),
            form=MentionForm.DEMONYM if is_demonym(match) else MentionForm.NAME,
        )  # fmt: skip

    def _unknown_state(self) -> str | None:
        """Give the state that the page is about where no table knows it and no first sentence defines it."""
        if self.defined is not None or self.page not in (None, PageKind.BODY) or has_given_name(self.title):
            return None
        name = state_of_page(self.title, self.text)
        return None if name is None or any(fold(name) in fold(hit.text) for hit in self.title_hits) else name

    def _names(self, kind: EntityKind) -> list[str]:
        own = [m.text for m in self.mentions if m.form is MentionForm.NAME and self.kind_of(m) is kind]
        found = ((hit.text, hit.matches[0]) for hit in self.hits)
        return list(dict.fromkeys(own + [text for text, m in found if m.kind is kind and not is_demonym(m)]))

    def kind_of(self, mention: Mention) -> EntityKind | None:
        """Give a mention's kind: the table's, else the document's vote."""
        return mention.kind if mention.entity_ids else self.kinds.get(fold(mention.text), mention.kind)

    def _full_names(self) -> dict[str, str]:
        """Map the short names of the document to the long ones."""
        own = [m for m in self.mentions if m.form is MentionForm.NAME]
        title = self._opening if spells_out(self._opening, self.title) else self.title
        if self.defined is not None and self.defined.kind is EntityKind.PERSON:
            title = title.split(", ")[0]  # "Jan Holt, 3rd Earl of Holm"
        names = FullNames(
            text=self.text,
            title=title if is_name_like(self.title) else "",
            is_page=self.defined is not None or self.bare is EntityKind.PERSON,
            kinds=self.kinds,
        )
        bare = dict.fromkeys(m.text for m in own if m.kind is None and " " not in m.text)
        names.add_persons(self._names(EntityKind.PERSON), list(bare))
        # "The Association", of which only the title tells the whole name.
        titled = [h.text for h in self.title_hits if h.matches[0].kind is EntityKind.ORGANISATION]
        firms = [] if self.defined is not None else named_firms(self.title, self.text)
        bodies = [*self._names(EntityKind.ORGANISATION), *titled, *firms]
        names.add_bodies(bodies, [m.text for m in own if not m.entity_ids], firms)
        names.add_owners([m.text for m in own])
        if self.defined is not None and self.defined.noun in _CLUBS:
            names.add_club()
        self._add_aliases(names.found)
        if self.defined is not None and self.defined.kind is EntityKind.PERSON and ", " in self.title:
            names.found[fold(self.title)] = self.title
            return {k: self.defined.name if full == self.title else full for k, full in names.found.items()}
        return self._called_as_titled(names.found)

    def _called_as_titled(self, found: dict[str, str]) -> dict[str, str]:
        """Call a page's person as its title does: "Harold Wilson" of whom it opens "James Harold Wilson"."""
        full = self.defined.opened if self.defined is not None else ""
        if full == self._opening or self._opening != self.title:
            return found
        called = {k: self.title if name == full else name for k, name in found.items()}
        return called | {fold(full): self.title}

    def _add_aliases(self, found: dict[str, str]) -> None:
        """Map what else the first sentence calls the body or state that a page is about to its name."""
        page = self.defined
        if self.bare is EntityKind.ORGANISATION:
            short = fold(surname_of(self.title))
            found[short], self.kinds[short] = self.title, self.bare
        if self.by_noun and " " in short_of(self.title):
            found.setdefault(fold(short_of(self.title)), self.title)
        if page is None or page.kind not in (EntityKind.ORGANISATION, EntityKind.STATE):
            return
        for alias in (*lead_aliases(page.opened, self.text), *self._short_for_page(page.kind, found)):
            key = fold(alias)
            if key != fold(page.name) and self.kinds.get(key) is not EntityKind.PERSON:
                found[key] = page.name
                self.kinds[key] = page.kind

    def _short_for_page(self, kind: EntityKind, found: Mapping[str, str]) -> list[str]:
        """Give the names that are a run of the title's words: "the Spirit" of "Washington Spirit".

        No place in it and no noun for bodies alone: "Washington", "the University".
        """
        if kind is not EntityKind.ORGANISATION:
            return []
        own = {m.text for m in self.mentions if m.form is MentionForm.NAME and not m.entity_ids}
        title = f" {self.title} "
        return sorted(
            name
            for name in own
            if f" {name} " in title
            and self.kinds.get(fold(name)) in (kind, None)
            and fold(name) not in found
            and not set(fold(name).split()) <= BODIES | NOMINAL_KINDS.keys() | SMALL_WORDS
        )

    def _things(self) -> list[NamedThing]:
        """Count every named thing over the whole text."""
        groups: dict[str, list[Mention]] = {}
        mentions = [*self._table_mentions(), *self.mentions]
        linked = {fold(self._name(m)): m.entity_ids[0] for m in mentions if m.entity_ids}
        for mention in mentions:
            if mention.entity_ids and mention.form in _NAMING:
                groups.setdefault(mention.entity_ids[0], []).append(mention)
            elif mention.form in _NAMING:
                name = fold(self._name(mention))
                groups.setdefault(linked.get(name, name), []).append(mention)
        page = self._page_mention()
        if page is not None and fold(self._name(page)) not in groups:
            groups.setdefault(linked.get(fold(self._name(page)), fold(self._name(page))), []).append(page)
        counted = map(self._thing, groups.values())
        named = [thing for thing in counted if thing.entity_ids or not is_plain_thing(thing, self.text)]
        return sorted(named, key=lambda t: (-t.count, t.starts[0]))

    def _page_mention(self) -> Mention | None:
        """Give the body or place a page is about where its text opens with it, whatever the tagger saw."""
        if self.state is not None:
            name, kind = self.state, EntityKind.STATE
        elif self.defined is not None and self.defined.kind is not None:
            name, kind = self.defined.name, self.defined.kind
        else:
            return None
        start = max(self.text.find(name), 0)
        return Mention(
            text=name, start=start, end=start + len(name), form=MentionForm.NAME, kind=kind, name=name
        )

    def _table_mentions(self) -> list[Mention]:
        known = {(m.start, m.end) for m in self.mentions}
        seen = sorted(known)
        starts = [start for start, _ in seen]
        reach = list(accumulate((end for _, end in seen), max))

        def is_inside(hit: AliasHit) -> bool:
            before = bisect_right(starts, hit.start)
            return before > 0 and reach[before - 1] >= hit.end

        return [self._of_hit(hit) for hit in self.hits if not is_inside(hit)]

    def _thing(self, group: list[Mention]) -> NamedThing:
        best = group[0] if len(group) == 1 else max(group, key=_by_worth)
        name = self._name(best)
        starts, kind = {m.start for m in group}, self.kind_of(best)
        if not best.entity_ids:
            others = {} if kind is EntityKind.PERSON else self._ends
            starts |= {*places_of(best.text, self.text)} - places_inside(best.text, name, others, self.text)
        if kind is EntityKind.PERSON:
            short = surname_of(name)
            starts |= {p for p in places_of(short, self.text) if self._is_at(name, short, p)}
        return NamedThing(
            name=name,
            # A people that no table knows stays one: no club and no firm.
            mention=renewed(
                best, form=MentionForm.NAME if best.entity_ids else best.form, kind=kind, name=name
            ),
            count=len(starts),
            starts=tuple(sorted(starts)),
        )

    @cached_property
    def _ends(self) -> dict[str, set[tuple[str, str]]]:
        named = [m for m in (*self.mentions, *map(self._of_hit, self.hits)) if m.form is MentionForm.NAME]
        return ends_of_names((m.text, self._name(m)) for m in named)

    def _name(self, mention: Mention) -> str:
        label = self._label(mention)
        return label or called_at(self.full_names, self.text, mention.text, mention.start)

    def _is_at(self, name: str, short: str, place: int) -> bool:
        """Tell whether a surname stands for somebody: behind a title it may be a namesake's."""
        called = called_at(self.full_names, self.text, short, place)
        return called in (name, self.full_names.get(fold(short), short))

    def _label(self, mention: Mention) -> str | None:
        if not mention.entity_ids or self.table is None:
            return None
        entity = self.table.entity(mention.entity_ids[0])
        return entity.label if entity else None

    def _title_mention(self, things: Sequence[NamedThing]) -> Mention | None:
        """Give what the article is about: its title, a name in its title, else the first name of its lead."""
        title = self.title or headline_of(self.text)
        whole = self._whole_title(title, things)
        if whole is not None:
            return whole
        in_title = [t for t in things if t.kind is not None and names_in(title, t)]
        lead = self.text[:400]
        in_lead = [t for t in things if t.kind is not None and t.starts[0] < len(lead)]
        chosen = in_title or in_lead
        return max(chosen, key=lambda t: (t.count, -t.starts[0])).mention if chosen else None

    def _whole_title(self, title: str, things: Sequence[NamedThing]) -> Mention | None:
        for hit in self.title_hits:
            # What stands in the title's brackets is not what the page is about: "VA-15 (U.S. Navy)".
            if len(hit.text) >= 0.8 * len(title) and hit.text in title:
                match = hit.matches[0]
                entity = self.table.entity(match.entity_id) if self.table else None
                name = title if entity is None or extends(title, entity.label) else entity.label
                return self._in_full(Mention(
                    text=title, start=0, end=0, form=MentionForm.NAME, kind=match.kind, name=name,
                    entity_ids=(match.entity_id,),
                ))  # fmt: skip
        if self.bare is not None or self.by_noun:
            sort = self.bare or EntityKind.ORGANISATION
            return Mention(text=title, start=0, end=0, form=MentionForm.NAME, kind=sort, name=title)
        own = self.state or title
        exact = [t for t in things if fold(own) in (fold(t.name), fold(t.mention.text))]
        if exact:
            return self._in_full(exact[0].mention)
        if self.defined is not None:
            kind = self.kinds.get(fold(title))
            return self._in_full(
                Mention(text=title, start=0, end=0, form=MentionForm.NAME, kind=kind, name=self.defined.name)
            )
        is_name = bool(title) and len(title.split()) <= 6 and not re.search(r"\s[a-z]{4,}", title)
        if is_name and not title.endswith("?"):  # "Q: Is Mali in the AU?" is nobody's name
            told = EntityKind.ORGANISATION if self.page is PageKind.BODY else None
            kind = self.kinds.get(fold(title)) or (EntityKind.PERSON if has_given_name(title) else told)
            whole = Mention(text=title, start=0, end=0, form=MentionForm.NAME, kind=kind, name=title)
            full = self._in_full(whole)
            # No headline over the text proves a name: "Who is who in Norland".
            over = 1 if kind is None and headline_of(self.text) == title else 0
            if full is not whole or self.text.count(title.split(",")[0]) > over:
                return full
        return None

    @cached_property
    def _opening(self) -> str:
        if self.defined is not None and self.defined.kind is EntityKind.PERSON:
            opened = self.defined.opened
            return self.title if " " in self.title and opened.endswith(f" {self.title}") else opened
        opening = _OPENING.match(self.text.lstrip())
        return " ".join(opening[1].split()) if opening else ""

    def _in_full(self, mention: Mention) -> Mention:
        """Give a mention the fuller name with which the article opens: "LATAM Airlines Brasil"."""
        name, opened = mention.name or mention.text, self._opening
        is_longer = len(opened.split()) > len(name.split()) > 1 and extends(opened, name)
        if is_longer or spells_out(opened, name):
            return renewed(mention, name=opened, kind=mention.kind or self.kinds.get(fold(opened)))
        return mention
