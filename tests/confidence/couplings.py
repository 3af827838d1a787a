"""The couplings between issues that a lever can show, each with the numbers that switch it off."""

from dataclasses import dataclass, field

from paths import setting

from twotrack.tables.axes import codes

ORIGINS, TOPICS = codes("origin"), codes("topic")
MEXICANS, TRIANGLE = ORIGINS.index("mexico"), ORIGINS.index("northern_triangle")


@dataclass(frozen=True)
class Coupling:
    """What is changed, what it should move in which months and which way, and the numbers that switch it off."""

    watch: str
    way: int
    changed: tuple
    months: tuple
    column: int | None = None
    off: dict = field(default_factory=dict)
    on: dict = field(default_factory=dict)
    both: tuple = ()


NO_MEASURES = (*setting("mx_health_measures", 0, "2020-01"), *setting("us_health_measures", 0, "2020-01"))
CLOSED_FOR_GOOD = setting("joint_land_restriction", 1, "2020-04")
NO_TROOPS = setting("mx_migration_deployment", 0)
THREAT = setting("us_tariff_threat", 1, "2025-01")
LATER = ("2026-01", "2035-12")
REMOVALS = setting("mx_leader_removals", 1, "2025-01", "2025-03", "MX-CHH")
DUTY = setting("us_tariff_on_mexico", 0.25, "2025-01")
NO_JOBS = setting("us_hispanic_unemployment", 5, "2025-01")
NO_FEAR = {f"border.avoided_share_{mode}": 0.0 for mode in ("pedestrians", "vehicles", "passengers")}

