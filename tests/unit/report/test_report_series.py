"""A report of a run with a series of the user's own says so, and tells how to run it again."""

from twotrack.report.run.page import page_text
from twotrack.report.run.sections.head import reproduce_command

ORDER = "twotrack/moves_month=series.twotrack.moves_month.csv"


def test_the_page_names_the_series_that_was_replaced(payload):
    assert "Series of the user" not in page_text(payload, "en")
    payload["receipt"]["series"] = [ORDER]
    text = page_text(payload, "en")
    assert "Series of the user, instead of shipped ones" in text
    assert "Series del usuario" in text
    assert text.count("<dd>twotrack/moves_month</div>") == 2


def test_the_command_takes_the_series_from_the_folder():
    receipt = {"draws": 20, "seed": 1, "layers": "fitted"}
    assert "--series" not in reproduce_command(receipt)
    assert reproduce_command(receipt | {"series": [ORDER]}).endswith(f"--series {ORDER}")
