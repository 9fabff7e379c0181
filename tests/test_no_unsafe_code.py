"""Nothing in the package can run what a file holds, and nothing reaches for a network."""

import ast
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

import claims

SOURCES = sorted(Path(claims.__file__).parent.rglob("*.py"))
FORBIDDEN_MODULES = {"pickle", "cPickle", "dill", "joblib", "shelve", "marshal", "yaml"}
NETWORK_MODULES = {"urllib.request", "http.client", "requests", "httpx", "socket", "ftplib", "aiohttp"}
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__"}


def _imports(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.stem)
def test_no_module_imports_a_format_that_runs_code_or_a_network(path):
    found = set(_imports(ast.parse(path.read_text(encoding="utf-8"))))
    assert not {name for name in found if name.split(".")[0] in FORBIDDEN_MODULES}
    assert not found & NETWORK_MODULES


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.stem)
def test_no_module_evaluates_text(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = {n.func.id for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
    assert not calls & FORBIDDEN_CALLS


def _send_packet():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.sendto(b"x", ("192.0.2.1", 53))


def _serve():
    with socket.socket() as server:
        server.bind(("0.0.0.0", 0))


_REACHING = {
    "connect": lambda: socket.create_connection(("192.0.2.1", 80), timeout=0.1),
    "loopback": lambda: socket.create_connection(("127.0.0.1", 80), timeout=0.1),
    "look-up": lambda: socket.getaddrinfo("example.org", 80),
    "packet": _send_packet,
    "server": _serve,
    "page": lambda: urllib.request.urlopen("http://192.0.2.1/"),
}


@pytest.mark.parametrize("reach", _REACHING.values(), ids=_REACHING)
def test_the_suite_runs_without_a_network(reach):
    with pytest.raises(OSError, match="blocked"):
        reach()


def test_processes_that_tests_start_have_no_network_either():
    code = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=0.1)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "the network is blocked in tests" in done.stderr
