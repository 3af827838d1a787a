"""A server of the page in a thread, worlds that wait for the test, and requests of the page's own."""

import http.client
import json
import threading
from contextlib import contextmanager
from types import SimpleNamespace

from twotrack.web.server.app import Site
from twotrack.web.server.desk import Desk
from twotrack.web.server.serve import server_of


class Gate:
    """Worlds whose pieces wait until each is let go, unless they are free; the first frame comes at once."""

    def __init__(self, *, free=False):
        self.free, self.let_go, self.pieces_done = free, threading.Semaphore(0), 0

    def pieces(self, settings):
        yield {"count": 8, "asked": len(settings)}
        for _ in range(50):
            if not self.free:
                self.let_go.acquire(timeout=10)
            self.pieces_done += 1
            yield None
        yield {"count": 64, "last": True}


@contextmanager
def serving(worlds, desk=None, port=0, **more):
    """A server in a thread, on a port that was free."""
    found = desk or Desk(threads=1)
    site = Site({"index.html": "<p>page</p>", "page.js": "1"}, worlds, port or free_port(), **more)
    with running(site, found):
        yield SimpleNamespace(port=site.port, desk=found)


@contextmanager
def running(site, desk):
    server = server_of(site, desk)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.01)
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(10)
        desk.close()


def free_port():
    import socket

    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def ask(*request, **headers):
    """Whole answer to a request of this server's own page, some headers changed."""
    line, answer = begin(*request, **headers)
    found = SimpleNamespace(status=answer.status, headers=answer.headers, body=answer.read())
    line.close()
    return found


def begin(port, body=None, path="/run", method="POST", **headers):
    """Connection and answer to a request, its body still to be read."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    own = {"Host": f"127.0.0.1:{port}", "Origin": f"http://127.0.0.1:{port}", "Content-Type": "application/json"}
    given = {**own, **{name.replace("_", "-"): value for name, value in headers.items()}}
    line.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    text = body if isinstance(body, bytes) else json.dumps(body or {"settings": []}).encode()
    for name, value in given.items():
        if value is not None:
            line.putheader(name, value)
    line.putheader("Content-Length", str(len(text)))
    line.endheaders(text)
    return line, line.getresponse()
