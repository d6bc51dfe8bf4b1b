import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.demo.issuer import make_issuer
from homebound.protocol.freshness import (
    Step,
    find_anchors,
    is_fresh,
    make_chain,
    parse_step,
    place_step,
    step_at,
    verify_step,
    write_step,
)
from homebound.protocol.strict import Malformed

START = datetime(2026, 11, 20, tzinfo=UTC)
SEED = bytes(range(32))
CHAIN = make_chain("a", SEED, START, 200)
OTHER = make_chain("b", bytes(32), START + timedelta(hours=100), 200)
CONFIG = replace(make_issuer(START).config, chains=(CHAIN, OTHER))
HOUR = timedelta(hours=1)


def step(index: int) -> Step:
    found = step_at(CHAIN, SEED, START + index * HOUR)
    assert found is not None
    return found


def hash_down(element: bytes, times: int) -> bytes:
    for _ in range(times):
        element = hashlib.sha256(element).digest()
    return element


def test_hashing_element_i_exactly_i_times_gives_the_anchor() -> None:
    assert hash_down(step(7).element, 7) == CHAIN.anchor


@pytest.mark.parametrize("index", [1, 2, 199, 200])
def test_every_step_of_a_chain_verifies_and_names_its_hour(index: int) -> None:
    assert verify_step(step(index), CONFIG) == START + index * HOUR


@pytest.mark.parametrize(("index", "known"), [(5, 9), (9, 5), (5, 5)])
def test_a_step_known_before_shortens_the_way_from_either_side(index: int, known: int) -> None:
    assert verify_step(step(index), CONFIG, known=step(known)) == START + index * HOUR
    # The anchor is not looked at, which shows that the shorter way was taken.
    moved = replace(CONFIG, chains=(replace(CHAIN, anchor=bytes(32)),))
    assert verify_step(step(index), moved, known=step(known)) == START + index * HOUR
    with pytest.raises(Malformed):
        verify_step(step(index), moved)


def test_a_step_known_of_another_chain_is_of_no_use() -> None:
    other = step_at(OTHER, bytes(32), START + 150 * HOUR)
    assert verify_step(step(5), CONFIG, known=other) == START + 5 * HOUR


@pytest.mark.parametrize(
    "wrong",
    [
        replace(step(7), index=8),
        replace(step(7), index=6),
        replace(step(7), element=bytes(32)),
        replace(step(7), chain="b"),
        replace(step(7), chain="c"),
        Step("a", 201, SEED),
    ],
)
def test_what_is_no_element_of_its_chain_is_refused(wrong: Step) -> None:
    with pytest.raises(Malformed):
        verify_step(wrong, CONFIG)
    with pytest.raises(Malformed):
        verify_step(wrong, CONFIG, known=step(9))


def test_nobody_lengthens_a_chain_beyond_what_its_configuration_says() -> None:
    seed = hashlib.sha256(SEED).digest()
    chain = make_chain("a", seed, START, 200)
    beyond = Step("a", 201, SEED)
    with pytest.raises(Malformed):
        verify_step(beyond, replace(CONFIG, chains=(chain,)))
    longer = replace(chain, length=201)  # it does hash to the anchor
    assert verify_step(beyond, replace(CONFIG, chains=(longer,))) == START + 201 * HOUR


def outcome(check: Callable[[], datetime]) -> datetime | None:
    try:
        return check()
    except Malformed:
        return None


@given(
    st.lists(
        st.builds(
            Step,
            st.sampled_from(["a", "b", "c"]),
            st.integers(1, 201),
            st.builds(
                hash_down,
                st.sampled_from([SEED, bytes(32), b"x" * 32]),
                st.integers(0, 199),
            ),
        )
        | st.builds(step, st.integers(1, 200)),
        max_size=12,
    )
)
def test_steps_walked_together_are_judged_as_each_by_itself(steps: list[Step]) -> None:
    anchors = find_anchors(steps, most=12 * 201)
    for one in steps:
        alone = outcome(partial(verify_step, one, CONFIG))
        assert outcome(partial(place_step, one, CONFIG, anchors[one])) == alone


def test_the_newest_step_of_each_chain_counts_towards_what_may_be_walked() -> None:
    other = step_at(OTHER, bytes(32), START + 150 * HOUR)
    assert other is not None
    steps = [step(120), step(7), step(120), other]
    assert set(find_anchors(steps, most=170).values()) == {CHAIN.anchor, OTHER.anchor}
    with pytest.raises(Malformed):
        find_anchors(steps, most=169)


@pytest.mark.parametrize(
    ("now", "index"),
    [
        (START - HOUR, None),
        (START, None),
        (START + HOUR - timedelta(seconds=1), None),
        (START + HOUR, 1),
        (START + 2 * HOUR - timedelta(microseconds=1), 1),
        (START + 200 * HOUR, 200),
        (START + 201 * HOUR, None),
    ],
)
def test_the_newest_step_is_that_of_the_hour(now: datetime, index: int | None) -> None:
    found = step_at(CHAIN, SEED, now)
    assert (found.index if found else None) == index


@pytest.mark.parametrize(
    ("age", "fresh"),
    [
        (timedelta(seconds=-1), False),
        (timedelta(0), True),
        (2 * HOUR - timedelta(seconds=1), True),
        (2 * HOUR, False),
    ],
)
def test_a_step_is_fresh_for_two_hours(age: timedelta, fresh: bool) -> None:
    assert is_fresh(START, START + age) is fresh


@pytest.mark.parametrize(
    ("chain_id", "seed", "start", "length"),
    [
        ("A", SEED, START, 1),
        ("a", SEED[1:], START, 1),
        ("a", SEED, START + timedelta(minutes=1), 1),
        ("a", SEED, START, 0),
    ],
)
def test_a_chain_that_no_configuration_can_hold_is_not_made(
    chain_id: str, seed: bytes, start: datetime, length: int
) -> None:
    with pytest.raises(ValueError, match="chain"):
        make_chain(chain_id, seed, start, length)


def test_a_step_is_read_as_it_was_written() -> None:
    assert parse_step(write_step(step(7))) == step(7)
    assert write_step(step(7)).startswith(b'{"id":"a","i":7,"n":"')


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        write_step(step(7))[:-1] + b',"x":1}',
        write_step(step(7)).replace(b'"i":7', b'"i":0'),
        write_step(step(7)).replace(b'"i":7', b'"i":7.0'),
        write_step(step(7)).replace(b'"i":7', b'"i":true'),
        write_step(step(7)).replace(b'"i":7', b'"i":7,"i":7'),
        write_step(step(7)).ljust(600),
    ],
)
def test_a_step_that_is_not_exact_is_refused(data: bytes) -> None:
    with pytest.raises(Malformed):
        parse_step(data)


@given(st.binary(max_size=80))
def test_arbitrary_bytes_are_no_step(data: bytes) -> None:
    with pytest.raises(Malformed):
        parse_step(data)
