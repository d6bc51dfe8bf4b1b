"""The questionnaire and the advice that a check-in uses."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from homebound import paths
from homebound.core import response
from homebound.core.answer_values import Answers
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order
from homebound.core.questionnaire import Questionnaire, Text, parse_questionnaire, read_title
from homebound.core.triage import AdviceTable, parse_advice, parse_emergency_numbers
from homebound.vault import forms as kept
from homebound.vault.entries import Entry
from homebound.vault.orders import AcceptedOrder

if TYPE_CHECKING:
    from sqlite_utils import Database

STANDARD_FORM = "general"
# In the order in which they are offered.
SHIPPED_FORMS = (STANDARD_FORM, "covid-19", "measles", "mpox", "ebola")


@dataclass(frozen=True)
class ShippedForm:
    """A questionnaire that comes with the app, by the name of its file."""

    name: str
    title: Text


def _shipped(name: str) -> bytes:
    try:
        return paths.resource(name).read_bytes()
    except OSError as error:  # a broken installation: nothing about the resident's own files
        raise LookupError(f"{name} is not where it was installed") from error


@lru_cache(maxsize=1)  # 140 kB, for which each check-in asks twice
def shipped_form(name: str) -> bytes:
    """Give the file of a shipped questionnaire. Raises LookupError for a name that is none."""
    if name not in SHIPPED_FORMS:
        raise LookupError("not a shipped questionnaire")
    return _shipped(f"questionnaires/{name}.json")


@cache
def shipped_forms() -> tuple[ShippedForm, ...]:
    """Give the shipped questionnaires to choose from, the general one first."""
    return tuple(ShippedForm(name, read_title(shipped_form(name))) for name in SHIPPED_FORMS)


@lru_cache(maxsize=8)
def parsed(data: bytes) -> Questionnaire:
    """Read a questionnaire, as `parse_questionnaire` does, once."""
    return parse_questionnaire(data)


@cache
def standard_form() -> Questionnaire:
    """Read the questionnaire of an order that names none, until the resident chooses another."""
    return parse_questionnaire(shipped_form(STANDARD_FORM))


@cache
def advice_table() -> AdviceTable:
    """Read the shipped table of danger signs."""
    return parse_advice(_shipped("advice/danger-signs.json"))


@cache
def emergency_numbers() -> Mapping[str, str]:
    """Read the shipped numbers to call, by country."""
    return parse_emergency_numbers(_shipped("advice/emergency-numbers.json"))


def form_file(order: Order, source: bytes | None, name: str = STANDARD_FORM) -> bytes:
    """Give the questionnaire's file of an order: its own, or the shipped one that it names.

    `source` is the order file, None where the order came alone. Where the order
    names no questionnaire it is the shipped one of that name. Raises UserError where the order names
    one that neither the file nor the app has.
    """
    if order.form is None:
        return shipped_form(name)
    return _named_form(order.form.sha256, source)


def form_of(order: Order, source: bytes | None) -> Questionnaire:
    """Read the questionnaire of an order, as `form_file` gives it."""
    return parsed(form_file(order, source))


def forget() -> None:
    """Forget the questionnaires that came with orders, and with them the orders."""
    _named_form.cache_clear()
    parsed.cache_clear()


@lru_cache(maxsize=4)
def _named_form(sha256: str, source: bytes | None) -> bytes:
    from homebound.protocol.order_file import read_order_file
    from homebound.protocol.strict import hash_text

    own = None if source is None else read_order_file(source).form
    if own is not None:
        return own
    # Older versions too, where the app still has them.
    for file in sorted(paths.resource("questionnaires").glob("*.json")):
        data = file.read_bytes()
        if hash_text(data) == sha256:
            return data
    raise UserError(ErrorCode.ORDER_NEEDS_FILE if source is None else ErrorCode.ORDER_FORM_MISMATCH)


class OrderForms:
    """The questionnaires of one order: the one that is asked now, and those of its old entries.

    The vault keeps each byte for byte from the day it is chosen, so that an answer keeps its
    question whatever a later version of the app ships.
    """

    def __init__(self, db: "Database", accepted: AcceptedOrder) -> None:
        self._db = db
        self._accepted = accepted
        self._known: dict[str, Questionnaire] = {}
        self._now: Questionnaire | None = None

    def now(self) -> Questionnaire:
        """Give the one that a new check-in asks. Raises UserError as `form_file` does."""
        if self._now is None:
            person, order = self._accepted.person_id, self._accepted.order
            data = kept.chosen(self._db, person, order.id)
            self._now = parsed(form_file(order, self._accepted.source) if data is None else data)
        return self._now

    def of(self, canonical: str) -> Questionnaire:
        """Give the one with an address and a version; LookupError where the order has none such."""
        if canonical not in self._known:
            person, order = self._accepted.person_id, self._accepted.order
            data = kept.find(self._db, person, order.id, canonical)
            found = self.now() if data is None else parsed(data)
            if found.canonical != canonical:
                raise LookupError("a questionnaire that this order never had")
            self._known[canonical] = found
        return self._known[canonical]

    def every(self) -> Mapping[str, Questionnaire]:
        """Give all that were ever asked, by address and version; raises as `now` does."""
        now = self.now()
        names = kept.names(self._db, self._accepted.person_id, self._accepted.order.id)
        return {name: self.of(name) for name in names} or {now.canonical: now}

    def read(self, entry: Entry) -> tuple[Questionnaire, Answers]:
        """Read the answers of an entry back, with the questionnaire that they are answers to."""
        body = json.loads(entry.body)
        form = self.of(body["questionnaire"])
        return form, response.from_response(form, body)

    def answered(self, entry: Entry) -> Questionnaire:
        """Give the questionnaire of an entry, without reading its answers."""
        return self.of(json.loads(entry.body)["questionnaire"])
