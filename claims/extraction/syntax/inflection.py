"""The forms a verb takes in a text, so that triggers can be written as lemmas."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["forms", "plural", "verb_forms"]

# Irregular past tenses and participles of verbs that patterns use.
_IRREGULAR: dict[str, str] = {
    "arise": "arose arisen",
    "be": "am is are was were been being 's 're 'm",
    "bear": "bore born borne",
    "beat": "beaten",
    "become": "became",
    "beget": "begot begat begotten",
    "begin": "began begun",
    "bid": "bade bidden",
    "bind": "bound",
    "bite": "bit bitten",
    "break": "broke broken",
    "bring": "brought",
    "build": "built",
    "buy": "bought",
    "cast": "cast",
    "catch": "caught",
    "choose": "chose chosen",
    "cling": "clung",
    "come": "came",
    "creep": "crept",
    "do": "did done",
    "draw": "drew drawn",
    "drive": "drove driven",
    "fall": "fell fallen",
    "fight": "fought",
    "find": "found",
    "flee": "fled",
    "fling": "flung",
    "fly": "flew flown",
    "forgo": "forwent forgone",
    "forsake": "forsook forsaken",
    "freeze": "froze frozen",
    "get": "got gotten",
    "give": "gave given",
    "go": "went gone goes",
    "grow": "grew grown",
    "hang": "hung",
    "have": "has had 've",
    "hide": "hid hidden",
    "hold": "held",
    "keep": "kept",
    "lay": "laid",
    "lead": "led",
    "leap": "leapt",
    "leave": "left",
    "lie": "lay lain",
    "light": "lit",
    "lose": "lost",
    "make": "made",
    "overcome": "overcame",
    "overthrow": "overthrew overthrown",
    "pay": "paid",
    "rise": "rose risen",
    "run": "ran",
    "say": "said",
    "see": "saw seen",
    "seek": "sought",
    "send": "sent",
    "show": "shown",
    "shut": "shut",
    "sit": "sat",
    "slide": "slid",
    "sling": "slung",
    "slink": "slunk",
    "sneak": "snuck",
    "sow": "sown",
    "speak": "spoke spoken",
    "spend": "spent",
    "spin": "spun",
    "spring": "sprang sprung",
    "stand": "stood",
    "stick": "stuck",
    "strike": "struck stricken",
    "swear": "swore sworn",
    "sweep": "swept",
    "take": "took taken",
    "tear": "tore torn",
    "tell": "told",
    "throw": "threw thrown",
    "wear": "wore worn",
    "win": "won",
    "wind": "wound",
    "withdraw": "withdrew withdrawn",
}
_VOWELS = frozenset("aeiou")
# Last letters that double after a single vowel; both spellings are given ("traveled", "travelled").
_FINAL = frozenset("bdgklmnprtv")


def forms(lemma: str) -> tuple[str, ...]:
    """Give every form of a verb, regular ones by rule, both where spellings differ.

    Examples
    --------
    >>> forms("retire")
    ('retire', 'retired', 'retires', 'retiring')
    >>> "stepped" in forms("step"), "took" in forms("take"), "firm" in forms("fire")
    (True, True, False)
    """
    made = {lemma, _third(lemma), *_endings(lemma), *_IRREGULAR.get(lemma, "").split()}
    return tuple(sorted(made))


def verb_forms(lemmas: Iterable[str]) -> tuple[str, ...]:
    """Give every form of some verbs; of a verb with a particle ("step down") those of the verb."""
    return tuple(sorted({form for lemma in lemmas for form in forms(lemma.partition(" ")[0])}))


def plural(noun: str) -> str:
    """Give a noun's regular plural, which is formed as a verb's third person.

    Examples
    --------
    >>> plural("country"), plural("bank")
    ('countries', 'banks')
    """
    return _third(noun)


def _third(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return f"{lemma[:-1]}ies"
    return f"{lemma}es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{lemma}s"


def _endings(lemma: str) -> set[str]:
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return {f"{lemma[:-1]}ied", f"{lemma}ing"}
    if lemma.endswith("ie"):
        return {f"{lemma}d", f"{lemma[:-2]}ying"}
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return {f"{lemma}d", f"{lemma[:-1]}ing"}
    plain = {f"{lemma}ed" if not lemma.endswith("e") else f"{lemma}d", f"{lemma}ing"}
    doubles = len(lemma) > 2 and lemma[-1] in _FINAL and lemma[-2] in _VOWELS and lemma[-3] not in _VOWELS
    doubled = {f"{lemma}{lemma[-1]}ed", f"{lemma}{lemma[-1]}ing"}
    return plain | doubled if doubles or lemma == "quit" else plain
