"""A day of use with an unusual word in every field: day.py HOME OUTSIDE

It prints `ready` at its end, with the last check-in unfinished, and waits there to be killed.
OUTSIDE is where backups go.
"""

import sys
import time as clocks
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path

from homebound.core.answer_values import Answer, Coded, Quantity
from homebound.core.contact import Contact
from homebound.core.enabling import enabled
from homebound.core.explanation import Why
from homebound.core.order import Window
from homebound.core.person import AgeGroup
from homebound.services import forms
from homebound.services.backups import Backups, Restoring
from homebound.services.checkin import CheckIns
from homebound.services.diary import Diary
from homebound.services.erasing import Erasing
from homebound.services.history import History
from homebound.services.keys import Keys
from homebound.services.orders import Orders
from homebound.services.people import People
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.search import Search
from homebound.services.session import Session
from homebound.vault.header import KdfCost

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SLOT, LATER = "2026-11-22.am", "2026-11-22.pm"
# What is typed in each free field; none of it may ever be readable on the disk.
WORDS = {
    "passphrase": "wombat quorum zeppelin fjord",
    "new passphrase": "yttrium kazoo obelisk gnu",
    "person": "Quetzalcoatl",
    "changed person": "Ouagadougou",
    "note": "chrysanthemum",
    "amended note": "Жужелица",
    "erased note": "ptarmigan",
    "draft": "axolotl",
    "temperature": "38.47",
    "explanation": "sousaphone",
    "contact": "Rumpelstiltskin",
    "place": "Llanfairpwllgwyngyll",
    "reach": "+999555014477",
}


class StandingClock:
    """A clock that stands still."""

    def now(self) -> datetime:
        return NOW

    def zone(self) -> str:
        return "UTC"


def answers(note: str) -> dict[str, Answer]:
    """Give a complete set of answers with this note and the unusual temperature."""
    form = forms.standard_form()
    found: dict[str, Answer] = {
        item.link_id: Coded("no")
        for item in form.questions()
        if any(option.code == "no" for option in item.options)
    }
    found |= {
        "feeling": Coded("worse"),
        "temperature": Quantity(Decimal(WORDS["temperature"]), "Cel"),
        "note": note,
    }
    shown = enabled(form, found)
    return {link_id: answer for link_id, answer in found.items() if link_id in shown}


def follow(session: Session) -> str:
    """Set up a quarantine without an authority; give its id."""
    orders = Orders(session)
    windows = (Window("am", time(8), time(12)), Window("pm", time(18), time(21)))
    offer = orders.without_authority(date(2026, 11, 22), 14, windows)
    return orders.accept(offer).result().order.id


def live(home: Path, outside: Path) -> Session:
    """Do everything that writes; whatever is added to the app is to be added here."""
    profiles = Profiles(home, StandingClock(), CHEAP)
    chosen = NewProfile("Profile", "DE", AgeGroup.ADULT, WORDS["passphrase"])
    session = profiles.create(chosen).result()
    session = People(session).add(WORDS["person"], AgeGroup.ADULT).result()
    changed = WORDS["changed person"]
    session = People(session).change(session.person.id, changed, AgeGroup.ADULT).result()
    for note in ("erased note", "note", "amended note"):
        if note != "amended note":
            order = follow(session)
        checkins = CheckIns(session)
        checkins.keep_draft(SLOT, f'"{WORDS["draft"]}"').result()
        checkins.save(SLOT, answers(WORDS[note]), "en").result()
        if note == "erased note":
            erasing = Erasing(profiles)
            session = erasing.erase_order(session, order, WORDS["passphrase"]).result()
    diary = Diary(session)
    diary.explain(LATER, None, Why.OTHER, WORDS["explanation"]).result()
    met = Contact("", WORDS["contact"], NOW.date(), None, WORDS["place"], 5, WORDS["reach"])
    diary.write_contact(met).result()
    if len(Search(session).find(WORDS["amended note"]).result()) != 1:
        raise LookupError("the search does not find what was written")
    keys = Keys(profiles, session)
    keys.change_passphrase(WORDS["passphrase"], WORDS["new passphrase"]).result()
    saved = outside / "saved.homebound-backup"
    Backups(profiles, session).save(saved).result()
    session.lock().result()
    copied = Restoring(profiles).restore(saved, WORDS["new passphrase"], copy_name="Copy")
    copied.result().lock().result()
    session = profiles.unlock(session.folder, WORDS["new passphrase"]).result()
    session = session.of(session.people[-1].id)
    if len(History(session).records().result()) != 1:
        raise LookupError("the day did not go as it should have gone")
    CheckIns(session).keep_draft(SLOT, f'"{WORDS["draft"]}"').result()
    return session


if __name__ == "__main__":
    unlocked = live(Path(sys.argv[1]), Path(sys.argv[2]))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    clocks.sleep(600)
