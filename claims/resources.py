"""Where the data that comes with the package lies: in the wheel or in a checkout.

A wheel carries `datasets/` and `seeds/` inside the package, an editable install
does not: one look-up tries both places. Caches go where the user's system keeps
them, or to `CLAIMS_CACHE`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from claims.errors import ClaimsError

__all__ = ["bundled_table", "cache_folder", "dataset_path", "model_path", "seed_path"]

_PACKAGE = Path(__file__).resolve().parent


def dataset_path(*parts: str) -> Path:
    """Give the place of a data set, such as `dataset_path("reference")`.

    Raises
    ------
    ClaimsError
        When neither the wheel's nor the checkout's copy is there.

    Examples
    --------
    >>> dataset_path("reference").name
    'reference'
    """
    return _locate("datasets", parts)


def seed_path(*parts: str) -> Path:
    """Give the place of a seed file, the article every release is checked on."""
    return _locate("seeds", parts)


def _locate(folder: str, parts: tuple[str, ...]) -> Path:
    places = [_PACKAGE / f"_{folder}", _PACKAGE.parent / folder]
    for place in places:
        found = place.joinpath(*parts)
        if found.exists():
            return found
    tried = " or ".join(str(place.joinpath(*parts)) for place in places)
    raise ClaimsError(f"{tried} is missing: the installation is damaged, install the package again")


def bundled_table() -> Path:
    """Give the folder of the bundled reference table."""
    return dataset_path("reference")


def model_path(*parts: str) -> Path:
    """Give the place of a matching model shipped inside the package; it need not exist yet."""
    return _PACKAGE.joinpath("models", *parts)


def cache_folder() -> Path:
    """Give the folder for compiled tables; nobody promises that it exists or can be written.

    `CLAIMS_CACHE` goes first, then the system's cache folder (XDG on Linux).
    """
    chosen = os.environ.get("CLAIMS_CACHE")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "factclaims"
    if sys.platform == "darwin":
        return Path.home() / "Library/Caches/factclaims"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "factclaims"
