import json
from html.parser import HTMLParser

import pytest

from twotrack.report.run.page import page_text
from twotrack.report.run.sections.sources import STATUSES, vectors
from twotrack.tables.catalogue import messages

_MADE = {}
EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(2)> & \"'"


def page(payload, language):
    """Text of the page, made once of the same payload: that it is the same then has a test of its own."""
    key = json.dumps(payload), language
    if key not in _MADE:
        _MADE[key] = page_text(payload, language)
    return _MADE[key]


class Seen(HTMLParser):
    """Every tag with its attributes, and the text by language: what stands in no element of one is of both."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.inside, self.depth = [], {"en": [], "es": []}, None, 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if self.inside is None and tag in ("div", "span") and "lang" in dict(attrs):
            self.inside, self.depth = (tag, dict(attrs)["lang"]), 0
        if self.inside and tag == self.inside[0]:
            self.depth += 1

    def handle_endtag(self, tag):
        if self.inside and tag == self.inside[0]:
            self.depth -= 1
            self.inside = self.inside if self.depth else None

    def handle_data(self, data):
        for language in [self.inside[1]] if self.inside else ("en", "es"):
            self.words[language].append(data)

    def named(self, *names):
        return [(tag, attrs) for tag, attrs in self.tags if tag in names]


def poisoned(value):
    if isinstance(value, dict):
        keep = (
            "name",
            "names",
            "series",
            "issue",
            "holder",
            "status",
            "layers",
            "first",
            "replay_until",
            "last",
            "url",
            "direction",
            "track",
            "topic",
            "outcome",
            "code",
        )
        return {
            key: inner if key in keep or key in ("months", "lever") else poisoned(inner) for key, inner in value.items()
        }
    if isinstance(value, list):
        return [poisoned(inner) for inner in value]
    return value + EVIL if isinstance(value, str) else value


def test_nothing_is_loaded_from_anywhere(payload):
    seen = Seen(page(payload, "en"))
    assert not [attrs for _, attrs in seen.tags if "src" in attrs or "srcset" in attrs]
    assert not seen.named("link", "iframe", "object", "embed", "base")
    css = page(payload, "en").split("<style>")[1].split("</style>")[0]
    assert "url(" not in css
    assert "@import" not in css


def test_the_browser_is_told_to_fetch_nothing(payload):
    policies = [attrs["content"] for _, attrs in Seen(page(payload, "en")).named("meta") if "http-equiv" in attrs]
    assert len(policies) == 1
    assert policies[0].startswith("default-src 'none'")
    assert "http" not in policies[0]


def test_text_of_the_payload_cannot_become_code(payload):
    clean, dirty = Seen(page(payload, "en")), Seen(page(poisoned(payload), "en"))
    assert len(dirty.named("script")) == len(clean.named("script"))
    assert not dirty.named("img")
    assert any(EVIL in word for word in dirty.words["en"])


def test_an_address_that_is_code_is_no_link(payload):
    payload["numbers"][0]["sources"] = [{"cite": "Trap", "where": "", "url": "javascript:alert(1)"}]
    assert not [a for _, a in Seen(page(payload, "en")).named("a") if a["href"].startswith("javascript")]


@pytest.mark.parametrize(("language", "other"), [("en", "es"), ("es", "en")])
def test_opens_in_the_language_asked_and_holds_both(payload, language, other):
    seen = Seen(page(payload, language))
    pressed = {attrs["id"]: "checked" in attrs for _, attrs in seen.named("input") if attrs.get("name") == "language"}
    assert pressed == {f"in-{language}": True, f"in-{other}": False}
    assert {attrs["lang"] for _, attrs in seen.named("div", "span") if "lang" in attrs} == {language, other}
    assert dict(seen.named("html")[0][1]) == {"lang": language}
    assert "Official beside model" in seen.words["en"]
    assert "Lo oficial junto al modelo" in seen.words["es"]
    assert payload["story"]["es"] in seen.words["es"]


def test_every_number_is_in_the_table_with_its_status(payload):
    rows = [attrs["class"] for _, attrs in Seen(page(payload, "en")).named("tr") if attrs.get("class") in STATUSES]
    assert rows == [number["status"] for number in payload["numbers"]]


def test_members_of_a_vector_from_the_same_sources_stand_in_one_row(payload):
    first, second = payload["numbers"][:2]
    payload["numbers"][1] = first | {"name": "made.up[MX-B]", "prior": second["prior"]}
    payload["numbers"][0] = first | {"name": "made.up[MX-A]"}
    assert [len(members) for members in vectors(payload["numbers"])] == [2] + [1] * (len(payload["numbers"]) - 2)
    words = Seen(page(payload, "en")).words["en"]
    assert "made.up[MX-A; MX-B]" in words
    assert [words.count(member) for member in ("MX-A", "MX-B")] == [1, 1]


def test_ids_are_unique(payload):
    names = [attrs["id"] for _, attrs in Seen(page(payload, "en")).tags if "id" in attrs]
    assert len(names) == len(set(names))


def test_outcome_without_official_series_says_so(payload):
    payload["outcomes"] = [outcome for outcome in payload["outcomes"] if outcome["official"] is None]
    payload["states"]["coverage"] = None
    words = Seen(page(payload, "en")).words["en"]
    shown = [outcome for outcome in payload["outcomes"] if outcome["issue"] == "violence"]
    assert words.count("no official series") == 4 * len(shown)
    assert "No outcome of this run has an official series to compare with." in words
    assert words.count("No official series measures any outcome of this issue: nothing here can be checked.") == 3


ISSUES = ("violence", "border", "pandemic", "diplomacy")


def test_each_issue_has_a_page_and_the_menu_leads_to_it(payload):
    seen = Seen(page(payload, "en"))
    assert [attrs["data-page"] for _, attrs in seen.named("div") if "data-page" in attrs] == [
        "overview",
        *ISSUES,
        "numbers",
    ]
    links = [attrs["href"] for _, attrs in seen.named("a") if "data-open" in attrs]
    names = {attrs["id"] for _, attrs in seen.tags if "id" in attrs}
    assert {link[1:] for link in links} <= names
    assert len(links) == 2 * (2 + len(ISSUES))


@pytest.mark.parametrize(
    ("issue", "told"),
    [("pandemic", "does not show that donating doses pays"), ("diplomacy", "picked by hand and is thin before 2019")],
)
def test_an_issue_page_warns_of_what_the_data_cannot_tell(payload, issue, told):
    assert any(told in word for word in Seen(page(payload, "en")).words["en"])
    payload["outcomes"] = [outcome for outcome in payload["outcomes"] if outcome["issue"] != issue]
    assert not any(told in word for word in Seen(page(payload, "en")).words["en"])


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("warn_migration", ("Guard", "returns to Mexico", "cannot be separated")),
        ("warn_border", ("Most of the fall of 2020 is not the rule", "22 %")),
        ("warn_pandemic", ("does not show", "pays")),
    ],
)
def test_warnings_say_what_they_must(key, words):
    assert all(part in messages()[f"report.{key}"]["en"] for part in words)


def test_weakest_numbers_stand_on_the_page_of_their_issue(payload):
    words = Seen(page(payload, "en")).words["en"]
    weak = [number for number in payload["numbers"] if number["status"] in ("unread", "assumption")]
    assert len(weak) > 10
    assert sum(words.count(number["name"]) for number in weak) == len(weak) + 10
    assert "No number of this issue is an assumption or unread." in words


def test_levers_stand_on_the_page_of_their_issue(payload):
    payload["levers"][0]["issue"] = "border"
    text = page(payload, "en")
    border = text.split("id=border-levers ")[1].split("</section>")[0]
    violence = text.split("id=violence-levers ")[1].split("</section>")[0]
    assert 2 == border.count('class="drawing small"') < violence.count('class="drawing small"')


def test_what_does_not_happen_is_named_and_not_drawn(payload):
    text = page(payload, "en")
    assert "Nothing happens in this run with: Made-up duty." in text
    assert "d-outcome-duty" not in text


def test_months_and_both_tracks_are_drawn(payload):
    text = page(payload, "en")
    seen = Seen(text)
    held, used = ([attrs.get(key) for _, attrs in seen.named(tag)] for tag, key in (("g", "id"), ("use", "href")))
    for name in ("months-epidemic", "tracks-us_to_mx", "tracks-mx_to_us", "tracks-both"):
        assert (held.count(f"d-{name}"), used.count(f"#d-{name}")) == (1, 1)
    payload["tracks"]["monthly"] = []
    assert "d-tracks-" not in page(payload, "en")


def test_breaks_of_an_official_series_are_told(payload):
    payload["outcomes"][0]["official"]["breaks"] = [{"en": "A break & its reason", "es": "Una ruptura"}]
    assert "A break & its reason" in Seen(page(payload, "en")).words["en"]


def test_lost_draws_are_told(payload):
    told = "Draws that were not finite and are left out of every band: 2 (17, 121)."
    assert told in Seen(page(payload, "en")).words["en"]
    payload["draws"]["nonfinite"] = []
    assert told not in Seen(page(payload, "en")).words["en"]


@pytest.mark.parametrize(
    ("layers", "told"), [("fitted", "in-sample fit, not forecast skill"), ("prior", "None of its numbers")]
)
def test_says_whether_numbers_were_fitted(payload, layers, told):
    payload["receipt"]["layers"] = layers
    assert any(told in word for word in Seen(page(payload, "en")).words["en"])


def test_receipt_can_be_read_back(payload):
    text = page(payload, "es")
    kept = text.split('<script type="application/json" id="receipt">')[1].split("</script>")[0]
    assert json.loads(kept) == payload["receipt"]


def test_run_without_levers_settings_or_numbers(payload):
    payload |= {"levers": [], "settings": [], "numbers": [], "reported": []}
    assert "Nothing: every lever follows" in page(payload, "en")


def test_same_run_same_page(payload):
    assert page_text(payload, "en") == page_text(payload, "en") == page(payload, "en")
