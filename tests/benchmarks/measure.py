"""How a benchmark is measured: ours and its floor in turn, in the same run, told as a ratio."""

import gc
import json
import statistics
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter

Measured = Callable[[], object]


@dataclass(frozen=True)
class Row:
    """One line of the table: medians in seconds; `target` is a ratio, or seconds more than the floor."""

    what: str
    floor_is: str
    floor: float
    ours: float
    target: float
    by: str = "ratio"

    @property
    def value(self) -> float:
        return self.ours / self.floor if self.by == "ratio" else self.ours - self.floor

    @property
    def met(self) -> bool:
        return self.value <= self.target


def in_turn(ours: Measured, floor: Measured, times: int) -> tuple[float, float]:
    """Give the medians of ours and of the floor, run in turn so that noise meets both."""
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(times):
        for measured, kept in zip((ours, floor), found, strict=True):
            gc.collect()
            began = perf_counter()
            measured()
            kept.append(perf_counter() - began)
    return statistics.median(found[0]), statistics.median(found[1])


def report(rows: Iterator[Row], path: Path | None) -> int:
    """Print each row as it comes, write them as JSON; give how many miss their target."""
    line = "{:<44} {:<34} {:>10} {:>10} {:>9} {:>9}  {}\n"
    sys.stdout.write(line.format("what", "floor", "floor", "ours", "", "target", "met"))
    done = []
    for row in rows:
        done.append(row)
        unit = "x" if row.by == "ratio" else " ms"
        scale = 1 if row.by == "ratio" else 1000
        sys.stdout.write(
            line.format(
                row.what,
                row.floor_is,
                f"{row.floor * 1000:.2f} ms",
                f"{row.ours * 1000:.2f} ms",
                f"{row.value * scale:.2f}{unit}",
                f"{row.target * scale:g}{unit}",
                "yes" if row.met else "NO",
            )
        )
        sys.stdout.flush()
    if path is not None:
        path.write_text(json.dumps([asdict(row) | {"met": row.met} for row in done], indent=1))
    return sum(not row.met for row in done)
