"""The report as one self-contained web page: no script, no network, everything escaped."""

from claims.report.html.page import frame_html, page_chunks, page_html

__all__ = ["frame_html", "page_chunks", "page_html"]
