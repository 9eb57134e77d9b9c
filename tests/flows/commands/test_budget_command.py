"""`mandat budget`: a draft that names where each figure comes from, and leaves to people what only they know."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from typer.testing import CliRunner

from domain.kernel.errors import MandatError
from domain.plans.budget import statement
from flows.application.planner import is_away, plan_of, template_for
from flows.cli import app
from flows.presentation.budget_docx import budget_docx
from tests.domain.builders import ROOT, day, seed_conference

SEED = str(ROOT / "examples/A-RES-62-209.fr.txt")


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("MANDAT_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("MANDAT_DATABASE_URL", raising=False)


def run(*words, code=0):
    result = CliRunner().invoke(app, ["budget", *map(str, words)])
    found = result.exception.exit_code if isinstance(result.exception, MandatError) else result.exit_code
    assert found == code, (result.output, result.exception)
    return result


def drafted(on="2009-10-06", only=None):
    conference = seed_conference(on, only=only)
    away = is_away(conference)
    return statement(conference, plan_of(conference, day(on)), template_for(conference, away=away), away=away)


def lines(body: bytes) -> list[str]:
    document = Document(BytesIO(body))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [*(each.text for each in document.paragraphs), *cells]


def test_every_figure_has_a_range_and_a_source_in_three_languages():
    for made in (drafted(), drafted("2007-12-19", only=1)):
        for each in (*made.figures, made.amount):
            assert 0 < each.least <= each.likely <= each.most
            assert all((each.source.en, each.source.fr, each.source.es, each.unit.en, each.unit.fr, each.unit.es))


def test_what_was_decided_has_no_range_and_what_is_assumed_has_one():
    decided, assumed = drafted().figures[0], drafted("2007-12-19", only=1).figures[0]
    assert (decided.least, decided.likely, decided.most, decided.source.en) == (3, 3, 3, "A/RES/64/1")
    assert assumed.least < assumed.likely < assumed.most


def test_past_amounts_bound_the_whole():
    amount = drafted().amount
    assert (amount.least, amount.likely, amount.most) == (203_000, 365_000, 1_012_000)
    assert "35 past drafts" in amount.source.en


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("DRAFT", "[to be filled]", "365,000", "203,000–1,012,000", "median 365,000", "rule 153")),
        ("fr", ("PROJET", "[à compléter]", "365\u202f000", "203\u202f000–1\u202f012\u202f000", "médiane 365\u202f000", "article 153")),
        ("es", ("BORRADOR", "[por completar]", "365.000", "203.000–1.012.000", "mediana 365.000", "artículo 153")),
    ],
)  # fmt: skip
def test_the_document_is_marked_as_a_draft_in_its_language(language, said):
    told = "\n".join(lines(budget_docx(drafted(), language)))
    assert [each for each in said if each not in told] == []
    assert "{" not in told


def test_the_draft_quotes_the_paragraph_and_names_place_and_days():
    told = "\n".join(lines(budget_docx(drafted(), "en")))
    assert "A/RES/62/209, paragraph 13" in told
    assert "au plus tard au premier semestre de 2009" in told
    assert "1 December 2009 to 3 December 2009 (decided); place: Nairobi, Kenya" in told
    assert "A/RES/40/243, sect. I, para 5" in told


def test_a_file_and_a_conference_of_the_ledger_give_a_document(tmp_path: Path):
    out = tmp_path / "draft.docx"
    run(SEED, "--as-of", "2007-12-19", "--language", "fr", "--out", out)
    assert "PROJET" in lines(out.read_bytes())[3]
    CliRunner().invoke(app, ["open", SEED, "--as-of", "2007-12-19"])
    run("a-res-62-209-13", "--out", tmp_path / "other.docx")
    assert "as of 19 December 2007" in lines((tmp_path / "other.docx").read_bytes())[3]


def test_what_is_neither_file_nor_conference_is_refused(tmp_path: Path):
    run("nowhere", "--out", tmp_path / "x.docx", code=2)
    run(SEED, "--as-of", "2007-12-19", "--out", tmp_path / "no" / "x.docx", code=2)
    assert list(tmp_path.glob("*.docx")) == []
