"""What stands in a drawing, read back from its markup."""

import itertools
import re
import xml.etree.ElementTree as ET


def tree(html):
    """Elements of some markup; what is not well-formed is an error."""
    return ET.fromstring(f"<all>{html.code}</all>")  # noqa: S314 (our own markup)


def classed(html, *classes):
    """Elements that have all of these classes."""
    return [one for one in tree(html).iter() if set(classes) <= set(one.get("class", "").split())]


def words(html):
    """Texts drawn."""
    return [one.text for one in tree(html).iter("text")]


def titles(html):
    """What is told where something is pointed at."""
    return [one.text for one in tree(html).iter("title")]


def places(element):
    """Corners of a path of lines, in thousandths of the drawing from its upper left."""
    found = []
    for part in element.get("d").split("M")[1:]:
        numbers = [float(one) for one in re.findall(r"-?[\d.]+", part)]
        corners = list(zip(numbers[::2], numbers[1::2], strict=True))
        found += itertools.accumulate(corners, lambda at, step: (at[0] + step[0], at[1] + step[1]))
    return found
