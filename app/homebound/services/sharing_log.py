"""Everything that was ever sent for a person, whatever order it was for."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from homebound.core.order import Order
from homebound.vault import consents, orders, outbox, questions, send_log
from homebound.vault.consents import Choice
from homebound.vault.outbox import Message
from homebound.vault.questions import Question
from homebound.vault.send_log import Sent

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class LoggedMessage:
    """A message with every request that was made for it."""

    message: Message = field(repr=False)
    requests: tuple[Sent, ...] = field(repr=False)


@dataclass(frozen=True)
class LoggedOrder:
    """What was agreed to for an order, earliest first, and what was sent for it, latest first."""

    order: Order = field(repr=False)
    changes: tuple[Choice, ...] = field(repr=False)
    messages: tuple[LoggedMessage, ...] = field(repr=False)


@dataclass(frozen=True)
class SharingLog:
    """Everything ever sent for a person: for each order, the latest first, and what carried nothing."""

    computer_zone: str
    orders: tuple[LoggedOrder, ...]
    questions: tuple[Question, ...] = field(repr=False)

    @property
    def zone(self) -> str:
        """The time zone (IANA) in which what belongs to no order is told."""
        return self.orders[0].order.zone if self.orders else self.computer_zone


def read_log(db: "Database", person: str, computer_zone: str) -> SharingLog:
    """Read all of a person's orders; `computer_zone` is the time zone (IANA) beside them."""
    return SharingLog(
        computer_zone,
        tuple([_logged(db, person, one.order) for one in reversed(orders.all(db, person))]),
        questions.of_person(db, person),
    )


def _logged(db: "Database", person: str, order: Order) -> LoggedOrder:
    messages = reversed(outbox.of_order(db, person, order.id))
    return LoggedOrder(
        order,
        consents.all(db, person, order.id),
        tuple([LoggedMessage(one, send_log.of_message(db, one.number)) for one in messages]),
    )