COUPLINGS = {
    "a duty costs income in Mexico": Coupling(
        watch="economy.income_index",
        way=-1,
        changed=DUTY,
        months=LATER,
        off={"economy.export_share": 0.0},
    ),
    "a suspension costs income in Mexico": Coupling(
        watch="economy.income_index",
        way=-1,
        changed=setting("mx_activity_suspension", 1, "2025-01", "2025-06"),
        months=("2025-03", "2025-12"),
        off={"economy.suspension_loss": 0.0},
    ),
    "a duty weakens the peso": Coupling(
        watch="economy.peso_index",
        way=+1,
        changed=DUTY,
        months=LATER,
        off={"economy.peso_offset": 0.0},
    ),
    "a threat weakens the peso": Coupling(
        watch="economy.peso_index",
        way=+1,
        changed=setting("us_tariff_threat", 1, "2025-01", "2025-06"),
        months=("2025-02", "2025-06"),
        off={"economy.peso_threat": 0.0},
    ),
    "lost income makes Mexicans leave": Coupling(
        watch="migration.entries",
        column=MEXICANS,
        way=+1,
        changed=DUTY,
        months=LATER,
        off={"migration.wage_push": 0.0},
    ),
    "fewer jobs draw fewer entries": Coupling(
        watch="migration.entries",
        column=MEXICANS,
        way=-1,
        changed=NO_JOBS,
        months=LATER,
        off={"migration.labour_pull": 0.0},
    ),
    "fewer jobs send fewer remittances": Coupling(
        watch="migration.remittances",
        way=-1,
        changed=NO_JOBS,
        months=LATER,
        off={"migration.remittances_labour": 0.0},
    ),
    "a weaker peso draws remittances": Coupling(
        watch="migration.remittances",
        way=+1,
        changed=DUTY,
        months=LATER,
        off={"migration.remittances_peso": 0.0},
    ),
    "war makes Mexicans leave": Coupling(
        watch="migration.entries",
        column=MEXICANS,
        way=+1,
        changed=REMOVALS,
        months=("2025-03", "2026-02"),
        on={"migration.war_push": 0.1},
        off={"migration.war_push": 0.0},
    ),
    "war keeps Mexicans at home where its sign is the other": Coupling(
        watch="migration.entries",
        column=MEXICANS,
        way=-1,
        changed=REMOVALS,
        months=("2025-03", "2026-02"),
        on={"migration.war_push": -0.1},
        off={"migration.war_push": 0.0},
    ),
    "without measures and fear more people set out in 2020": Coupling(
        watch="migration.entries",
        column=TRIANGLE,
        way=+1,
        changed=NO_MEASURES,
        months=("2020-04", "2020-05"),
        off={"migration.pandemic_effect": 0.0},
    ),
    "without the restriction more people walk across": Coupling(
        watch="border.pedestrians",
        way=+1,
        changed=setting("joint_land_restriction", 0, "2020-03"),
        months=("2020-04", "2021-10"),
        off={f"border.rule_share_{mode}": 0.0 for mode in ("pedestrians", "passengers")},
    ),
    "without measures more people walk across": Coupling(
        watch="border.pedestrians",
        way=+1,
        changed=NO_MEASURES,
        months=("2020-04", "2021-10"),
        off=NO_FEAR,
    ),
    "a rule of reopening eases the restriction as people are vaccinated": Coupling(
        watch="border.restriction",
        way=-1,
        both=CLOSED_FOR_GOOD,
        changed=setting("joint_reopening_rule", 1, "2021-01"),
        months=("2021-06", "2021-12"),
    ),
    "no vaccine in the United States, no easing": Coupling(
        watch="border.restriction",
        way=+1,
        both=(*CLOSED_FOR_GOOD, *setting("joint_reopening_rule", 1, "2021-01")),
        changed=setting("us_vaccine_supply", 0),
        months=("2021-06", "2021-12"),
    ),
    "more encounters are news": Coupling(
        watch="politics.us_salience",
        column=TOPICS.index("migration"),
        way=-1,
        changed=setting("mx_migration_deployment", 60_000, "2022-01"),
        months=("2022-06", "2023-12"),
        off={"politics.event_effect": 0.0},
    ),
    "fewer overdoses are less news": Coupling(
        watch="politics.us_salience",
        column=TOPICS.index("drugs"),
        way=-1,
        changed=setting("us_demand_reduction", 0.9, "2022-01"),
        months=LATER,
        off={"politics.event_effect": 0.0},
    ),
    "fewer killings are less news": Coupling(
        watch="politics.mx_salience",
        column=TOPICS.index("security"),
        way=-1,
        changed=setting("mx_arrest_effort", 2, "2022-01"),
        months=LATER,
        off={"politics.event_effect": 0.0},
    ),
    "more deaths of the pandemic are more news": Coupling(
        watch="politics.mx_salience",
        column=TOPICS.index("pandemic"),
        way=+1,
        changed=NO_MEASURES,
        months=("2020-05", "2020-08"),
        off={"politics.event_effect": 0.0},
    ),
    "a closed border is news": Coupling(
        watch="politics.us_salience",
        column=TOPICS.index("border"),
        way=-1,
        changed=setting("joint_land_restriction", 0, "2020-03"),
        months=("2020-06", "2021-10"),
        # A closed border is an act of the United States as well, and what is hostile is news.
        off={"politics.restriction_effect": 0.0, "politics.news_effect": 0.0},
    ),
    "hostility on trade and migration harms joint security work": Coupling(
        watch="diplomacy.working_security_cooperation",
        way=-1,
        changed=THREAT,
        months=LATER,
        off={"diplomacy.hostility_spillover": 0.0},
    ),
    "and with it what assistance builds": Coupling(
        watch="state.arrest_rate",
        way=-1,
        both=setting("us_security_assistance", 500, "2022-01"),
        changed=THREAT,
        months=LATER,
        off={"state.cooperation_dependence": 0.0},
    ),
    "a threat brings troops where none are ordered": Coupling(
        watch="migration.mexican_enforcement",
        way=+1,
        both=NO_TROOPS,
        changed=THREAT,
        months=LATER,
        off={"migration.pressed_troops_gain": 0.0},
    ),
    "and the troops apprehend": Coupling(
        watch="migration.mexican_apprehensions",
        column=TRIANGLE,
        way=+1,
        both=NO_TROOPS,
        changed=THREAT,
        months=LATER,
        off={"migration.pressed_troops_gain": 0.0},
    ),
    "without the threat of 2019 Mexico cooperates less on migration": Coupling(
        watch="diplomacy.mx_cooperation",
        column=TOPICS.index("migration"),
        way=-1,
        changed=setting("us_tariff_threat", 0, "2019-05"),
        months=("2019-06", "2020-06"),
        off={"diplomacy.answer_rate": 0.0},
    ),
    "hardship brings recruits": Coupling(
        watch="violence.recruits",
        way=-1,
        changed=NO_MEASURES,
        months=("2020-04", "2020-05"),
        on={"violence.hardship_effect": 0.2},
        off={"violence.hardship_effect": 0.0},
    ),
}
