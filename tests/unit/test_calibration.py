"""What a derivation may cost on this computer."""

from collections.abc import Callable
from pathlib import Path

import pytest

from homebound.vault import calibration
from homebound.vault.header import FLOOR, KdfCost


def computer(seconds_at_floor: float) -> tuple[Callable[[KdfCost], float], list[KdfCost]]:
    asked: list[KdfCost] = []

    def measure(cost: KdfCost) -> float:
        asked.append(cost)
        times = cost.memory_kib * cost.passes / (FLOOR.memory_kib * FLOOR.passes)
        return seconds_at_floor * times

    return measure, asked


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (60.0, FLOOR),
        (0.5, FLOOR),
        (0.3, KdfCost(64 * 1024, 5, 4)),
        (0.15, KdfCost(128 * 1024, 5, 4)),
        (0.05, KdfCost(256 * 1024, 7, 4)),
        (0.0, KdfCost(256 * 1024, 16, 4)),
    ],
)
def test_a_quicker_computer_pays_more_and_none_pays_less_than_the_floor(
    seconds: float, expected: KdfCost
) -> None:
    measure, _ = computer(seconds)
    cost = calibration.calibrate(measure)
    assert cost == expected
    assert seconds >= 0.5 or measure(cost) <= 0.5


def test_a_computer_is_measured_once(tmp_path: Path) -> None:
    measure, asked = computer(0.15)
    first = calibration.cost_on(tmp_path / "home", measure)
    times = len(asked)
    assert calibration.cost_on(tmp_path / "home", measure) == first
    assert len(asked) == times > 0
    assert [path.name for path in (tmp_path / "home").iterdir()] == ["computer.json"]
    assert (tmp_path / "home" / "computer.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "text",
    [
        '{"format":1,"memory_kib":8,"passes":1,"lanes":1}',
        '{"format":1,"memory_kib":65535,"passes":3,"lanes":4}',
        '{"format":1,"memory_kib":65536,"passes":2,"lanes":4}',
        '{"format":1,"memory_kib":65536,"passes":17,"lanes":4}',
        '{"format":1,"memory_kib":1099511627776,"passes":3,"lanes":4}',
        '{"format":1,"memory_kib":65536,"passes":3,"lanes":16}',
        '{"format":1,"memory_kib":65536.0,"passes":3,"lanes":4}',
        '{"format":1,"memory_kib":65536,"passes":3,"lanes":4,"more":1}',
        '{"format":2,"memory_kib":65536,"passes":3,"lanes":4}',
        '{"format":1,"memory_kib":[],"passes":3,"lanes":4}',
        "[1]",
        "",
        "{" * 2000,
    ],
)
def test_a_file_that_says_anything_else_is_measured_again(tmp_path: Path, text: str) -> None:
    (tmp_path / "computer.json").write_text(text)
    measure, asked = computer(0.3)
    assert calibration.cost_on(tmp_path, measure) == KdfCost(64 * 1024, 5, 4)
    assert asked


def test_a_derivation_is_timed_by_the_timer_that_it_is_given() -> None:
    ticks = iter([10.0, 12.5])
    measure = calibration.measure_on(lambda: next(ticks))
    assert measure(KdfCost(8, 1, 1)) == pytest.approx(2.5)
