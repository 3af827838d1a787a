"""A run payload in which EVERY FIGURE IS MADE UP: smooth curves and a fixed wave, for layout and tests only."""

import tomllib
from math import exp, sin
from pathlib import Path

from made_up_issues import more_issues, tracks

YEARS = list(range(2000, 2036))
RECORDED = [year for year in YEARS if year <= 2021]
QUANTILES = {"q05": -1.64, "q25": -0.67, "q75": 0.67, "q95": 1.64}
STATUSES = ("read", "secondary", "computed", "assumption", "unread")
SYMBOLS = ("\\rho", "\\lambda_{\\mathrm{us}}", "\\bar{x}^2", "\\beta_s")
UNITS = ("1 / month", "share", "firearms / year", "1")


def both(english, spanish):
    return {"en": english, "es": spanish}


def wobble(*at):
    return sin(sum((7.3 + place) * value * value for place, value in enumerate(at, start=1)))


def outcome(row):
    shape = [0.5 + 0.9 / (1 + exp(-(year - 2009) / 1.5)) + 0.25 * sin(year / 2.2) for year in YEARS]
    median = [row["level"] * value for value in shape]
    widths = [row["spread"] * (1 if year <= 2021 else 0.3 + 0.14 * (year - 2021)) for year in YEARS]
    edges = {key: [m * exp(z * w) for m, w in zip(median, widths, strict=True)] for key, z in QUANTILES.items()}
    digits = 2 if row["level"] < 1 else 0
    wave = [0.5 * wobble(at, len(row["name"])) for at in range(len(RECORDED))]
    values = [round(m * exp(w), digits) for m, w in zip(median, wave, strict=False)]
    shared = {key: row[key] for key in ("name", "label", "unit")}
    return shared | {
        "issue": "violence",
        "note": both("A made-up outcome for the tests.", "Un resultado inventado para las pruebas."),
        "years": YEARS,
        "median": median,
        **edges,
        "official": official(row["name"], values) if row["official"] else None,
        "score": score(edges, values) if row["official"] else None,
        "step": {"year": 2021, "replay_median": median[21], "official": values[21]} if row["step"] else None,
    }


def official(name, values):
    label = both("Made-up institute, made-up deaths", "Instituto inventado, defunciones inventadas")
    return {"series": f"madeup/{name}", "label": label, "years": RECORDED, "values": values}


def score(edges, values):
    def inside(low, high):
        return sum(a <= v <= b for a, v, b in zip(edges[low], values, edges[high], strict=False))

    return {"points": 22, "covered_50": inside("q25", "q75"), "covered_90": inside("q05", "q95"), "median_ape": 0.31}


def states(table):
    median, figures = [], []
    for at in range(len(table["codes"])):
        level, peak = exp(2.6 + wobble(at, 1)), 2013 + 8 * wobble(at, 2)
        line = [level * (0.5 + 1.8 * exp(-(((year - peak) / 4) ** 2))) for year in YEARS]
        median.append(line)
        noisy = [rate * exp(0.5 * wobble(at, n)) for n, rate in enumerate(line)]
        figures.append([rate if year <= 2021 else None for year, rate in zip(YEARS, noisy, strict=True)])
    return {
        "codes": [f"MX-{code}" for code in table["codes"]],
        "names": both(table["names"], table["names"]),
        "years": YEARS,
        "median": median,
        "mean": [[1.2 * rate for rate in line] for line in median],
        "official": figures,
        "coverage": {"points": 704, "covered_50": 331, "covered_90": 588},
    }


def lever(row):
    levels = row["levels"]
    values = [levels[min(at * len(levels) // len(YEARS), len(levels) - 1)] for at in range(len(YEARS))]
    by = {place: [value * share for value in values] for place, share in row.get("by", {}).items()}
    shared = {key: row[key] for key in ("name", "label", "holder", "unit", "bounds")} | {"issue": "violence"}
    return (
        shared
        | {
            "status_quo": levels[-2] if row.get("changed") else levels[-1],
            "months": [f"{year}-01" for year in YEARS],
            "values": values,
            "changed": row.get("changed", False),
            "sources": [{"cite": "Made-up ministry (2020)", "where": "table 3"}],
            "note": "Made up for the tests.",
        }
        | ({"by": by} if by else {})
    )


def number(at):
    paper = {"cite": "Nobody and Noone (2019), A paper that does not exist", "where": f"p. {at}"}
    spread = {"median": 0.01 * (at + 1), "low": 0.004 * (at + 1), "high": 0.03 * (at + 1)}
    return {
        "name": f"violence.made_up_rate_{at}",
        "label": both(f"Made-up rate number {at}", f"Tasa inventada número {at}"),
        "symbol": SYMBOLS[at % 4],
        "unit": UNITS[at % 4],
        "prior": {"family": "lognormal", **spread},
        "fitted": {key: 1.2 * value for key, value in spread.items()} if at % 4 == 0 else None,
        "status": STATUSES[at * 7 % 5] if at % 3 else "read",
        "sources": [paper | {"url": "https://example.org/paper"}, {"cite": "Made-up ministry (2020)", "where": "t. 3"}],
        "note": "Halved since the figure counts both sexes; see the note of the table." if at % 5 == 0 else "",
    }


def made_up_payload():
    table = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    return table | {
        "outcomes": [*(outcome(row) for row in table["outcomes"]), *more_issues()],
        "tracks": tracks(),
        "states": states(table["states"]),
        "levers": [lever(row) for row in table["levers"]],
        "reported": [{"model": None, "published": None} | row for row in table["reported"]],
        "numbers": [number(at) for at in range(40)],
    }
