"""What one derivation may cost on this computer: measured once, towards half a second.

Kept in computer.json beside the profiles: `{"format":1,"memory_kib":n,"passes":n,"lanes":n}`. It
says how fast the computer is and nothing about anyone. A file below the floor, above what measuring
gives, or not exactly of this shape is measured again: nobody lowers the cost by editing it.
"""

import json
from collections.abc import Callable
from pathlib import Path

from homebound.vault.failures import user_errors
from homebound.vault.files import make_private_folder, read_file, replace_file
from homebound.vault.header import FLOOR, KdfCost

FILE_NAME = "computer.json"
_TARGET_SECONDS = 0.5
# More memory than this would be missing on the next, smaller computer that a backup is restored on.
_MAX_MEMORY_KIB = 4 * FLOOR.memory_kib
_MAX_PASSES = 16
_MAX_BYTES = 1024

Measure = Callable[[KdfCost], float]


def cost_on(home: Path, measure: Measure) -> KdfCost:
    """Give the cost for new keyslots on this computer; `measure` gives the seconds that one takes.

    Raises UserError: DISK_FULL, FOLDER_NOT_WRITABLE.
    """
    path = home / FILE_NAME
    cost = _read(path)
    if cost is None:
        cost = calibrate(measure)
        with user_errors():
            make_private_folder(home)
            replace_file(path, _encode(cost))
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


def _encode(cost: KdfCost) -> bytes:
    return json.dumps({"format": 1, **vars(cost)}, separators=(",", ":")).encode()


def _read(path: Path) -> KdfCost | None:
    try:
        data = read_file(path, _MAX_BYTES)
        fields = json.loads(data)
        cost = KdfCost(fields["memory_kib"], fields["passes"], fields["lanes"])
        fits = (
            _encode(cost) == data
            and FLOOR.memory_kib <= cost.memory_kib <= _MAX_MEMORY_KIB
            and FLOOR.passes <= cost.passes <= _MAX_PASSES
            and cost.lanes == FLOOR.lanes
        )
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return cost if fits and all(type(value) is int for value in vars(cost).values()) else None
