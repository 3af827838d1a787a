"""The replication on the recorded network, against an independent re-implementation.

Reference figures: an independent program with an adaptive solver, to the digits it printed.
"""

from dataclasses import replace

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from scipy.integrate import solve_ivp

from twotrack.replications.science_2023 import equations
from twotrack.replications.science_2023.compare import replicate
from twotrack.replications.science_2023.equations import Flows, Stocks
from twotrack.replications.science_2023.network import read_inputs
from twotrack.replications.science_2023.public_values import public_values
from twotrack.replications.science_2023.quantities import change
from twotrack.replications.science_2023.simulate import simulate

REFERENCE = {
    "members_2012": "115000",
    "share_1_2012": "17.89",
    "share_2_2012": "8.94",
    "share_3_2012": "5.96",
    "share_4_2012": "4.47",
    "share_5_2012": "3.58",
    "members_2022": "173837",
    "cjng_2022": "28673",
    "sinaloa_2022": "17741",
    "recruits_week_gross": "439",
    "recruits_week_net": "375",
    "recruits_week_mean": "359",
    "recruits_2021_gross": "22372",
    "recruits_2021_net": "19174",
    "deaths_2021": "6264",
    "incapacitated_2021": "5720",
    "growth_2021": "7190",
    "losses_week_2022": "234",
    "losses_week_mean": "202",
    "pool": "279106",
    "lost_share": "37.7",
    "killed_share": "17.2",
    "incapacitated_share": "20.5",
    "top_members": "56.3",
    "top_deaths_within": "20.1",
    "top_deaths_around": "51.8",
    "members_2027_unchanged": "23.0",
    "casualties_2027_unchanged": "36.3",
    "members_2027_doubled": "5.9",
    "casualties_2027_doubled": "1.7",
    "members_2027_halved": "-9.9",
    "casualties_2027_halved": "-25.8",
    "members_2027_both": "-25.2",
    "casualties_2027_both": "-48.5",
    "casualties_doubled_unchanged": "-25",
    "years_to_old_violence": "3.25",
    "years_to_old_members": "4.8",
    "scale_gap": "0.000000000",
    "error_model": "428",
    "error_line": "430",
    "fit_model": "0.809",
    "fit_line": "0.807",
}
JANUARY_DEATHS = [67.2, 71.2, 75.6, 80.3, 85.3, 90.8, 96.6, 102.9, 109.6, 116.7]


@pytest.fixture(scope="module")
def rows(folder):
    return {row.name: row for row in replicate(folder)}


@pytest.fixture(scope="module")
def world(folder):
    """Weights, ranks, start and network as recorded."""
    network, _ = read_inputs(folder)
    rivalry, alliance = jnp.asarray(network.rivalry), jnp.asarray(network.alliance)
    ranks = equations.rank(rivalry, alliance)
    start = equations.rank_law(ranks, jnp.array(115_000.0))
    return equations.conflict_weights(rivalry, alliance), ranks, start, network


@pytest.fixture(scope="module")
def decade(world):
    weights, _, start, _ = world
    return simulate(start, weights, public_values().parameters, weeks=520)


def test_every_reference_figure_is_reproduced_to_its_printed_digits(rows):
    assert REFERENCE.keys() == rows.keys()
    found = {}
    for name, printed in REFERENCE.items():
        decimals = len(printed.partition(".")[2])
        found[name] = f"{rows[name].replicated:.{decimals}f}"
    assert found == REFERENCE


def test_the_scale_property_holds_to_nine_digits(rows):
    assert rows["scale_gap"].replicated < 1e-9


def test_published_figures_keep_their_marks(rows):
    assert (rows["members_2022"].published, rows["members_2022"].how_sure) == (175_000, "read")
    assert rows["casualties_2027_unchanged"].how_sure == "secondary"
    assert rows["members_2027_doubled"].how_sure == "memory"
    assert rows["members_2027_both"].published is None


def test_ranks_one_to_five_are_the_organisations_the_labels_name(folder, world):
    names = folder.table("security", "criminal_groups_2020").set_index("group_id")["short_name"]
    _, ranks, _, network = world
    first = [names[network.organisations[at]] for at in np.argsort(np.asarray(ranks))[:5]]
    assert first == ["CJNG", "Sinaloa", "NFMichoacana", "Noreste", "UTepito"]


