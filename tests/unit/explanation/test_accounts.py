"""The table of accounts: closed, each driver in one account, every fault with its line and the nearest name."""

import pytest

from twotrack.explanation.accounts import EXPLANATIONS, NULL, columns, read_explanations
from twotrack.explanation.results import Results
from twotrack.explanation.twin.drivers import fill, growth, named_years
from twotrack.explanation.twin.refit import SCORED
from twotrack.explanation.twin.tables import inputs_hash
from twotrack.tables.errors import TableError, TwotrackError

TEXT = EXPLANATIONS.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def results():
    return Results()


def faults_of(tmp_path, old, new):
    assert old in TEXT
    path = tmp_path / "mine.toml"
    path.write_text(TEXT.replace(old, new), encoding="utf-8")
    with pytest.raises(TableError) as caught:
        read_explanations(path)
    return "\n".join(map(str, caught.value.faults))


def test_there_are_four_accounts_with_columns_of_their_own():
    found = read_explanations()
    assert list(found.accounts) == ["institutions", "poverty", "demand_and_arms", "militarization"]
    names = [column.name for column in columns(found.accounts)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('column = "deaths"', 'colum = "deaths"', "Did you mean 'column'?"),
        ('exposure = "seats"', 'exposure = "seets"', "Did you mean 'seats'?"),
        ('lever = "mx_army_deployment"', 'lever = "mx_army_deploymnt"', "Did you mean 'mx_army_deployment'?"),
        ('series = "cdc/cocaine_deaths"', 'series = "cdc/cocaine_death"', "Did you mean 'cdc/cocaine_deaths'?"),
        (
            '"violence.removal_effect" = 0.0',
            '"violence.removal_efect" = 0.0',
            "Did you mean 'violence.removal_effect'?",
        ),
        ("mx_prevention = 0.0", "mx_prevention = 0.0, mx_leader_removals = 0.0", "one account must own it"),
        ("absent = 0.0\n", "", "unless the form is growth"),
        ("wave = true\n", 'wave = true\nlever = "mx_prevention"\n', "reads one driver"),
        ('"MX-SON", "MX-CHH"', '"MX-SON", "MX-CHI"', "is not the code of a state"),
        ("[accounts.poverty", f"[accounts.{NULL}", "another name"),
        (', es = "pobreza y falta de ingresos"', "", "accounts.poverty.label.es"),
    ],
)
def test_a_fault_names_its_line_and_the_remedy(tmp_path, old, new, said):
    text = faults_of(tmp_path, old, new)
    assert said in text
    assert "mine.toml:" in text


def test_the_shipped_fits_are_of_these_accounts_and_figures(results):
    assert results.fits.inputs == inputs_hash(results.panel, results.drivers, SCORED)
    assert results.fits.members[:2] == ("walk", NULL)
    assert len({(one.origin, one.horizon, one.member, one.drivers) for one in results.fits.scores}) == len(
        results.fits.scores
    )


def test_fits_of_other_accounts_are_refused(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(TEXT.replace("[2011, 2017]", "[2010, 2017]"), encoding="utf-8")
    with pytest.raises(TableError, match="refit"):
        _ = Results(path).fits


def test_shipped_weights_are_shares(results):
    assert sum(one.weight for one in results.weights) == pytest.approx(1)
    assert all(0 <= one.low <= one.weight + 1e-9 for one in results.weights)


def test_the_null_gains_nothing_over_itself(results):
    assert all(one.gain == 0 for one in results.summaries() if one.member == NULL)


@pytest.mark.parametrize(("first", "last"), [(1999, 2011), (2007, 2030), (2011, 2011)])
def test_years_outside_the_figures_are_refused(results, first, last):
    with pytest.raises(TwotrackError):
        results.check_window(first, last)


def test_drivers_in_words():
    import numpy as np

    assert fill(np.array([[np.nan], [2.0], [np.nan]])).tolist() == [[2.0], [2.0], [2.0]]
    assert growth(np.array([[1.0], [np.e]]))[1, 0] == pytest.approx(1)
    assert growth(np.array([[0.0], [2.0], [1.0]])).ravel().tolist() == [0.0, 1.0, -0.5]
    assert named_years({"B": (2001, 2002)}, (2000, 2001, 2002, 2003), ("A", "B"))[:, 1].tolist() == [0, 1, 1, 0]
