import json
import random
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.change import Change
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import FormReference, Issuer, Order, Window, has_ended
from homebound.core.schedule import Due, Phase, due, phase, slots_of_day
from homebound.demo.issuer import (
    DemoIssuer,
    make_issuer,
    make_order,
    make_order_file,
    open_zone,
    write_order,
)
from homebound.protocol.change import sign_change
from homebound.protocol.config import sign_config
from homebound.protocol.fingerprint import format_fingerprint, parse_fingerprint
from homebound.protocol.jws import SigningKey
from homebound.protocol.order import sign_order
from homebound.protocol.order_file import (
    MAX_BYTES,
    confirm_order,
    read_change_file,
    read_order_file,
    read_order_link,
    write_change_file,
    write_order_file,
    write_order_link,
)
from homebound.protocol.strict import Malformed, encode_base64url, hash_text

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
ISSUER = make_issuer(NOW)
FORM = '{\n  "title": "Как вы себя чувствуете? \\u0022"\n}\n'.encode()
WITH_FORM = make_order(ISSUER, NOW, FormReference("q", "1", hash_text(FORM)))
GOOD = write_order(ISSUER, WITH_FORM, FORM)

Content = dict[str, Any]


def edited(change: Callable[[Content], object]) -> bytes:
    content = json.loads(GOOD.data)
    change(content)
    return json.dumps(content).encode()


def put(**values: object) -> bytes:
    return edited(lambda content: content.update(values))


def refusal_of(data: bytes) -> ErrorCode:
    with pytest.raises(UserError) as refusal:
        read_order_file(data)
    return refusal.value.code


def written(issuer: DemoIssuer = ISSUER, **changes: Any) -> bytes:
    return write_order(issuer, replace(make_order(issuer, NOW), **changes)).data


def test_an_order_file_is_read_as_it_was_written() -> None:
    file = read_order_file(GOOD.data)
    assert file.order == WITH_FORM
    assert file.config == ISSUER.config
    assert file.form == FORM
    assert file.fingerprint == GOOD.fingerprint
    assert write_order_file(file.config_token, file.order_token, file.form) == GOOD.data


def test_the_questionnaire_may_be_one_that_is_already_installed() -> None:
    file = read_order_file(write_order(ISSUER, WITH_FORM).data)
    assert file.form is None
    assert file.order.form == WITH_FORM.form


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 100,
        b"%PDF-1.7\n",
        b"PK\x03\x04rest of an archive",
        b"<html>sign in to the network</html>",
        b"[1, 2]",
        b"{}",
        b'{"resourceType": "Questionnaire"}',
    ],
)
def test_what_is_no_order_file_at_all_is_told_from_a_damaged_one(data: bytes) -> None:
    assert refusal_of(data) is ErrorCode.ORDER_FILE_UNREADABLE


