"""The five parts of an answer in sentences, in a language: the terminal and the page say the same."""

from twotrack.agreements.answer import COUNTRIES, Answer, Chamber, Court, word
from twotrack.agreements.criteria import EVEN, Criteria
from twotrack.agreements.wording.dependence import assumptions, weighing
from twotrack.agreements.wording.units import level_text
from twotrack.agreements.worth.conditions import is_met, median_month
from twotrack.agreements.worth.futures import Futures
from twotrack.agreements.worth.holding import leader, signs_from
from twotrack.agreements.worth.threats import Threat
from twotrack.agreements.worth.worlds import DEAL
from twotrack.base.months import month_text
from twotrack.policy.setting import levers
from twotrack.tables.catalogue import translate
from twotrack.tables.numerals import per_cent, plain_number, short_number, with_sign

# Below the first a gain of two decimals would be nothing with a sign; below the second nobody would see it.
SMALLEST, UNSEEN = 0.005, 0.00005


def gain_text(value: float) -> str:
    """Gain with its sign, to two decimals; of one too small for them the first digit, or about nothing.

    >>> gain_text(0.224), gain_text(-0.00012), gain_text(3e-9), gain_text(0.0)
    ('+0.22', '−0.0001', '≈0', '0')
    """
    if abs(value) >= SMALLEST:
        return with_sign(value)
    if abs(value) < UNSEEN:
        return "≈0" if value else "0"
    return f"{'+' if value > 0 else ''}{short_number(value, 1)}"


def head_text(answer: Answer, language: str) -> str:
    """What is judged: title, instrument, months, draws."""
    package = answer.package
    values = {
        "title": package.title[language],
        "instrument": answer.preferences.rules[package.row.instrument].label[language],
        "horizon": package.horizon,
        "draws": len(answer.worlds.draws),
        "preferences": answer.size.preferences,
    }
    return translate("negotiate.head", language, **values)


def both_text(answer: Answer, language: str) -> str:
    """Whether both governments sign, and in how many futures nobody regrets it."""
    if answer.court is not None:
        return court_text(answer, answer.court, language)
    both = {name: f"{value:.2f}" for name, value in answer.both._asdict().items()}
    said = translate(f"negotiate.{word(answer.both.chance)}", language)
    return translate("negotiate.both", language, **both, word=said, share=per_cent(answer.nobody_regrets))


def threshold_text(criteria: Criteria, language: str) -> str:
    """Chance from which a package is in a win-set; nothing where it is even, as it is unless a user says another."""
    if criteria.threshold == EVEN:
        return ""
    return translate("negotiate.win_set_from", language, threshold=plain_number(criteria.threshold))


def government_text(answer: Answer, country: str, language: str) -> str:
    """Chance that all of a country who must say yes do, and whether the package lies in its win-set."""
    chance, word_of = answer.government(country).mean(), "in" if answer.in_win_set(country) else "out_of"
    values = {"country": translate(f"negotiate.{country}", language), "chance": f"{chance:.2f}"}
    said = translate(f"negotiate.{word_of}_win_set", language)
    return translate("negotiate.government_chance", language, **values, word=said)


def futures_text(futures: Futures, language: str) -> str:
    """That futures are weighted, and how many that count alike say as much; nothing where they count alike."""
    if futures.weights is None:
        return ""
    values = {"count": len(futures.weights), "effective": short_number(futures.effective, 3)}
    return translate("negotiate.futures_weighted", language, **values)


def weighted_object(futures: Futures) -> dict[str, float] | None:
    """The same as `--json` prints it; None where futures count alike."""
    return None if futures.weights is None else {"effective": futures.effective}


def note_text(name: str, criteria: Criteria, language: str, **values: str) -> str:
    """Note on a picture whose marks are filled from the threshold on."""
    if criteria.threshold == EVEN:
        return translate(f"negotiate.{name}", language, **values)
    return translate(f"negotiate.{name}_from", language, **values, threshold=plain_number(criteria.threshold))


def court_text(answer: Answer, court: Court, language: str) -> str:
    """How likely a court allows the package, by the law as it is, and who must say yes beside it."""
    low, high = court.prior.bounds
    values = {"chance": f"{court.allows.mean():.2f}", "low": f"{low:.2f}", "high": f"{high:.2f}"}
    values |= {"court": translate(f"negotiate.court_{court.country}", language)}
    values |= {"status": translate(f"negotiate.status_{court.status}", language)}
    return translate("negotiate.court_allows", language, **values, both=f"{answer.both.chance:.2f}")


def overlay_text(answer: Answer, language: str) -> str:
    """Of which parties a user says something."""
    rows = answer.preferences.parties
    parties = ", ".join(rows[name].label[language] for name in sorted(answer.preferences.overlay))
    return translate("negotiate.overlay", language, parties=parties)


def lost_text(answer: Answer, language: str) -> str:
    """Which draws were left out; nothing where none was."""
    lost = ", ".join(map(str, answer.worlds.nonfinite))
    return translate("negotiate.lost", language, draws=lost) if lost else ""


