"""Consent: what has to be in hand before anything may leave this computer."""

from dataclasses import dataclass, field
from enum import IntEnum


class SharingLevel(IntEnum):
    """What an authority may learn of an order; the default is nothing."""

    OFF = 0
    CHECKED_IN = 1  # "I checked in"
    CALL = 2  # "and whether I need a call"
    ANSWERS = 3  # "and my answers"


@dataclass(frozen=True)
class Consent:
    """The resident's agreement for one order, as it stands now; sending requires it as an argument.

    `authority` is the one address that may be spoken to. `answers` are the questions (link ids)
    whose answers the resident ticked at level 3. Raises ValueError for the level that sends nothing.
    """

    order_id: str = field(repr=False)
    authority: str
    level: SharingLevel
    answers: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if self.level is SharingLevel.OFF:
            raise ValueError("no consent to send nothing")


@dataclass(frozen=True)
class OneQuestion:
    """The resident's agreement to one request that carries nothing about anyone.

    They gave it by a button that named the host. `authority` is the one address that may be asked.
    """

    authority: str
