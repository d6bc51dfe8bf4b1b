import json
import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.protocol.strict import (
    MAX_INTEGER,
    Claims,
    Malformed,
    decode_base64url,
    encode_base64url,
    parse_object,
    write_moment,
    write_object,
)

CAP = 4096

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-MAX_INTEGER, MAX_INTEGER)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc\u00e9"), inner),
    max_leaves=8,
)


def nested(depth: int) -> bytes:
    return b'{"a":' * (depth - 1) + b"{}" + b"}" * (depth - 1)


@given(st.dictionaries(st.text("abcdef"), json_values, max_size=4))
def test_an_object_within_the_limits_is_read_as_it_was_written(value: dict[str, object]) -> None:
    assert parse_object(write_object(value), max_bytes=10**6, max_depth=100) == value


@given(st.binary(max_size=200) | st.text('{}[]":,\\ute0d8-1.eN', max_size=60).map(str.encode))
def test_arbitrary_bytes_are_read_as_json_would_or_refused(data: bytes) -> None:
    try:
        value = parse_object(data, max_bytes=CAP)
    except Malformed:
        return
    assert json.loads(data) == value


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" ",
        b"[]",
        b"1",
        b'"a"',
        b"null",
        b'{"a":1',
        b'{"a":1}}',
        b'{"a":1,}',
        b"{'a':1}",
        b'{"a":1}{"a":1}',
        b'{"a":1,"a":1}',
        b'{"a":1,"\\u0061":2}',
        b'{"b":{"a":1,"a":2}}',
        b'{"b":[{"a":1,"a":2}]}',
        b'{"a":1.0}',
        b'{"a":1e3}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":-Infinity}',
        b'{"a":-0}',
        b'{"a":01}',
        b'{"a":9007199254740992}',
        b'{"a":-9007199254740992}',
        b'{"a":' + b"9" * 3000 + b"}",
        b'{"a":"\xff"}',
        b'{"a":"\xed\xa0\x80"}',
        b'{"a":"\\ud800"}',
        b'{"a":"\\udc00\\ud800"}',
        b'{"\\ud800":1}',
        b'{"a":"\n"}',
        b"\xef\xbb\xbf{}",
        '{"a":1}'.encode("utf-16"),
    ],
)
def test_what_strict_json_is_not_is_refused(data: bytes) -> None:
    with pytest.raises(Malformed):
        parse_object(data, max_bytes=CAP)


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b'{"a":9007199254740991}', MAX_INTEGER),
        (b'{"a":-9007199254740991}', -MAX_INTEGER),
        (b'{"a":"\\ud83d\\ude00"}', "\U0001f600"),
        (b' { "a" : true }\n', True),
        (b'{"a":"[[[[[[[[[[[[\\"[[[["}', '[[[[[[[[[[[["[[[['),
    ],
)
def test_what_strict_json_is_is_read(data: bytes, value: object) -> None:
    assert parse_object(data, max_bytes=CAP) == {"a": value}


def test_size_is_capped_at_the_byte() -> None:
    assert parse_object(b"{}  ", max_bytes=4) == {}
    with pytest.raises(Malformed, match="too large"):
        parse_object(b"{}   ", max_bytes=4)


@pytest.mark.parametrize("limit", [1, 2, 8])
def test_depth_is_capped_before_parsing(limit: int) -> None:
    parse_object(nested(limit), max_bytes=CAP, max_depth=limit)
    with pytest.raises(Malformed, match="deeply"):
        parse_object(nested(limit + 1), max_bytes=CAP, max_depth=limit)


def depth(value: object) -> int:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return isinstance(value, dict | list) + max(map(depth, inside), default=0)


@given(
    st.recursive(
        st.text('[]{}"\\u', max_size=6),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.text('[]{}"\\', max_size=3), inner, max_size=3)
        ),
        max_leaves=12,
    ),
    st.integers(1, 5),
)
def test_brackets_in_strings_count_for_no_depth_and_every_other_does(
    value: object, limit: int
) -> None:
    data = write_object({"a": value})
    if depth(value) < limit:
        assert parse_object(data, max_bytes=CAP, max_depth=limit) == {"a": value}
    else:
        with pytest.raises(Malformed, match="deeply"):
            parse_object(data, max_bytes=CAP, max_depth=limit)


