"""Empirical distributions: what past cases did, smoothed by straight lines between them.

Of n values the k-th is taken to lie at the share k / (n + 1); below the least and above the greatest one the line
goes on to *least* and *most*. So n cases leave 1 / (n + 1) of the chance beyond what was ever seen, on either side.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Draws = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Empirical:
    """A distribution by the values at evenly spaced shares, the least and the most included."""

    values: Draws

    @classmethod
    def of(cls, values: Iterable[float], least: float, most: float) -> "Empirical":
        """Return the distribution of *values*, all of which lie between *least* and *most*."""
        return cls(np.array([least, *sorted(values), most], dtype=np.float64))

    def at(self, share: Draws) -> Draws:
        """Return the values below which each *share* (0 to 1) lies."""
        return np.interp(share * (len(self.values) - 1), np.arange(len(self.values)), self.values)

    def below(self, value: Draws) -> Draws:
        """Return the share that lies below each *value*."""
        return np.interp(value, self.values, np.arange(len(self.values)) / (len(self.values) - 1))
