"""A run payload in which EVERY FIGURE IS MADE UP: smooth curves and a fixed noise, for layout and tests only."""

import random
from math import exp, sin

YEARS = list(range(2000, 2036))
RECORDED = [year for year in YEARS if year <= 2021]
CODES = (
    "AGU BCN BCS CAM COA COL CHP CHH CMX DUR GUA GRO HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SLP SIN SON TAB TAM "
    "TLA VER YUC ZAC"
).split()
NAMES = (
    "Aguascalientes,Baja California,Baja California Sur,Campeche,Coahuila,Colima,Chiapas,Chihuahua,Ciudad de México,"
    "Durango,Guanajuato,Guerrero,Hidalgo,Jalisco,Estado de México,Michoacán,Morelos,Nayarit,Nuevo León,Oaxaca,Puebla,"
    "Querétaro,Quintana Roo,San Luis Potosí,Sinaloa,Sonora,Tabasco,Tamaulipas,Tlaxcala,Veracruz,Yucatán,Zacatecas"
).split(",")


def both(english, spanish):
    return {"en": english, "es": spanish}


def outcome(name, label, unit, level, *, official=True, step=True, spread=0.25):
    dice = random.Random(name)
    shape = [0.5 + 0.9 / (1 + exp(-(year - 2009) / 1.5)) + 0.25 * sin(year / 2.2) for year in YEARS]
    median = [level * value for value in shape]
    widths = [spread * (1 if year <= 2021 else 0.3 + 0.14 * (year - 2021)) for year in YEARS]
    edges = {
        key: [value * exp(z * width) for value, width in zip(median, widths, strict=True)]
        for key, z in (("q05", -1.64), ("q25", -0.67), ("q75", 0.67), ("q95", 1.64))
    }
    values = [round(level * s * exp(dice.gauss(0.05, 0.32)), 2 if level < 1 else 0) for s in shape[: len(RECORDED)]]
    inside = [
        sum(low <= v <= high for low, v, high in zip(edges[a], values, edges[b], strict=False))
        for a, b in (("q25", "q75"), ("q05", "q95"))
    ]
    return {
        "name": name,
        "label": label,
        "unit": unit,
        "issue": "violence",
        "note": both("A made-up outcome for the tests.", "Un resultado inventado para las pruebas."),
        "years": YEARS,
        "median": median,
        **edges,
        "official": {
            "series": f"madeup/{name}",
            "label": both("Made-up institute, made-up deaths", "Instituto inventado, defunciones inventadas"),
            "years": RECORDED,
            "values": values,
        }
        if official
        else None,
        "score": {"points": 22, "inside50": inside[0], "inside90": inside[1], "median_ape": 0.31} if official else None,
        "step": {"year": 2021, "replay_median": median[21], "official": values[21]} if official and step else None,
    }


def states():
    dice = random.Random(32)
    levels = [exp(dice.gauss(2.6, 0.75)) for _ in CODES]
    peaks = [dice.uniform(2005, 2022) for _ in CODES]
    median = [
        [level * (0.5 + 1.8 * exp(-(((year - peak) / 4) ** 2))) for year in YEARS]
        for level, peak in zip(levels, peaks, strict=True)
    ]
    official = [
        [rate * exp(dice.gauss(0, 0.4)) if y <= 2021 else None for y, rate in zip(YEARS, line, strict=True)]
        for line in median
    ]
    return {
        "codes": [f"MX-{code}" for code in CODES],
        "names": {"en": NAMES, "es": NAMES},
        "years": YEARS,
        "median": median,
        "official": official,
        "coverage": {"points": 704, "inside50": 331, "inside90": 588},
    }


