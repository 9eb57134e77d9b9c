"""Schedules fire: a real Prefect server, a schedule of a few seconds, a run that appears and completes."""

import pytest

pytestmark = pytest.mark.e2e


def test_a_schedule_of_a_few_seconds_makes_runs_that_complete(machine):
    machine.extra["PREFECT_SERVER_SERVICES_SCHEDULER_LOOP_SECONDS"] = "2"
    machine.up()
    found = machine.api("GET", "/deployments/name/publish-feeds/publish-feeds")
    assert [each["schedule"]["interval"] for each in found["schedules"] if each["active"]] == [3600.0]
    watch = machine.api("GET", "/deployments/name/daily-watch/daily-watch")
    assert [each["schedule"]["cron"] for each in watch["schedules"] if each["active"]] == ["0 6 * * *"]
    every = [{"active": True, "schedule": {"interval": 5.0, "timezone": "UTC"}}]
    assert machine.ask("POST", f"/deployments/{found['id']}/schedules", every).status_code == 403
    answer = machine.ask("POST", f"/deployments/{found['id']}/schedules", every, who=machine.engine)
    answer.raise_for_status()

    def completed():
        runs = machine.api(
            "POST",
            "/flow_runs/filter",
            flow_runs={
                "deployment_id": {"any_": [found["id"]]},
                "state": {"type": {"any_": ["COMPLETED"]}},
            },
        )
        return [run for run in runs if run["auto_scheduled"]]

    assert machine.until(completed, "a scheduled run completed", 90)
