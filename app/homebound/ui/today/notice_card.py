"""What the authority tells everyone, as it signed it."""

from PySide6.QtCore import QCoreApplication

from homebound.services.today import Overview
from homebound.ui.texts import authority_text, breakable
from homebound.ui.timetext import day_and_time
from homebound.ui.widgets import Card, label


def notice_card(overview: Overview, language: str) -> Card | None:
    """Make the card of the notices that hold now; None where there is nothing to read."""
    notices = overview.notices
    texts = () if notices is None else notices.in_language(language)
    if notices is None or not texts:
        return None
    tr = QCoreApplication.translate
    card = Card("caution", "notice")
    issuer = overview.order.issuer
    address = "" if issuer is None else issuer.url
    card.box.addWidget(
        label(
            tr("notice", "To everyone, from {host}").format(host=authority_text(address)),
            "strong",
            "noticeFrom",
        )
    )
    for number, text in enumerate(texts, 1):
        card.box.addWidget(label(breakable(text), "body", f"notice.{number}"))
    card.box.addWidget(
        label(
            tr(
                "notice",
                "Signed by the authority, {moment}. It is not about you: everybody gets the same.",
            ).format(moment=day_and_time(notices.issued, overview.order.zone)),
            "secondary",
        )
    )
    return card
