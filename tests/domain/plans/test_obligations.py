"""What other paragraphs ask of somebody by a day becomes a task of the plan, traced to its paragraph."""

from datetime import date

from domain.assessment.explain import explain
from domain.conferences.conference import Conference, fold
from domain.conferences.entry import entry_of
from domain.plans.plan import Plan
from domain.resolution.reading import read
from flows.application.adoption import adopted_entry
from flows.application.planner import plan_of
from tests.domain.builders import day, task

TEXT = """Resolution 78/999. River basins

The General Assembly,

Recalling its resolution 77/1 of 1 December 2022,

1. Decides to convene a high-level conference on river basins in Vienna in the second half of 2026;

2. Requests the Secretary-General to submit a note on the budget by 30 June 2025;

3. Invites the Executive Board of the United Nations Development Programme to consider the matter no later than \
31 March 2025, and requests the Secretary-General to issue guidelines before 1 May 2025;

4. Requests the Economic and Social Council to examine it by the end of 2027;

5. Welcomes the seminar held on 3 March 2022, and encourages Member States to contribute.

78th plenary meeting
19 December 2023
"""


def conference(*told: tuple[str, str, dict[str, object]], on: str = "2024-01-15") -> Conference:
    reading = read(TEXT)
    adoption = adopted_entry(reading, reading.mandates[0])
    entries = [adoption, *(entry_of(adoption.conference, kind, day(when), data) for kind, when, data in told)]
    return fold([entry.revised(seq=number) for number, entry in enumerate(entries, 1)], day(on))


def plan(on: str, *told: tuple[str, str, dict[str, object]]) -> Plan:
    return plan_of(conference(*told, on=on), day(on))


def test_each_request_with_a_day_is_a_task_of_its_addressee_on_the_working_day_it_is_due():
    found = {
        each.id: (each.owner.en, each.finish, each.paragraph)
        for each in plan("2024-01-15").tasks
        if each.rule.startswith("§")
    }

    assert found == {
        "paragraph-2": ("Secretary-General", date(2025, 6, 30), 2),
        "paragraph-3": ("Executive Board", date(2025, 3, 28), 3),  # 31 March 2025 is Eid al-Fitr at Headquarters
        "paragraph-3-2": ("Secretary-General", date(2025, 4, 30), 3),
        "paragraph-4": ("Economic and Social Council", date(2027, 12, 30), 4),
    }


def test_an_owner_whose_title_is_known_has_it_in_each_language():
    owner = task(plan("2024-01-15"), "paragraph-2").owner

    assert (owner.fr, owner.es) == ("Secrétaire général", "Secretario General")


def test_an_obligation_is_late_only_from_the_day_after_the_one_it_names_and_never_impossible():
    def codes(on: str) -> list[str]:
        return [each.code for each in plan(on).findings if each.subject == "paragraph-3"]

    assert codes("2025-03-31") == ["task-due"]
    assert codes("2025-04-01") == ["task-late"]


def test_an_obligation_that_was_met_is_done_and_late_no_more():
    found = plan("2025-05-10", ("task-done", "2025-03-20", {"task": "paragraph-3"}))

    assert task(found, "paragraph-3").state == "done"
    assert [each.subject for each in found.findings if each.code == "task-late"] == ["paragraph-3-2"]


def test_an_obligation_changes_neither_the_critical_path_nor_the_chance():
    reading = read(TEXT.replace("no later than 31 March 2025", "soon"))
    adoption = adopted_entry(reading, reading.mandates[0])
    without = plan_of(fold([adoption.revised(seq=1)], day("2024-01-15")), day("2024-01-15"))
    found = plan("2024-01-15")

    assert [each.id for each in found.tasks if each.critical] == [each.id for each in without.tasks if each.critical]
    assert not any(each.critical for each in found.tasks if each.rule.startswith("§"))


def test_an_obligation_is_explained_by_the_words_of_its_paragraph():
    found = conference()
    lines = [str(getattr(line, "en", line)) for line in explain(found, plan("2024-01-15"), "paragraph-3-2")]
    start = found.text.index("requests the Secretary-General to issue")

    assert any(f"paragraph 3, {start}–" in line and "to issue guidelines before 1 May 2025" in line for line in lines)


def test_the_day_stays_a_milestone_beside_the_task():
    assert {"obligation-3", "obligation-4", "report-due-2"} <= {each.id for each in plan("2024-01-15").milestones}


ELSEWHERE = """Resolution 78/412. Coastal fisheries

The General Assembly,

1. Decides to convene a conference on coastal fisheries in the second half of 2026;

2. Requests the President of the General Assembly to appoint two co-facilitators to conduct consultations with \
Member States on the modalities of the conference, and to conclude them by 30 June 2025;

20 December 2023
"""


def test_a_day_for_the_consultations_is_kept_by_their_report_and_late_no_more():
    reading = read(ELSEWHERE)
    adoption = adopted_entry(reading, reading.mandates[0])
    told = (("consultations-entrusted", "2024-02-01"), ("consultations-reported", "2025-06-20"))
    entries = [adoption, *(entry_of(adoption.conference, kind, day(when)) for kind, when in told)]
    state = fold([entry.revised(seq=number) for number, entry in enumerate(entries, 1)], day("2025-09-01"))

    made = plan_of(state, day("2025-09-01"))

    assert [each.id for each in made.tasks if each.rule.startswith("§") and each.state != "done"] == []
    assert [each.subject for each in made.findings if each.code == "task-late" and "paragraph" in each.subject] == []
