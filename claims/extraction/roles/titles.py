"""Titles in running text, by their words alone: no parser, no names known.

The document's context uses this to see every title of an article before any
sentence is parsed; the sentence's roles use the same grammar, so that both
read a title alike.
"""

from __future__ import annotations

import re
import string
from dataclasses import dataclass
from functools import lru_cache

from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.naming.forms_of_address import FORMS_OF_ADDRESS
from claims.extraction.roles.heads import HEADS, HeadNoun
from claims.extraction.roles.nouns import CORPORATE, DESIGNATE, OUTSIDE_PORTFOLIOS, PORTFOLIOS
from claims.extraction.roles.title_flags import LAST_WORD, qualifiers
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

__all__ = ["Title", "canonical_title", "is_vague", "parse_titles", "wants_of"]

# "His deputy, X": before another word it is a rank ("deputy prime minister") or a lawmaker ("Deputy X").
_LAWMAKING = r"[\w ]{0,20}(?:assembly|parliament|congress|council|diet|senate|chamber)"
# "Chief Cabinet Secretary", "Chief Minister": the chief among them, and no chief of a cabinet.
_FIELDS = "|".join(sorted(map(re.escape, PORTFOLIOS)))
_TAILS = {
    "deputy": rf"(?=,[ ]|[ ]to[ ]the[ ](?!{_LAWMAKING})|[ ]at[ ]|[ ]is[ ]|[ ]was[ ])",
    "chief": rf"(?![ ](?:(?:{_FIELDS})[ ]){{0,2}}(?:minister|secretary|commissioner)\b)"
    r"(?![ ](?:inspector|superintendent|petty|warrant|master)\b)"
    r"(?![ ](?:[\w.]+[ ]){0,2}(?:anchor|correspondent|reporter|photographer|writer|critic|columnist)\b)",
}
# "Chief human resources officer": of whatever kind.
_ANY_OFFICER = (
    r"chief(?:[ ](?!(?:of|and|or|the|a|an|his|her|its|at|for|in|as|who|said|told|was|is|to)\b)[a-z&-]+){1,3}"
    r"[ ]officer"
)
_HEAD = re.compile(
    r"(?<![\w@#/.’'])(?P<head>"
    + _ANY_OFFICER
    + "|"
    + "|".join(
        re.escape(h).replace(r"\ ", r"[ ]") + _TAILS.get(h, "")
        for h in sorted(HEADS, key=lambda h: (-len(h), h))
    )
    + r")(?![ ]league\b|[ ]justice\b|[ ]division\b|[ ]over[ ]heels\b)"
    + r"(?P<suffix>[ -](?:elect|designate|nominee|general|in[ -]chief|emeritus)\b"
    + r"|[ ]of[ ](?:the[ ]board|state)\b)?(?![\w-])"
)
# One of these words stands in every text with a title: looking for them is ten times as fast as `_HEAD`.
_WORD = re.compile(r"\w+")
_FIRST_WORDS = frozenset(_WORD.findall(head)[0] for head in HEADS)
_HEADS_OF_CLUBS = tuple(HEADS[word] for word in ("president", "chairman", "chairwoman", "chairperson"))
_LOWER = {ord(letter): letter.lower() for letter in string.ascii_uppercase}
# Below whoever has the office, whatever that is: "deputy ambassador", "assistant police chief".
_SECONDS = frozenset({"deputy", "vice", "assistant"})
# Who leads a whole cabinet, and has no portfolio.
_LED_WHOLE = re.compile(r"(?:deputy[ ])?(?:first|prime|chief)[ ]minister\b", re.IGNORECASE)
_ORDINAL_RANKS = frozenset({"first", "second", "third"})
_TAKES_ORDINAL = re.compile(r"(?:vice|deputy|minister|secretary|lord)\b", re.IGNORECASE)
# Words that make an office of a vague noun: there is one supreme leader.
_SETTLING = word_set(
    """
    supreme paramount majority minority house parliament managing executive
    """
)
# A name that goes on with "City".
_NAME_AHEAD = re.compile(r"[A-Z][\w'’.-]*\s$")
# What has a chairman of its own: "House Budget Committee Chairman X", where the name goes on before it.
_COMMITTEES = word_set("committee subcommittee commission council")
_CALLED_AHEAD = re.compile(
    r"(?<![\w’'-])(?!(?:The|This|That|Its|Their|Our|His|Her|An?)\s)(?:[A-Z][\w'’.-]*|\([A-Z]+\))\s$"
)
# In capitals before a small title these name a party.
_PARTY_WORDS = word_set("party labour liberal conservative communist socialist tory")
# One name, as behind a given name.
_SURNAME = re.compile(r" [A-Z][\w’'-]+(?! [A-Z])\b")
# What ends a name of small words or goes on behind it: "president of Elm when its delegation left".
_NO_PART_OF_NAME = (
    r"(?:an?|its|his|her|their|our|and|or|but|of|in|on|at|to|for|from|with|by|as|who|which|that|when|while|where"
    r"|after|before|during|since|until|is|are|was|were|has|had|have|will|\w+(?:ed|ing))\b"
)
# Of an order, of a class, of a ship's name there is no head: "Commander of the Order of the Lion". "Manager
# of the Year" is a prize.
_NO_OFFICE = re.compile(
    r"[ ]of[ ](?:the[ ](?:\w+[ ]){0,3}?(?:order|legion)[ ]of\b"
    r"|(?:his|her|the|their)[ ](?:\w+[ ]){0,2}class\b"
    r"|the[ ](?:Year|Month|Week|Match|Season|Decade)\b"
    rf"|(?:(?!{_NO_PART_OF_NAME})[\w'’]+[ ]){{1,4}}(?:delegation|caucus)\b)",
    re.IGNORECASE,
)
# What a body undertakes for a while has heads that are not the body's: "of the Elm Trust fund drive".
_UNDERTAKING = re.compile(
    r"[ ]of[ ](?:the[ ])?(?:[a-z]+[ ])?(?:[A-Z][\w&'’.-]*[ ](?:(?:of|for|and|the)[ ](?=[A-Z]))?){1,6}"
    rf"(?:(?!{_NO_PART_OF_NAME})[a-z-]+[ ]){{0,2}}"
    r"(?:drive|campaign|candidacy|appeal|fundraiser|effort|bid|inquiry|enquiry|investigation|probe|expedition"
    r"|lawsuit|shoot|tour|talks|strike)\b(?![ ](?:group|team|committee|fund|office|manager))"
)
# What makes an office of "minister" behind it.
_PORTFOLIO_BEHIND = re.compile(
    r"[ ](?:(?:of|for)[ ]|without[ ]portfolio\b|responsible[ ]for[ ]|in[ ]charge[ ]of[ ]"
    r"|(?:at|in)[ ]the[ ](?:Department|Ministry|Office|Home[ ]Office|Foreign|Treasury|Cabinet"
    r"|Northern|Scottish|Welsh|Prime|President))"
)
# The secretary of a body, beside whose name no "his" stands: "said secretary Ann Holt", "the choir's
# secretary, Ann Holt"; one that a person has writes letters.
_OFFICER_AHEAD = re.compile(
    r"(?:[.!?:;,]['\"’”]?[ ]"
    r"|\b(?:to|said|says|and|by|as|when|after|where|while|but|with|that|outgoing|former)[ ])$"
)
_OWNER_AHEAD = re.compile(r"(?:\w['’]s|s['’]|\b(?:its|their|our|the))[ ]$", re.IGNORECASE)
_OFFICER_BEHIND = re.compile(
    r"(?P<comma>,)?[ ](?:(?:Mr|Mrs|Ms|Miss|Dr)\.?[ ])?[A-Z][\w'’-]+[ ](?:[A-Z]|d[aeiu]\b|v[ao]n\b)"
)
# Of a ministry there is one "deputy minister", one "acting minister".
_ONE_MINISTER = re.compile(r"\b(?:deputy|acting|interim)[ ]$", re.IGNORECASE)
_LIKENESSES = frozenset({"statue", "bust", "portrait", "equestrian", "effigy", "monument"})
_SHIPS = frozenset("hms rms ss uss hmcs hmas ms mv mts hmnzs knight dame".split())
# A corporate vice president, a spokesman's secretary: offices the guidelines leave out.
_OUT_OF_SCOPE = re.compile(
    r"(?:\b(?:executive|senior|corporate|assistant|group|regional|divisional|worldwide|global)"
    r"[ ](?:deputy[ ])?vice[ -]president"
    r"|\bvice[ -]president[ ]for\b"
    r"|\b(?:press|private|parish|recording|parliamentary[ ]private)[ ]secretary"
    r"|\b(?:project|product|brand|account|stage|tour|road|campaign|store|shop|branch|plant|floor|section|office"
    r"|fund|portfolio|money|sales|case|property|asset|wealth|risk|relationship|operations|marketing|communications"
    r"|programme|program|community|engagement|training|digital|content|quality|production|facilities|events"
    r"|sustainability|policy|services?|customer|supply|logistics)[ ]manager"
    r"|\b(?:film|movie|casting|funeral|account)[ ]director"
    r"|\bpresidential[ ]elector|\b(?:chief[ ])?(?:warrant|petty)[ ]officer"
    r"|\b(?:project|expedition|team|squad|platoon|worship|scout)[ ]leader"
    # A firm or a runner that is ahead of others.
    r"|\b(?:market|industry|sector|segment|category|price|race|points|league|world|overnight|clubhouse|thought)"
    r"[ ]leader"
    r"|\bsenior[ ](?:director|chief|manager)"  # one of several below those of a company, a rank of sailors
    r"|\b(?:garda|chief|detective)[ ]superintendent)$",
    re.IGNORECASE,
)


