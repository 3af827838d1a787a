"""Commands and groups in both languages: help by key, `--lang` wherever it is written, lists in one go."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Annotated, Any, ClassVar, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from twotrack.cli.terminal.language import checked_language
from twotrack.cli.terminal.phrases import in_force, name_values, teach_phrases
from twotrack.tables.catalogue import choose_language, messages, translate

PLAIN: dict[str, Any] = {"add_completion": False, "rich_markup_mode": None, "pretty_exceptions_enable": False}
Lang = Annotated[str | None, typer.Option("--lang", metavar="en|es", help="cli.lang", expose_value=False)]


class Command(TyperCommand):
    """A command whose help texts are keys of the catalogue."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.params.append(language_option())

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        args = repeat_option(self, args)
        take_language(self, ctx, args)
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        write_usage(self, ctx, formatter)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        translate_help(self, ctx)
        super().format_help(ctx, formatter)


class Place(NamedTuple):
    """Where a command lives, as `module:function` below `twotrack.cli`, and the key of its help."""

    path: str
    help: str


class Group(TyperGroup):
    """A group whose commands are imported when they are called, so that its own help is quick."""

    places: ClassVar[dict[str, Place]] = {}

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.params.append(language_option())
        # Only the names: typer offers the nearest of these for a wrong one.
        self.commands: Any = dict.fromkeys(self.places)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        take_language(self, ctx, args)
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        write_usage(self, ctx, formatter)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        del ctx
        place = self.places.get(cmd_name)
        return None if place is None else load_command(cmd_name, place)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        del ctx
        with formatter.section(in_force("Commands")):
            formatter.write_dl([(name, translate(place.help)) for name, place in self.places.items()])

    def format_help(self, ctx: Any, formatter: Any) -> None:
        translate_help(self, ctx)
        super().format_help(ctx, formatter)


def load_command(name: str, place: Place) -> Any:
    """The command, or the group of commands, that stands at a place."""
    module, _, attribute = place.path.partition(":")
    found = getattr(import_module(f"twotrack.cli.{module}"), attribute)
    return get_command(found) if isinstance(found, typer.Typer) else command_of(found, name, place.help)


def command_of(function: Callable[..., Any], name: str, key: str) -> Any:
    """The command that calls a function with its options."""
    app = typer.Typer(**PLAIN)
    app.command(name, cls=Command, help=key)(function)
    return get_command(app)


def language_option() -> Any:
    """The option `--lang`, which every command and every group has."""
    app = typer.Typer(**PLAIN)

    @app.command()
    def speak(lang: Lang = None) -> None:  # pyright: ignore[reportUnusedFunction]
        del lang

    return get_command(app).params[0]


def take_language(command: Any, ctx: Any, args: Sequence[str]) -> None:
    """Speak the language of `--lang` before any option is processed: `--help` is shown at once."""
    teach_phrases()
    try:
        asked = command.make_parser(ctx).parse_args(list(args))[0].get("lang")
        if asked is not None:
            choose_language(checked_language(asked))
    finally:
        # Also where the arguments cannot be read: the refusal says how the command is used.
        name_values(command)


def write_usage(command: Any, ctx: Any, formatter: Any) -> None:
    """Write how a command is used, with the heading in the language in force."""
    formatter.write_usage(ctx.command_path, " ".join(command.collect_usage_pieces(ctx)), in_force("Usage: "))


def translate_help(command: Any, ctx: Any) -> None:
    """Put texts in the language in force where help texts are keys of the catalogue."""
    for described in (command, *command.get_params(ctx)):
        key = "cli.help" if described.name == "help" else described.help
        if key in messages():
            described.help = translate(key)


def repeat_option(command: Any, args: Sequence[str]) -> list[str]:
    """Arguments with a list's option repeated before each of its values: `--origin 2015-12 2018-12` is
    `--origin 2015-12 --origin 2018-12`. Where a command has arguments, these could not be told from values.
    """
    several = {name for one in command.params if getattr(one, "multiple", False) for name in one.opts}
    if any(one.param_type_name == "argument" for one in command.params):
        several = set()
    found: list[str] = []
    current, follows = "", False
    for argument in args:
        if argument.startswith("-"):
            name, value, _ = argument.partition("=")
            current, follows = (name if name in several else ""), bool(value)
        elif current:
            found += [current] if follows else []
            follows = True
        found.append(argument)
    return found
