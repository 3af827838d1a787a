"""The couplings of drugs, the state and violence with one another: income, members, protection and scarcity."""

from couplings import LATER, Coupling
from paths import setting

SECURITY = {
    "drug income captures governments": Coupling(
        watch="state.cooptation_mean",
        way=-1,
        changed=setting("us_demand_reduction", 0.9, "2022-01"),
        months=LATER,
        off={"state.capture_income_elasticity": 0.0, "state.capture_density_elasticity": 0.0},
    ),
    "members capture governments": Coupling(
        watch="state.cooptation_mean",
        way=-1,
        changed=setting("mx_arrest_effort", 2, "2022-01"),
        months=LATER,
        off={"state.capture_density_elasticity": 0.0},
    ),
    "what the ports stop makes cocaine scarce": Coupling(
        watch="drugs.scarcity",
        way=+1,
        changed=setting("us_port_interdiction", 5, "2022-01"),
        months=("2022-02", "2023-12"),
        off={"drugs.cocaine_price_elasticity": 0.0},
    ),
    "protection that reform breaks is fought over at first": Coupling(
        watch="violence.members_killed",
        way=+1,
        changed=setting("mx_cooptation_reform", 1, "2022-01"),
        months=("2022-02", "2022-12"),
        off={"violence.broken_effect": 0.0, "state.cooptation_shield": 0.0},
    ),
    "scarce cocaine is fought over at first": Coupling(
        watch="violence.members_killed",
        way=+1,
        changed=setting("us_port_interdiction", 5, "2022-01"),
        months=("2022-02", "2022-12"),
        off={
            "violence.scarcity_effect": 0.0,
            "violence.income_elasticity": 0.0,
            "state.capture_income_elasticity": 0.0,
        },
    ),
}
