"""Bodies that a text names as what another one was before: what comes behind is told of the other.

"The African Union replaced the Organisation of African Unity in 2002. South Sudan joined in 2011."
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.extraction.context import DocumentContext
    from claims.extraction.frames import Mention

__all__ = ["FORMERLY_OF", "is_outlived", "is_over"]

FORMERLY_OF = re.compile(
    r"\b(?:former\s+|ex-)(?:\w+\s+)?(?:members?|states?|republics?|parts?|satellites?)\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""What stands before a body of which somebody was part once."""
_REACH = 80  # characters
_OUT_OF = re.compile(
    r"(?:\b(?:replac(?:ed|es|ing)|supersed(?:ed|es|ing)|supplant(?:ed|ing)|succeed(?:ed|s|ing)"
    r"|(?:gr[eo]w|developed|evolved|emerged|arose|came|born)\s(?:\w+\s)?(?:out\sof|from)"
    r"|successor\s(?:of|to)|took\sthe\splace\sof|(?:remains|ruins|ashes)\sof"
    r"|trac(?:es|ed|ing)\s(?:its|their)\s(?:roots|origins?|beginnings|history)\s(?:back\s)?to)"
    r"\s(?:the\s)?(?:old\s|former\s)?)$"
)


def is_outlived(text: str, starts: Sequence[int]) -> bool:
    """Tell whether another came in the place of a body named at some places of a text, or out of it."""
    return any(_OUT_OF.search(text, max(0, start - _REACH), start) is not None for start in starts)


def is_over(context: DocumentContext, body: Mention) -> bool:
    """Tell so of a mention, by all places where the text names what it is."""
    thing = next((thing for thing in context.bodies if thing.name == body.name), None)
    return thing is not None and is_outlived(context.article.text, thing.starts)
