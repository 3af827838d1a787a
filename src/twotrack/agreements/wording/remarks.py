"""What a verdict hangs on besides the chances from which each side signs, in the terminal as on the page."""

from twotrack.agreements.answer import COUNTRIES, Answer
from twotrack.agreements.wording.answer import assumptions_text, threat_text, weights_text
from twotrack.agreements.wording.dependence import outside_the_model
from twotrack.agreements.wording.holding import signing_payment_text
from twotrack.agreements.worth.threats import threats
from twotrack.tables.catalogue import translate


def remarks(answer: Answer, language: str) -> list[str]:
    """Payments that would make a side sign, threats, weights, how many preferences are assumptions, and what the model
    leaves out.
    """
    lines = [signing_payment_text(answer, country, language) for country in COUNTRIES]
    lines += [threat_text(one, language) for one in threats(answer)]
    lines += [weights_text(answer, country, language) for country in COUNTRIES]
    lines.append(assumptions_text(answer, language))
    lines += [translate(f"negotiate.{one}", language) for one in outside_the_model(answer.package)]
    return [line for line in lines if line]
