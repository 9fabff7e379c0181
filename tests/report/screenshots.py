"""Pictures of the report page in headless Chromium, to be looked at: `make screenshots`.

Phone and desk width, light and dark, and as printed, of the seed article, of a passage full of errors and
of three hundred articles. With `--readme FILE` the picture of the README is written instead.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from claims import Checker
from claims.articles import read_articles
from claims.report.html import page_html
from claims.types import Article

ROOT = Path(__file__).parents[2]
DATA = ROOT / "notebooks" / "data"
SEED = ROOT / "seeds" / "000_b8434a3bf125a471.txt"
WIDTHS = {"phone": 390, "desk": 1280}
TALLEST = 6000
MANY = 300


def pages(checker: Checker) -> Iterator[tuple[str, str]]:
    """Give names and pages of what is to be looked at."""
    for name, path, day in (("seed", SEED, "2024-10-01"), ("errors", DATA / "passage.txt", "2024-12-01")):
        yield name, page_html([checker.check(path.read_text(encoding="utf-8"), published=day)])
    few = [one for one in read_articles([str(DATA / "articles.jsonl")]) if isinstance(one, Article)]
    many = [replace(few[n % len(few)], id=f"{few[n % len(few)].id}-{n}") for n in range(MANY)]
    yield "index", page_html(checker.check_many(many))


def chromium(*arguments: str) -> None:
    """Run Chromium headless over one page."""
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        sys.exit("no Chromium found: apt-get install chromium")
    # As root, as in containers, Chromium starts only without its sandbox.
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    command = [program, "--headless", "--disable-gpu", "--hide-scrollbars", *sandbox, *arguments]
    subprocess.run(command, check=True, capture_output=True)


def shoot(page: Path, target: Path, width: int, height: int, *, is_dark: bool = False) -> None:
    """Picture a page at a width; a frame gives it widths no window can be as narrow as."""
    from PIL import Image, ImageChops

    frame = page.with_suffix(".frame.html")
    style = f"border:0;width:{width}px;height:{height}px"
    frame.write_text(
        f'<!doctype html><body style="margin:0"><iframe src="{page.as_uri()}" style="{style}">',
        encoding="utf-8",
    )
    chromium(
        "--allow-file-access-from-files",
        f"--blink-settings=preferredColorScheme={0 if is_dark else 1}",
        f"--screenshot={target}",
        f"--window-size={max(width, 600)},{height}",
        frame.as_uri(),
    )
    with Image.open(target) as opened:
        picture = opened.convert("RGB").crop((0, 0, width, height))
    blank = Image.new("RGB", picture.size, picture.getpixel((width - 1, height - 1)))
    box = ImageChops.difference(picture, blank).getbbox()
    picture.crop((0, 0, width, min(height, (box[3] if box else height) + 20))).save(target, optimize=True)


def shoot_all(folder: Path) -> None:
    """Write every picture into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, html in pages(Checker()):
        page = (folder / f"{name}.html").resolve()
        page.write_text(html, encoding="utf-8")
        height = 1600 if name == "index" else TALLEST
        for device, width in WIDTHS.items():
            for scheme in ("light", "dark"):
                target = folder / f"{name}-{device}-{scheme}.png"
                shoot(page, target, width, height, is_dark=scheme == "dark")
                print(target)
        if name != "index":
            printed = folder / f"{name}-print.pdf"
            chromium("--no-pdf-header-footer", f"--print-to-pdf={printed}", page.as_uri())
            print(printed)


def shoot_readme(target: Path) -> None:
    """Write the README's picture: the top of the page of the passage full of errors, in few colours."""
    from PIL import Image

    _, html = next(found for found in pages(Checker()) if found[0] == "errors")
    with tempfile.TemporaryDirectory() as scratch:
        page = Path(scratch) / "report.html"
        page.write_text(html, encoding="utf-8")
        shoot(page, target, 1100, 1180)
    with Image.open(target) as picture:
        small = picture.quantize(64)
    small.save(target, optimize=True)
    print(target, target.stat().st_size)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path, nargs="?", default=Path("build/screenshots"))
    options.add_argument("--readme", type=Path)
    chosen = options.parse_args()
    if chosen.readme:
        shoot_readme(chosen.readme)
    else:
        shoot_all(chosen.folder)