def test_the_order_of_equals_is_that_of_the_list(world):
    # Equals in the reverse order give 174,026 members: the reference stands on this order.
    weights, _, _, network = world
    reverse = np.arange(len(network.organisations))[::-1]
    flipped = equations.rank(
        jnp.asarray(network.rivalry[np.ix_(reverse, reverse)]),
        jnp.asarray(network.alliance[np.ix_(reverse, reverse)]),
    )[reverse]
    start = equations.rank_law(flipped, jnp.array(115_000.0))
    run = simulate(start, weights, public_values().parameters, weeks=520)
    assert round(float(run.members[-1])) == 174_026


def test_facts_of_the_network(world):
    weights, _, _, network = world
    upper = np.triu_indices(150, k=1)
    rivalry, alliance = network.rivalry[upper], network.alliance[upper]
    assert len(network.organisations) == 150
    assert ((rivalry > 0).sum(), rivalry.sum(), rivalry.max()) == (92, 179, 13)
    assert ((alliance > 0).sum(), alliance.sum(), alliance.max()) == (91, 163, 6)
    assert ((rivalry > 0) & (alliance > 0)).sum() == 5
    assert ((network.rivalry + network.alliance).sum(axis=1) == 0).sum() == 36
    apart = np.asarray(weights)[~np.eye(150, dtype=bool)]
    assert [round(float(x), 3) for x in (apart.mean(), np.median(apart), apart.max())] == [0.605, 0.5, 5.0]


def test_modelled_deaths_each_january(decade):
    assert [round(float(week), 1) for week in decade.a_week.killed[:-1:52]] == JANUARY_DEATHS


def test_most_modelled_deaths_are_between_pairs_with_no_recorded_rivalry(world, decade):
    weights, _, _, network = world
    killed = np.asarray(decade.final)[:, None] * np.asarray(weights) * np.asarray(decade.final)
    assert killed[network.rivalry == 0].sum() / killed.sum() == pytest.approx(0.70, abs=0.005)


def test_lower_lethality_saves_at_once_and_less_later(world, decade):
    weights = world[0]
    p = public_values().parameters
    later = simulate(decade.final, weights, replace(p, lethality=0.8 * p.lethality), weeks=260)
    before = decade.a_week.killed[-1]
    assert change(float(later.a_week.killed[0]), float(before)) == pytest.approx(-20, abs=1e-6)
    assert round(change(float(later.a_week.killed[-1]), float(before)), 1) == 20.1
    assert round(change(float(later.members[-1]), float(decade.members[-1])), 1) == 27.6


@pytest.mark.parametrize(("rivalry", "more"), [(0, 0.1), (6, 0.6), (13, 1.3)])
def test_splitting_the_largest_with_its_alliances_kept_hardly_changes_deaths(world, decade, rivalry, more):
    weights, ranks, _, network = world
    largest = int(np.argmin(np.asarray(ranks)))
    order = np.append(np.arange(150), largest)
    members = np.asarray(decade.final)[order]
    members[[largest, 150]] /= 2
    split = np.asarray(weights)[np.ix_(order, order)]
    split[largest, 150] = split[150, largest] = (rivalry + 1) / (network.alliance[largest].sum() + 1)
    before = float(decade.final @ weights @ decade.final)
    assert round(change(float(members @ split @ members), before), 1) == more


def test_steps_of_a_week_and_of_eight_agree_with_an_adaptive_solver(world, decade):
    weights, _, start, _ = world
    p = public_values().parameters
    nothing = Flows(*[jnp.zeros(())] * 4)
    slope = jax.jit(lambda members: equations.derivative(Stocks(members, nothing), weights, p).members)
    wanted = solve_ivp(
        lambda _, members: np.asarray(slope(members)),
        (0, 520),
        np.asarray(start),
        method="DOP853",
        rtol=1e-12,
        atol=1e-9,
    ).y[:, -1]
    wide = simulate(start, weights, p, weeks=520, step=8)
    assert np.max(np.abs(decade.final / wanted - 1)) < 1e-10
    assert np.max(np.abs(wide.final / wanted - 1)) < 1e-6
    assert round(float(wide.members[-1])) == 173_837
