"""What an authority says of itself: how long it keeps what it gets, and what a missed window means."""

from dataclasses import dataclass
from enum import StrEnum


class OnMissed(StrEnum):
    """What an authority says that it does about a missed window, before a person decides."""

    NOTHING = "nothing"
    CALL = "call"
    LETTER = "letter"
    VISIT = "visit"
    OTHER = "other"  # the policy's page says what


@dataclass(frozen=True)
class Policy:
    """How many days after an order's end what is held of it is deleted, and all else it says.

    `url` is the page that says it in full.
    """

    keep_days: int
    on_missed: OnMissed
    url: str
