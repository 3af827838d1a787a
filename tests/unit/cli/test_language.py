"""Spanish everywhere it is asked for, and a language that is not there."""

import json

import pytest

from twotrack.cli.app import app
from twotrack.tables.catalogue import messages

EVERY = [[name] for name in app.info.cls.places]
EVERY += [["record", name] for name in ("import", "moves", "tracks", "audit")]


@pytest.mark.slow
def test_a_run_speaks_spanish(twotrack, tmp_path):
    ended = twotrack("--lang", "es", "run", "-n", "20", "-o", tmp_path / "mio")
    assert ended.code == 0
    for said in ("Lo oficial junto al modelo", "Homicidios", "Mediana", "Banda del 90 %"):
        assert said in ended.out, said
    assert "Se escribieron results.csv" in ended.err
    assert "Wrote" not in ended.err
    assert '<html lang="es">' in (tmp_path / "mio" / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [["levers", "--lang", "es"], ["--lang=es", "levers"], ["levers", "--lang=es"], ["--lang", "es", "levers"]],
)
def test_the_language_may_stand_before_or_after_the_command(twotrack, arguments):
    ended = twotrack(*arguments)
    assert ended.code == 0
    assert "Estados Unidos" in ended.out
    assert "Palanca" in ended.out


def test_the_environment_chooses_too_and_the_option_wins(twotrack, monkeypatch, tmp_path):
    bad = tmp_path / "mal.toml"
    bad.write_text('title = "t"\n[settings]\nus_dealer_rule = 1\n', encoding="utf-8")
    assert "Did you mean" in twotrack("check", bad).err
    monkeypatch.setenv("TWOTRACK_LANG", "es_MX.UTF-8")
    assert "¿Quiso decir 'us_dealer_rules'?" in twotrack("check", bad).err
    assert "Did you mean" in twotrack("check", bad, "--lang", "en").err


def test_numbers_are_the_same_in_both_languages(twotrack):
    spanish = json.loads(twotrack("--lang", "es", "sources", "--json").out)
    assert spanish == json.loads(twotrack("sources", "--json").out)


@pytest.mark.parametrize("asked", ["fr", "ES", "", "español"])
def test_another_language_is_refused(twotrack, asked):
    ended = twotrack("levers", "--lang", asked)
    assert ended.code == 2
    assert ended.err == f"error: '{asked}' is not a language here: wanted en or es\n"
    assert ended.out == ""


@pytest.mark.parametrize("command", [[], *EVERY], ids=" ".join)
def test_help_is_in_the_language_asked_for_and_shows_no_key(twotrack, command):
    english = twotrack(*command, "--help")
    assert english.code == 0
    assert "Show this message and exit." in " ".join(english.out.split())
    for arguments in (["--lang", "es", *command, "--help"], [*command, "--help", "--lang", "es"]):
        spanish = twotrack(*arguments)
        assert spanish.code == 0
        assert "Muestra este mensaje y termina." in " ".join(spanish.out.split())
        assert "Idioma de lo que se imprime" in " ".join(spanish.out.split())
        assert not {word for word in spanish.out.split() if word in messages()}
        assert spanish.out != english.out
        own = (
            "Usage",
            "[OPTIONS]",
            "COMMAND",
            "Options",
            "Arguments",
            "Commands",
            "default:",
            "required",
            "<int",
            "<str",
            "FILE",
        )
        assert not [text for text in own if text in spanish.out]
        assert spanish.out.startswith("Uso: ")


WRONG = {
    "check": ("check", "Falta el argumento 'ARCHIVO'."),
    "a command": ("runn", "No hay una orden 'runn'. ¿Quiso decir 'run'?"),
    "an option": ("levers --nope", "No hay una opción --nope"),
    "near an option": ("run --drow 4", "No hay una opción --drow (opciones posibles: --db, --draws, --prior)"),
    "a number": ("run -n abc", "Valor inválido de '-n' / '--draws': se esperaba un número entero"),
    "too much": ("levers a b", "Sobran argumentos (b)"),
    "no value": ("levers --lang", "La opción '--lang' necesita un valor."),
}


@pytest.mark.parametrize(("line", "said"), WRONG.values(), ids=WRONG)
def test_wrong_options_are_told_in_the_language_in_force(twotrack, monkeypatch, line, said):
    english = twotrack(*line.split())
    monkeypatch.setenv("TWOTRACK_LANG", "es")
    spanish = twotrack(*line.split())
    assert (english.code, spanish.code) == (2, 2)
    assert spanish.err.rstrip().endswith(f"Error: {said}")
    assert "Error: " in english.err
    assert english.err != spanish.err


def test_a_group_takes_the_language_too(twotrack):
    asked = ["moves", "--issue", "arms"]
    wanted = twotrack("--lang", "es", "record", *asked).out
    assert twotrack("record", "--lang", "es", *asked).out == wanted
    assert twotrack("--lang", "en", "record", "--lang", "es", *asked).out == wanted
    assert twotrack("record", *asked).out != wanted


def test_what_follows_two_dashes_is_no_option(twotrack, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "--lang" in twotrack("check", "--", "--lang").err
    assert "requires an argument" in twotrack("check", "--lang").err
