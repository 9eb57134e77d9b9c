"""Same state, same bytes: over processes, hash seeds, languages of the machine, and orders of what is given."""

import hashlib
import os
import random
import subprocess
import sys
from pathlib import Path

from calendars.ical.publishing import portfolio, publish
from tests.calendars.builders import BASE, NOON
from tests.calendars.ical.lives import a_life, published_life

_DIGEST = """
import hashlib
from tests.calendars.ical.lives import published_life
print(hashlib.sha256(b"".join(feed.body + feed.gzipped for _, step, every in published_life() for feed in (*step.feeds, *every))).hexdigest())
"""
FROZEN = "261f078d66ebde0c84be0ff7855d1af7a20872f7ecd89dc6cbe1f4403a1f121f"
"""The closed feeds as they always were; the public ones since they begin at the confirmation of the reading."""
"""SHA-256 of every feed of the whole life. A change of it means that every subscriber reads every item again:
make it knowingly, and say so in CHANGELOG.md."""


def test_every_process_makes_the_same_bytes():
    digests = set()
    for seed, place, zone in (("0", "C.UTF-8", "UTC"), ("4711", "fr_FR.UTF-8", "Asia/Kolkata")):
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "LC_ALL": place,
            "LANG": place,
            "TZ": zone,
            "LANGUAGE": place[:2],
        }
        run = subprocess.run(
            [sys.executable, "-c", _DIGEST], env=environment, cwd=Path(__file__).parents[3], capture_output=True, text=True, check=True,
        )  # fmt: skip
        digests.add(run.stdout)

    assert len(digests) == 1


def test_the_bytes_are_the_ones_that_were_promised():
    every = hashlib.sha256()
    for _, step, _ in published_life():
        for feed in step.feeds:
            every.update(feed.body)

    assert every.hexdigest() == FROZEN


def test_the_order_in_which_a_plan_or_a_ledger_tells_things_does_not_matter():
    steps = list(a_life())
    _, conference, plan = steps[3]
    first = publish(conference, plan, (), NOON, base_url=BASE)
    shuffled = list(first.published)
    random.Random(7).shuffle(shuffled)
    turned = plan.revised(tasks=plan.tasks[::-1], milestones=plan.milestones[::-1])

    assert publish(conference, turned, (), NOON, base_url=BASE).feeds == first.feeds
    assert publish(conference, plan, shuffled, NOON, base_url=BASE).feeds == first.feeds
    assert portfolio(shuffled) == portfolio(first.published)


def test_a_cache_that_was_lost_is_made_again_without_a_new_revision():
    *_, (_, step, _) = published_life()
    *_, (_, conference, plan) = a_life()
    bare = [row.revised(texts={}) for row in step.published]
    again = publish(conference, plan, bare, NOON.replace(year=2030), base_url=BASE)

    assert again.feeds == step.feeds
    assert again.published == step.published


def test_the_address_of_the_server_may_change_without_changing_a_byte():
    _, conference, plan = next(a_life())
    one = publish(conference, plan, (), NOON, base_url="http://127.0.0.1:1")

    assert publish(conference, plan, (), NOON, base_url="http://127.0.0.1:2").feeds == one.feeds
