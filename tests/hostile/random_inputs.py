"""Inputs put together at random from what claims are made of and from what breaks readers."""

import json
import random
from functools import cache

from claims.extraction import families

WORDS = """
NATO|the alliance|Mark Rutte|Finland|France|he|she|its|was founded in|was established by|joined|left|
a member of|the 32nd member of|succeeded|took over from|stepped down as|secretary general|
president of|former|until|since|1949|on 4 April 1949|in 2024|2014-10-01|last year|a decade ago|two|
says|plans to|never|refused to|and|of|,|.|?|"|said.|(NATO)|Acme Ltd|SARKOZY|St.|U.S.|J. K.
""".replace("\n", "").split("|")
HOSTILE = [
    *(
        "\0",
        "\ud800",
        "\udfff",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\u2028",
        "\x85",
        "\x1b[2J",
    ),
    *(
        "NАТО",
        "Маrk Ruttе",
        "ＮＡＴＯ",
        "N\u0332A\u0332TO",
        "e\u0301" * 9,
        "👩\u200d👩\u200d👧",
        "\U0010ffff",
        "\ue000",
    ),
    *(
        "Ã©tat",
        "â€™",
        "\ufffd",
        "مارك روته",
        "北大西洋条约组织",
        "ſt",
        "İstanbul",
        "ß",
        "ǆ",
        "\u00ad",
        "٢٠٢٤",
        "²",
        "Ⅻ",
    ),
    *(
        "<b>",
        "</p><p>",
        "&amp;",
        "&#0;",
        "<!--",
        "=1+1",
        "{{7*7}}",
        "%s%n",
        "\\u0000",
        "' OR 1=1",
        "../../etc",
    ),
    *("(" * 40, '"' * 40, "$" * 40, "a" * 300, "-" * 50, ". " * 20, "\n\n", "\r", "\t", "\v", " " * 30),
    *("99999999999999999999", "in 0000", "in 10000", "-1", "31 February 2020", "1e999", "0/0", "2024-13-45"),
]


@cache
def _exemplary():
    """Give the words of the rules' own examples: what makes any rule look closer."""
    said = (word for pattern in families.patterns() for word in pattern.example.split())
    return WORDS + sorted({word.rstrip(".") for word in said})


def document(rng):
    """Give a text of up to 23 pieces."""
    words = WORDS if rng.random() < 0.9 else _exemplary()
    pieces = rng.choices(words, k=rng.randint(0, 16)) + rng.choices(HOSTILE, k=rng.randint(0, 6))
    rng.shuffle(pieces)
    if rng.random() < 0.3:
        pieces.insert(rng.randint(0, len(pieces)), chr(rng.randrange(0x110000)))
    glue = rng.choice([" ", " ", " ", "", "\n"])
    return glue.join(pieces)


def documents(seed, count):
    """Give some texts, the same for the same seed."""
    rng = random.Random(seed)
    return [document(rng) for _ in range(count)]


def page(rng):
    """Give something like HTML."""
    tags = [
        "html",
        "head",
        "title",
        "body",
        "article",
        "p",
        "p",
        "div",
        "table",
        "script",
        "svg",
        "meta",
        "a:b",
        "1",
    ]
    parts = []
    for _ in range(rng.randint(0, 15)):
        tag, word = rng.choice(tags), rng.choice(["class", "href", "onclick", "property", "style", "=", "\0"])
        quote = rng.choice(['"', "'", ""])
        parts.append(f"<{tag} {word}={quote}{rng.choice(HOSTILE + WORDS)}{quote}>")
        parts.append(document(rng)[:200])
        parts.append(rng.choice([f"</{tag}>", "", "</", "/>", "<![CDATA[", "]]>", "<?xml version='1.0'?>"]))
    return "".join(parts)


_VALUES = [
    None,
    True,
    0,
    -1,
    1e308,
    "",
    " ",
    [],
    {},
    [[]],
    {"name": "NATO"},
    {"name": None},
    ["NATO"],
    "NATO",
]
_VALUES += [
    "founded",
    "joined",
    "holds_office",
    "1949",
    "2014/2024",
    "..",
    "inf year",
    "nan",
    "10 year",
    "1e400 year",
]
_FIELDS = """
relation subject object role predecessor successor founders when quantity polarity modality published
compared_with order sentence extraction_confidence article_id claim_id attributed_to subject_id junk
""".split()


_BROKEN_ENDS = ["", "}", "[" * 2000, "[" * 100_000, "NaN", "Infinity", '"x": ' + "9" * 5_000 + "}"]


def article_line(rng):
    """Give a line that may be an article."""
    record = {name: rng.choice(_VALUES + HOSTILE) for name in rng.sample(["id", "title", "date", "text"], 3)}
    if rng.random() < 0.7:
        record["text"] = document(rng)
    return _cut(json.dumps(record), rng)


def _cut(line, rng):
    if rng.random() < 0.2:
        line = line[: rng.randint(0, len(line))] + rng.choice(_BROKEN_ENDS)
    if rng.random() < 0.02:
        line = '{"id": ' + "9" * 5_000 + ", " + line[1:]
    return line


def claim_line(rng):
    """Give a line that may be a claim."""
    record = {name: rng.choice(_VALUES + HOSTILE) for name in rng.sample(_FIELDS, rng.randint(0, 8))}
    if rng.random() < 0.7:
        record |= {"relation": rng.choice(["founded", "joined", "holds_office", "age"]), "subject": "NATO"}
    return _cut(json.dumps(record), rng)


def edtf(rng):
    """Give a string that may be an EDTF date."""
    parts = [
        "1949",
        "04",
        "31",
        "-",
        "/",
        "..",
        "~",
        "?",
        "%",
        "X",
        "XX",
        "Y",
        "T",
        "0",
        "-1",
        "99999",
        " ",
        "１９",
        "E5",
    ]
    return "".join(rng.choices(parts, k=rng.randint(0, 8)))


def damaged(content, rng):
    """Give a file with up to three places of it overwritten, doubled or cut out."""
    junk = [
        b'"',
        b",",
        b"\r",
        b"\n",
        b"\xff",
        b"\0",
        b";",
        b"=",
        b"\xef\xbb\xbf",
        b"''",
        b"\xe2\x80\xa8",
        b"a" * 20_000,
    ]
    for _ in range(rng.randint(1, 3)):
        place, cut = rng.randint(0, len(content)), rng.choice([0, 1, 5, 50])
        middle = rng.choice([*junk, rng.randbytes(5), content[place : place + 30]])
        content = content[:place] + middle + content[place + cut :]
    return content