def lever(name, label, holder, unit, levels, *, changed=False, by=None, bounds=(0.0, 1.0)):
    months = [f"{year}-01" for year in YEARS]
    values = [levels[min(at * len(levels) // len(months), len(levels) - 1)] for at in range(len(months))]
    found = {
        "name": name,
        "label": label,
        "holder": holder,
        "unit": unit,
        "status_quo": levels[-1] if not changed else levels[-2],
        "bounds": list(bounds),
        "months": months,
        "values": values,
        "changed": changed,
        "sources": [{"cite": "Made-up ministry (2020)", "where": "table 3"}],
        "note": "Made up for the tests.",
    }
    if by:
        found["by"] = {place: [value * share for value in values] for place, share in by.items()}
    return found


def levers():
    return [
        lever("us_southbound_interdiction", both("Interdiction of firearms going south", "Intercepción de armas hacia el sur"), "us", "share", [0.02, 0.03, 0.05, 0.04]),
        lever("us_assault_weapons_ban", both("Ban of assault weapons in force", "Prohibición vigente de fusiles de asalto"), "us", "share", [1, 0, 0, 0, 0, 0, 0]),
        lever("us_assistance", both("Money for Mexican institutions (Mérida and after)", "Dinero para instituciones mexicanas (Mérida y después)"), "us", "USD / year", [4e7, 4.1e8, 2.2e8, 1.4e8, 9e7], bounds=(0, 1e9)),
        lever("mx_leaders_removed", both("Leaders of organisations removed by arrest or killing", "Líderes de organizaciones retirados por detención o muerte"), "mx", "leaders / month", [0.1, 0.6, 1.4, 0.9, 0.3], bounds=(0, 5), by={"Sinaloa": 0.3, "Tamaulipas": 0.25, "Michoacán": 0.2}),
        lever("mx_guard_deployment", both("National Guard deployed", "Guardia Nacional desplegada"), "mx", "persons", [0, 0, 0, 6e4, 9e4, 9e4], bounds=(0, 2e5)),
        lever("mx_prevention", both("Prevention among the young at risk of recruitment, scholarships and work included, as a share of need", "Prevención entre jóvenes en riesgo de reclutamiento"), "mx", "share", [0.05, 0.1, 0.1, 0.3], changed=True),
        lever("joint_extradition", both("Extraditions agreed", "Extradiciones acordadas"), "joint", "persons / year", [30, 90, 110, 60], bounds=(0, 300)),
        lever("joint_constant", both("A lever that never moved", "Una palanca que nunca se movió"), "joint", "share", [0.5]),
    ]  # fmt: skip


def numbers():
    rows = []
    kinds = ("read", "secondary", "computed", "assumption", "unread")
    for at in range(40):
        status = kinds[at * 7 % 5] if at % 3 else "read"
        rows.append(
            {
                "name": f"violence.made_up_rate_{at}",
                "label": both(f"Made-up rate number {at}", f"Tasa inventada número {at}"),
                "symbol": ("\\rho", "\\lambda_{\\mathrm{us}}", "\\bar{x}^2", "\\beta_s")[at % 4],
                "unit": ("1 / month", "share", "firearms / year", "1")[at % 4],
                "prior": {
                    "family": "lognormal",
                    "median": 0.01 * (at + 1),
                    "low": 0.004 * (at + 1),
                    "high": 0.03 * (at + 1),
                },
                "fitted": {"median": 0.012 * (at + 1), "low": 0.009 * (at + 1), "high": 0.02 * (at + 1)}
                if at % 4 == 0
                else None,
                "status": status,
                "sources": [
                    {
                        "cite": "Nobody and Noone (2019), A paper that does not exist",
                        "where": f"p. {at}",
                        "url": "https://example.org/paper",
                    },
                    {"cite": "Made-up ministry (2020)", "where": "table 3"},
                ][: 1 + at % 2],
                "note": "Halved since the figure counts both sexes; see the note of the table." if at % 5 == 0 else "",
            }  # fmt: skip
        )
    return rows


def made_up_payload():
    deaths = "deaths / year"
    return {
        "receipt": {"hash": "9f3a41c2d07be865", "version": "0.1.0", "seed": 1, "draws": 200, "scenario": "as-it-happened",
                    "layers": "fitted", "evidence": "4be1f20a99c3d1e7f0", "until": "2021-12"},
        "title": both("As it happened (made-up figures)", "Como sucedió (cifras inventadas)"),
        "story": both(
            "Both governments pull the levers as the record says they did; after December 2021 every lever stays where it was.",
            "Ambos gobiernos mueven las palancas como dice el registro; después de diciembre de 2021 todas se quedan donde estaban.",
        ),
        "span": {"first": "2000-01", "replay_until": "2021-12", "last": "2035-12"},
        "draws": {"asked": 200, "used": 198, "nonfinite": [17, 121]},
        "outcomes": [
            outcome("homicides", both("Registered homicides", "Homicidios registrados"), deaths, 19000),
            outcome("firearm_share", both("Homicides by firearm", "Homicidios con arma de fuego"), "share", 0.35, step=False, spread=0.12),
            outcome("groups", both("Organised groups", "Grupos organizados"), "groups", 90, official=False),
            outcome("overdoses", both("Overdose deaths in the United States, synthetic opioids", "Muertes por sobredosis en Estados Unidos, opioides sintéticos"), deaths, 42000, spread=0.7),
            outcome("trafficked", both("Firearms trafficked south", "Armas traficadas hacia el sur"), "firearms / year", 210000, official=False, spread=0.4),
        ],
        "states": states(),
        "levers": levers(),
        "settings": [{"lever": "mx_prevention", "month": "2024-01", "place": None, "value": 0.3}],
        "reported": [
            {"name": "turning", "label": both("Year of the steepest rise", "Año del alza más pronunciada"), "text": both("The year in which modelled homicides rise most.", "El año en que más suben los homicidios modelados."), "model": [2007.0, 2008.0, 2011.0], "published": 2008.0, "unit": "year"},
            {"name": "share", "label": both("Deaths owed to the ban's end", "Muertes atribuidas al fin de la prohibición"), "text": both("Share of the rise.", "Proporción del alza."), "model": None, "published": 0.16, "unit": "share"},
            {"name": "half", "label": both("States that hold half of the deaths", "Entidades que concentran la mitad de las muertes"), "text": both("Smallest number of states.", "Número más pequeño de entidades."), "model": [5.0, 7.0, 9.0], "published": None, "unit": "index"},
        ],
        "numbers": numbers(),
    }  # fmt: skip