@pytest.mark.parametrize(
    "data",
    [
        GOOD.data[:-1],
        GOOD.data[: len(GOOD.data) // 2],
        GOOD.data + b"x",
        GOOD.data.replace(b'{"homebound":1,', b'{"homebound":1,"homebound":1,'),
        put(homebound="1"),
        put(homebound=0),
        put(homebound=None),
        put(homebound=True),
        put(extra=1),
        put(form=None),
        put(form={"title": ""}),
        put(config=None),
        put(config=""),
        put(order="a.b.c"),
        edited(lambda content: content.pop("config")),
        edited(lambda content: content.pop("order")),
        edited(lambda content: content.update(order=content["config"])),
        edited(lambda content: content.update(config=content["order"])),
        edited(lambda content: content.update(order=content["order"] + "=")),
        edited(lambda content: content.update(order=content["order"] + "\n")),
        edited(lambda content: content.update(order="." + content["order"].partition(".")[2])),
    ],
)
def test_a_damaged_file_is_called_damaged(data: bytes) -> None:
    assert refusal_of(data) is ErrorCode.ORDER_FILE_DAMAGED


def test_a_newer_file_is_called_newer() -> None:
    assert refusal_of(put(homebound=2, unheard_of=[])) is ErrorCode.ORDER_FILE_NEWER


def test_a_file_is_refused_from_one_byte_over_the_limit() -> None:
    assert refusal_of(GOOD.data + b"x" * MAX_BYTES) is ErrorCode.ORDER_FILE_TOO_LARGE
    padded = GOOD.data + b" " * (MAX_BYTES - len(GOOD.data))
    assert read_order_file(padded).order == WITH_FORM
    assert refusal_of(padded + b" ") is ErrorCode.ORDER_FILE_TOO_LARGE


def test_an_order_by_another_authority_under_this_configuration_is_a_wrong_signature() -> None:
    stranger = make_issuer(NOW)
    token = sign_order(WITH_FORM, ISSUER.issuer, stranger.order_key)
    data = write_order_file(ISSUER.config_token, token)
    assert refusal_of(data) is ErrorCode.ORDER_SIGNATURE_WRONG


def test_an_order_signed_by_the_root_itself_is_a_wrong_signature() -> None:
    token = sign_order(WITH_FORM, ISSUER.issuer, ISSUER.root)
    data = write_order_file(ISSUER.config_token, token)
    assert refusal_of(data) is ErrorCode.ORDER_SIGNATURE_WRONG


def test_a_configuration_signed_anew_by_a_stranger_does_not_match_the_order() -> None:
    stranger = SigningKey.generate()
    config = sign_config(ISSUER.config, stranger)
    token = json.loads(GOOD.data)["order"]
    assert refusal_of(write_order_file(config, token)) is ErrorCode.ORDER_ISSUER_MISMATCH


@pytest.mark.parametrize(
    "issuer",
    [
        Issuer("https://other.example", ISSUER.config.root),
        Issuer(ISSUER.config.url, SigningKey.generate().kid),
    ],
)
def test_an_order_that_names_another_authority_is_refused(issuer: Issuer) -> None:
    token = sign_order(WITH_FORM, issuer, ISSUER.order_key)
    data = write_order_file(ISSUER.config_token, token)
    assert refusal_of(data) is ErrorCode.ORDER_ISSUER_MISMATCH


def test_an_order_is_issued_before_the_configuration_expires() -> None:
    second = timedelta(seconds=1)
    begin, end = ISSUER.config.issued, ISSUER.config.expires
    assert read_order_file(written(issued=begin)).order.issued == begin
    assert read_order_file(written(issued=end - second)).order.issued == end - second
    # A configuration that came later, as one that is fetched, lists the old key still.
    assert read_order_file(written(issued=begin - second)).order.issued == begin - second
    assert refusal_of(written(issued=end)) is ErrorCode.ORDER_CONFIG_EXPIRED


def test_a_change_is_issued_before_the_configuration_expires() -> None:
    """A configuration that came later lists the key still: the change arrived after a rotation."""
    second, begin, end = timedelta(seconds=1), ISSUER.config.issued, ISSUER.config.expires
    order = read_order_file(GOOD.data)

    def issued(at: datetime) -> bytes:
        change = Change(order.order.id, 1, at, order.order.last, released=True)
        token = sign_change(change, ISSUER.config.url, ISSUER.order_key)
        return write_change_file(ISSUER.config_token, token)

    assert read_change_file(issued(begin - second), order).change.issued == begin - second
    assert read_change_file(issued(end - second), order).change.issued == end - second
    with pytest.raises(UserError) as refusal:
        read_change_file(issued(end), order)
    assert refusal.value.code is ErrorCode.ORDER_CONFIG_EXPIRED


def test_a_configuration_that_has_expired_since_is_no_reason_to_refuse() -> None:
    old = make_issuer(datetime(2020, 4, 1, tzinfo=UTC))
    order = make_order(old, datetime(2020, 4, 1, tzinfo=UTC))
    assert read_order_file(write_order(old, order).data).order == order


def test_an_authority_confirms_an_order_with_a_configuration_that_is_still_valid() -> None:
    order = make_order(ISSUER, NOW)
    token = read_order_file(write_order(ISSUER, order).data).order_token
    answer, end = sign_config(ISSUER.config, ISSUER.root).encode(), ISSUER.config.expires
    confirmed = confirm_order(answer, token, end - timedelta(seconds=1))
    assert read_order_file(confirmed).order == order
    with pytest.raises(Malformed):
        confirm_order(answer, token, end)


@pytest.mark.parametrize("form", [b"", FORM[:-1], FORM + b"\n", FORM.replace(b"\n", b"\r\n")])
def test_a_questionnaire_other_than_the_one_signed_for_is_refused(form: bytes) -> None:
    data = write_order(ISSUER, WITH_FORM, form).data
    assert refusal_of(data) is ErrorCode.ORDER_FORM_MISMATCH


def test_a_questionnaire_that_the_order_does_not_name_is_refused() -> None:
    data = write_order(ISSUER, make_order(ISSUER, NOW), FORM).data
    assert refusal_of(data) is ErrorCode.ORDER_FORM_MISMATCH


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"last": WITH_FORM.first - timedelta(days=1)}, ErrorCode.ORDER_DATES_REVERSED),
        ({"last": WITH_FORM.first + timedelta(days=60)}, ErrorCode.ORDER_TOO_LONG),
        ({"zone": "Europe/Atlantis"}, ErrorCode.ORDER_ZONE_UNKNOWN),
        ({"windows": ()}, ErrorCode.ORDER_WINDOW_COUNT),
        ({"windows": (Window("n", time(6), time(9)),)}, ErrorCode.ORDER_WINDOW_AT_NIGHT),
    ],
)
def test_a_well_signed_order_that_nobody_should_follow_is_refused(
    changes: Content, code: ErrorCode
) -> None:
    assert refusal_of(written(**changes)) is code


