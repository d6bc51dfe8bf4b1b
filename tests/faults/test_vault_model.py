"""Whatever people do with a profile, in whatever order, their record is what they did: a model of it.

A random household uses one profile: people come and go, follow orders, check in, change what
they wrote, explain, meet others, search, lock, forget a passphrase, save and restore backups, salvage,
and erase. After every step what the services tell is compared with a plain model.
"""

import os
import shutil
import tempfile
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from conftest import CHEAP, MORNING, PASSPHRASE, WINDOWS, StandingClock
from homebound.core.contact import Contact
from homebound.core.errors import UserError
from homebound.core.explanation import Why
from homebound.core.person import AgeGroup
from homebound.core.schedule import slots
from homebound.services.backups import Backups, Restoring
from homebound.services.checkin import CheckIns
from homebound.services.diary import Diary
from homebound.services.erasing import Erasing
from homebound.services.history import History
from homebound.services.integrity import Integrity, Salvaging
from homebound.services.orders import Orders
from homebound.services.people import People
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.search import Search
from homebound.vault.recovery_code import RecoveryCode, format_recovery_code, new_recovery_code

if TYPE_CHECKING:
    from homebound.services.session import Session

FULL = "HOMEBOUND_FULL_FAULTS" in os.environ
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn")), min_size=1, max_size=40
).map(str.strip).filter(bool)  # fmt: skip
# What search has to find again: no letter of it is anything but itself.
MARKS = st.text("абвгдежз睡不着سشص", min_size=4, max_size=12)
Order = tuple[str, str]  # person, order


