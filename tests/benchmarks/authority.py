"""The authority: what a proof costs, how it stands with a full table, what a worker takes."""

import os
import secrets
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path

import psycopg
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from measure import Pair, Row

import office
from homebound.authority.housekeeping import tidy
from homebound.authority.serving import load_serving
from homebound.protocol.envelope import BODY_BYTES, SealSecret
from postgresql import MISSING, Cluster, find_programs, running_cluster

FULL = 5_000_000
_PROOFS = 800  # in each of the rounds
_ROUNDS = 15  # the machine's own pace comes and goes for seconds: the median is to be of many
_FULL_ROUNDS = 20  # a table that costs a tenth more is within one round's noise
_CONNECTIONS = 32  # enough to keep a server busy
_WORKERS = 4
_COMMITS = 100
_TOKEN, _RECEIPT = "t" * 700, "r" * 800
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
# What a reference authority has to stand on beside FastAPI.
_LIBRARIES = ("cryptography.hazmat.primitives.hpke", "sqlalchemy")
_SQLITE = ("sqlalchemy.dialects.sqlite.pysqlite", "sqlite3")
_POSTGRESQL = ("sqlalchemy.dialects.postgresql.psycopg", "psycopg")
_CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "homebound" / "bench"


def _timed(times: int, act: Callable[[], object]) -> float:
    began = time.process_time()
    for _ in range(times):
        act()
    return (time.process_time() - began) / times


def cryptography_alone() -> Callable[[], None]:
    """Give the bare calls for one proof: open, verify, sign a receipt, derive two keys, seal."""
    secret = SealSecret.generate().hybrid
    sealed = _SUITE.encrypt(bytes(BODY_BYTES - 10 - 1120 - 16), secret.public_key(), info=bytes(30))
    resident, receipt_key = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    token, public = bytes(700), resident.public_key()
    signature = resident.sign(token)

    def act() -> None:
        _SUITE.decrypt(sealed, secret, info=bytes(30))
        public.verify(signature, token)
        receipt_key.sign(bytes(700))
        salt = bytes(64)
        key = HKDF(hashes.SHA256(), 32, salt, b"key").derive(bytes(32))
        nonce = HKDF(hashes.SHA256(), 12, salt, b"nonce").derive(bytes(32))
        ChaCha20Poly1305(key).encrypt(nonce, bytes(BODY_BYTES - 48), None)

    return act


_PlainRow = tuple[object, ...]
_Commit = Callable[[Sequence[_PlainRow]], None]


def _row() -> _PlainRow:
    order_id, msg, kid = (secrets.token_urlsafe(length) for length in (16, 32, 32))
    return (order_id, msg, "2026-11-22.am", "ok", kid, 1, _TOKEN, _RECEIPT)


