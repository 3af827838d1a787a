"""Made-up rows of GDELT 1."""

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
    return cells


def as_text(rows):
    return "".join("\t".join(row) + "\n" for row in rows)
