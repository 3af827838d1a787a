"""The choice of a language of a page without a script: two buttons before its views, one view a language."""

from twotrack.report.page.markup import Html, element, join_html
from twotrack.tables.catalogue import LANGUAGES

NAMES = {"en": "English", "es": "Español"}


def language_choice(language: str) -> Html:
    """Buttons that stand before the views of a page, the one of this language pressed; the style shows its view by
    their identifiers, `in-en` and `in-es`.
    """
    return join_html(_button(one, f"in-{one}", checked=one == language) for one in LANGUAGES)


def _button(language: str, name: str, *, checked: bool) -> Html:
    button = element("input", type="radio", name="language", id=name, checked=checked, class_="choice")
    return join_html(button, element("label", NAMES[language], for_=name, lang=language, class_="choice"))
