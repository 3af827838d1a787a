"""What the library of the command line says itself, in the language in force: headings of help, wrong options."""

import re
from functools import lru_cache
from importlib import import_module
from typing import Any

from twotrack.tables.catalogue import current_language, messages, translate, translate_or

_ROOM = "help."
# Keys of its texts; the other ones of their table are words of ours.
TEXTS = (
    "usage", "options", "arguments", "commands", "any_options", "any_command", "default", "required", "dynamic",
    "try_help", "no_option", "possible_options", "no_command", "did_you_mean", "missing_command", "missing_argument",
    "missing_option", "extra_arguments", "needs_value", "takes_no_value", "invalid", "not_whole", "too_long",
)  # fmt: skip
_WORD = re.compile(r"[A-Z]{2,}")
_NAME = re.compile(r"\\\{(\w+)\\\}")


def teach_phrases() -> None:
    """Have the library put the texts that it marks as translatable in the language in force."""
    import_module("typer.core").__dict__["_"] = in_force


def in_force(text: str) -> str:
    """A text of the library in the language in force, its own blanks included; as it is where it is not known.

    >>> in_force("Missing command.")
    'Missing command.'
    """
    if current_language() == "en":
        return text
    found = _by_english().get(text)
    return messages()[found][current_language()] if found else _filled_in(text)


@lru_cache(maxsize=1)
def _by_english() -> dict[str, str]:
    return {messages()[key]["en"]: key for key in (_ROOM + name for name in TEXTS)}


def _filled_in(text: str) -> str:
    """A text with its blanks filled in; what stands in a blank may itself be a text of the library."""
    for pattern, key in _patterns():
        found = pattern.fullmatch(text)
        if found:
            return translate(key, **{name: in_force(value) for name, value in found.groupdict().items()})
    return text


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """Texts with blanks, the longest first: the most particular one is taken."""
    filled = sorted((text for text in _by_english() if "{" in text), key=len, reverse=True)
    return [(re.compile(_NAME.sub(r"(?P<\1>.+)", re.escape(text)), re.DOTALL), _by_english()[text]) for text in filled]


def word(text: str) -> str:
    """What stands for a value, in the language in force: each word of capitals that the catalogue has.

    >>> word("LEVER[PLACE]@MONTH=VALUE")
    'LEVER[PLACE]@MONTH=VALUE'
    """
    return _WORD.sub(lambda found: translate_or(f"{_ROOM}word_{found[0]}", current_language(), found[0]), text)


def name_values(command: Any) -> None:
    """Name what each option and argument takes by a word of the catalogue, and not by its type in Python."""
    for one in command.params:
        if one.param_type_name == "option" and not one.is_flag and one.name != "help":
            one.metavar = word(one.metavar or ("NUMBER" if one.bare_type() in ("int", "float") else "NAME"))
        elif one.param_type_name == "argument":
            one.metavar = word(one.metavar or one.name.upper())
            one.display_type_rich = _no_type
    command.options_metavar = in_force("[OPTIONS]")
    if hasattr(command, "subcommand_metavar"):
        command.subcommand_metavar = in_force("COMMAND [ARGS]...")


def _no_type(ctx: Any) -> None:
    """Nothing: the word for an argument says what it is."""
    del ctx


def error_lines(error: Any) -> str:
    """What is printed for a wrong option or argument: how the command is used, where its help is, what is wrong."""
    lines: list[str] = []
    if getattr(error, "ctx", None) is not None:
        command = f"{error.ctx.command_path} {error.ctx.help_option_names[0]}"
        lines = [error.ctx.get_usage(), in_force(f"Try '{command}' for help."), ""]
    return "\n".join([*lines, f"Error: {in_force(error.format_message())}"])
