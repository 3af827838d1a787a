"""`twotrack page` writes a page for any host and one for use offline; `twotrack serve` refuses a port that is taken."""

import re
import socket

import pytest

from twotrack.cli.page import FILES, page
from twotrack.cli.serve import check_port
from twotrack.explanation.results import ARTICLE_WINDOWS
from twotrack.explanation.twin.attribution import REFERENCES
from twotrack.runs.kernel.choice import shipped_kernel
from twotrack.tables.catalogue import LANGUAGES
from twotrack.tables.errors import RunError
from twotrack.web.beside import CLAIMS, EXPLANATIONS, PAGES


@pytest.mark.skipif(shipped_kernel().engine is None, reason="the printed kernel is not of these equations")
def test_the_page_is_written_for_a_host_and_for_a_disk(tmp_path):
    page(tmp_path / "site", draws=2, seed=1)
    texts = {name: (tmp_path / "site" / name).read_text(encoding="utf-8") for name in FILES}
    assert sorted(path.name for path in (tmp_path / "site").iterdir()) == sorted(FILES)
    assert '<script src="page.js">' in texts["index.html"]
    assert "<style" not in texts["index.html"]
    assert not re.search(r"<script src|<link rel=\"stylesheet\"", texts["offline.html"])
    assert all('id="engine"' in texts[name] for name in ("index.html", "offline.html"))
    for name in PAGES.values():
        assert f'href="{name}"' in texts["index.html"]
        assert f'href="{name}"' not in texts["offline.html"]
    assert texts[EXPLANATIONS].count("<svg") == len(LANGUAGES) * len(ARTICLE_WINDOWS) * len(REFERENCES)
    assert "C88" in texts[CLAIMS]


def test_a_port_that_is_taken_is_refused_before_anything_is_run():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(RunError, match=str(port)):
            check_port(port)
    check_port(port)
