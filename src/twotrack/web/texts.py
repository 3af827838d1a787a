"""Words of the page: its messages in both languages, as the scripts read them and as the skeleton shows them."""

from collections.abc import Iterable, Mapping

from twotrack.report.page.markup import Child, Html, element
from twotrack.tables.catalogue import LANGUAGES, messages, translate

FILE = "page."
# Said where no script runs.
SILENT = f"{FILE}no_script"
# Messages of other files that the page shows too.
SHARED = ("holder_us", "holder_mx", "holder_joint")
# What `twotrack why` says of a way that is no link.
WAYS = ("direct", "others")
STATUSES = ("status_read", "status_secondary", "status_computed", "status_assumption", "status_unread")


def script_texts() -> dict[str, dict[str, str]]:
    """Texts by language and key: those of the page, by the name that they have in its file."""
    found = messages()
    keys = {key.removeprefix(FILE): key for key in found if key.startswith(FILE) and not key.startswith(SILENT)}
    keys |= {key: f"report.{key}" for key in (*SHARED, *STATUSES)}
    keys |= {f"why_{key}": f"why.{key}" for key in WAYS}
    return {language: {name: found[key][language] for name, key in keys.items()} for language in LANGUAGES}


def both(texts: Mapping[str, str]) -> list[str]:
    """Both languages of a text, in their order."""
    return [texts[language] for language in LANGUAGES]


def text_tag(
    tag: str, key: str, language: str, *children: Child | Iterable[Child], **attributes: str | int | bool | None
) -> Html:
    """Element whose text is a message of the page, marked so that the scripts can say it in the other language."""
    return element(tag, translate(f"{FILE}{key}", language), *children, data_t=key, **attributes)


def name_tag(
    tag: str, key: str, language: str, *children: Child | Iterable[Child], **attributes: str | int | bool | None
) -> Html:
    """Element whose accessible name is a message of the page."""
    name = translate(f"{FILE}{key}", language)
    return element(tag, *children, aria_label=name, data_name=key, **attributes)
