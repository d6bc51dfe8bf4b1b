"""How a benchmark is measured: ours and its floor in turn, in the same run, told as a ratio."""

import gc
import statistics
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import Self

Measured = Callable[[], object]


@dataclass(frozen=True)
class Pair:
    """What was measured of ours and of the floor: seconds, or bytes."""

    ours: list[float]
    floor: list[float]


@dataclass(frozen=True)
class Row:
    """One line of the table: medians, in seconds or in the bytes that `unit` says.

    `target` is a ratio, how much more than the floor `by` allows, or the most of ours. `least` is the smallest of the
    floor and of ours. Rows of one `curve` are drawn together, each at its `size`.
    """

    what: str
    floor_is: str
    floor: float
    ours: float
    target: float
    by: str = "ratio"
    unit: str = "s"
    least: tuple[float, float] = (0.0, 0.0)
    beside: str = ""
    curve: str = ""
    size: int = 0

    @classmethod
    def of(
        cls, what: str, floor_is: str, pair: Pair, target: float, by: str = "ratio", **more: object
    ) -> Self:
        """Make a row of what was measured."""
        return cls(
            what,
            floor_is,
            statistics.median(pair.floor),
            statistics.median(pair.ours),
            target,
            by,
            least=(min(pair.floor), min(pair.ours)),
            **more,  # type: ignore[arg-type] # fields of a row
        )

    @property
    def value(self) -> float:
        if self.by == "most":
            return self.ours
        return self.ours / self.floor if self.by == "ratio" else self.ours - self.floor

    @property
    def met(self) -> bool:
        return self.value <= self.target


def in_turn(
    ours: Measured,
    floor: Measured,
    times: int,
    *,
    clock: Callable[[], float] = perf_counter,
    inner: int = 1,
) -> Pair:
    """Measure ours and the floor in turn, so that noise meets both; `inner` calls make one figure.

    `clock` is the wall's, or the processor's own (`time.process_time`) where the wall is noisy.
    """
    pair = Pair([], [])
    for _ in range(times):
        for measured, kept in ((ours, pair.ours), (floor, pair.floor)):
            gc.collect()
            began = clock()
            for _ in range(inner):
                measured()
            kept.append((clock() - began) / inner)
    return pair
