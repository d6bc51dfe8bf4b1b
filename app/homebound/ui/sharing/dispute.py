"""The card for somebody who is accused of having missed a check-in."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from homebound.core.errors import UserError
from homebound.core.order import Order
from homebound.services.evidence import Evidence, pack_name
from homebound.ui.dialogs import Dialogs
from homebound.ui.error_text import error_text
from homebound.ui.jobs import run_job
from homebound.ui.settings.task import TaskCard
from homebound.ui.sharing.statement import render
from homebound.ui.texts import file_text
from homebound.ui.timetext import day_text
from homebound.ui.widgets import row
from homebound.ui.wrapping import WrappedButton


class DisputeCard(TaskCard):
    """What to do when accused, and a button for each order of which there is evidence.

    It stays hidden while there is none.
    """

    def __init__(self, evidence: Evidence, dialogs: Dialogs) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "dispute",
            tr("sharing", "I was accused of missing a check-in"),
            tr(
                "sharing",
                "Save everything that was signed about your order in one file, with a page that can be read and printed. A lawyer, a clerk or a court can check every signature in it without asking anyone. Your answers are not in it. It is not encrypted: give it only to people you trust.",
            ),
        )
        self._evidence, self._dialogs = evidence, dialogs
        self.finish()
        self.hide()
        run_job(self, evidence.orders(), self._offer, self._failed)

    def _offer(self, orders: tuple[Order, ...]) -> None:
        for order in orders:
            words = QCoreApplication.translate("sharing", "Save the file for {first} to {last}")
            save = WrappedButton(
                words.format(first=day_text(order.first), last=day_text(order.last)),
                f"saveDispute.{order.first.isoformat()}",
                "plain",
            )
            save.clicked.connect(partial(self._choose, order))
            self.box.addLayout(row(None, save))
        self.setVisible(bool(orders))

    def _failed(self, error: UserError) -> None:
        self.complain(error_text(error))
        self.show()

    def _choose(self, order: Order) -> None:
        path = self._dialogs.save_dispute(self, pack_name(order))
        if path is not None:
            self.run(
                partial(self._evidence.save_pack, order.id, path, render),
                partial(self._done, path.name),
            )

    def _done(self, file: str, _: None) -> None:
        self.tell(
            QCoreApplication.translate(
                "sharing",
                "Saved: {file}. Open the file statement.pdf in it to read and print what it shows.",
            ).format(file=file_text(file))
        )
