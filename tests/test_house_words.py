"""The house's rules on words and tables: both languages, messages used and found, sources that carry their number."""

import ast
import re
import tomllib
from pathlib import Path
from string import Formatter

import pytest

from twotrack.tables.catalogue import LANGUAGES, messages
from twotrack.tables.issue_tables import issue_tables

PACKAGE = Path(__file__).resolve().parents[1] / "src" / "twotrack"
MODULES = sorted(PACKAGE.rglob("*.py"))
TABLES = [path for path in sorted(PACKAGE.rglob("*.toml")) if path.parent.name != "messages"]
SAYING = {"translate": 0, "translate_or": 0, "translate_all": 0}
ANY = "\x00"
# Keys, headers and one-word values of a table, and no words of its prose.
NAMES = re.compile(r"""(?:^|[\["'{,])\s*([A-Za-z_][\w.]*)(?=["'\]]|\s*=)""", re.MULTILINE)

# Texts that are the same in both languages, each with its reason.
SAME_MESSAGES = {
    "error.error": "one word in both",
    "evidence.package_field": "nothing but its places",
    "replication.nowhere": "empty: a figure without a place",
    "report.unit_log": "one word in both",
    "score.column_crps": "a name",
    "score.method_auto_arima": "a name",
    "score.method_ets": "a name",
    "score.method_theta": "a name",
    "score.method_twotrack": "a name",
}
SAME_LABELS: dict[str, str] = {}
# Symbols of two things in one issue: the model pages print the names of both instead.
SHARED_SYMBOLS = {
    ("drugs", "u"): "use and its turnover",
    ("drugs", "I"): "export income and its reference",
    ("state", "j"): "justice reform in force and its gain",
    ("violence", "b"): "the fast deviation and the strength of a bloc",
    ("violence", "N"): "inhabitants and recruits",
}


def places(text):
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None and "|" not in name)


def numbered(text):
    """Values on which a word of the text depends, as in `{count|row|rows}`."""
    return {name.partition("|")[0] for _, name, _, _ in Formatter().parse(text) if name is not None and "|" in name}


@pytest.mark.parametrize("key", sorted(messages()))
def test_a_message_is_whole_in_both_languages(key):
    texts = messages()[key]
    assert set(texts) == set(LANGUAGES)
    assert places(texts["en"]) == places(texts["es"])
    assert all(numbered(text) <= set(places(text)) for text in texts.values())
    if key not in SAME_MESSAGES:
        assert all(text.strip() for text in texts.values())
        assert texts["en"] != texts["es"]


def test_listed_messages_are_still_the_same():
    assert all(messages()[key]["en"] == messages()[key]["es"] for key in SAME_MESSAGES)


def text_of(node):
    """Text of a literal, with a mark where an f-string is filled in; None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(p.value if isinstance(p, ast.Constant) else ANY for p in node.values)
    return None


def trees():
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in MODULES]


def said():
    """Every key that the code asks the catalogue for by a plain literal, with its file."""
    calls = [(path, n) for path, tree in trees() for n in ast.walk(tree) if isinstance(n, ast.Call)]
    for path, call in calls:
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        at = SAYING.get(name)
        if at is None or len(call.args) <= at:
            continue
        text = text_of(call.args[at])
        if text is not None and ANY not in text:
            yield path.name, text


def test_every_key_asked_for_is_there():
    asked = list(said())
    assert len(asked) > 50
    assert not [(file, key) for file, key in asked if key not in messages()]


def literals():
    """Every literal text of the code, every literal word of the scripts, and every key and value of the tables."""
    found = {text for _, tree in trees() for node in ast.walk(tree) if (text := text_of(node))}
    for path in sorted(PACKAGE.rglob("*.js")):
        script = path.read_text(encoding="utf-8")
        found |= set(re.findall(r"""["'`](\w+)["'`]""", script))
        found |= {re.sub(r"\$\{[^}]*\}", ANY, one) for one in re.findall(r"`([^`\s]*)`", script)}
    for path in TABLES:
        found |= set(NAMES.findall(path.read_text(encoding="utf-8")))
    return found


def patterns(texts):
    """Shapes of the keys that f-strings ask for; one such as `area.{name}` says too little to count."""
    filled = [text for text in texts if ANY in text]
    telling = [text for text in filled if re.search(r"[a-z]{2}", text.replace(ANY, "").rpartition(".")[2])]
    return [re.compile(".+".join(map(re.escape, text.split(ANY)))) for text in telling]


def test_every_message_is_used():
    found = literals()
    shapes = patterns(found)
    bare = {key: key.partition(".")[2] for key in messages()}
    asked = {key for key, name in bare.items() if found & {key, name}}
    asked |= {key for key, name in bare.items() if any(s.fullmatch(key) or s.fullmatch(name) for s in shapes)}
    assert not sorted(messages().keys() - asked)


ROWS = [
    (issue.name, name, row) for issue in issue_tables() for name, row in (issue.parameters | issue.recording).items()
]
LABELS = [
    (f"{issue.name}.{name}", row.label)
    for issue in issue_tables()
    for rows in (issue.parameters, issue.recording, issue.quantities, issue.levers, issue.drivers, issue.outcomes)
    for name, row in rows.items()
] + [(issue.name, issue.manifest.label) for issue in issue_tables()]
# How a number may be known, given how its sources are: it is not better known than the best of them.
CARRIED_BY = {
    "read": {"read"},
    "secondary": {"read", "secondary"},
    "computed": {"read", "secondary", "computed"},
    "assumption": {"read", "secondary", "computed", "assumption", "unread"},
    "unread": {"read", "secondary", "computed", "assumption", "unread"},
}


@pytest.mark.parametrize(("issue", "name", "row"), ROWS, ids=[f"{issue}.{name}" for issue, name, _ in ROWS])
def test_a_number_is_no_better_known_than_its_sources(issue, name, row):
    assert row.sources, f"{issue}.{name}"
    assert CARRIED_BY[row.status] & {source.status for source in row.sources}
    assert all(source.cite for source in row.sources)


@pytest.mark.parametrize(("name", "label"), LABELS, ids=[name for name, _ in LABELS])
def test_a_label_is_there_in_both_languages(name, label):
    assert label.en.strip()
    assert label.es.strip()
    if name not in SAME_LABELS:
        assert label.en != label.es


def test_sentences_of_checks_are_in_both_languages():
    sentences = [row.sentence for issue in issue_tables() for row in issue.checks.values()]
    assert sentences
    assert all(s.en.strip() and s.es.strip() and s.en != s.es for s in sentences)


def test_symbols_stand_for_one_thing_in_their_issue():
    shared = set()
    for issue in issue_tables():
        rows = issue.parameters | issue.drivers | issue.quantities
        symbols = [row.symbol for row in rows.values()]
        shared |= {(issue.name, s) for s in symbols if symbols.count(s) > 1}
    assert shared == set(SHARED_SYMBOLS)


def test_series_say_what_they_are_in_both_languages():
    sidecars = [tomllib.loads(p.read_text(encoding="utf-8")) for p in (PACKAGE / "evidence/series").rglob("*.toml")]
    assert sidecars
    texts = [s[key] for s in sidecars for key in ("title", "definition", "licence")]
    assert all(text["en"].strip() and text["es"].strip() and text["en"] != text["es"] for text in texts)