@given(st.binary(max_size=300))
def test_arbitrary_bytes_get_a_reason(data: bytes) -> None:
    with pytest.raises(UserError):
        read_order_file(data)


@given(
    at=st.integers(0, len(GOOD.data) - 1),
    remove=st.integers(0, 8),
    insert=st.binary(max_size=8),
)
def test_a_file_changed_anywhere_gets_a_reason_or_says_the_same(
    at: int, remove: int, insert: bytes
) -> None:
    data = GOOD.data[:at] + insert + GOOD.data[at + remove :]
    try:
        file = read_order_file(data)
    except UserError:
        return
    assert json.loads(data) == json.loads(GOOD.data)  # no more than white space was added
    assert file.order == WITH_FORM


@pytest.mark.parametrize("mask", [0x01, 0x04, 0x20, 0x80])
def test_every_byte_of_a_file_matters(mask: int) -> None:
    step = 1 if mask == 0x01 else 7
    for at in range(0, len(GOOD.data), step):
        damaged = bytearray(GOOD.data)
        damaged[at] ^= mask
        with pytest.raises(UserError):
            read_order_file(bytes(damaged))


def test_an_order_file_does_not_show_what_is_secret_in_it() -> None:
    shown = repr(read_order_file(GOOD.data))
    assert WITH_FORM.id not in shown
    assert json.loads(GOOD.data)["order"] not in shown


def test_a_fingerprint_is_sixteen_groups_of_four() -> None:
    thumbprint = hash_text(b"a root key")
    groups = format_fingerprint(thumbprint).split(" ")
    assert len(groups) == 16
    assert all(len(group) == 4 and group == group.upper() for group in groups)


@pytest.mark.parametrize(
    "typed",
    [
        lambda text: text,
        str.lower,
        lambda text: text.replace(" ", ""),
        lambda text: text.replace(" ", "-"),
        lambda text: text.replace(" ", " \u2013 "),
        lambda text: f"\n {text[:40]}\n\t{text[40:]}\u00a0\n",
    ],
)
def test_a_fingerprint_is_read_however_it_was_typed(typed: Callable[[str], str]) -> None:
    thumbprint = hash_text(b"a root key")
    assert parse_fingerprint(typed(format_fingerprint(thumbprint))) == thumbprint


