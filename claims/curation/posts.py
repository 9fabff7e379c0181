"""Posts: the body that is led, the bare title, and the names texts use for the office."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from claims.curation.draft import Draft
from claims.curation.naming import slug
from claims.curation.rows import AliasRow, EntityRow

__all__ = ["TITLE_VARIANTS", "add_post", "bare_title"]

# Bare title -> other words for it, and whether the word alone with the body's name is sure. Filled
# from datasets/reference/by_hand/titles.csv by the builder.
TITLE_VARIANTS: dict[str, tuple[str, ...]] = {}
_OF = re.compile(r"\s+of\s+(?:the\s+)?(?!state\b|government\b|staff\b|the house\b)", re.IGNORECASE)
_PLAIN_BODIES = frozenset(("company",))


def bare_title(post: str) -> str:
    """Give the title without the body, in lower case, hyphens as blanks.

    Examples
    --------
    >>> bare_title("Prime Minister of the United Kingdom"), bare_title("Secretary-General")
    ('prime minister', 'secretary general')
    """
    title = _OF.split(post, maxsplit=1)[0]
    return title.lower().replace("-", " ").strip()


def add_post(
    draft: Draft, body_id: str, title: str, *, post_id: str = "", label: str = "", tier: int = 0
) -> str:
    """Add the post of a body with its aliases; returns its identifier."""
    body = draft.entities[body_id]
    name = slug(body.label) if body.kind == "state" else body_id.partition(":")[2]
    post_id = post_id or f"post:{name}-{slug(title)}"
    if post_id in draft.entities:
        return post_id
    draft.add_entity(
        EntityRow(
            entity_id=post_id,
            kind="post",
            subkind="executive",
            label=label or f"{_capitalised(title)} of {_with_article(draft, body_id)}",
            disambiguation=f"head of {body.label}" if body.kind == "organisation" else "",
            body_id=body_id,
            title=title,
        ),
        tier=tier,
    )
    _add_aliases(draft, post_id, body_id, title)
    return post_id


def _add_aliases(draft: Draft, post_id: str, body_id: str, title: str) -> None:
    variants = TITLE_VARIANTS.get(title, (title,))
    names = _body_names(draft, body_id)
    for variant in variants:
        # Every head of state's deputy and rival is a "chief" or "head" too: sure only with the body.
        for before, after in names.items():
            draft.add_alias(f"{before} {variant}", post_id, "title")
            draft.add_alias(f"{variant} of {after}", post_id, "title")
        draft.add_alias(variant, post_id, "generic", ambiguous="true")


def _body_names(draft: Draft, body_id: str) -> Mapping[str, str]:
    """Map each name used before a title to the one used after "of"."""
    return dict(_name_pairs(draft, body_id))


def _name_pairs(draft: Draft, body_id: str) -> Iterator[tuple[str, str]]:
    label = draft.entities[body_id].label
    for alias, entity_id in list(draft.aliases):
        if entity_id != body_id:
            continue
        row = draft.aliases[alias, entity_id]
        if row.kind == "adjective":
            yield alias, _with_article(draft, body_id)
        elif row.ambiguous == "false" and (alias == label or (row.kind == "acronym" and _is_usual(row))):
            yield alias.removeprefix("the "), _with_article(draft, body_id, alias)


def _is_usual(row: AliasRow) -> bool:
    return row.lang == "en" and ("." not in row.alias or row.alias in ("U.S.", "U.K.", "U.N.", "E.U."))


def _with_article(draft: Draft, body_id: str, alias: str = "") -> str:
    body = draft.entities[body_id]
    name = alias or body.label
    plural = name.endswith(("s", "Kingdom", "Republic")) and name.startswith(
        (
            "United",
            "Netherlands",
            "Philippines",
            "Bahamas",
            "Maldives",
            "Solomon",
            "Marshall",
            "Czech R",
            "Comoros",
        )
    )
    collective = body.kind == "organisation" and " " in name and body.subkind not in _PLAIN_BODIES
    acronym = name.isupper() and name in (
        "UN",
        "EU",
        "US",
        "UK",
        "IMF",
        "WTO",
        "WHO",
        "ECB",
        "OECD",
        "AU",
        "UAE",
    )
    return f"the {name}" if plural or collective or acronym else name


def _capitalised(title: str) -> str:
    small = {"of", "the", "for", "and"}
    return " ".join(word if word in small else word[:1].upper() + word[1:] for word in title.split())
