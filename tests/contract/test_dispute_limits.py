"""Of more than a dispute pack holds, what shows most is in it, and it can be read."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from homebound.core.answer_values import Coded
from homebound.protocol import dispute
from homebound.protocol.dispute import DisputePack, read_dispute
from homebound.services.delivery import Delivered
from homebound.services.evidence import Evidence
from homebound.verifier import verify_file
from sharing_world import done

if TYPE_CHECKING:
    from sqlite_utils import Database

    from sharing_world import World


def saved(world: "World", path: Path) -> DisputePack:
    done(Evidence(world.session).save_pack(world.order_id, path, lambda _: {}))
    return read_dispute(path.read_bytes())


def test_of_more_proofs_than_a_pack_holds_those_that_decide_a_window_are_in_it(
    world: "World", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.enrol(3, "feeling")
    for slot, feeling in ((0, "worse"), (0, "better"), (0, "same"), (2, "same")):
        world.save(world.slots[slot], feeling=Coded(feeling))
        assert world.run() == Delivered(1, None)
    first, _, _, last = [one.token for one in world.proofs()]
    monkeypatch.setattr(dispute, "MAX_PIECES", 2)
    path = tmp_path / "pack.zip"
    assert [piece.proof for piece in saved(world, path).pieces] == [first, last]
    assert verify_file(path, None)[0] == 3


def test_of_a_longer_log_than_a_pack_holds_each_proof_has_its_last_tries(
    world: "World", tmp_path: Path
) -> None:
    world.enrol(1)
    for slot in (world.slots[0], world.slots[2]):
        world.save(slot)
        assert world.run() == Delivered(1, None)
    first, _ = world.proofs()

    def try_often(db: "Database") -> None:
        db.execute(
            "WITH RECURSIVE counted(number) AS"
            " (SELECT 1 UNION ALL SELECT number + 1 FROM counted WHERE number < 20000)"
            " INSERT INTO send_log (outbox, at, url, outcome)"
            " SELECT ?, '2026-11-22T07:00:00.000000+00:00', 'https://x.example', 'timed-out'"
            " FROM counted",
            [first.number],
        )

    done(world.session.vault.submit(try_often))
    attempts = saved(world, tmp_path / "pack.zip").attempts
    assert {attempt.window for attempt in attempts} == {world.slots[0], world.slots[2]}
    assert len(attempts) > 8000
