"""The deployments of `mandat up` and of work pools are the same."""

from pathlib import Path

import yaml

from flows.amend_conference import amend_conference
from flows.consultation import consultation
from flows.daily_watch import daily_watch
from flows.deployments import deployments
from flows.move_clock import move_clock
from flows.open_conference import open_conference
from flows.record_entry import record_entry
from flows.record_reply import record_reply

FILE = Path(__file__).parents[2] / "deploy" / "prefect.yaml"


def test_work_pools_deploy_what_mandat_up_serves():
    served = {
        each.name: (
            each.entrypoint,
            sorted(each.tags),
            [str(getattr(s.schedule, "cron", None) or s.schedule.interval.total_seconds()) for s in each.schedules],
            each.concurrency_options.collision_strategy.value if each.concurrency_limit else None,
        )
        for each in deployments()
    }
    written = {
        each["name"]: (
            each["entrypoint"],
            sorted(each["tags"]),
            [str(s.get("cron") or float(s["interval"])) for s in each.get("schedules", [])],
            each.get("concurrency_limit", {}).get("collision_strategy"),
        )
        for each in yaml.safe_load(FILE.read_text())["deployments"]
    }
    assert written == served


def test_each_deployment_says_in_a_sentence_what_it_does():
    assert [each.name for each in deployments() if len(each.description or "") < 20] == []


def test_the_forms_describe_every_field_for_planners():
    silent = {
        f"{each.name}: {name}"
        for each in deployments()
        for name, field in each._parameter_openapi_schema.properties.items()
        if len(field.get("description", "")) < 10
    }
    assert silent == set()


def test_every_flow_gives_its_runs_a_name_that_says_what_is_done():
    flows = [open_conference, amend_conference, record_entry, record_reply, move_clock, consultation, daily_watch]
    assert [flow.name for flow in flows if flow.flow_run_name is None] == []


def test_nothing_in_a_form_decides_by_default():
    required = {each.name: sorted(each._parameter_openapi_schema.required) for each in deployments()}
    assert required["record-entry"] == ["conference", "decider", "kind", "on", "source"]
    assert required["move-clock"] == ["conference", "decider", "today"]


def test_no_form_shows_what_only_mandat_fills_in_or_tells_people_to_leave_a_field_empty():
    schemas = {each.name: each._parameter_openapi_schema.properties for each in deployments()}
    assert [name for name, fields in schemas.items() if "gate" in fields] == []
    assert "conference" not in schemas["open-conference"]
    told = [(name, str(field)) for name, fields in schemas.items() for field in fields.values()]
    assert [name for name, text in told if "empty" in text.casefold()] == []


def test_no_form_holds_a_constant_that_the_ui_greys_out():
    for each in deployments():
        for name, field in each._parameter_openapi_schema.properties.items():
            assert "const" not in field, (each.name, name)
            assert len(field.get("enum", ["one", "two"])) > 1, (each.name, name)


def test_every_parameter_has_a_title_for_people():
    for each in deployments():
        for name, field in each._parameter_openapi_schema.properties.items():
            assert field["title"][:1].isupper(), (each.name, name)
            assert "_" not in field["title"], (each.name, name)
