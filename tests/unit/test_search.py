"""Search: any script, any case, parts of words; and nothing of what was erased."""

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.answer_values import Answer
from homebound.core.contact import Contact
from homebound.core.explanation import Why
from homebound.core.order import Order
from homebound.core.person import AgeGroup
from homebound.services.checkin import CheckIns
from homebound.services.diary import Diary
from homebound.services.erasing import Erasing
from homebound.services.people import People
from homebound.services.profiles import Profiles
from homebound.services.search import EntryKind, Search
from homebound.services.session import Session
from homebound.vault import search_index

if TYPE_CHECKING:
    from sqlite_utils import Database

    from conftest import StandingClock

AM, PM = "2026-11-22.am", "2026-11-22.pm"
NOTES = (
    "Slept BADLY, Straße, Éclair, ILGIN",
    "Болит ГОЛОВА, ёжик",
    "صداع شديد وحُمّى بعد المدرسة",
    "头痛 和 发烧",
    "\N{FACE WITH THERMOMETER} all day_long 100%",
)


def find(session: Session, words: str) -> list[int]:
    return [hit.number for hit in Search(session).find(words).result(timeout=30)]


@pytest.fixture
def written(session: Session, followed: Order, well: dict[str, Answer]) -> Session:
    """A check-in with each note: the first, and a change for every other."""
    for note in NOTES:
        CheckIns(session).save(AM, {**well, "note": note}, "en").result(timeout=30)
    return session


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("badly", [1]),
        ("slept BAD", [1]),
        ("STRASSE", [1]),
        ("strasse eclair", [1]),
        ("ılgın", [1]),
        ("голова", [2]),
        ("ЕЖИК", [2]),
        ("صداع", [3]),
        ("وحمى", [3]),
        ("وحمي المدرسه", [3]),  # as it is typed in a hurry, and on keyboards of other countries
        ("صـــداع شدید", [3]),
        ("\u200fصداع\u200e", [3]),
        ("١٠٠", [5]),
        ("头痛", [4]),
        ("痛", [4]),
        ("\N{FACE WITH THERMOMETER}", [5]),
        ("y_l", [5]),
        ("100%", [5]),
        ("slept голова", []),
        ("a_l", []),
        ("", []),
        (" \t ", []),
        ("'; DROP TABLE entries; --", []),
        ('"', []),
    ],
)
def test_notes_are_found_in_every_script(written: Session, words: str, numbers: list[int]) -> None:
    assert find(written, words) == numbers


@pytest.mark.parametrize(
    "words", ["x" * 1_000_000, "\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}" * 50_000, "\ud800"]
)
def test_no_words_are_too_much_for_the_search(written: Session, words: str) -> None:
    assert find(written, words) == []


def test_symptoms_temperatures_and_days_are_found_as_they_are_said(written: Session) -> None:
    everything = [5, 4, 3, 2, 1]
    for words in ("cough", "Cough mild", "37.2", "37,2", "2026-11-22", "22.11.2026", "22/11"):
        assert find(written, words) == everything, words
    assert find(written, "chest pain") == []  # answered with no


def test_contacts_and_explanations_are_found(session: Session, followed: Order) -> None:
    diary = Diary(session)
    diary.write_contact(Contact("", "The postman", date(2026, 11, 20), where="Hof")).result(30)
    diary.explain(AM, AM, Why.HOSPITAL, "Zahnarzt").result(30)
    [contact] = Search(session).find("POSTMAN hof").result(timeout=30)
    assert contact.kind is EntryKind.CONTACT
    [told] = Search(session).find("zahn").result(timeout=30)
    assert told.kind is EntryKind.EXPLANATION
    assert find(session, "20.11.2026") == [contact.number]


def test_times_are_those_of_the_order_wherever_the_computer_was(
    session: Session, followed: Order, well: dict[str, Answer], clock: "StandingClock"
) -> None:
    clock._zone = "Asia/Kamchatka"
    diary = Diary(session)
    CheckIns(session).save(AM, {**well, "note": "abroad"}, "en").result(timeout=30)
    diary.explain(AM, AM, Why.OTHER, "abroad").result(30)
    diary.write_contact(Contact("", "abroad", date(2026, 11, 20))).result(30)
    hits = Search(session).find("abroad").result(timeout=30)
    assert {hit.kind: hit.zone for hit in hits} == {
        EntryKind.CHECK_IN: followed.zone,
        EntryKind.EXPLANATION: followed.zone,
        EntryKind.CONTACT: followed.zone,
    }


def test_what_is_written_after_a_search_is_found_by_the_next(
    written: Session, well: dict[str, Answer]
) -> None:
    assert find(written, "later") == []
    CheckIns(written).save(AM, {**well, "note": "later"}, "en").result(timeout=30)
    assert find(written, "later") == [6]


def test_nobody_finds_what_another_person_wrote(written: Session) -> None:
    other = People(written).add("Ben", AgeGroup.ADULT).result(timeout=30)
    assert find(other, "badly") == []
    assert find(other.of(written.person.id), "badly") == [1]


@pytest.mark.parametrize("answers_only", [True, False])
def test_nothing_that_was_erased_is_left_in_the_index(
    written: Session, followed: Order, profiles: Profiles, passphrase: str, answers_only: bool
) -> None:
    assert find(written, "badly") == [1]
    erasing = Erasing(profiles)
    erase = erasing.erase_answers if answers_only else erasing.erase_order
    fresh = erase(written, followed.id, passphrase).result(timeout=60)
    assert find(fresh, "badly") == []
    assert find(fresh, "2026-11-22") == ([5, 4, 3, 2, 1] if answers_only else [])

    def texts(db: "Database") -> list[str]:
        return [text for (text,) in db.execute("SELECT text FROM search")]

    kept = fresh.vault.submit(texts).result(timeout=30)
    assert not any("badly" in text or "cough" in text for text in kept)
    fresh.lock().result(timeout=30)


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=20))
def test_a_word_is_found_whatever_its_case(word: str) -> None:
    folded = search_index.fold(word)
    assert folded in search_index.fold(f"before {word} after") or not folded.strip()
