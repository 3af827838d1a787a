"""What makes a kept score another one."""

import pytest

from twotrack.forecasting.scoring import runner
from twotrack.forecasting.scoring.methods import ScoreOptions
from twotrack.replications.science_2023.forecast import forecaster
from twotrack.tables.errors import RunError


def test_the_code_of_a_rival_is_part_of_what_makes_scores():
    alone = runner.code_hash(ScoreOptions((12,), 50, 1, {}))
    assert runner.code_hash(ScoreOptions((12,), 50, 1, {"science_2023": forecaster})) != alone
    assert runner.code_hash(ScoreOptions((12,), 50, 1, {"ours": lambda *_: None})) == alone


def test_jobs_know_their_series():
    assert {job.group for job in runner.jobs((), ())} == {"homicides", *runner.FLOWS}
    assert len(runner.jobs(("homicides_state_year", "homicides_nation_year"), ())) == 14
    with pytest.raises(RunError, match="encounters"):
        runner.jobs(("encouters",), ())
