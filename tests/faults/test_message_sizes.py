"""Random messages of every kind and level: every body has one size, and refusals take one time."""

import random
import secrets
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest

from figures import amount, note
from homebound.authority.desk import answer
from homebound.authority.home import Home, create_home
from homebound.authority.issuing import IssuedOrder, OrderRequest, issue_order, parse_window
from homebound.authority.serving import Serving, load_serving, newest_step
from homebound.core.explanation import Why
from homebound.core.order import Telephones
from homebound.protocol import disclosure, holdings, statements, withdrawal
from homebound.protocol.addressed import Address
from homebound.protocol.answer import read_answer
from homebound.protocol.enrolment import make_code, sign_enrolment
from homebound.protocol.envelope import BODY_BYTES, open_reply, seal_request
from homebound.protocol.jws import SigningKey, hash_message, new_id, sign
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.receipt import Receipt
from homebound.protocol.record import Record, RecordForm, make_record, present
from homebound.protocol.refusal import Problem, Refusal
from homebound.protocol.strict import hash_text

MADE = datetime(2026, 11, 20, 10, 0, 30, tzinfo=UTC)
NOW = datetime(2026, 11, 24, 5, 30, tzinfo=UTC)
SLOTS = ("2026-11-22.am", "2026-11-22.pm", "2026-11-23.am", "2026-11-23.pm", "2026-11-24.am")
ALPHABETS = ("abc xyz", "абв эюя", "ابت هوي", "体温咳嗽", "🤒🥵 😷", '"\\\n/')
FORM = RecordForm("https://office.example/form|1", hash_text(b"form"))
Sent = tuple[str, str | None]


