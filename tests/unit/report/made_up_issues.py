"""More issues, their months and the two tracks, in which EVERY FIGURE IS MADE UP: for layout and tests only."""

from math import exp

YEARS = list(range(2000, 2036))
MONTHS = [f"{year}-{month:02d}" for year in range(2018, 2022) for month in range(1, 13)]
RECORD = [f"{year}-{month:02d}" for year in range(2000, 2022) for month in range(1, 13)]
SPREADS = {"q05": 0.5, "q25": 0.8, "median": 1.0, "q75": 1.3, "q95": 2.0}
TOPICS = ("trade", "migration", "security")
DIRECTIONS, TRACKS = ("us_to_mx", "mx_to_us"), ("cooperation", "hostility", "both_tracks")


def both(english, spanish):
    return {"en": english, "es": spanish}


def bands(values):
    return {key: [factor * value for value in values] for key, factor in SPREADS.items()}


def outcome(name, issue, values, **more):
    plain = {
        "name": name,
        "issue": issue,
        "label": both(f"Made-up {name}", f"Resultado inventado {name}"),
        "unit": "persons / year",
        "note": both("Made up.", "Inventado."),
        "years": YEARS,
        "official": None,
        "score": None,
        "step": None,
        "monthly": None,
    }
    return plain | bands(values) | more


def epidemic():
    """All of it in four late years, with official years and months of which one is far outside."""
    values = [{2020: 1000.0, 2021: 1200.0, 2022: 300.0, 2023: 20.0}.get(year, 0.0) for year in YEARS]
    label = both("Made-up ministry", "Secretaría inventada")
    official = {"series": "madeup/epidemic", "label": label, "years": [2020, 2021], "values": [1100, 5000]}
    score = {"points": 2, "covered_50": 1, "covered_90": 1, "median_ape": 0.43}
    wave = [0.0] * 26 + [100 * exp(-(((at - 8) / 5) ** 2)) for at in range(22)]
    months = {"series": "madeup/by_month", "label": label, "months": MONTHS[26:], "values": [*wave[26:47], 900.0]}
    cover = {"points": 22, "covered_50": 21, "covered_90": 21, "median_ape": 0.05}
    monthly = {"months": MONTHS, "unit": "persons / month", **bands(wave), "official": months, "score": cover}
    return outcome("epidemic", "pandemic", values, official=official, score=score, monthly=monthly)


def tracked():
    """One outcome a direction and track, which the table of the two tracks holds."""
    names = [f"{track}_{direction}" for direction in DIRECTIONS for track in TRACKS]
    return [outcome(name, "diplomacy", [float(year > 2017) for year in YEARS], unit="index") for name in names]


def yearly(direction, track, topic):
    """Years of one track and topic: whole points from 2018 on, less than half a point in 2014."""
    level = {"cooperation": 20.0, "hostility": 7.0, "both_tracks": 5.0}[track] * (3 if topic == "" else 1)
    values = [level if year > 2017 else 0.3 * (year == 2014) for year in YEARS]
    if topic == "security":
        values = [0.0 for _ in YEARS]
    ends = {"q05": [0.5 * v for v in values], "median": values, "q95": [2 * v for v in values]}
    ahead = [0.5 * values[-1], values[-1], 2 * values[-1]]
    return (
        {"direction": direction, "track": track, "outcome": f"{track}_{direction}", "topic": topic}
        | ends
        | {"ahead": ahead}
    )


def tracks():
    """Both tracks by year and month over three topics, on one of which nothing happens."""
    moving = [10.0 * (month >= "2018-06") for month in RECORD]
    still = [0.0 for _ in RECORD]
    pairs = [(direction, track) for direction in DIRECTIONS for track in TRACKS]
    return {
        "topics": [{"code": code, "label": both(code.title(), f"{code.title()}o")} for code in TOPICS],
        "years": YEARS,
        "yearly": [yearly(*pair, topic) for pair in pairs for topic in ("", *TOPICS)],
        "months": RECORD,
        "monthly": [{"direction": d, "track": t, "values": [moving, moving, still]} for d, t in pairs],
    }


def more_issues():
    """Outcomes of a pandemic, a border on which nothing happens, and diplomacy."""
    return [epidemic(), outcome("duty", "border", [0.0 for _ in YEARS], headline=False), *tracked()]
