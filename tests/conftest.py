"""Settings for all tests: a busy machine is slow, and slow is not wrong."""

from pathlib import Path

from hypothesis import HealthCheck, settings

slow = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("mandat", derandomize=True, **slow)  # one commit, one verdict
settings.register_profile("fuzz", **slow)  # new examples each time: make test ARGS=--hypothesis-profile=fuzz
settings.load_profile("mandat")


def pytest_addoption(parser):
    chaos = parser.getgroup("chaos")
    chaos.addoption("--chaos-kills", type=int, default=12, help="how often to kill")
    chaos.addoption("--chaos-seed", type=int, default=0, help="the moments of an earlier run; 0: new ones, printed")
    parser.addoption("--pictures", type=Path, default=None, help="keep what the browser shows in this folder")
