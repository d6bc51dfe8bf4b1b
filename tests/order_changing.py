"""What the tests of changes share: staff change an order, and who is held to what afterwards."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from homebound.authority.changing import current_order
from homebound.authority.home import open_home
from homebound.core.schedule import local_day, slots
from homebound.services.orders import Orders
from homebound.services.today import Today
from sharing_world import done, run

if TYPE_CHECKING:
    from sharing_world import World


def change(world: "World", tmp_path: Path, *arguments: str) -> Path:
    """Change the world's order as staff do; give the file."""
    out = tmp_path / f"change-{len(list(tmp_path.glob('change-*')))}.homebound"
    ref = f"CASE-{world.office._issued}"
    run("change", "--home", str(world.office.home), "--ref", ref, "--out", str(out), *arguments)
    return out


def today(world: "World") -> date:
    active = done(Orders(world.session).active())
    assert active is not None
    return local_day(active.order, world.clock.now())


def refs(world: "World") -> list[str]:
    overview = done(Today(world.session).overview())
    assert overview is not None
    return [state.slot.ref for state in overview.slots]


def held_to(world: "World") -> list[str]:
    """Give the windows as the authority counts them."""
    home = open_home(world.office.home)
    store = home.open_store()
    with store.reading() as connection:
        order = current_order(connection, world.order_id)
    store.close()
    return [slot.ref for slot in slots(order)]
