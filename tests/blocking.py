"""Refuses every connection, name look-up and packet that would leave the process's own machine.

An audit hook sees what Python code does in any thread, however it imported the socket module, and
cannot be taken out again. Loopback is open only where a test says that it needs it, by the mark
`loopback`: the Dask cluster and the notebooks' kernels talk to their own processes.
"""

import os
import sys

_EVENTS = frozenset({"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"})
_EVENTS |= {"socket.sendmsg", "socket.bind"}
_LOOPBACK = ("127.", "::1", "localhost")
# Handed on to the processes that a test starts.
_OPEN = "CLAIMS_TESTS_LOOPBACK"


def _host_of(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        return arguments[0]
    address = arguments[1] if len(arguments) > 1 else None
    # A string or bytes is the path of a local socket, None a packet on a socket already connected.
    return address[0] if isinstance(address, tuple) else None


def _guard(event, arguments):
    if event not in _EVENTS:
        return
    host = _host_of(event, arguments)
    if host is None:
        return
    name = host.decode(errors="replace") if isinstance(host, bytes) else str(host)
    if not (os.environ.get(_OPEN) == "open" and (name.startswith(_LOOPBACK) or name == "")):
        raise OSError(f"the network is blocked in tests: {event} {name!r}")


def block_network():
    """Block from now on, for as long as the process lives."""
    sys.addaudithook(_guard)


def open_loopback(is_open):
    """Allow or forbid connections to this machine's own loopback."""
    os.environ[_OPEN] = "open" if is_open else "closed"