def presidents_text(answer: Answer, party: str, language: str) -> str:
    """What a leader says under each president who may hold office; nothing where only one may."""
    found = answer.by_president(party)
    if not found:
        return ""
    each = (f"{translate(f'negotiate.president_{name}', language)} {one.chance:.2f}" for name, one in found.items())
    label = answer.preferences.parties[party].label[language]
    return translate("negotiate.by_president", language, party=label, each="; ".join(each))


def pairs_text(answer: Answer, language: str) -> str:
    """Chance that both governments sign under each pair of presidents; nothing where only one pair may hold office. Of
    a country whose president is known only the other's is named.
    """
    found = answer.by_pair
    if not found:
        return ""
    unknown = [at for at in range(len(COUNTRIES)) if len({pair[at] for pair in found}) > 1]
    each: list[str] = []
    for pair in found:
        names = [translate(f"negotiate.president_{pair[at]}", language) for at in unknown]
        both = {name: f"{value:.2f}" for name, value in pair.both._asdict().items()}
        joined = translate("negotiate.and", language).join(names)
        each.append(translate("negotiate.pair", language, presidents=joined, **both))
    return translate("negotiate.by_pair", language, each="; ".join(each))


def chamber_text(answer: Answer, chamber: Chamber, language: str) -> str:
    """A chamber, the chance that it passes the package, and its blocs."""
    rows = answer.preferences.parties
    blocs = ", ".join(
        f"{rows[bloc].label[language]} {seats} ({per_cent(chamber.yeas[bloc])})"
        for bloc, seats in chamber.seats.items()
    )
    values = {"chamber": translate(f"negotiate.{chamber.name}", language), "needed": chamber.needed, "blocs": blocs}
    return translate("negotiate.chamber", language, chance=f"{chamber.passes.mean():.2f}", **values)


def signs_text(country: str, chance: float | None, language: str) -> str:
    """From which chance of *otherwise* a leader signs."""
    key = "never_signs" if chance is None else "signs_anyway" if chance == 0 else "signs_from"
    return translate(f"negotiate.{key}", language, country=country_text(country, language), chance=f"{chance or 0:.2f}")


def signing_text(answer: Answer, country: str, language: str) -> str:
    """The same of the leader of an answer."""
    return signs_text(country, signs_from(answer, country), language)


def condition_text(answer: Answer, at: int, language: str) -> str:
    """In how many futures a condition is met, by when half of them have passed its level, and what is then done."""
    package, deal, rows = answer.package, answer.worlds.outcomes[DEAL], levers()
    one, futures = package.row.conditions[at], answer.worlds.futures
    share = per_cent(float(futures.mean(is_met(one, deal))))
    half = median_month(one, deal, package.month, package.horizon, futures)
    text = translate("negotiate.condition_met", language, name=one.name, month=one.month, share=share)
    key = "condition_never" if half is None else "condition_half"
    text += f" {translate(f'negotiate.{key}', language, month='' if half is None else month_text(half))}"
    acts = "; ".join(f"{rows[n].label[language]}: {level_text(rows[n], v, language)}" for n, v in one.then.items())
    return f"{text} {translate('negotiate.condition_then', language, acts=acts)}" if acts else text


def threat_text(one: Threat, language: str) -> str:
    """Whether a government would itself rather have what happens otherwise."""
    chances = {name: f"{value:.2f}" for name, value in one.chance._asdict().items()}
    said = {"country": country_text(one.country, language), "declared": f"{one.declared:.2f}", **chances}
    text = translate("negotiate.threat", language, **said)
    return f"{text} {translate('negotiate.threat_differs', language, **said)}" if one.differs else text


def weights_text(answer: Answer, country: str, language: str) -> str:
    """Under which share of weights a leader signs, and the smallest shift that turns it."""
    found, concerns = weighing(leader(answer, country)), answer.preferences.concerns
    said = {"country": country_text(country, language), "share": per_cent(found.share)}
    said["ordered"] = per_cent(found.ordered)
    if found.flip is None:
        return translate("negotiate.weights_share", language, **said)
    names = {"from": found.flip.source, "to": found.flip.target}
    labels = {key: concerns[found.names[at]].label[language] for key, at in names.items()}
    return translate("negotiate.weights_flip", language, **said, **labels, shift=per_cent(found.flip.shift))


def corner_label(answer: Answer, concern: str, language: str) -> str:
    """Name of a corner of weights: a concern, or all others."""
    if not concern:
        return translate("negotiate.other_concerns", language)
    return answer.preferences.concerns[concern].label[language]


def country_text(country: str, language: str) -> str:
    """Name of a country within a sentence."""
    return translate(f"negotiate.{country}", language)


def assumptions_text(answer: Answer, language: str) -> str:
    """How many of the preferences behind the verdict are assumptions."""
    return translate("negotiate.assumed", language, **assumptions(answer)._asdict())


def preference_label(answer: Answer, name: str, language: str) -> str:
    """Name of a preference in words."""
    tables = answer.preferences
    for rows in (tables.concerns, tables.numbers, tables.terms, levers()):
        if name in rows:
            return rows[name].label[language]
    return translate("negotiate.chance_otherwise", language)
