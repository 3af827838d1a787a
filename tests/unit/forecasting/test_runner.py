"""What makes scores: the code of the forecasts and that of their rivals."""

from twotrack.forecasting.scoring import runner
from twotrack.forecasting.scoring.methods import ScoreOptions


def test_the_code_of_a_rival_is_part_of_what_makes_scores():
    from twotrack.replications.science_2023.forecast import forecaster

    alone = runner.code_hash(ScoreOptions((12,), 50, 1, {}))
    assert runner.code_hash(ScoreOptions((12,), 50, 1, {"science_2023": forecaster})) != alone
    assert runner.code_hash(ScoreOptions((12,), 50, 1, {"ours": lambda *_: None})) == alone
