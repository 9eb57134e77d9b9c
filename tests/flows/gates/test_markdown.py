"""Texts of strangers in what planners see in Prefect: they show as they are."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from domain.conferences.conference import fold
from domain.kernel.finding import Finding
from domain.resolution.reading import read
from flows.application.adoption import adoption_in
from flows.application.planner import plan_of
from flows.gates.markdown import shown
from flows.gates.text import gate_facts, gate_text
from flows.orchestration.artifacts import summary, task_table

HOSTILE = [
    "![x](https://evil.example/p.png)", "[click](https://evil.example)", "<img src=x onerror=alert(1)>", "<script>alert(1)</script>",
    "a | b", "**bold** _it_ `code` ~~gone~~", "# title", "- item", "1. item", "> quote", "a\n\n# b", "&lt;b&gt;", "<https://evil.example>",
    "https://evil.example/x", "www.evil.example", "a@evil.example", "\\[x](y)", "[x]: https://evil.example", "```\ncode", "===", "a\u202eb",
]  # fmt: skip
TAGS = ("<a", "<img", "<script", "<em", "<strong", "<code", "<del", "<h1", "<ul", "<ol", "<blockquote", "<pre", "<hr")


@pytest.mark.parametrize("text", HOSTILE)
def test_no_markup_of_a_text_is_obeyed(text):
    for page in (MarkdownIt("gfm-like", {"html": True, "linkify": False}), MarkdownIt("commonmark")):
        made = page.render(f"{shown(text)}\n")
        assert not any(tag in made for tag in TAGS), made
        cell = MarkdownIt("gfm-like", {"linkify": False}).render(f"| a | b |\n|---|---|\n| {shown(text)} | y |\n")
        assert cell.count("<td") == 2


@given(st.text("\\`*_[]()<>#+-.!|~&:/@ aw1\n"))
def test_what_is_shown_reads_as_the_text_itself(text):
    words = " ".join(text.split())
    made = MarkdownIt("commonmark").parseInline(shown(text))
    told = "".join(child.content for token in made for child in token.children or () if child.type == "text")
    assert told == words.strip()


@pytest.mark.parametrize(
    "name", ["![x](https://evil.example/p.png) [click](https://evil.example)", "<img src=x onerror=alert(1)>"]
)
def test_an_event_whose_name_is_an_image_or_a_link_shows_as_text_at_gates_and_in_artifacts(name):
    reading = read(
        "The General Assembly,\n\n7. Decides to convene a conference on lighthouses in Lisbon from 5 to 9 June 2030;"
    )
    entry = adoption_in(reading, date(2028, 1, 15), None)
    state = fold([entry])
    state = state.revised(names=state.names.model_copy(update={"en": name}))
    finding = Finding(code="task-late", severity="warning", subject="x", text=name)
    plan = plan_of(state, date(2028, 1, 15)).revised(findings=(finding,))
    page = MarkdownIt("gfm-like", {"html": True, "linkify": False})

    for told in (
        summary(state, plan, date(2028, 1, 15), {}),
        gate_text("decision", state, plan, date(2028, 1, 15), [name]),
        gate_facts("reading", state, plan, [name]),
        *(str(cell) for row in task_table(state, plan) for cell in row.values()),
    ):
        made = page.render(told.replace("![Chart of the plan](data:image", ""))
        assert 'evil.example/p.png"' not in made
        assert "<img" not in made
        assert 'href="https://evil' not in made