def group_commit(folder: Path) -> _Commit:
    """Give a commit of some rows by plain SQLite, with the columns and indexes of the proofs."""
    db = sqlite3.connect(folder / "plain.db", isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute(
        "CREATE TABLE proofs (order_id, msg, win, res, kid, seq, token, receipt,"
        " PRIMARY KEY (order_id, msg))"
    )
    db.execute("CREATE UNIQUE INDEX decides ON proofs (order_id, win)")
    db.execute("CREATE INDEX sequence ON proofs (order_id, seq)")

    def act(rows: Sequence[_PlainRow]) -> None:
        db.execute("BEGIN IMMEDIATE")
        db.executemany("INSERT INTO proofs VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        db.execute("COMMIT")

    return act


def group_commit_postgresql(db: psycopg.Connection) -> _Commit:
    """Give the same by plain psycopg."""
    db.execute(
        "CREATE TABLE proofs (order_id text, msg text, win text, res text, kid text, seq int,"
        " token text, receipt text, PRIMARY KEY (order_id, msg))"
    )
    db.execute("CREATE UNIQUE INDEX decides ON proofs (order_id, win)")
    db.execute("CREATE INDEX sequence ON proofs (order_id, seq)")
    db.commit()

    def act(rows: Sequence[_PlainRow]) -> None:
        with db.cursor() as cursor:
            cursor.executemany("INSERT INTO proofs VALUES (%s, %s, %s, %s, %s, %s, %s, %s)", rows)
        db.commit()

    return act


def _per_request(
    server: office.Server,
    bodies: list[bytes],
    made: office.Office | None = None,
    cluster: Cluster | None = None,
    connections: int = _CONNECTIONS,
) -> tuple[float, float]:
    """Give the processor's seconds for each, and how many a second there were.

    A database's own processes count. Where there is an office, it has to keep them all.
    """

    def spent() -> float:
        return server.spent() + (cluster.spent() if cluster else 0.0)

    known = office.kept(made) if made else 0
    before, began = spent(), time.perf_counter()
    office.send(server, bodies, connections)
    used, took = spent() - before, time.perf_counter() - began
    if made and office.kept(made) - known != len(bodies):
        raise ValueError("proofs were refused")
    return used / len(bodies), len(bodies) / took


def _commit_cost(commit: _Commit, size: int, cluster: Cluster | None) -> float:
    """Give the processor's seconds for each row of commits of that size."""
    batches = iter([[_row() for _ in range(size)] for _ in range(_COMMITS)])
    before = cluster.spent() if cluster else 0.0
    mine = _timed(_COMMITS, lambda: commit(next(batches)))
    theirs = (cluster.spent() - before) / _COMMITS if cluster else 0.0
    return (mine + theirs) / size


def _keep_house(made: office.Office) -> None:
    """Do beforehand what an authority does by itself, once for an order: it is no proof's cost."""
    store = made.home.open_store()
    tidy(load_serving(made.home, store, lambda: datetime.now(UTC)))
    store.close()


def _memory(made: office.Office, bodies: Sequence[bytes]) -> tuple[Pair, Pair]:
    """Give the MiB of a worker, one side after the other: what is shared in parts, and in full.

    In parts, a worker has its share of the process above too, and nothing else of either side may
    run. In full is what a worker shows as resident.
    """
    workers = ("--workers", str(_WORKERS))
    shared, resident = [], []
    for serving in (office.serve_office(made, *workers), office.serve_bare("--plain", *workers)):
        with serving as server:
            server.wait_for(_WORKERS)
            office.send(server, bodies, _CONNECTIONS)
            shared.append([server.shared() / _WORKERS / 2**20])
            resident.append([server.resident() / 2**20])
    return Pair(*shared), Pair(*resident)


def _measure(what: str, folder: Path, cluster: Cluster | None) -> Iterator[Row]:
    """Measure an authority with an empty table beside its floor: its proofs, a worker's memory.

    Both servers are kept as busy, and the floor commits as many rows at once as ours does, on the
    same database, whose own processes count on both sides. What sends the proofs counts on neither.
    """
    url = cluster.new_database() if cluster else None
    made = office.make_office(folder, (_ROUNDS + 3) * _PROOFS, url)
    sealed = office.proofs(made)
    bodies, last = sealed[:-_PROOFS], sealed[-_PROOFS:]
    _keep_house(made)
    pair, walls, sizes = Pair([], []), [], []
    parts: list[tuple[float, float, float]] = []
    bare_call = cryptography_alone()
    with ExitStack() as stack:
        ours, bare = map(stack.enter_context, (office.serve_office(made), office.serve_bare()))
        if cluster:
            plain = cluster.new_database().partition("@/")[2].partition("?")[0]
            db = stack.enter_context(psycopg.connect(cluster.address(plain)))
            commit = group_commit_postgresql(db)
        else:
            commit = group_commit(folder)
        for server in (ours, bare):
            office.send(server, bodies[:_PROOFS], _CONNECTIONS)
        for at in range(1, _ROUNDS + 1):
            mine = bodies[at * _PROOFS : (at + 1) * _PROOFS]
            known = len(ours.batches())
            cost, rate = _per_request(ours, mine, made, cluster)
            sizes.append(round(statistics.mean(ours.batches()[known:])))
            pair.ours.append(cost)
            walls.append(rate)
            crypto, (route, _) = _timed(300, bare_call), _per_request(bare, mine)
            parts.append((crypto, route, _commit_cost(commit, sizes[-1], cluster)))
            pair.floor.append(sum(parts[-1]))
        rate = statistics.median(walls)
        took = sorted(office.send(ours, bodies[-_PROOFS:], connections=_CONNECTIONS, rate=rate / 2))
        modules = (*_LIBRARIES, *(_POSTGRESQL if cluster else _SQLITE))
        empty, loaded = (
            stack.enter_context(office.serve_bare("--plain", *options))
            for options in ((), ("--load", *modules))
        )
        for server in (empty, loaded):
            office.send(server, bodies[:_PROOFS], _CONNECTIONS)
        one, least, most = (each.resident() / 2**20 for each in (ours, empty, loaded))
    p50, p99 = (took[int(len(took) * part)] * 1000 for part in (0.5, 0.99))
    crypto, route, commit_cost = (statistics.median(one) * 1000 for one in zip(*parts, strict=True))
    yield Row.of(
        f"authority, CPU per proof, {what}",
        f"crypto {crypto:.2f} + empty route {route:.2f} + commit {commit_cost:.2f} ms"
        f" ({statistics.median(sizes):.0f} rows each)",
        pair,
        2,
        beside=f"{rate:.0f} proofs/s, {1000 / rate:.2f} ms of wall each; "
        f"at half load p50 {p50:.1f}, p99 {p99:.1f} ms",
    )
    shared, resident = _memory(made, last)
    [full], [bare_full] = resident.ours, resident.floor
    yield Row.of(
        f"authority, memory of a worker, {what}",
        f"bare FastAPI under uvicorn; of {_WORKERS} workers on both sides, what they share divided",
        shared,
        1.5,
        unit="MiB",
        beside=f"each with what is shared in full {full:.2f} MiB, {full / bare_full:.2f}x;"
        f" as the one process {one:.2f} MiB; bare FastAPI as that {least:.2f} MiB,"
        f" {one / least:.2f}x; bare FastAPI that loads the libraries {most:.2f} MiB,"
        f" {most / least:.2f}x",
    )


def rows() -> Iterator[Row]:
    """Measure an authority on SQLite, then on PostgreSQL where that is installed."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _measure("SQLite FULL", Path(folder), None)
    programs = find_programs()
    if programs is None:
        sys.stderr.write(f"{MISSING}\n")
        return
    with tempfile.TemporaryDirectory() as folder, running_cluster(programs) as cluster:
        yield from _measure("PostgreSQL", Path(folder), cluster)


def _fill(database: Path, count: int) -> None:
    """Put so many proofs into the table, in bulk and in the order of its key."""
    db = sqlite3.connect(database, isolation_level=None)
    for setting in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"):
        db.execute(f"PRAGMA {setting}")
    indexes = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE tbl_name = 'proofs' AND type = 'index' AND sql > ''"
    ).fetchall()
    for name, _ in indexes:
        db.execute(f"DROP INDEX {name}")

    def made() -> Iterator[tuple[object, ...]]:
        for order_id in sorted(secrets.token_urlsafe(16) for _ in range(count // 60)):
            kid = secrets.token_urlsafe(32)
            messages = sorted(secrets.token_urlsafe(32) for _ in range(60))
            for seq, msg in enumerate(messages, 1):
                window = f"2025-0{1 + seq // 28}-{1 + seq % 28:02}.am"
                yield (order_id, msg, window, "ok", kid, seq, False, True, _TOKEN, _RECEIPT)

    db.execute("BEGIN")
    db.executemany(
        "INSERT INTO proofs (order_id, msg, win, res, kid, seq, forked, fresh, token, receipt)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        made(),
    )
    for _, sql in indexes:
        db.execute(sql)
    db.execute("COMMIT")
    db.execute("PRAGMA journal_mode = WAL")
    db.close()


def _warm(database: Path) -> None:
    """Read the proofs' three indexes once, as one who has served a day has: a disk's page costs more."""
    with closing(sqlite3.connect(database)) as db:
        db.execute("SELECT sum(length(msg)) FROM proofs").fetchall()
        db.execute("SELECT sum(length(win)) FROM proofs WHERE res != 'further'").fetchall()
        db.execute("SELECT sum(seq) FROM proofs").fetchall()


def full_rows() -> Iterator[Row]:
    """Measure an authority with 5,000,000 proofs beside one with none; the first run makes them."""
    kept = _CACHE / "full"
    if not (kept / "whole").exists():
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(parents=True)
        office.make_office(kept, 1)
        _fill(kept / "authority" / "authority.db", FULL)
        (kept / "whole").touch()
    with tempfile.TemporaryDirectory() as folder:
        count = (_FULL_ROUNDS + 1) * _PROOFS
        full, empty = office.make_office(kept, count), office.make_office(Path(folder), count)
        for made in (full, empty):
            _keep_house(made)
        _warm(kept / "authority" / "authority.db")
        bodies = [office.proofs(full), office.proofs(empty)]
        pair = Pair([], [])
        with office.serve_office(full) as ours, office.serve_office(empty) as floor:
            for at in range(_FULL_ROUNDS + 1):
                part = slice(at * _PROOFS, (at + 1) * _PROOFS)
                spent = (
                    _per_request(ours, bodies[0][part], full)[0],
                    _per_request(floor, bodies[1][part], empty)[0],
                )
                if at:
                    pair.ours.append(spent[0])
                    pair.floor.append(spent[1])
    what = f"authority, CPU per proof, {FULL:,} in the table, its indexes in memory"
    yield Row.of(what, "the empty table", pair, 1.1)


def cost_of_a_proof() -> tuple[float, float]:
    """Give the seconds of processor and the bytes of storage that a proof takes which comes alone."""
    with tempfile.TemporaryDirectory() as folder:
        made = office.make_office(Path(folder), 2 * _PROOFS)
        _keep_house(made)
        bodies = office.proofs(made)
        database = Path(folder) / "authority" / "authority.db"

        def size() -> int:
            with sqlite3.connect(database) as db:
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return database.stat().st_size

        with office.serve_office(made) as server:
            office.send(server, bodies[:_PROOFS], _CONNECTIONS)
            before = size()
            spent, _ = _per_request(server, bodies[_PROOFS:], made, connections=1)
            return spent, (size() - before) / _PROOFS