# Rulers, and given names behind what somebody is.
_GIVEN_TOO = frozenset({"Amir", "Emir", "Shah", "Khan", "Malik", "Sultan", "Raja", "King", "Duke", "Prince"})
# Somebody's given name, behind which capitals are initials.
_ADDRESSED = re.compile(
    r"\b(?:Professor|Prof\.?|Doctor|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Sir|Dame|Lord|Lady)\s[A-Z][a-z]+\s$"
)
_LIEUTENANT = re.compile(r"^lt\.?[ ](?=gov)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """A title's words in a text, half-open offsets; `outer` is where its qualifiers begin."""

    start: int
    end: int
    outer: int
    title: str
    head: HeadNoun
    flags: frozenset[str] = frozenset()

    @property
    def wants(self) -> tuple[EntityKind, ...]:
        """Kinds of body such a title belongs to, likeliest first."""
        return self.head.wants


def canonical_title(text: str) -> str:
    """Give a title in lower case, single blanks, compounds without hyphens.

    Examples
    --------
    >>> canonical_title("Secretary-General")
    'secretary general'
    """
    words = " ".join(text.replace("’", "'").lower().split()).replace("c.e.o.", "ceo")
    words = _LIEUTENANT.sub("lieutenant ", words.removesuffix(" of the board")).replace("gov.", "governor")
    return re.sub(
        r"(?<=\w)-(?=(?:general|president|chancellor|minister|chairman|chair|secretary|in|chief|elect|designate)\b)",
        " ",
        words,
    )


def wants_of(title: str) -> tuple[EntityKind, ...]:
    """Give the kinds of body a bare title belongs to; empty for no title.

    Examples
    --------
    >>> wants_of("prime minister")[0].value, wants_of("CEO")[0].value
    ('state', 'organisation')
    """
    found = list(parse_titles(title))
    return found[-1].wants if found else ()


def is_vague(title: str) -> bool:
    """Tell whether a bare title names an office only beside a body: "leader", "head".

    Examples
    --------
    >>> is_vague("leader"), is_vague("prime minister"), is_vague("supreme leader")
    (True, False, False)
    """
    words = title.split()
    if title == "opposition leader" or (words[-1] in ("chief", "boss") and set(words[:-1]) & CORPORATE):
        return False
    if words[-1] not in HEADS or not HEADS[words[-1]].needs_body:
        return title in HEADS and HEADS[title].needs_body
    return (title not in HEADS and not set(words[:-1]) & _SETTLING) or len(words) == 1


# "The leader of the opposition Norland Party" leads the party.
_OPPOSED = "leader of the opposition"
_PARTY_BEHIND = re.compile(
    r"\s(?:[a-z-]+\s){0,2}(?:[A-Z][\w’'-]*\s(?:(?:of|for|and|the)\s){0,2}){0,4}"
    r"(?:(?:Party|Alliance|Union|Movement|Congress|Front|League|Coalition|Bloc|Forum|[A-Z]\w+(?:crats|ists|ives|als))\b"
    r"|[A-Z]{2,}\b)"
)


@lru_cache(maxsize=4_000)
def parse_titles(text: str) -> tuple[Title, ...]:
    """Find every title in a text, in order, not overlapping.

    Examples
    --------
    >>> [t.title for t in parse_titles("the then deputy prime minister and NATO secretary-general")]
    ['deputy prime minister', 'secretary general']
    """
    # Lower-cased letter by letter so that offsets stay (and four times faster than IGNORECASE).
    lower = text.lower() if text.isascii() else text.translate(_LOWER)
    if _FIRST_WORDS.isdisjoint(_WORD.findall(lower)):
        return ()
    found: list[Title] = []
    end = 0
    for word in _WORD.finditer(lower):
        match = _HEAD.match(lower, word.start()) if word[0] in _FIRST_WORDS and word.start() >= end else None
        if match is not None:
            end = match.end()
            title = _read_title(text, match, found[-1].end if found else 0)
            if title is not None:
                found.append(title)
    return tuple(found)


def _read_title(text: str, match: re.Match[str], floor: int) -> Title | None:
    if match["head"] == "pm" and (
        not text[match.start() : match.end()].isupper() or _ADDRESSED.search(text, 0, match.start())
    ):
        return None  # "7 pm", "Professor Anthony PM Holt"
    head = HEADS.get(match["head"]) or HEADS["chief executive officer"]
    suffix = _suffix(text, match)
    start, seen = _extend_left(text, match.start(), head, floor)
    stop = match.end() if suffix else match.end("head")
    office, _, rank = text[match.start("head") : match.end("head")].partition(" ")
    if rank == "General" and office.islower() and office in HEADS:  # "the governor General Clay"
        head, stop = HEADS[office], match.start("head") + len(office)
    if match["head"] == _OPPOSED and _PARTY_BEHIND.match(text, match.end("head")) is not None:
        head, stop = HEADS["leader"], match.start("head") + len("leader")
    if suffix in ("elect", "designate", "nominee", "emeritus") or (
        suffix == "general"
        and match["head"].lower()
        not in (
            "secretary",
            "governor",
            "director",
            "attorney",
            "commander",
            "commissioner",
        )
    ):
        stop = match.start("suffix")
    if _is_of_none(text, match.end()) or _is_given_name(text, match):
        return None
    if head.needs and not (seen & head.needs) and not _is_completed(text, match, head, suffix):
        if not _is_officer(text, match):
            return None
        head = HEADS["treasurer"]
    if _OUT_OF_SCOPE.search(text[max(0, start - 30) : match.end("head")]) or _is_outside(text, start, head):
        return None
    outer, flags = qualifiers(text, start, floor)
    if text[max(0, outer - 1) : outer] == "-":  # "mid-chief", "spider-king"
        return None
    if suffix in DESIGNATE:
        flags |= {"designate"}
    if suffix == "emeritus":
        flags |= {"former"}
    return Title(
        start=start, end=stop, outer=outer, title=canonical_title(text[start:stop]), head=head, flags=flags
    )


def _is_given_name(text: str, match: re.Match[str]) -> bool:
    """Tell "coach Dean Marsh" from "Law School Dean Ann Marsh": a school's, or before a whole name.

    So "Captain Amir Holt", "the boxer Amir Holt", no "Sheikh", no "ruler Emir Holt".
    """
    if text[match.start() : match.end("head")] in _GIVEN_TOO:
        before = text[: match.start()].rstrip().rpartition(" ")[2].lower().rstrip(".")
        return before in PERSON_NOUNS | FORMS_OF_ADDRESS and text[match.end("head") :][:2].strip().isupper()
    if text[match.start() : match.end("head")] != "Dean" or _SURNAME.match(text, match.end("head")) is None:
        return False
    return not text[: match.start()].rstrip().rpartition(" ")[2][:1].isupper()


def _suffix(text: str, match: re.Match[str]) -> str:
    """Give what follows the head noun; a rank that opens a name is none: "governor General Clay"."""
    if match["suffix"] is None:
        return ""
    rank = text[match.start("suffix") + 1].isupper() and not text[match.start("head")].isupper()
    return "" if rank else match["suffix"].strip(" -").lower()


def _is_completed(text: str, match: re.Match[str], head: HeadNoun, suffix: str) -> bool:
    """Tell whether what follows makes an office of the noun: "minister of", "secretary general"."""
    if suffix in ("general", "of state") or _ONE_MINISTER.search(
        text, max(0, match.start() - 9), match.start()
    ):
        return True
    return head.takes_portfolio and _PORTFOLIO_BEHIND.match(text, match.end()) is not None


def _is_officer(text: str, match: re.Match[str]) -> bool:
    """Tell "said secretary Ann Holt", "the choir's secretary, Ann Holt" from "his secretary, Ann Holt"."""
    behind = _OFFICER_BEHIND.match(text, match.end("head"))
    if text[match.start("head") : match.end("head")] != "secretary" or behind is None:
        return False
    before = _OWNER_AHEAD if behind["comma"] else _OFFICER_AHEAD
    return before.search(text, max(0, match.start() - 12), match.start()) is not None


def _is_of_none(text: str, end: int) -> bool:
    """Tell what nobody heads behind a title: an order, what a body undertakes for a while."""
    return _NO_OFFICE.match(text, end) is not None or _UNDERTAKING.match(text, end) is not None


def _is_outside(text: str, start: int, head: HeadNoun) -> bool:
    """Tell a club's or a parish's secretary, whom the guidelines leave out, from a club's president.

    Nor is the name of a ship an office, or a rank in an order.
    """
    words = text[max(0, start - 30) : start].split()
    if words and words[-1].lower() in _SHIPS:
        return True
    if len(words) > 1 and words[-1] == "of" and words[-2].lower() in _LIKENESSES:
        return True
    if not words or words[-1].lower() not in OUTSIDE_PORTFOLIOS:
        return False
    return not (words[-1].lower() == "club" and (head in _HEADS_OF_CLUBS or head.needs_body))


def _extend_left(text: str, start: int, head: HeadNoun, floor: int) -> tuple[int, set[str]]:
    """Take ranks and portfolio words before a head noun into the title."""
    seen: set[str] = set()
    reach = start
    while (match := LAST_WORD.search(text, max(floor, start - 40), start)) is not None:
        word, begin = match["word"].lower().rstrip("-"), match.start()
        before = head.before if head.is_of_parts else head.before | _SECONDS
        if word not in before and "-" in word:  # "then-Deputy": only the last part belongs to the title
            begin, word = begin + word.rindex("-") + 1, word.rpartition("-")[2]
        if word not in before or (match["gap"] not in (" ", "-") and word not in PORTFOLIOS):
            break
        if match["gap"] not in (" ", "-") and not seen & PORTFOLIOS:
            break
        if word in _PARTY_WORDS and match["word"][0].isupper() and text[start].islower():
            break  # "the Labour Party leader" leads Labour, "a labour leader" is one of many
        if word in _COMMITTEES and match["word"][0].isupper() and _CALLED_AHEAD.search(text, floor, begin):
            break
        if match["word"] == "Budget" and text[:begin].endswith(" and "):
            break  # "Office of Management and Budget director"
        if match["word"] == "City" and text[start].islower() and _NAME_AHEAD.search(text, floor, begin):
            break  # "the Salford City manager" trains a club, "the Dayton city manager" runs a town
        if word == "states" and text[:begin].lower().endswith("united "):
            break  # "the United States Secretary of State"
        if word in PORTFOLIOS and word != "state" and _LED_WHOLE.match(text, start):
            break  # "the Scottish First Minister" leads Scotland, "Labor prime minister X" all ministers
        if word == "under" and match["word"].islower() and text[start].isupper():
            break  # "served under Secretary of State X"
        if word in _ORDINAL_RANKS and not _TAKES_ORDINAL.match(text, start):
            break  # "first vice president" is a rank, "the first president" an ordinal
        start = reach = begin
        seen.add(word)
    return reach, seen
