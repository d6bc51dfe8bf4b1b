"""The one table: printed, kept as JSON with the machine it came from, beside an earlier run's."""

import json
import os
import platform
import sys
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from measure import Row

_LINE = "{:<52} {:<46} {:>11} {:>11} {:>10} {:>9} {:>4} {}"
_UNITS = {"s": (1000, "ms"), "bytes": (1, "B"), "MiB": (1, "MiB")}


def machine() -> dict[str, object]:
    """Say what the figures were measured on."""
    model = "unknown"
    processors = Path("/proc/cpuinfo")
    if processors.exists():
        for line in processors.read_text().splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    return {
        "processor": model,
        "cores": os.cpu_count(),
        "system": platform.platform(terse=True),
        "python": platform.python_version(),
        "when": datetime.now(UTC).isoformat(timespec="minutes"),
    }


def _figure(value: float, unit: str) -> str:
    scale, name = _UNITS[unit]
    return f"{value * scale:,.2f} {name}"


def _value(row: Row, value: float) -> str:
    if row.by == "ratio":
        return f"{value:.2f}x"
    scale, name = _UNITS[row.unit]
    sign = "" if row.by == "most" else "+"
    return f"{value * scale:{sign},.4g} {name}"


def _line(row: Row, earlier: Row | None) -> str:
    change = ""
    if earlier is not None:
        change = f"was {_value(earlier, earlier.value)}"
    beside = "; ".join(part for part in (change, row.beside) if part)
    figures = (_figure(row.floor, row.unit), _figure(row.ours, row.unit))
    shown = (_value(row, row.value), _value(row, row.target), "yes" if row.met else "NO", beside)
    return _LINE.format(row.what, row.floor_is, *figures, *shown).rstrip()


def read(path: Path) -> list[Row]:
    """Read the rows of an earlier run."""
    kept = json.loads(path.read_text())
    known = Row.__dataclass_fields__
    return [Row(**{k: v for k, v in one.items() if k in known}) for one in kept["rows"]]


def report(rows: Iterable[Row], earlier: Iterable[Row] = ()) -> list[Row]:
    """Print each row as it comes, beside what it was earlier; give them all."""
    before = {row.what: row for row in earlier}
    header = ("what", "floor", "floor", "ours", "", "target", "met", "")
    sys.stdout.write(_LINE.format(*header).rstrip() + "\n")
    done = []
    for row in rows:
        done.append(row)
        sys.stdout.write(_line(row, before.get(row.what)) + "\n")
        sys.stdout.flush()
    return done


def write(rows: Iterable[Row], path: Path) -> None:
    """Write the machine and every row, each with its value and whether the target is met."""
    kept = [asdict(row) | {"value": row.value, "met": row.met} for row in rows]
    path.write_text(json.dumps({"machine": machine(), "rows": kept}, indent=1) + "\n")


def markdown(rows: Iterable[Row]) -> str:
    """Give the table as the README shows it."""
    lines = [
        "| what | floor in the same run | ours : floor | target | met |",
        "|---|---|---|---|---|",
    ]
    for row in rows:
        floor = f"{row.floor_is}, {_figure(row.floor, row.unit)}"
        value = f"{_figure(row.ours, row.unit)}, {_value(row, row.value)}"
        target, met = _value(row, row.target), "yes" if row.met else "**no**"
        lines.append(f"| {row.what} | {floor} | {value} | {target} | {met} |")
    return "\n".join(lines) + "\n"
