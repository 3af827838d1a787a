"""Symbols of the tables, written in LaTeX there, as HTML that needs no script."""

import re
import unicodedata
from html import escape

_FONTS = re.compile(r"\\(?:mathrm|text|mathit|mathbf|operatorname|mathcal)\s*\{([^{}]*)\}")
_ACCENTS = {"bar": "\u0304", "hat": "\u0302", "tilde": "\u0303", "dot": "\u0307"}
_ACCENT = re.compile(r"\\(bar|hat|tilde|dot)\s*(?:\{(\w)\}|(\w))")
_COMMAND = re.compile(r"\\(?!(?:bar|hat|tilde|dot)\b)([A-Za-z]+)\s?")
_SHIFT = re.compile(r"([_^])(?:\{([^{}]*)\}|(&\w+;|.))")
_OTHERS = {"ell": "\u2113", "cdot": "\u00b7", "times": "\u00d7", "infty": "\u221e"}


def symbol_html(latex: str) -> str:
    r"""Symbol as safe HTML with sub- and superscripts.

    >>> symbol_html(r"\rho_{\mathrm{us}}^2") == "\N{GREEK SMALL LETTER RHO}<sub>us</sub><sup>2</sup>"
    True
    >>> symbol_html(r"<b>_t")
    '&lt;b&gt;<sub>t</sub>'
    """
    text = _FONTS.sub(r"\1", escape(latex.strip().strip("$")))
    text = _COMMAND.sub(lambda found: _letter(found[1]), text)
    text = _ACCENT.sub(lambda found: (found[2] or found[3]) + _ACCENTS[found[1]], text)
    return _SHIFT.sub(_shift_html, text).replace("\\,", " ").replace("{", "").replace("}", "")


def _letter(command: str) -> str:
    size = "CAPITAL" if command[0].isupper() else "SMALL"
    name = command.removeprefix("var").upper().replace("LAMBDA", "LAMDA")
    try:
        return _OTHERS.get(command) or unicodedata.lookup(f"GREEK {size} LETTER {name}")
    except KeyError:
        return command


def _shift_html(found: re.Match[str]) -> str:
    tag = "sub" if found[1] == "_" else "sup"
    return f"<{tag}>{found[2] if found[2] is not None else found[3]}</{tag}>"
