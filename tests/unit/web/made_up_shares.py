"""Shares of links made up for the tests: of one story and two outcomes, one of them with a part against the change."""

from twotrack.web.shares import LinkShare, OutcomeShares, Shares


def part(link, signal, share, change):
    return LinkShare(
        link=link,
        signal=signal,
        mean=share * change,
        low=share * change * 1.5,
        high=share * change * 0.5,
        share=share,
        error=None,
    )


def outcome(change, *parts):
    every = tuple(part(link, signal, share, change) for link, signal, share in parts)
    return OutcomeShares(draws=10, exact=True, change=change, low=1.5 * change, high=0.5 * change, parts=every)


def made_up_shares():
    homicides = outcome(
        -2000.0,
        ("violence.rifle_availability", "arms.rifle_availability", 0.875),
        ("direct", "", 0.25),
        ("violence.export_income", "drugs.export_income", -0.125),
        ("others", "", 0.0),
    )
    share = outcome(-0.02, ("violence.rifle_availability", "arms.rifle_availability", 1.0))
    stories = {"arms-for-inspections": {"homicides": homicides, "firearm_share": share}}
    return Shares(year=2030, draws=10, seed=1, stories=stories)
