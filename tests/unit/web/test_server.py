"""The server of the page: hosts, origins, bodies and paths that it refuses, and its headers."""

import http.client
import json

import pytest
from serving import Gate, ask, serving

RULES = {"lever": "us_dealer_rules", "month": "2023-01", "place": "", "value": 0.5}


@pytest.fixture(scope="module")
def gate():
    return Gate(free=True)


@pytest.fixture(scope="module")
def server(gate):
    with serving(gate, names=frozenset({"sim.example.org"})) as found:
        yield found


WRONG = [
    ({"Host": "evil.example"}, 403),
    ({"Host": "127.0.0.1"}, 403),
    ({"Host": "127.0.0.1:1"}, 403),
    ({"Host": "127.0.0.1:80@evil.example"}, 403),
    ({"Host": "localhost.evil.example"}, 403),
    ({"Origin": None}, 403),
    ({"Origin": "null"}, 403),
    ({"Origin": "http://evil.example"}, 403),
    ({"Content_Type": "text/plain"}, 415),
    ({"Content_Type": None}, 415),
]


@pytest.mark.parametrize(("headers", "status"), WRONG)
def test_a_wrong_host_origin_or_type_is_refused(server, headers, status):
    answer = ask(server.port, **headers)
    assert answer.status == status
    assert json.loads(answer.body)["said"]


@pytest.mark.parametrize("host", ["localhost:{port}", "[::1]:{port}", "LOCALHOST:{port}", "sim.example.org"])
def test_the_names_of_this_machine_are_answered(server, host):
    name = host.format(port=server.port)
    answer = ask(server.port, Host=name, Origin=f"http://{name}")
    assert answer.status == 200
    assert [json.loads(line)["count"] for line in answer.body.splitlines()] == [8, 64]


BODIES = [
    b"{}",
    b"[]",
    b"null",
    b"\xff\xfe",
    b'{"settings": 1}',
    b'{"settings": [1]}',
    b'{"settings": [' + b"[" * 8000 + b"]}",
    json.dumps({"settings": [RULES] * 65}).encode(),
    b'{"settings": [{"lever": "us_dealer_rules", "month": "2023-01", "place": "", "value": NaN}]}',
    b'{"settings": [{"lever": "us_dealer_rules", "month": "2023-01", "place": "", "value": 1e309}]}',
    b'{"settings": [{"lever": "us_dealer_rules", "month": "2023-01", "place": "", "value": true}]}',
    *(
        json.dumps({"settings": [RULES | change]}).encode()
        for change in (
            {"lever": "us_no_such"},
            {"lever": 3},
            {"place": "MX-JAL"},
            {"month": "2019-01"},
            {"month": "2036-01"},
            {"month": "soon"},
            {"value": 7},
            {"value": "1"},
            {"worlds": -1},
        )
    ),
]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_a_wrong_body_is_refused_with_a_sentence_in_the_language_asked(server, body):
    said = []
    for language in ("en", "es-MX,es;q=0.8"):
        answer = ask(server.port, body, Accept_Language=language)
        assert answer.status == 400
        said.append(json.loads(answer.body)["said"])
    assert all(said)
    assert said[0] != said[1]


def test_a_body_too_large_is_not_read_to_its_end(server):
    assert ask(server.port, b" " * (16 * 1024 + 1)).status == 413
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    own = f"127.0.0.1:{server.port}"
    line.putrequest("POST", "/run", skip_host=True)
    for name, value in (("Host", own), ("Origin", f"http://{own}"), ("Content-Type", "application/json")):
        line.putheader(name, value)
    line.putheader("Transfer-Encoding", "chunked")
    line.endheaders()
    # A body without an end: the server answers before it has come to one.
    for _ in range(5):
        line.send(b"1000\r\n" + b" " * 0x1000 + b"\r\n")
    assert line.getresponse().status == 413
    line.close()


TRICKS = [
    "..",
    "%2e%2e",
    "..%2f",
    "%2e%2e%2f",
    "..\\",
    "%5c..",
    "....//",
    "%00",
    "//",
    "/.",
    "~",
    "%c0%ae",
    ";",
    "page.js%00",
]
TARGETS = ["etc/passwd", "pyproject.toml", "index.html", "page.js", "src/twotrack/web/page.py", "run", ".git/config"]


def test_no_path_leads_out_of_the_files_of_the_page(server):
    paths = [f"/{trick}/{target}" for trick in TRICKS for target in TARGETS] + [
        f"/{t}{x}" for t in TRICKS for x in TARGETS
    ]
    statuses = {path: ask(server.port, b"", path, "GET").status for path in paths}
    assert len(statuses) >= 190
    assert {path: status for path, status in statuses.items() if status != 404} == {}
    assert ask(server.port, b"", "/page.js", "GET").body == b"1"
    assert ask(server.port, b"", "/run", "GET").status == 405


def test_every_answer_has_the_headers_of_safety(server):
    for answer in (ask(server.port, b"", "/", "GET"), ask(server.port), ask(server.port, b"{}")):
        policy = answer.headers["content-security-policy"]
        assert "unsafe-inline" not in policy
        assert "frame-ancestors 'self'" in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cross-origin-opener-policy"] == "same-origin"
