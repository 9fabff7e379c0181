"""Made-up entities with 1.75 names each, and queries that hold their names as articles may write them.

People bear first names that many share and surnames that few share; organisations combine a word
of their kind with one or two names. One word in seven has an accent. Queries are of ten kinds in equal
parts, some of which names alone cannot settle: at a million entities many have the same initials.
"""

import random
import unicodedata

_SYLLABLES = [first + last for first in "bdfghklmnprstvz" for last in "aeiou"]
_ENDINGS = ("", "", "n", "r", "s", "l", "nd", "rt", "ck")
_ACCENTED = {"a": "áàäãâ", "e": "éèêë", "i": "íîï", "o": "óöõô", "u": "úüû"}
_BODIES = (
    "Bank", "Institute", "University", "Agency", "Council", "Systems", "Partners", "Union",
    "Foundation", "Society", "Energy", "Motors", "Museum", "Airlines", "Party", "Library",
)  # fmt: skip
_FORMS = ("Inc.", "Ltd", "GmbH", "S.A.", "Corp.", "Group", "PLC", "AG")
FIRST_NAMES = 3000


def world(size):
    """Give the names, the id of each, and whether each id is a person."""
    rng = random.Random(size)
    given = [_word(rng) for _ in range(FIRST_NAMES)]
    others = [_word(rng) for _ in range(max(size // 3, 500))]
    names, ids = [], []
    for number in range(size):
        make = _person if number % 2 else _organisation
        label, alias = make(rng, given, others)
        names.append(label)
        ids.append(f"e{number}")
        if rng.random() < 0.75:
            names.append(alias)
            ids.append(f"e{number}")
    return names, ids


def _word(rng):
    word = "".join(rng.choices(_SYLLABLES, k=rng.choice((2, 2, 3, 3, 4)))) + rng.choice(_ENDINGS)
    if rng.random() < 1 / 7:
        place = rng.choice([n for n, letter in enumerate(word) if letter in _ACCENTED])
        word = word[:place] + rng.choice(_ACCENTED[word[place]]) + word[place + 1 :]
    return word.title()


def _picked(rng, words):
    return words[int(len(words) * rng.random() ** 2)]


def _person(rng, given, others):
    first, middle, last = _picked(rng, given), _picked(rng, given), _picked(rng, others)
    label = f"{first} {middle} {last}" if rng.random() < 0.4 else f"{first} {last}"
    return label, rng.choice((f"{first} {middle[0]}. {last}", f"{first} {last}-{_picked(rng, others)}"))


def _organisation(rng, given, others):
    name = " ".join(_picked(rng, others) for _ in range(rng.randrange(1, 4)))
    body = rng.choice(_BODIES)
    label = f"{body} of {name}" if rng.random() < 0.4 else f"{name} {body}"
    form = rng.choice(_FORMS)
    acronym = _acronym(label)
    alias = rng.choice((f"{label} {form}", f"{label} International", f"{name} {form}"))
    return label, acronym if len(acronym) > 2 and rng.random() < 0.15 else alias


def _acronym(name):
    return "".join(word[0] for word in name.split() if word != "of" and word not in _FORMS).upper()


def queries(names, ids, count):
    """Give queries, the place of the name each stands for, and the kind of each."""
    rng = random.Random(len(names))
    kinds = list(_KINDS)
    asked = []
    while len(asked) < count:
        kind = kinds[len(asked) % len(kinds)]
        query = place = None
        while not query:
            place = rng.randrange(len(names))
            query = _KINDS[kind](names[place], rng)
        asked.append((query, place, kind))
    return asked


def _is_person(name):
    return not any(word in _BODIES or word in _FORMS for word in name.split()) and "-" not in name


def _plain(name, rng):
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return bare if bare != name else None


def _one_slip(name, rng):
    letters = [n for n in range(1, len(name) - 1) if name[n].isalpha() and name[n - 1].isalpha()]
    if len(letters) < 4:
        return None
    place = rng.choice(letters)
    other = rng.choice("abcdefghijklmnopqrstuvwxyz")
    return rng.choice(
        (
            name[:place] + name[place + 1 :],
            name[:place] + name[place] + name[place:],
            name[:place] + other + name[place + 1 :],
            name[:place] + other + name[place:],
            name[: place - 1] + name[place] + name[place - 1] + name[place + 1 :],
        )
    )


def _two_slips(name, rng):
    once = _one_slip(name, rng)
    return once and _one_slip(once, rng)


def _less(name, rng):
    words = name.replace(" of ", " ").split()
    if len(words) < 3:
        return None
    words.pop(rng.randrange(len(words)))
    return " ".join(words)


def _reordered(name, rng):
    words = name.split()
    if len(words) < 2:
        return None
    rng.shuffle(words)
    return " ".join(words)


def _with_form(name, rng):
    words = name.split()
    if _is_person(name) or len(words) < 2:
        return None
    kept = words[:-1] if words[-1] in _FORMS else words
    return " ".join([*kept, rng.choice(_FORMS)])


def _initials(name, rng):
    words = name.split()
    if len(words) < 2 or not _is_person(name):
        return None
    return " ".join([*(f"{word[0]}." for word in words[:-1]), words[-1]])


def _as_acronym(name, rng):
    return _acronym(name) if len(_acronym(name)) > 2 and not _is_person(name) else None


_KINDS = {
    "exact": lambda name, rng: name,
    "case": lambda name, rng: rng.choice((name.upper(), name.lower())),
    "accents lost": _plain,
    "one slip": _one_slip,
    "two slips": _two_slips,
    "a word lost": _less,
    "other order": _reordered,
    "other legal form": _with_form,
    "initials": _initials,
    "acronym": _as_acronym,
}
