"""The bench times the same computation in every language."""

import shutil
from pathlib import Path

import numpy as np
import pytest

BENCH = Path(__file__).parents[3] / "bench"
COMPILER = pytest.mark.skipif(shutil.which("cc") is None, reason="There is no C compiler called cc on this machine.")


@pytest.fixture
def programs(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCH))
    import crime_case
    import crime_programs

    return crime_case, crime_programs


@COMPILER
@pytest.mark.parametrize("draws", [1, 130])
def test_c_and_jax_agree_to_nine_digits(programs, draws):
    crime_case, crime_programs = programs
    case = crime_case.make_case(crime_case.made_network(12), draws, weeks=104, step=4)
    wanted = crime_programs.in_c(case)()
    assert wanted[0].shape == (draws, 12)
    for program in (
        crime_programs.in_c_on_all_cores,
        crime_programs.in_jax,
        crime_programs.in_jax_chunks,
        crime_programs.in_jax_draws_last,
        crime_programs.in_numpy,
    ):
        for one, other in zip(program(case)(), wanted, strict=True):
            np.testing.assert_allclose(one, other, rtol=1e-9)


def test_jax_agrees_with_the_adaptive_solver(programs):
    crime_case, crime_programs = programs
    case = crime_case.make_case(crime_case.made_network(12), 2, weeks=104, step=1)
    for one, other in zip(crime_programs.in_jax(case)(), crime_programs.in_scipy(case)(), strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-6)


def test_the_network_is_the_same_every_time(programs):
    crime_case, _ = programs
    one, other = crime_case.made_network(), crime_case.made_network()
    assert np.array_equal(one.rivalry, other.rivalry)
    assert np.array_equal(one.rivalry, one.rivalry.T)
    assert not np.array_equal(one.rivalry, one.alliance)


@COMPILER
def test_the_table_is_printed(programs, capsys):
    import crime_equations

    crime_equations.main(["--quick"])
    lines = capsys.readouterr().out.splitlines()
    for name in programs[1].PROGRAMS:
        assert sum(name in line for line in lines) == 2
