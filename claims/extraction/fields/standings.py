"""What entries say that the person above them is a member of: "- Member of the Norby Academy (MNA)"."""

from __future__ import annotations

from collections.abc import Iterator

from claims.extraction.drafts import Draft
from claims.extraction.fields.patterns import MEMBER
from claims.extraction.fields.telling import Teller
from claims.extraction.fields.values import term_in
from claims.extraction.membership.bodies import makes_laws
from claims.extraction.text.lines import ENTRY
from claims.late_patterns import late_pattern
from claims.relations import EntityKind
from claims.types import Slot, Span

__all__ = ["told_of_standings"]

_TERM = r"(?:since\s|from\s)?\d{4}(?:\s?[–-]\s?(?:\d{2,4}|[Pp]resent)?)?"
_STANDING = late_pattern(
    rf"(?m)^[^\S\n]*{ENTRY}[^\S\n]+(?:(?P<before>{_TERM})\s?[:–-]?\s)?"
    r"(?:(?:Corresponding|Honorary|Foreign|Founding|Founder|Life|Full|Associate|Elected|Ordinary)\s)?"
    r"(?P<noun>[Mm]ember)(?:\sof|,)\s(?:the\s)?(?P<body>[A-Z][^\n,;:()]{3,80}?)(?:\s\([A-Z][A-Za-z]{1,7}\))?"
    rf"(?:,?\s\(?(?P<term>{_TERM})\)?)?[^\S\n]*[.;]?[^\S\n]*$"
)
_IS_ENTRY = late_pattern(rf"\s*{ENTRY}\s")
# Words of bodies that have persons for members; an "Order of Merit" is conferred, a bare "Board" anybody's.
_WITH_MEMBERS = late_pattern(
    r"\b(?:Acad[eé]m\w*|Akadem\w*|Accademia|Society|Institute|Association|Union|Federation|League|Party|Guild|Club"
    r"|Council\sof|Committee\s(?:of|on|for)|Commission|Network|Forum|Fellowship|Brotherhood)\b"
)
_CONFERRED = late_pattern(r"\bOrder\s(?:of|pour)\b|\b(?:Parliament|Congress|Senate|Assembly)\b")


def told_of_standings(tell: Teller) -> Iterator[Draft | None]:
    """Give the memberships that entries of a person's page or card state.

    Parameters
    ----------
    tell : Teller
        Makes drafts of the places of the article.

    Yields
    ------
    Draft or None
        One for each entry.
    """
    if "ember" not in tell.text:
        return
    for line in _STANDING.finditer(tell.text):
        name = Span(start=line.start("body"), end=line.end("body"))
        words = tell.words(name)
        if _WITH_MEMBERS.search(words) is None or _CONFERRED.search(words) is not None or makes_laws(words):
            continue
        # A list without a heading is the page's, whomever its first entries name.
        person = (
            tell.person_over(line.start())
            if _has_heading(tell, line.start())
            else tell.owners.person_of_page()
        )
        if person is None:
            continue
        known = tell.body(name)
        body = known if known is not None else Slot(
            name=words, text=words, start=name.start, end=name.end, kind=EntityKind.ORGANISATION
        )  # fmt: skip
        dated = next((part for part in ("term", "before") if line[part] is not None), None)
        when = term_in(tell.text, Span(start=line.start(dated), end=line.end(dated))) if dated else None
        trigger = Span(start=line.start("noun"), end=line.end("noun"))
        clause = Span(start=trigger.start, end=line.end())
        yield tell.draft(MEMBER, trigger, clause, subject=person, object=body, when=when)


def _has_heading(tell: Teller, start: int) -> bool:
    """Tell whether a line that is no entry itself stands over a list."""
    above = tell.text[:start].rstrip().splitlines()
    while above and (not above[-1].strip() or _IS_ENTRY.match(above[-1])):
        above.pop()
    return bool(above)