def test_a_thumbprint_is_read_as_a_fingerprint_too() -> None:
    for number in range(50):  # some hold a hyphen
        thumbprint = hash_text(bytes([number]))
        assert parse_fingerprint(f" {thumbprint}\n") == thumbprint


@pytest.mark.parametrize(
    "text",
    ["", "A7D7", "G" * 64, "0" * 63, "0" * 65, "\u0660" * 64, "A" * 42, "A" * 42 + "B", "A" * 44],
)
def test_a_mistyped_fingerprint_is_said_to_be_one(text: str) -> None:
    with pytest.raises(UserError) as refusal:
        parse_fingerprint(text)
    assert refusal.value.code is ErrorCode.FINGERPRINT_MISTYPED


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("month", [1, 7, 12])
def test_the_demo_order_has_a_window_open_now_wherever_the_clock_stands(
    hour: int, month: int
) -> None:
    now = datetime(2027, month, 31, hour, 59, 59, 999999, tzinfo=UTC)
    assert now.astimezone(ZoneInfo(open_zone(now))).hour == 9
    order: Order = make_order(ISSUER, now)
    morning, evening = slots_of_day(order, order.first)
    assert (phase(morning, now), phase(evening, now)) == (Phase.OPEN, Phase.UPCOMING)
    assert due(morning, order, accepted=now) is Due.DUE
    assert order.days == 14
    assert not has_ended(order, now)


def test_the_demo_order_file_is_accepted() -> None:
    made = make_order_file(NOW)
    file = read_order_file(made.data)
    assert (file.order, file.fingerprint) == (made.order, made.fingerprint)


def link_refusal(link: str) -> ErrorCode:
    with pytest.raises(UserError) as refusal:
        read_order_link(link)
    return refusal.value.code


@pytest.mark.parametrize("broken", ["{}", "\n {} \n", "{}\t"])
def test_an_order_in_a_link_is_the_file_that_it_was_made_of(broken: str) -> None:
    link = write_order_link(GOOD.data)
    wrapped = "\r\n".join(link[start : start + 76] for start in range(0, len(link), 76))
    assert read_order_link(broken.format(wrapped)) == GOOD.data


@pytest.mark.parametrize("cut", [0, 5, 10, 11, 40, -5, -1])
def test_a_link_that_is_cut_short_is_refused_whole(cut: int) -> None:
    link = write_order_link(GOOD.data)
    assert link_refusal(link[:cut]) is ErrorCode.ORDER_LINK_UNREADABLE


def test_a_link_of_another_kind_a_later_version_or_a_bomb_is_refused() -> None:
    link = write_order_link(GOOD.data)
    packed = link.removeprefix("homebound:1.")
    for wrong in ("", "https://example.org/" + packed, packed, link + "A", "homebound:" + packed):
        assert link_refusal(wrong) is ErrorCode.ORDER_LINK_UNREADABLE
    assert link_refusal("homebound:2." + packed) is ErrorCode.ORDER_FILE_NEWER
    bomb = encode_base64url(zlib.compress(bytes(40 * MAX_BYTES), 9))
    assert link_refusal("homebound:1." + bomb) is ErrorCode.ORDER_FILE_TOO_LARGE
    after = encode_base64url(zlib.compress(GOOD.data) + b"more")
    assert link_refusal("homebound:1." + after) is ErrorCode.ORDER_LINK_UNREADABLE


@given(st.text())
def test_arbitrary_text_is_no_link(text: str) -> None:
    assert link_refusal("homebound:1." + text) is ErrorCode.ORDER_LINK_UNREADABLE


def test_what_does_not_fit_a_link_is_not_written_as_one() -> None:
    with pytest.raises(ValueError, match="too long"):
        write_order_link(random.Random(1).randbytes(MAX_BYTES // 4))  # noqa: S311 - no secret
