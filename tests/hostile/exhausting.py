"""Texts built to exhaust a reader: one kind of run each, 100 KB long, in a sentence that must be parsed."""

SIZE = 100_000

_RUNS = {
    "opening brackets": "(",
    "closing brackets": ")",
    "straight quotes": '"',
    "apostrophes": "'",
    "curly quotes": "“",
    "dollar signs": "$",
    "emoji": "😀",
    "joined emoji": "👩\u200d👩\u200d👧",
    "dots": ".",
    "hyphens": "-",
    "one letter": "a",
    "capitals": "A",
    "digits": "1",
    "combining marks": "e\u0301",
    "contractions": "n't",
    "units": "5km",
    "an address": "a.b@c.d/",
    "a web address": "http://a.b/?",
    "mixed signs": "a.b'(c)-",
    "zero-width spaces": "\u200b",
    "bidi controls": "\u202e\u2066",
    "no-break spaces": "\u00a0",
    "line ends": "\n",
    "blanks": " ",
    "commas": ", ",
    "abbreviations": "U.S. ",
    "initials": "J. ",
    "capital words": "Ab ",
    "capital surnames": "Ab CDE ",
    "brackets and blanks": "( ",
    "quotes and blanks": '" ',
    "names and ands": "Anna Berg and ",
    "nested clauses": "who said that he ",
    "dates": "on 4 April 1949 ",
    "years": "1949 ",
    "titles": "former president ",
    "acronyms": "NATO ",
    "definitions": "North Atlantic (NATO) ",
    "triggers": "founded ",
    "dates without blanks": "1949-04-04/",
    "headlines": "NATO Was Founded\n\n",
    "list items": "- NATO member\n",
    "one paragraph": "NATO was founded in 1949. ",
    "one paragraph of people": "Mark Rutte succeeded Jens Stoltenberg. ",
}


def bombs():
    """Give (name, text) of each kind; the sentence around the run states something wrong."""
    for name, run in _RUNS.items():
        filling = (run * (SIZE // len(run.encode()) + 1))[: SIZE // len(run.encode()) * len(run)]
        yield name, f"NATO {filling} was founded in 1955. Mark Rutte leads NATO."
