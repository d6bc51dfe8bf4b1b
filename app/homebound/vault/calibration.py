"""What one derivation may cost on this computer: measured once, towards half a second.

Kept in computer.json, see `computer`. A cost below the floor or above what measuring gives is
measured again: nobody lowers it by editing the file.
"""

from collections.abc import Callable
from pathlib import Path

from homebound.vault.computer import keep_cost, read_computer
from homebound.vault.header import FLOOR, KdfCost

_TARGET_SECONDS = 0.5
# More memory than this would be missing on the next, smaller computer that a backup is restored on.
_MAX_MEMORY_KIB = 4 * FLOOR.memory_kib
_MAX_PASSES = 16

Measure = Callable[[KdfCost], float]


def cost_on(home: Path, measure: Measure) -> KdfCost:
    """Give the cost for new keyslots on this computer; `measure` gives the seconds that one takes.

    Raises UserError: DISK_FULL, FOLDER_NOT_WRITABLE.
    """
    cost = read_computer(home).cost
    if cost is None or not _fits(cost):
        cost = calibrate(measure)
        keep_cost(home, cost)
    return cost


def calibrate(measure: Measure) -> KdfCost:
    """Find the cost that takes about half a second: the floor, then more memory, then more passes."""
    # The quicker of two: the first also pays for memory that the process never had.
    seconds = max(min(measure(FLOOR), measure(FLOOR)), 1e-3)
    times = _TARGET_SECONDS / seconds
    memory = FLOOR.memory_kib
    while times >= 2 and memory < _MAX_MEMORY_KIB:
        memory, times = memory * 2, times / 2
    passes = min(max(FLOOR.passes, int(FLOOR.passes * times)), _MAX_PASSES)
    return KdfCost(memory, passes, FLOOR.lanes)


def measure_on(timer: Callable[[], float]) -> Measure:
    """Give a measure that derives once by a timer in seconds."""

    def measure(cost: KdfCost) -> float:
        from homebound.vault.keyslots import derive_once

        began = timer()
        derive_once(cost)
        return timer() - began

    return measure


def _fits(cost: KdfCost) -> bool:
    return (
        FLOOR.memory_kib <= cost.memory_kib <= _MAX_MEMORY_KIB
        and FLOOR.passes <= cost.passes <= _MAX_PASSES
        and cost.lanes == FLOOR.lanes
    )
