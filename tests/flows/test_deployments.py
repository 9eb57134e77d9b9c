"""The deployments of `mandat up` and of work pools are the same."""

from pathlib import Path

import yaml

from flows.deployments import deployments

FILE = Path(__file__).parents[2] / "deploy" / "prefect.yaml"


def test_work_pools_deploy_what_mandat_up_serves():
    served = {
        each.name: (
            each.entrypoint,
            sorted(each.tags),
            [str(getattr(s.schedule, "cron", None) or s.schedule.interval.total_seconds()) for s in each.schedules],
        )
        for each in deployments()
    }
    written = {
        each["name"]: (
            each["entrypoint"],
            sorted(each["tags"]),
            [str(s.get("cron") or float(s["interval"])) for s in each.get("schedules", [])],
        )
        for each in yaml.safe_load(FILE.read_text())["deployments"]
    }
    assert written == served


def test_each_deployment_says_in_a_sentence_what_it_does():
    assert [each.name for each in deployments() if len(each.description or "") < 20] == []