class Household(RuleBasedStateMachine):
    """A profile and what should be in it."""

    well: dict[str, Any]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="household-"))
        self.clock = StandingClock()
        self.profiles = Profiles(self.folder / "home", self.clock, CHEAP)
        made = self.profiles.create(NewProfile("Anna", "DE", AgeGroup.ADULT, PASSPHRASE))
        self.session: Session = made.result(30)
        self.code: RecoveryCode | None = None
        self.checked: dict[tuple[str, str, str], list[str]] = {}
        self.explained: dict[Order, list[str]] = {}
        self.met: dict[Order, list[str]] = {}
        self.orders: dict[str, list[str]] = {self.session.person.id: []}
        self.saved = 0

    def teardown(self) -> None:
        with suppress(RuntimeError):
            self.session.lock().result(30)
        shutil.rmtree(self.folder)

    @property
    def person(self) -> str:
        return self.session.person.id

    @property
    def order(self) -> Order:
        return self.person, self.orders[self.person][-1]

    # What people do

    @rule(name=MARKS, age=st.sampled_from([AgeGroup.ADULT, AgeGroup.OVER_65_YEARS]))
    def add_a_person(self, name: str, age: AgeGroup) -> None:
        assume(len(self.orders) < 4)
        self.session = People(self.session).add(name, age).result(30)
        self.orders[self.person] = []

    @rule(number=st.integers(0, 3))
    def turn_to(self, number: int) -> None:
        people = self.session.people
        self.session = self.session.of(people[number % len(people)].id)

    @rule()
    def remove_this_person(self) -> None:
        person = self.person
        work = People(self.session).remove(person)
        if self.orders[person] or len(self.orders) == 1:
            with pytest.raises(UserError):
                work.result(30)
        else:
            self.session = work.result(30)
            del self.orders[person]

    @rule(days=st.integers(1, 20), begins=st.integers(-3, 3))
    def follow_an_order(self, days: int, begins: int) -> None:
        first = self.clock.now().date() + timedelta(days=begins)
        orders = Orders(self.session)
        if begins + days <= 0:
            with pytest.raises(UserError):
                orders.without_authority(first, days, WINDOWS)
            return
        offer = orders.without_authority(first, days, WINDOWS)
        self.orders[self.person].append(orders.accept(offer).result(30).order.id)

    @precondition(lambda self: self.orders[self.person])
    @rule(pick=st.integers(0, 50), note=MARKS)
    def check_in(self, pick: int, note: str) -> None:
        active = Orders(self.session).active().result(30)
        assert active is not None
        opened = [slot for slot in slots(active.order) if slot.opens <= self.clock.now()]
        assume(opened)
        slot = opened[pick % len(opened)].ref
        CheckIns(self.session).keep_draft(slot, "{}").result(30)
        CheckIns(self.session).save(slot, {**self.well, "note": note}, "en").result(30)
        self.checked.setdefault((*self.order, slot), []).append(note)

    @precondition(lambda self: self.orders[self.person])
    @rule(why=st.sampled_from(Why), note=MARKS, pick=st.integers(0, 50))
    def explain(self, why: Why, note: str, pick: int) -> None:
        active = Orders(self.session).active().result(30)
        assert active is not None
        refs = [slot.ref for slot in slots(active.order)]
        since = refs[pick % len(refs)]
        Diary(self.session).explain(since, None, why, note).result(30)
        self.explained.setdefault(self.order, []).append(note)

    @precondition(lambda self: self.orders[self.person])
    @rule(who=MARKS, where=WORDS)
    def meet(self, who: str, where: str) -> None:
        day: date = self.clock.now().date()
        Diary(self.session).write_contact(Contact("", who, day, None, where, None, "")).result(30)
        self.met.setdefault(self.order, []).append(who)

    @rule(hours=st.integers(-30, 60))
    def time_passes_or_the_clock_is_set(self, hours: int) -> None:
        self.clock.move(timedelta(hours=hours))
        # Nobody had an order before there were any.
        if self.clock.now() < MORNING:
            self.clock.move(MORNING - self.clock.now())

    @rule()
    def lock_and_unlock(self) -> None:
        person = self.person
        self.session.lock().result(30)
        with pytest.raises(UserError):
            self.profiles.unlock(self.session.folder, PASSPHRASE + "x").result(30)
        self.session = self.profiles.unlock(self.session.folder, PASSPHRASE).result(30).of(person)

    @rule()
    def make_a_recovery_code_and_use_it(self) -> None:
        person, code = self.person, new_recovery_code()
        self.session = self.profiles.add_recovery_code(self.session, code).result(30)
        self.code = code
        self.session.lock().result(30)
        typed = (
            format_recovery_code(code).lower().replace("0", "o").replace("-", " ").replace("1", "l")
        )
        unlocked = self.profiles.unlock_by_code(self.session.folder, typed).result(30)
        self.session = unlocked.of(person)

    @rule(by_code=st.booleans())
    def move_to_another_computer(self, by_code: bool) -> None:
        """Save a backup, and go on from it where nothing else is."""
        self.saved += 1
        path = self.folder / f"{self.saved}.homebound-backup"
        Backups(self.profiles, self.session).save(path).result(60)
        person = self.person
        self.session.lock().result(30)
        self.profiles = Profiles(self.folder / f"home-{self.saved}", self.clock, CHEAP)
        typed = format_recovery_code(self.code) if by_code and self.code else PASSPHRASE
        self.session = Restoring(self.profiles).restore(path, typed).result(60).of(person)

    @rule()
    def save_what_can_be_read(self) -> None:
        person = self.person
        self.session.lock().result(30)
        found = Salvaging(self.profiles).salvage(self.session.folder, PASSPHRASE, "saved")
        salvaged = found.result(60)
        assert salvaged.lost == ()
        self.session = salvaged.session.of(person)

    @precondition(lambda self: self.orders[self.person])
    @rule(pick=st.integers(0, 9))
    def erase_an_order(self, pick: int) -> None:
        person = self.person
        erased = self.orders[person].pop(pick % len(self.orders[person]))
        code = format_recovery_code(self.code) if self.code else ""
        work = Erasing(self.profiles).erase_order(self.session, erased, PASSPHRASE, code)
        self.session = work.result(60).of(person)
        gone = (person, erased)
        self.checked = {key: notes for key, notes in self.checked.items() if key[:2] != gone}
        self.explained.pop(gone, None)
        self.met.pop(gone, None)

    @rule()
    def check_every_page(self) -> None:
        assert Integrity(self.session).check().result(60).whole

    @precondition(lambda self: self.checked)
    @rule(data=st.data())
    def search(self, data: st.DataObject) -> None:
        person, _, slot = data.draw(st.sampled_from(sorted(self.checked)))
        session = self.session.of(person)
        key = next(k for k in self.checked if k[0] == person and k[2] == slot)
        note = data.draw(st.sampled_from(self.checked[key]))
        assert slot in {hit.slot for hit in Search(session).find(note).result(30)}

    # What has to hold after each of them

    @invariant()
    def the_record_is_what_they_did(self) -> None:
        assert {one.id for one in self.session.people} == set(self.orders)
        for person, followed in self.orders.items():
            session = self.session.of(person)
            assert [one.id for one in Orders(session).accepted().result(30)] == followed
            told = {
                (person, one.order_id, one.slot.ref): [
                    str(version.answers.get("note")) for version in one.versions
                ]
                for one in History(session).records().result(30)
            }
            assert told == {key: notes for key, notes in self.checked.items() if key[0] == person}
            said = sorted(one.now.note for one in Diary(session).explanations().result(30))
            assert said == _all(self.explained, person)
            met = sorted(one.now.who for one in Diary(session).contacts().result(30))
            assert met == _all(self.met, person)


def _all(texts: dict[Order, list[str]], person: str) -> list[str]:
    return sorted(text for order, found in texts.items() if order[0] == person for text in found)


def test_a_household_finds_in_its_record_what_it_did(well: dict[str, Any]) -> None:
    Household.well = well
    run_state_machine_as_test(
        Household,
        settings=settings(
            max_examples=400 if FULL else 12,
            stateful_step_count=40 if FULL else 25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
