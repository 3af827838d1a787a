"""Made-up rows of GDELT 1."""

import re

GDELT1 = (
    "{id} 20190530 201905 2019 2019.41 USA PRESIDENT USA . . . . GOV . . MEX MEXICO MEX . . . . BUS . . "
    "1 1312 131 13 3 -5.8 4 1 4 -2.0 . . . . . . . . . . . . . . 3 Washington US USDC 38.9 -77.0 531871 20190530 "
    "http://example.org/tariff-on-mexico"
)


def gdelt1_row(key="1", **changes):
    """A row of GDELT 1 as its cells, with some of them changed by position."""
    cells = ["" if cell == "." else cell for cell in GDELT1.format(id=key).split(" ")]
    for place, cell in changes.items():
        cells[int(place[1:])] = cell
    return cells if changes.keys() & {"c27", "c28", "c29"} else with_its_classes(cells)


def with_its_classes(cells):
    """The row with the base, root and quad class of its code, as producers write them."""
    code = cells[26]
    if re.fullmatch(r"(0[1-9]|1\d|20)\d*", code):
        root = int(code[:2])
        cells[27:30] = [code[:3], code[:2], str(1 + sum(root > last for last in (5, 8, 13)))]
    return cells


def as_text(rows):
    return "".join("\t".join(row) + "\n" for row in rows)
