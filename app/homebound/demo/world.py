"""Records of other days for the tour: made by the services, at a clock that is set."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from homebound.core.answer_values import Answer, Coded, Quantity
from homebound.core.change import Change
from homebound.core.enabling import enabled
from homebound.core.order import Order, Telephones, Window
from homebound.core.person import AgeGroup
from homebound.core.schedule import slots
from homebound.core.temperature import CELSIUS
from homebound.demo.issuer import WINDOWS, DemoIssuer, make_issuer, write_order
from homebound.protocol.change import sign_change
from homebound.protocol.order import sign_order
from homebound.protocol.order_file import write_change_file
from homebound.protocol.qr_text import write_qr_text
from homebound.services.checkin import CheckIns
from homebound.services.forms import standard_form
from homebound.services.orders import Orders
from homebound.services.people import People
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.session import Session
from homebound.vault.header import KdfCost

PASSPHRASE = "aspirin hatchet provoke attach grooving liver"  # noqa: S105 - of nobody's record
ZONE = "Europe/Moscow"
FIRST, LAST = date(2026, 11, 22), date(2026, 12, 5)
# What the record says: the temperature, how bad the cough was, how much later than usual it came.
_DAYS: tuple[tuple[str | None, str | None, timedelta], ...] = (
    ("36.9", None, timedelta(0)),
    ("37.4", "mild", timedelta(0)),
    ("37.8", "moderate", timedelta(0)),
    ("38.3", "severe", timedelta(hours=3, minutes=5)),  # late
    (None, "severe", timedelta(0)),
    ("38.1", "moderate", timedelta(0)),
    ("37.6", "moderate", timedelta(hours=6)),  # afterwards
    ("37.1", "mild", timedelta(0)),
)


class SetClock:
    """A clock that shows what it is set to, on a computer in a zone of its own."""

    def __init__(self, now: datetime, zone: str = ZONE) -> None:
        self._now, self._zone = now, zone

    def now(self) -> datetime:
        return self._now

    def zone(self) -> str:
        return self._zone

    def set(self, now: datetime, zone: str = ZONE) -> None:
        """Set it to an instant (UTC), and the computer to a zone."""
        self._now, self._zone = now, zone


def moscow(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """Give an instant by the clock of the order's zone."""
    return datetime(2026, month, day, hour - 3, minute, tzinfo=UTC)


@dataclass(frozen=True)
class World:
    """A profile with an order that an authority of the moment signed."""

    profiles: Profiles
    clock: SetClock
    issuer: DemoIssuer
    order: Order
    folder: Path

    def change_file(self, name: str, change: Change) -> Path:
        """Write a change of the order, signed, into a file."""
        token = sign_change(change, self.issuer.config.url, self.issuer.order_key)
        path = self.folder / f"{name}.homebound"
        path.write_bytes(write_change_file(self.issuer.config_token, token))
        return path

    @property
    def _other(self) -> Order:
        return replace(self.order, id="A" * 21 + "Q")

    def other_order(self) -> Path:
        """Write another order of the same authority into a file."""
        path = self.folder / "other.homebound"
        path.write_bytes(write_order(self.issuer, self._other).data)
        return path

    def other_code(self) -> str:
        """Give the text of the square code of that order, which holds nobody's keys."""
        return write_qr_text(sign_order(self._other, self.issuer.issuer, self.issuer.order_key))


def make_world(folder: Path) -> tuple[World, Session]:
    """Make the profile and have it follow the order, on the evening before the first day."""
    clock = SetClock(moscow(21, 20))
    # The passphrase is in the program: a cheap derivation keeps nobody out, and nobody waits.
    profiles = Profiles(folder / "home", clock, KdfCost(memory_kib=64, passes=1, lanes=1))
    chosen = NewProfile("Maria", "RU", AgeGroup.ADULT, PASSPHRASE)
    session = profiles.create(chosen).result()
    issuer = make_issuer(clock.now())
    order = Order(
        id="A" * 22,
        issued=clock.now() - timedelta(hours=6),
        zone=ZONE,
        first=FIRST,
        last=LAST,
        windows=WINDOWS,
        issuer=issuer.issuer,
        telephones=Telephones(help="+1 555 0100"),
    )
    path = folder / "order.homebound"
    path.write_bytes(write_order(issuer, order).data)
    orders = Orders(session)
    orders.accept(orders.read(path).result()).result()
    return World(profiles, clock, issuer, order, folder), session


def live_days(world: World, session: Session) -> None:
    """Write four days of check-ins, one late, one afterwards, one without a temperature."""
    checkins = CheckIns(session)
    for slot, (degrees, cough, later) in zip(slots(world.order), _DAYS, strict=False):
        world.clock.set(slot.opens + timedelta(minutes=18) + later)
        checkins.save(slot.ref, answers(degrees, cough), "en").result()


def answers(degrees: str | None, cough: str | None) -> dict[str, Answer]:
    """Give a whole check-in with this temperature in °C and a cough as bad as this."""
    form = standard_form()
    given: dict[str, Answer] = {
        item.link_id: Coded("no")
        for item in form.questions()
        if any(option.code == "no" for option in item.options)
    }
    given["feeling"] = Coded("same")
    if degrees is None:
        given["no-thermometer"] = True
    else:
        given["temperature"] = Quantity(Decimal(degrees), CELSIUS)
    if cough is not None:
        given |= {"cough": Coded("yes"), "cough-severity": Coded(cough)}
    if cough == "severe":
        given["headache"] = Coded("not-sure")
    shown = enabled(form, given)
    return {link_id: answer for link_id, answer in given.items() if link_id in shown}


def add_child(session: Session) -> Session:
    """Add a child with a shorter quarantine without an authority; give the session of the first person."""
    child = People(session).add("Misha", AgeGroup.UNDER_18_YEARS).result()
    orders = Orders(child)
    windows = (Window("noon", time(11), time(15)),)
    offer = orders.without_authority(FIRST + timedelta(days=2), 7, windows)
    orders.accept(offer).result()
    return child.of(session.person.id)
