"""Which tests are slow: what `make quick` leaves out."""

# Marked `slow`, and left out by `make quick`: what asks for a run of the whole world, or compiles it in its own files;
# and what takes ten seconds or more by itself, though it runs no world.
RUNS = {"as_it_happened", "compared", "first_run", "fitted_draws", "prior_draws", "prior_setup"}
SLOW = (
    "confidence/",
    "unit/agreements/test_on_the_model.py",
    "unit/bench/test_fuzz.py",
    "unit/calibration/",
    "unit/cli/test_calibrate_command.py",
    "unit/cli/test_cases_from_the_trade.py",
    "unit/cli/test_explain_command.py",
    "unit/cli/test_interrupted.py",
    "unit/cli/test_nonfinite.py",
    "unit/cli/test_replicate_command.py",
    "unit/cli/test_run_command.py",
    "unit/cli/test_streamed_run.py",
    "unit/forecasting/levels/test_forecasts.py",
    "unit/forecasting/test_closure_2020.py",
    "unit/issues/",
    "unit/record/events/test_importing.py",
    "unit/replications/",
    "unit/report/test_report_access.py",
    "unit/report/test_report_browser.py",
    "unit/runs/",
    "unit/scale/test_cluster.py",
    "unit/scale/test_real_world.py",
    "unit/web/test_browser_behaviour.py",
    "unit/web/test_browser_hands.py",
    "unit/web/test_browser_link.py",
    "unit/web/test_browser_looks.py",
    "unit/web/test_wiring.py",
)
# Of these files and folders, what needs no run.
NOT_SLOW = (
    "confidence/test_dimensions.py",
    "unit/issues/forms/",
    "unit/runs/test_receipt.py",
)
