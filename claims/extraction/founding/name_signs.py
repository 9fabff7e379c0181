"""Whether a name itself says what bears it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.frames import Mention, MentionForm
from claims.relations import EntityKind

__all__ = ["bears_body_name", "bears_other_name", "is_short_for_body"]

# Words that close the names of companies, labels, papers and clubs, and hardly those of their products
# (own list, from registers of companies and lists of newspapers and football clubs).
_LAST_WORDS = frozenset(
    """
    airlines airways architects associates athletic
    automotive biosciences biotech books brewing brothers capital chronicle co communications consulting
    corp courier dynamics electric electronics energy engineering enterprises entertainment fc films
    foods games gazette gmbh guards herald holdings inc industries instruments interactive international
    investments journal labs laboratories limited llc llp logistics ltd media metals motors networks
    orchestra outfitters partners petroleum pharma pharmaceuticals pictures plc players productions
    publishing rangers recordings records resources robotics rovers semiconductor semiconductors
    shipping software solutions sons steel studios systems technologies telecom telecommunications
    television theatre theater times tribune tv united ventures wanderers works
    """.split()
)
_FIRST_WORDS = frozenset({"fc", "sk", "fk", "sc", "ac", "afc", "radio", "rc", "vfb", "tsv"})
# Words that close, or before "of" open, the names of what is built, signed, fought or toured.
_OTHER_WORDS = frozenset(
    """
    act accord accords agreement amendment armistice avenue battle bill boulevard bridge canal
    constitution crossing dam day declaration expressway highway interchange law lighthouse memorandum
    motorway park parkway protocol revolution road skyscraper stadium street tour tower towers treaty
    tunnel viaduct war week
    """.split()
)
_LAWS = frozenset({"act", "treaty", "law", "edict", "bill"})
_WORD = re.compile(r"[^\W_]+")


def bears_body_name(mention: Mention) -> bool:
    """Tell whether a name holds the word for a body: "Nordic Council", "Holm Records", "Radio Holm"."""
    if mention.form is not MentionForm.NAME:
        return False
    words = {word.lower() for word in mention.text.split()}
    if words & (BODIES | PLACES) or {word[:-1] for word in words} & BODIES:
        return True
    parts = [word.lower() for word in _WORD.findall(mention.text)]
    return len(parts) > 1 and (parts[-1] in _LAST_WORDS or parts[0] in _FIRST_WORDS)


def bears_other_name(mention: Mention) -> bool:
    """Tell whether a name is that of something nobody founds: "Holm Bridge", "the Treaty of Holm"."""
    if mention.form is not MentionForm.NAME or mention.entity_ids:
        return False
    words = mention.text.lower().split()
    is_headed = len(words) > 2 and words[1] == "of"
    is_law = any(a in _LAWS and b == "of" for a, b in pairwise(words))
    if len(words) > 1 and (words[0] == "operation" or words[:2] == ["convention", "on"]):
        return True  # "Operation Winter Shield", "the Convention on Human Rights"
    if len(words) == 1 and words[0].endswith("ism") and len(words[0]) > len("schism"):
        return True  # "Buddhism"
    is_built = words[-1] in _OTHER_WORDS or (is_headed and words[0] in _OTHER_WORDS)
    return is_law or (len(words) > 1 and is_built)


def is_short_for_body(mention: Mention) -> bool:
    """Tell a name that the text gives whole elsewhere, with the word for a body: "Rovers" of Holm Rovers."""
    name = mention.name
    if name is None or name == mention.text or mention.form is not MentionForm.NAME:
        return False
    return mention.kind is EntityKind.ORGANISATION and bears_body_name(replace(mention, text=name))
