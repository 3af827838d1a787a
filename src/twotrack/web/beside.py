"""Pages that lie beside the page in its folder, and the links to them."""

from twotrack.report.page.markup import Html, element
from twotrack.web.texts import text_tag

CLAIMS, EXPLANATIONS = "claims.html", "explanations.html"
PAGES = {"claims_page": CLAIMS, "explanations_page": EXPLANATIONS}


def links_beside(language: str) -> Html:
    """A foot of the page with a link to each of them."""
    found = (element("p", text_tag("a", key, language, href=name, class_="link")) for key, name in PAGES.items())
    return element("footer", element("div", *found))