@pytest.mark.parametrize(
    "data", [b"[" * 250_000, b'"' * 250_000, b'\\"' * 125_000, b'{"' * 125_000]
)
def test_hostile_repetition_is_refused_and_not_recursed_into(data: bytes) -> None:
    with pytest.raises(Malformed):
        parse_object(data, max_bytes=len(data))


@given(st.binary(max_size=100))
def test_base64url_comes_back(data: bytes) -> None:
    assert decode_base64url(encode_base64url(data), length=len(data)) == data


@given(st.text("ABab01-_=+/ \n\u00e9", max_size=8))
def test_every_text_has_one_reading_or_none(text: str) -> None:
    try:
        data = decode_base64url(text)
    except Malformed:
        return
    assert encode_base64url(data) == text


@pytest.mark.parametrize(
    "text", ["A", "AB", "AAB", "AA==", "AA\n", "A A", "A+/A", "AAAAA", "\u0410AAA"]
)
def test_base64url_that_is_not_canonical_is_refused(text: str) -> None:
    with pytest.raises(Malformed):
        decode_base64url(text)


def test_base64url_of_another_length_is_refused() -> None:
    with pytest.raises(Malformed):
        decode_base64url("AAAA", length=4)


def test_claims_are_read_by_their_types() -> None:
    claims = Claims({"t": "abc", "i": 5, "b": "AAA", "l": [1], "o": {"x": 1}, "d": "2028-02-29"})
    assert claims.text("t", re.compile("[a-c]+")) == "abc"
    assert claims.integer("i", 5, 5) == 5
    assert claims.binary("b", 2) == b"\0\0"
    assert claims.items("l", 1, 1) == [1]
    assert claims.claims("o").integer("x", 0) == 1
    assert claims.day("d") == date(2028, 2, 29)
    claims.finish()


@pytest.mark.parametrize("value", [None, True, 6, 4, "5", [5], 5.0])
def test_an_integer_of_another_type_or_size_is_refused(value: object) -> None:
    with pytest.raises(Malformed):
        Claims({"i": value}).integer("i", 5, 5)


def test_true_is_no_integer() -> None:
    assert Claims({"i": 1}).integer("i", 0, 5) == 1
    with pytest.raises(Malformed):
        Claims({"i": True}).integer("i", 0, 5)


@pytest.mark.parametrize(
    "value", ["2027-02-29", "1999-12-31", "20280229", "2028-2-29", "3000-01-01", 1]
)
def test_a_day_that_is_not_one_is_refused(value: object) -> None:
    with pytest.raises(Malformed):
        Claims({"d": value}).day("d")


def test_text_must_match_as_a_whole() -> None:
    with pytest.raises(Malformed):
        Claims({"t": "abc\n"}).text("t", re.compile("[a-c]+$"))


def test_a_claim_missing_or_read_twice_is_refused() -> None:
    claims = Claims({"i": 1})
    claims.integer("i", 0)
    with pytest.raises(Malformed):
        claims.integer("i", 0)


def test_names_that_nobody_read_are_refused_where_asked() -> None:
    with pytest.raises(Malformed):
        Claims({"i": 1}).finish()


@given(st.datetimes(datetime(2000, 1, 1), datetime(2999, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001
def test_a_moment_comes_back_to_the_second(moment: datetime) -> None:
    read = Claims({"m": write_moment(moment)}).moment("m")
    assert read == moment.replace(microsecond=0)


@pytest.mark.parametrize("value", [946684799, 32503680000, -1, "1"])
def test_a_moment_outside_the_years_is_refused(value: object) -> None:
    with pytest.raises(Malformed):
        Claims({"m": value}).moment("m")
