"""Everything about one claim, as labelled paragraphs in one language: for terminal, page and documentation."""

from collections.abc import Iterator

from twotrack.claims.answer import Answer
from twotrack.claims.sources import needs_folder, official_series
from twotrack.claims.wording import figure_text, interval_text, kind_word, placebo_text, verdict_text
from twotrack.tables.catalogue import current_language, translate


def paragraphs(one: Answer, language: str | None = None) -> list[tuple[str, str]]:
    """Label and text of each paragraph; those that have nothing to say are left out."""
    language = language or current_language()
    return [(translate(f"claims.about_{key}", language), text) for key, text in _all(one, language) if text]


def _all(one: Answer, language: str) -> Iterator[tuple[str, str]]:
    claim = one.claim
    yield "verdict", verdict_text(one, language)
    yield "place", f"{claim.paragraph} ({kind_word(claim.kind, language)})"
    yield "reading", claim.reading[language]
    yield "statistic", claim.statistic[language] if claim.statistic else ""
    yield "figure", figure_text(one, language)
    yield "interval", interval_text(one, language)
    yield "placebo", _placebo(one, language)
    yield "confounded", claim.confounded[language] if claim.confounded else ""
    yield "would_change", claim.would_change[language]
    yield "series", "; ".join(series_text(name, language) for name in claim.series + claim.also)
    yield "missing", ", ".join(name.removeprefix("data/") for name in one.missing)


def _placebo(one: Answer, language: str) -> str:
    said = placebo_text(one, language)
    if one.claim.placebo is None:
        return said
    what = one.claim.placebo.what[language]
    return f"{what} {said}".strip()


def series_text(name: str, language: str) -> str:
    """Series with its producer, or where it lies when it is not in the package."""
    series = official_series(name)
    if series is not None:
        return f"{name} ({series.info.producer})"
    return translate("claims.of_the_folder", language, name=name.removeprefix("data/")) if needs_folder(name) else name
