"""The questionnaire and the advice that a check-in uses."""

from collections.abc import Mapping
from functools import cache, lru_cache

from homebound import paths
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order
from homebound.core.questionnaire import Questionnaire, parse_questionnaire
from homebound.core.triage import AdviceTable, parse_advice, parse_emergency_numbers

STANDARD_FORM = "covid-19"


def _shipped(name: str) -> bytes:
    try:
        return paths.resource(name).read_bytes()
    except OSError as error:  # a broken installation: nothing about the resident's own files
        raise LookupError(f"{name} is not where it was installed") from error


@cache
def standard_form() -> Questionnaire:
    """Read the shipped questionnaire that an order without its own form uses."""
    return parse_questionnaire(_shipped(f"questionnaires/{STANDARD_FORM}.json"))


@cache
def advice_table() -> AdviceTable:
    """Read the shipped table of danger signs."""
    return parse_advice(_shipped("advice/danger-signs.json"))


@cache
def emergency_numbers() -> Mapping[str, str]:
    """Read the shipped numbers to call, by country."""
    return parse_emergency_numbers(_shipped("advice/emergency-numbers.json"))


def form_of(order: Order, source: bytes | None) -> Questionnaire:
    """Give the questionnaire of an order: its own, a shipped one that it names, or the standard one.

    `source` is the order file, None where the order came alone. Raises UserError where the order
    names a questionnaire that neither the file nor the app has, or that cannot be used.
    """
    if order.form is None:
        return standard_form()
    return _named_form(order.form.sha256, source)


def forget() -> None:
    """Forget the questionnaires that came with orders, and with them the orders."""
    _named_form.cache_clear()


@lru_cache(maxsize=8)
def _named_form(sha256: str, source: bytes | None) -> Questionnaire:
    from homebound.protocol.order_file import read_order_file
    from homebound.protocol.strict import hash_text

    own = None if source is None else read_order_file(source).form
    if own is not None:
        return parse_questionnaire(own)
    for shipped in sorted(paths.resource("questionnaires").glob("*.json")):
        data = shipped.read_bytes()
        if hash_text(data) == sha256:
            return parse_questionnaire(data)
    raise UserError(ErrorCode.ORDER_NEEDS_FILE if source is None else ErrorCode.ORDER_FORM_MISMATCH)
