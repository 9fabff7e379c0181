"""What kinds of houses offices belong to: by the office, and by the noun that stands for the house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.roles.word_lists import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["HOUSES_OF", "LANDS", "is_house"]

# Words in the names of the bodies that an office is usually one of, by the office's last word.
HOUSES_OF: dict[str, frozenset[str]] = {
    **dict.fromkeys(("governor",), word_set("bank reserve")),
    **dict.fromkeys(
        ("rector", "vice-chancellor", "chancellor", "provost", "dean", "warden"),
        word_set("university college school"),
    ),
    **dict.fromkeys(
        ("principal", "headteacher", "headmaster", "headmistress"), word_set("school college academy")
    ),
    **dict.fromkeys(("coach", "manager"), word_set("fc afc united city rovers town club athletic wanderers")),
    **dict.fromkeys(("conductor", "maestro"), word_set("orchestra philharmonic symphony opera choir")),
    **dict.fromkeys(("curator",), word_set("museum gallery collection")),
    **dict.fromkeys(("bishop", "archbishop"), word_set("diocese archdiocese church")),
    **dict.fromkeys(("speaker",), word_set("parliament assembly house congress senate duma knesset")),
    **dict.fromkeys(("constable", "superintendent"), word_set("police constabulary")),
    **dict.fromkeys(("editor", "editor-in-chief"), word_set("times post news daily gazette herald magazine")),
}

# What stands in a place and is not its own: "the Detroit carmaker"; an "Italian parliament" is Italy's.
_HOUSES = word_set(
    """
    company firm corporation conglomerate carmaker automaker manufacturer maker airline bank lender
    broadcaster newspaper magazine publisher retailer grocer supermarket brewer brewery distiller
    insurer operator developer supplier business club team side university college school museum theatre
    orchestra hospital giant startup start-up chain brand miner contractor shipyard studio label gallery
    charity newsroom daily weekly tabloid
    """
)
LANDS = word_set("nation country kingdom republic island state")


def is_house(token: Token) -> bool:
    """Tell whether a noun is what stands in a place: "carmaker", "battery maker"."""
    return token.lemma_.lower() in _HOUSES or token.lower_.endswith("maker")
