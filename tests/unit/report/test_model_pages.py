import re

import pytest

from twotrack.report.docs.model_equations import equation_blocks, symbols_of
from twotrack.report.docs.model_pages import BEGIN, END, FOLDER, differing, main, page, pages
from twotrack.report.docs.model_tables import figure, maths, prior_text
from twotrack.tables.issue_tables import display_order, issue_tables
from twotrack.tables.prior import Prior
from twotrack.world.assemble import shipped_world

NAMES = [issue.name for issue in shipped_world()]


@pytest.mark.parametrize("name", NAMES)
def test_a_page_holds_every_equation_number_lever_and_outcome(name):
    issue = shipped_world().issue(name)
    text = page(shipped_world(), issue)
    tables = issue.tables
    named = [
        *tables.parameters,
        *tables.recording,
        *tables.levers,
        *tables.drivers,
        *tables.outcomes,
        *tables.quantities,
    ]
    assert not [key for key in named if f"`{key}`" not in text]
    assert not [f for f in ("initial", "signals", "flows", "measures") if f"**`{f}`**" not in text]
    assert all(row.sentence.en in text for row in tables.checks.values())
    assert all(source.cite in text for row in tables.parameters.values() for source in row.sources)


@pytest.mark.parametrize("name", NAMES)
def test_links_to_files_lead_to_files(name):
    text = page(shipped_world(), shipped_world().issue(name))
    targets = re.findall(r"\]\((\.\./[^)]+)\)", text)
    assert targets
    assert not [target for target in targets if not (FOLDER / target).resolve().is_file()]


@pytest.mark.parametrize("name", NAMES)
def test_brackets_of_the_mathematics_close(name):
    blocks = re.findall(
        r"```math\n(.*?)\n```", equation_blocks(shipped_world(), shipped_world().issue(name)), flags=re.DOTALL
    )
    assert len(blocks) > 5
    assert all(block.count("{") == block.count("}") for block in blocks)
    assert all(block.count(r"\left(") == block.count(r"\right)") for block in blocks)


def test_a_known_equation():
    text = equation_blocks(shipped_world(), shipped_world().issue("arms"))
    assert r"\mathrm{removal\_rate} = l + z \, \mathrm{mx\_arms\_seizures}" in text
    assert r"\left(\frac{\sum M}{M_0}\right)^{\epsilon_M}" in text


def test_a_symbol_of_two_things_stands_for_neither():
    drugs = shipped_world().issue("drugs")
    symbols = {row.symbol for row in (drugs.tables.parameters | drugs.tables.quantities).values()}
    found = symbols_of(shipped_world(), drugs)
    assert all(name in found or row.symbol in symbols for name, row in drugs.tables.parameters.items())
    assert len({text for name, (text, _) in found.items() if not name.startswith("stocks.")}) == len(
        [name for name in found if not name.startswith("stocks.")]
    )


def test_links_are_drawn_both_ways():
    text = page(shipped_world(), shipped_world().issue("violence"))
    assert 'violence -->|"members (persons, sum over states)"| arms' in text
    assert 'drugs -->|"export_income (USD / month)"| violence' in text


def test_pages_are_the_same_twice():
    assert pages(shipped_world()) == pages(shipped_world())


@pytest.fixture
def docs(tmp_path):
    """A folder of documentation with nothing but the marks of the index."""
    (tmp_path / "README.md").write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    return tmp_path


def test_check_names_the_page_and_the_command(docs, capsys):
    assert main([], docs) == 0
    assert main(["--check"], docs) == 0
    for name in ("model/arms.md", "README.md"):
        (docs / name).write_text((docs / name).read_text(encoding="utf-8").replace("arms", "legs"), encoding="utf-8")
    assert main(["--check"], docs) == 1
    said = capsys.readouterr().err
    assert "docs/model/arms.md" in said
    assert "docs/README.md" in said
    assert "python -m twotrack.report.docs.model_pages" in said
    assert "drugs" not in said


def test_a_page_of_no_issue_is_taken_away(docs):
    assert main([], docs) == 0
    (docs / "model" / "gone.md").write_text("an issue that was", encoding="utf-8")
    (docs / "model" / "arms.md").unlink()
    assert list(differing(shipped_world(), docs)) == ["model/arms.md", "model/gone.md"]
    assert main([], docs) == 0
    assert sorted(p.name for p in (docs / "model").iterdir()) == sorted(f"{name}.md" for name in NAMES)


def test_the_index_lists_every_issue_once_in_the_order_of_display(docs):
    assert main([], docs) == 0
    text = (docs / "README.md").read_text(encoding="utf-8")
    assert text.startswith("before\n")
    assert text.endswith("after\n")
    assert "old" not in text
    listed = re.findall(r"- \[(\w+)\]\(model/(\w+)\.md\): (.+)", text)
    assert [name for name, _, _ in listed] == list(display_order(issue_tables()))
    assert all(name == page and len(about) > 10 for name, page, about in listed)


def test_an_index_without_its_marks_is_refused(docs):
    (docs / "README.md").write_text("no marks\n", encoding="utf-8")
    with pytest.raises(ValueError, match="lost the mark"):
        main([], docs)


@pytest.mark.parametrize(
    ("prior", "wanted"),
    [
        (Prior(family="fixed", median=6.0), "6 (fixed)"),
        (Prior(family="lognormal", median=0.01, low=0.005, high=0.02), "0.01 (0.005 to 0.02), lognormal"),
    ],
)
def test_priors_in_words(prior, wanted):
    assert prior_text(prior) == wanted


def test_figures_and_symbols():
    assert figure(308881.0) == "308,881"
    assert maths(r"\rho") == r"$`\rho`$"
