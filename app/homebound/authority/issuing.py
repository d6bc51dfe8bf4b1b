"""Issuing an order: signed, written into a file for the resident, its code kept as a hash."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from sqlalchemy import insert

from homebound.authority.codes import add_code, hash_code
from homebound.authority.errors import OperatorError
from homebound.authority.home import CODE_FILE, ORDER_FILE, Home
from homebound.authority.keys import write_new
from homebound.authority.tables import orders
from homebound.core.errors import ErrorCode, UserError
from homebound.core.longest import longest_answers
from homebound.core.order import (
    FormReference,
    Issuer,
    Order,
    Telephones,
    Window,
    check_acceptable,
)
from homebound.core.questionnaire import parse_questionnaire
from homebound.core.schedule import slots
from homebound.protocol.enrolment import Code, make_code
from homebound.protocol.jws import SigningKey, new_id
from homebound.protocol.order import parse_order, sign_order
from homebound.protocol.order_file import write_order_file
from homebound.protocol.proof import accepted_until
from homebound.protocol.record import answers_fit
from homebound.protocol.strict import Malformed, hash_text

_WINDOW = re.compile(
    r"(?P<id>[a-z0-9-]{1,16})=(?P<opens>[0-9]{2}:[0-9]{2})-(?P<closes>[0-9]{2}:[0-9]{2})"
    r"(?:\+(?P<grace>[0-9]{1,3}))?"
)
_WINDOW_FORM = "A window is written ID=HH:MM-HH:MM+GRACE, like am=07:00-12:00+60."
_REF = re.compile(r"[^\x00-\x1f\x7f]{1,64}")

# What check_acceptable finds, for whoever types an order.
_SENTENCES = {
    ErrorCode.ORDER_DATES_REVERSED: "The last day lies before the first.",
    ErrorCode.ORDER_TOO_LONG: "{days} days are too many; {limit} are allowed.",
    ErrorCode.ORDER_ZONE_UNKNOWN: "The time zone is not known; write it like Europe/Moscow.",
    ErrorCode.ORDER_WINDOW_COUNT: "An order has one to {limit} windows a day.",
    ErrorCode.ORDER_WINDOW_REVERSED: "Window {window} closes before it opens.",
    ErrorCode.ORDER_WINDOW_AT_NIGHT: (
        "Window {window} ({opens} to {closes}, and its grace) does not lie within 07:00 to 22:00."
    ),
    ErrorCode.ORDER_WINDOW_TOO_SHORT: "Window {window} is shorter than {minutes} minutes.",
    ErrorCode.ORDER_WINDOWS_OVERLAP: "Two windows overlap.",
}

# What parse_questionnaire finds.
_FORM_SENTENCES = {
    ErrorCode.FORM_NOT_A_QUESTIONNAIRE: "The file is not a FHIR R4 Questionnaire.",
    ErrorCode.FORM_NOT_SUPPORTED: "The questionnaire asks for what the app cannot show ({part}).",
    ErrorCode.FORM_TOO_MANY_ANSWERS: "The questionnaire has more than {limit} questions.",
}


@dataclass(frozen=True)
class OrderRequest:
    """What staff ask for: the case's own reference, days, windows, telephone numbers.

    `form` is a questionnaire's file to go with the order; without one the app takes its own.
    """

    ref: str = field(repr=False)
    zone: str
    first: date
    last: date
    windows: tuple[Window, ...]
    telephones: Telephones
    form: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True)
class IssuedOrder:
    """An order that was issued. The code goes to the resident by another way than the file."""

    order: Order
    data: bytes = field(repr=False)
    code: Code


def parse_window(text: str) -> Window:
    """Read a window written `am=07:00-12:00+60` (grace in minutes, may be left out).

    Raises OperatorError.
    """
    found = _WINDOW.fullmatch(text)
    if found is None:
        raise OperatorError(_WINDOW_FORM)
    try:
        return Window(
            found["id"],
            time.fromisoformat(found["opens"]),
            time.fromisoformat(found["closes"]),
            timedelta(minutes=int(found["grace"] or 0)),
        )
    except ValueError as error:
        raise OperatorError(_WINDOW_FORM) from error


def _form(data: bytes | None) -> FormReference | None:
    if data is None:
        return None
    try:
        questionnaire = parse_questionnaire(data)
    except UserError as error:
        raise OperatorError(_FORM_SENTENCES[error.code].format(**error.details)) from error
    if not answers_fit(longest_answers(questionnaire)):  # no resident could accept the order
        raise OperatorError(
            "The answers to the questionnaire can become longer than a message holds; "
            "ask less, or give a maxLength."
        )
    return FormReference(questionnaire.url, questionnaire.version, hash_text(data))


def _order(home: Home, request: OrderRequest, issued: datetime) -> Order:
    config = home.config
    order = Order(
        id=new_id(),
        issued=issued.replace(microsecond=0),
        zone=request.zone,
        first=request.first,
        last=request.last,
        windows=request.windows,
        issuer=Issuer(config.url, config.root),
        form=_form(request.form),
        telephones=request.telephones,
    )
    try:
        check_acceptable(order)
    except UserError as error:
        raise OperatorError(_SENTENCES[error.code].format(**error.details)) from error
    if not config.issued <= order.issued < config.expires:
        raise OperatorError("The configuration is not valid at this time; no order can be issued.")
    if all(slot.closes <= order.issued for slot in slots(order)):  # a mistyped year
        raise OperatorError("Every window of this order is over already; give later days.")
    if accepted_until(order) > config.expires:
        # Its resident would be left without a step to sign with.
        raise OperatorError("The keys end before this order does; rotate them first.")
    return order


def _signed(home: Home, order: Order) -> str:
    assert order.issuer is not None  # noqa: S101 - given above
    token = sign_order(order, order.issuer, SigningKey(home.key(ORDER_FILE)))
    try:
        parse_order(token, home.config.order_keys)
    except Malformed as error:
        # Only the format can be at fault: two windows of one id, a telephone number, a year.
        raise OperatorError(f"The order cannot be written: {error}.") from error
    return token


def issue_order(home: Home, request: OrderRequest, issued: datetime, out: Path) -> IssuedOrder:
    """Sign an order, write its file at `out`, which must be new, and keep the case.

    Raises OperatorError with the reason where the order is not acceptable or cannot be kept.
    """
    if not _REF.fullmatch(request.ref):
        raise OperatorError("A reference has 1 to 64 characters and no control characters.")
    order, code = _order(home, request, issued), make_code()
    token = _signed(home, order)
    data = write_order_file(home.config_token, token, request.form)
    with home.keeping(out) as connection:
        connection.execute(insert(orders).values(order_id=order.id, ref=request.ref, token=token))
        add_code(connection, order.id, hash_code(home.key(CODE_FILE), order.id, code))
        write_new(out, data)
    return IssuedOrder(order, data, code)