class Residents:
    """Somebody who sends an authority whatever there is to send, at random."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.home: Home = create_home(folder / "home", "https://office.example/hb", MADE)
        self.store = self.home.open_store()
        self.serving: Serving = load_serving(self.home, self.store, lambda: NOW)
        self.folder = folder
        self.random = random.Random(seed)  # noqa: S311 - cases, not secrets
        self.receipted: list[tuple[str, Record]] = []
        self.seq = 0
        self.begin()

    def begin(self) -> None:
        """Go on with a new order and a new key."""
        self.issued: IssuedOrder = issue_order(
            self.home,
            OrderRequest(
                ref=secrets.token_hex(8),
                zone="Europe/Moscow",
                first=date(2026, 11, 22),
                last=date(2026, 11, 24),
                windows=(parse_window("am=07:00-12:00+60"), parse_window("pm=18:00-20:00")),
                telephones=Telephones(),
                form=None,
            ),
            MADE,
            self.folder / f"{secrets.token_hex(8)}.homebound",
        )
        self.key = SigningKey.generate()
        self.receipted.clear()
        self.seq = 0
        enrolment = sign_enrolment(self.url, self.order, self.issued.code, self.key)
        assert isinstance(self.ask((enrolment, None)), Receipt)

    @property
    def url(self) -> str:
        return self.home.config.url

    @property
    def order(self) -> str:
        return self.issued.order.id

    def ask(self, sent: Sent) -> object:
        """Send a message and read its answer; both bodies have exactly the one size."""
        message, record = sent
        body, reply = seal_request(message, record, self.home.config.seal_keys[0])
        sealed = answer(self.serving, body)
        assert len(body) == len(sealed) == BODY_BYTES
        return read_answer(open_reply(reply, sealed), message, self.key.verifying, self.home.config)

    def words(self, least: int = 0) -> str:
        alphabet = self.random.choice(ALPHABETS)
        text = "".join(self.random.choices(alphabet, k=self.random.randint(least, 280)))
        while len(text.encode()) > 840:
            text = text[:-1]
        return text

    def to(self) -> Address:
        return Address(new_id(), self.url, self.order)

    # One of each kind -------------------------------------------------------------------------

    def proof(self, level: int) -> Sent:
        slot = self.random.choice(SLOTS)
        answers = {f"question-{number}": "yes" for number in range(self.random.randrange(40))}
        if self.random.random() < 0.5:
            answers["note"] = self.words().replace("\n", " ")
        # The order names no form, so that the resident's own is taken.
        record = make_record(self.order, slot, FORM if answers else None, answers, self.key)
        ticked = [name for name in answers if self.random.random() < 0.5]
        step = newest_step(self.serving, NOW)
        assert step is not None
        self.seq += 1
        proof = Proof(
            id=new_id(),
            audience=self.url,
            order=self.order,
            window=slot,
            step=step,
            seq=self.seq,
            prev=None if self.seq == 1 else hash_message(new_id()),
            rec=record.hash,
            help=self.random.random() < 0.5 if level > 1 else None,
        )
        token = sign_proof(proof, self.key)
        self.receipted.append((hash_message(token), record))
        return token, present(record, ticked) if level == 3 else None

    def enrolment(self) -> Sent:
        return sign_enrolment(self.url, self.order, self.issued.code, self.key), None

    def help(self) -> Sent:
        kind = self.random.choice(list(statements.HelpKind))
        request = statements.HelpRequest(self.to(), kind, self.words())
        return statements.sign_help(request, self.key), None

    def explanation(self) -> Sent:
        since, until = sorted(self.random.choices(SLOTS, k=2))
        told = statements.Explanation(
            self.to(), since, until, self.random.choice(list(Why)), self.words()
        )
        return statements.sign_explanation(told, self.key), None

    def objection(self) -> Sent:
        what = self.random.choice(list(statements.Wrong))
        told = statements.Objection(self.to(), what, self.words())
        return statements.sign_objection(told, self.key), None

    def disclosure(self) -> Sent:
        if not self.receipted:
            return self.help()
        proof, record = self.random.choice(self.receipted)
        ticked = [name for name in record.disclosures if self.random.random() < 0.5]
        told = disclosure.Disclosure(
            self.to(), proof, self.words(1).strip() or "a", NOW + timedelta(days=7)
        )
        return disclosure.sign_disclosure(told, self.key), present(record, ticked)

    def holdings(self) -> Sent:
        after = self.random.choice(self.receipted)[0] if self.receipted else None
        asked = holdings.HoldingsRequest(self.to(), after)
        return holdings.sign_holdings_request(asked, self.key), None

    def withdrawal(self) -> Sent:
        scope = self.random.choice(list(withdrawal.Scope))
        return withdrawal.sign_withdrawal(withdrawal.Withdrawal(self.to(), scope), self.key), None

    def nonsense(self) -> Sent:
        return sign("hb-nonsense+jwt", {"jti": new_id(), "x": self.words()}, self.key), None

    def kinds(self) -> dict[str, Callable[[], Sent]]:
        return {
            "proof, level 1": lambda: self.proof(1),
            "proof, level 2": lambda: self.proof(2),
            "proof, level 3": lambda: self.proof(3),
            "enrolment": self.enrolment,
            "help request": self.help,
            "explanation": self.explanation,
            "objection": self.objection,
            "disclosure": self.disclosure,
            "holdings": self.holdings,
            "withdrawal": self.withdrawal,
            "nonsense": self.nonsense,
        }


@pytest.fixture
def residents(tmp_path: Path) -> Iterator[Residents]:
    found = Residents(tmp_path, seed=20261125)
    yield found
    found.store.close()


def test_random_messages_of_every_kind_and_level_have_bodies_of_one_size(
    residents: Residents,
) -> None:
    kinds = residents.kinds()
    asked: Counter[str] = Counter()
    answered: Counter[str] = Counter()
    for number in range(amount(220, 10_000)):
        if number % 100 == 99:
            residents.begin()
        # Every kind in turn at first, so that few messages have all of them too.
        kind = list(kinds)[number] if number < len(kinds) else residents.random.choice(list(kinds))
        found = residents.ask(kinds[kind]())
        asked[kind] += 1
        answered[found.problem.value if isinstance(found, Refusal) else type(found).__name__] += 1
    assert set(asked) == set(kinds)
    assert {"Receipt", "Held", "Erasure", Problem.MALFORMED.value} <= set(answered)
    note(
        f"sizes: {asked.total()} messages of {len(asked)} kinds, {BODY_BYTES} bytes both ways each; "
        f"answers: {dict(sorted(answered.items()))}"
    )


def test_a_wrong_code_and_an_unknown_order_are_refused_alike(residents: Residents) -> None:
    """Interleaved, so that a change of the machine's speed touches both."""
    took: dict[str, list[float]] = {"wrong code": [], "unknown order": []}
    for _ in range(amount(25, 2000)):
        for case, order in (("wrong code", residents.order), ("unknown order", new_id())):
            key = SigningKey.generate()
            message = sign_enrolment(residents.url, order, make_code(), key)
            body, reply = seal_request(message, None, residents.home.config.seal_keys[0])
            began = perf_counter()
            sealed = answer(residents.serving, body)
            took[case].append(perf_counter() - began)
            found = read_answer(
                open_reply(reply, sealed), message, key.verifying, residents.home.config
            )
            assert isinstance(found, Refusal)
            assert found.problem is Problem.ENROLMENT_REFUSED
    wrong, unknown = (median(times) for times in took.values())
    note(
        f"refusals: {len(took['wrong code'])} of each, median {wrong * 1e3:.3f} ms for a wrong code, "
        f"{unknown * 1e3:.3f} ms for an unknown order, {abs(wrong / unknown - 1):.1%} apart"
    )
    if len(took["wrong code"]) >= 2000:  # of a few, the median says nothing
        assert abs(wrong / unknown - 1) <= 0.05
