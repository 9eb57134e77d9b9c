"""Cells of a CSV: no spreadsheet runs them, and what comes back is what went out."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.documents.csv_cells import guarded, unguarded


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "＝1", "＠x", "'=1", "''=1"]
)
def test_what_a_spreadsheet_would_run_begins_with_an_apostrophe_more(text):
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["", "Lisbon", "'tis", "a=1", "2028-01-15", "(−3)", "Côte d'Ivoire"])
def test_other_texts_go_out_as_they_are(text):
    assert guarded(text) == text == unguarded(text)


@given(st.lists(st.text("=+-@'\t\r\n ab,;\"", max_size=8), min_size=1, max_size=4))
def test_every_text_comes_back_as_it_went_out(texts):
    out = io.StringIO()
    csv.writer(out).writerow(map(guarded, texts))
    (row,) = csv.reader(io.StringIO(out.getvalue(), newline=""))

    assert [unguarded(cell) for cell in row] == texts
    assert not any(cell.lstrip(" ")[:1] in ("=", "+", "-", "@", "\t", "\r", "\n") for cell in row if cell.strip(" "))
