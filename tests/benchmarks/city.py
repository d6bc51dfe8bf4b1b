"""What a city needs of an authority: city.py [--residents N], from what a proof costs here."""

import argparse
import math
import sys

import authority

_WINDOWS = 2  # a day, opening for everyone at the same minute
_HALF = 3600.0  # seconds in which half of those who still come have come
_BUSY = 0.6  # of a core that is kept for bursts and the system
_KEPT_DAYS = 30  # until a case is erased
_WIRE = 16384  # bytes of one exchange


def main() -> int:
    """Measure a proof and print what so many residents need."""
    parser = argparse.ArgumentParser(prog="packaging/bench city")
    parser.add_argument("--residents", type=int, default=200_000)
    residents = parser.parse_args().residents
    spent, stored = authority.cost_of_a_proof()
    a_day = residents * _WINDOWS
    # Arrivals thin out by half every hour, so that they are most frequent at the opening.
    peak = residents * math.log(2) / _HALF
    # The busiest of 10,000 seconds, by Poisson's law.
    burst = peak + 3.7 * math.sqrt(peak)
    figures = (
        ("residents", f"{residents:,}"),
        ("proofs a day", f"{a_day:,}"),
        ("proofs a second as a window opens", f"{peak:,.1f}, the busiest second {burst:,.0f}"),
        ("cores at the opening", f"{burst * spent / _BUSY:,.2f}"),
        ("core hours a day", f"{a_day * spent / 3600:,.2f}"),
        ("database transactions a day", f"{a_day:,}, at most {burst:,.0f} a second"),
        ("storage a day", f"{a_day * stored / 2**30:,.2f} GiB"),
        (f"storage of {_KEPT_DAYS} days", f"{_KEPT_DAYS * a_day * stored / 2**30:,.1f} GiB"),
        ("network at the opening", f"{burst * _WIRE * 8 / 1e6:,.1f} Mbit/s"),
    )
    assumptions = (
        f"measured here: {spent * 1000:.2f} ms of processor and {stored:,.0f} bytes for a proof of"
        " level 1, SQLite with synchronous=FULL, one worker",
        f"everyone has {_WINDOWS} windows a day, which open for all at the same minute, and uses each",
        "half come in the first hour of a window, half of the rest in the next, and so on",
        "arrivals are independent; the busiest second is the one in 10,000",
        f"a core is busy for {_BUSY:.0%} of its time at most",
        "each proof is a transaction of its own: those that come within 5 ms share one and cost less",
        f"what is stored goes after {_KEPT_DAYS} days; level 3 adds up to 8 KiB a proof",
        "not counted: TLS, which a proxy ends; enrolments; what is deleted and counted; the desk at which staff look at cases",
    )
    for what, figure in figures:
        sys.stdout.write(f"{what:<36} {figure}\n")
    sys.stdout.write("\nIt assumes\n")
    for assumption in assumptions:
        sys.stdout.write(f"- {assumption}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
