"""What a process has spent of the processor."""

import time


def processor_seconds(pid: int) -> float:
    """Give the seconds of all threads of a process so far. Raises OSError where it has ended.

    To the nanosecond: what /proc says in hundredths of a second may be a tenth of what is measured.
    """
    return time.clock_gettime(~pid << 3 | 2)  # as Linux numbers what clock_getcpuclockid(3) gives
