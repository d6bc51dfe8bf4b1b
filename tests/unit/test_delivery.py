"""Waiting, records and the log, without an authority."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound import paths
from homebound.core.answer_values import Answer, Coded
from homebound.core.longest import longest_answers
from homebound.core.questionnaire import Questionnaire, parse_questionnaire
from homebound.core.questionnaire_items import Item, ItemType, Text
from homebound.protocol.jws import SigningKey
from homebound.protocol.record import answers_fit
from homebound.protocol.strict import hash_text
from homebound.services.delivery import wait_after
from homebound.services.forms import standard_form
from homebound.services.records import coded, coded_answers, make_entry_record

if TYPE_CHECKING:
    from homebound.core.order import Order

APP = Path(__file__).parents[2] / "app"
SHIPPED = sorted(paths.resource("questionnaires").glob("*.json"))


def test_waits_double_up_to_an_hour_less_a_random_quarter() -> None:
    for attempts, most in [(1, 10), (2, 20), (3, 40), (9, 2560), (10, 3600), (1000, 3600)]:
        waits = [wait_after(attempts).total_seconds() for _ in range(200)]
        assert all(most * 0.75 <= wait <= most for wait in waits)
        assert len(set(waits)) > 20


@given(st.text())
def test_any_text_becomes_a_value_that_a_record_can_hold(text: str) -> None:
    value = coded(text[:200])
    assert answers_fit({"note": value})
    assert len(value) == len(text[:200])


@pytest.mark.parametrize("control", ["\0", "\x0b", "\x1b", "\x7f", "\ud800"])
def test_control_characters_become_spaces_and_line_ends_stay(control: str) -> None:
    assert coded(f"one{control}two\tthree\nfour") == "one two\tthree\nfour"


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_longest_answers_to_a_shipped_form_fit_a_record(path: Path) -> None:
    assert answers_fit(longest_answers(parse_questionnaire(path.read_bytes())))


def test_no_answer_is_longer_than_what_is_counted_as_the_longest(
    well: dict[str, Answer],
) -> None:
    longest = longest_answers(standard_form())
    for name, value in coded_answers(standard_form(), well).items():
        assert len(value) <= len(longest[name])


@given(st.integers(1, 280), st.data())
def test_a_text_of_any_length_is_no_longer_in_json_than_the_longest(
    length: int, data: st.DataObject
) -> None:
    from homebound.core.answers import check_answers
    from homebound.protocol.strict import text_bytes

    item = Item("note", ItemType.TEXT, Text("Note"), max_length=length)
    form = Questionnaire("f", "urn:f", "1", Text("Form"), (item,))
    typed = data.draw(st.text(st.sampled_from('a"\\é漢😀\n'), min_size=1, max_size=length))
    if not any(problem.blocks for problem in check_answers(form, {"note": typed})):
        assert text_bytes(coded(typed)) <= text_bytes(longest_answers(form)["note"])
    assert answers_fit(longest_answers(form))


def test_a_form_of_many_long_texts_does_not_fit() -> None:
    items = tuple(Item(f"q{n}", ItemType.TEXT, Text("Q"), max_length=280) for n in range(3))
    form = Questionnaire("f", "urn:f", "1", Text("Form"), items)
    assert not answers_fit(longest_answers(form))
    assert answers_fit(longest_answers(replace(form, items=items[:2])))


def test_a_record_names_the_shipped_form_where_the_order_has_none(
    followed: "Order", well: dict[str, Answer]
) -> None:
    import json

    from homebound.protocol.strict import decode_base64url

    order = replace(followed, id=SigningKey.generate().verifying.kid[:22])
    record = make_entry_record(order, "2026-11-22.am", standard_form(), well, SigningKey.generate())
    claims = json.loads(decode_base64url(record.token.split(".")[1]))
    data = paths.resource("questionnaires/general.json").read_bytes()
    assert claims["form"] == {"id": standard_form().url, "sha256": hash_text(data)}
    assert coded(Coded("yes")) == "yes"


def test_nothing_that_sends_is_loaded_before_something_is_sent() -> None:
    program = """
import sys
import homebound.services.checkin, homebound.services.delivery, homebound.services.sharing
import homebound.services.today, homebound.vault.database, homebound.vault.outbox
import homebound.vault.send_log, homebound.bootstrap, homebound.ui.window, homebound.ui.courier
print([name for name in ("requests", "urllib3", "truststore", "homebound.transport")
       if name in sys.modules])
"""
    found = subprocess.run(
        [sys.executable, "-P", "-c", program],
        env={"PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout == "[]\n"
