"""A check-in's answers as the short coded values of a record."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from homebound.core.answer_values import Answer, plain_text
from homebound.core.answers import Answers
from homebound.core.enabling import enabled_answers
from homebound.core.order import Order
from homebound.core.questionnaire_items import Questionnaire
from homebound.protocol.record import Record, RecordForm, make_record

if TYPE_CHECKING:
    from homebound.protocol.jws import SigningKey


# What a record's text must not hold: controls but tab and line ends, lone surrogates.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def coded(answer: Answer) -> str:
    """Write an answer as a record holds it."""
    return _UNWRITABLE.sub(" ", plain_text(answer))


def coded_answers(questionnaire: Questionnaire, answers: Answers) -> Mapping[str, str]:
    """Write every answer that counts, by the link id of its question."""
    return {
        link_id: coded(answer)
        for link_id, answer in enabled_answers(questionnaire, answers).items()
    }


def make_entry_record(
    order: Order,
    slot_ref: str,
    questionnaire: Questionnaire,
    answers: Answers,
    key: "SigningKey",
) -> Record:
    """Sign the record of one entry; it names its questionnaire, without which no answer has a sense."""
    asked = order.form
    # What the resident chose, where the order names nothing, goes by its own address.
    named = asked is not None and asked.sha256 == questionnaire.digest
    form_id = asked.id if asked is not None and named else questionnaire.url
    form = RecordForm(form_id, questionnaire.digest)
    return make_record(order.id, slot_ref, form, coded_answers(questionnaire, answers), key)
