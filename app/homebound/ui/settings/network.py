"""The cards about the way that messages take, and about when they leave."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from homebound.core.errors import ErrorCode, UserError
from homebound.services.network import (
    TOR_HOST,
    TOR_PORT,
    Network,
    NetworkSettings,
    Route,
    Travel,
    make_network,
)
from homebound.ui.choice import Choice
from homebound.ui.error_text import error_text
from homebound.ui.fitted import Fitted
from homebound.ui.jobs import run_job
from homebound.ui.settings.task import TaskCard
from homebound.ui.theme import GRID
from homebound.ui.widgets import (
    button,
    caption,
    field,
    label,
    row,
)
from homebound.ui.wrapping import WordsBeside

_LONGEST_HOST = 253
_LONGEST_PORT = 5
_NAMED = (Route.PROXY, Route.SOCKS)


class NetworkCard(TaskCard):
    """By which route messages leave; a proxy counts once its host and port are saved."""

    def __init__(self, settings: NetworkSettings) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "network",
            tr("settings", "Network"),
            tr(
                "settings",
                "How messages reach your health authority. Only what you choose under Sharing ever leaves; this chooses the way it takes.",
            ),
        )
        self._settings = settings
        self._kept = Network()
        question = tr("settings", "Way to the authority")
        self._choice = Choice(
            "networkRoute",
            question,
            [
                (Route.DIRECT.value, tr("settings", "Directly")),
                (Route.SYSTEM.value, tr("settings", "As the system says")),
                (Route.PROXY.value, tr("settings", "HTTP proxy")),
                (Route.SOCKS.value, tr("settings", "SOCKS5 or Tor")),
            ],
        )
        self._choice.chosen.connect(self._on_chosen)
        self.box.addWidget(Fitted(self._choice))
        self._meaning = label("", "secondary", "networkMeaning")
        self.box.addWidget(self._meaning)
        self._proxy = QWidget()
        self._proxy.setObjectName("proxyFields")
        fields = QVBoxLayout(self._proxy)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(GRID)
        host, port = tr("settings", "Name or address of the proxy"), tr("settings", "Port")
        self._host, self._port = field("proxyHost", host), field("proxyPort", port)
        self._host.setMaxLength(_LONGEST_HOST)
        self._port.setMaxLength(_LONGEST_PORT)
        for text, one in ((host, self._host), (port, self._port)):
            one.returnPressed.connect(self._save)
            one.textEdited.connect(self.forgive)
            fields.addWidget(caption(text))
            fields.addWidget(one)
        self._use = button(tr("settings", "Use this proxy"), "useProxy", "primary")
        self._use.clicked.connect(self._save)
        fields.addLayout(row(None, self._use))
        self.box.addWidget(self._proxy)
        self.finish()
        self._show(Route.DIRECT)
        run_job(self, settings.travel(), self._begin, self._on_failed)

    def _begin(self, travel: Travel) -> None:
        self._kept = travel.network
        self._show(travel.network.route)

    def _show(self, route: Route) -> None:
        """Show a route as the one that is looked at; it counts once it was kept."""
        self._choice.choose(route.value)
        self._meaning.setText(_meaning(route))
        self._choice.setAccessibleDescription(_meaning(route))
        named = route in _NAMED
        self._proxy.setVisible(named)
        if named:
            known = self._kept.route is route
            tor = route is Route.SOCKS
            self._host.setText(self._kept.host if known else TOR_HOST if tor else "")
            self._port.setText(
                str(self._kept.port) if known else str(TOR_PORT) if tor else "",
            )

    def _on_chosen(self, code: str) -> None:
        self.forgive()
        self.tell("")
        if not code:  # there is always one
            self._show(self._kept.route)
            return
        route = Route(code)
        self._show(route)
        if route not in _NAMED:
            self._keep(Network(route))

    def _save(self) -> None:
        route = Route(self._choice.code())
        try:
            network = make_network(route, self._host.text(), self._port.text())
        except UserError as error:
            wrong = self._port if error.code is ErrorCode.PROXY_PORT_WRONG else self._host
            self.complain(error_text(error), wrong)
            return
        self._keep(network)

    def _keep(self, network: Network) -> None:
        self.run(partial(self._settings.choose_network, network), partial(self._done, network))

    def _done(self, network: Network, _: None) -> None:
        self._kept = network
        self._show(network.route)
        self.tell(
            QCoreApplication.translate("settings", "Saved. The next message goes by this way.")
        )

    def _on_failed(self, error: UserError) -> None:
        self.complain(error_text(error))


def _meaning(route: Route) -> str:
    tr = QCoreApplication.translate
    match route:
        case Route.DIRECT:
            return tr(
                "settings",
                "Straight to the authority. It sees your internet address; your network sees that you talk to it.",
            )
        case Route.SYSTEM:
            return tr(
                "settings",
                "Through the proxy that this computer's settings name for all programs, or straight if they name none. On Linux HTTPS_PROXY and ALL_PROXY come before the desktop's settings.",
            )
        case Route.PROXY:
            return tr(
                "settings",
                "Through an HTTP proxy without a password. It looks up the authority's name and sees that you talk to it, but not what you say. Without the proxy nothing is sent.",
            )
        case Route.SOCKS:
            return tr(
                "settings",
                "Through a SOCKS5 proxy, which looks up the authority's name. With Tor the authority does not see your internet address, and each window travels by a circuit of its own. Tor has to be running. Without it nothing is sent.",
            )


class DelayCard(TaskCard):
    """Whether a check-in waits for a random while before it is sent."""

    def __init__(self, settings: NetworkSettings) -> None:
        tr = QCoreApplication.translate
        super().__init__("sendDelay", tr("settings", "When a check-in is sent"), "")
        self._settings = settings
        text = tr("settings", "Send a little later")
        hint = tr(
            "settings",
            "When you check in says something about your day. With this a check-in leaves at a random moment of the next 10 minutes, but never in the last 30 minutes of its window. Until then the record has to stay unlocked: else it is sent after the next unlocking.",
        )
        self._box = QCheckBox(text)
        self._box.setObjectName("sendDelayOn")
        self._box.setAccessibleName(text)
        self._box.setAccessibleDescription(hint)
        self._box.setEnabled(False)
        self._box.clicked.connect(self._on_clicked)
        self.box.addWidget(WordsBeside(self._box, hint))
        self.finish()
        run_job(self, settings.travel(), self._begin, self._on_failed)

    def _begin(self, travel: Travel) -> None:
        self._box.setChecked(travel.delays)
        self._box.setEnabled(True)

    def _on_clicked(self, checked: bool) -> None:
        self.run(
            partial(self._settings.choose_delay, checked),
            self._done,
            failing=lambda _: self._box.setChecked(not checked),
        )

    def _done(self, _: None) -> None:
        self.tell(QCoreApplication.translate("settings", "Saved."))

    def _on_failed(self, error: UserError) -> None:
        self.complain(error_text(error))
