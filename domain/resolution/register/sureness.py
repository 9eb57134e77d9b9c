"""Sureness: how likely each value of a draft is right, by a small model that was fitted to labelled texts.

The model is logistic regression over the names of features, one for each field. `python -m bench.fit_sureness` fits it
anew and writes `weights.py`.
"""

from collections.abc import Mapping
from functools import cache
from math import exp

from domain.resolution.register.weights import WEIGHTS

FIELDS = ("event", "window", "hosts")
_BOUND = 30.0  # beyond it the logistic function is 0 or 1


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """Return the weights: field → feature → weight; the feature "constant" is always there."""
    found: dict[str, dict[str, float]] = {field: {} for field in FIELDS}
    for line in WEIGHTS.strip().splitlines():
        field, feature, weight = line.split()
        found[field][feature] = float(weight)
    return found


def sureness_of(features: frozenset[str]) -> dict[str, float]:
    """Return field → probability that its value is right, 0 to 1."""
    return {field: round(probability(weights()[field], features), 3) for field in FIELDS}


def probability(known: Mapping[str, float], features: frozenset[str]) -> float:
    """Return the probability that the weights *known* give to *features*."""
    total = known.get("constant", 0.0) + sum(known.get(feature, 0.0) for feature in sorted(features))
    return 1 / (1 + exp(-max(-_BOUND, min(_BOUND, total))))
