"""The questions that residents ask, with their answers, and what the keys do."""

from PySide6.QtCore import QCoreApplication


def questions() -> tuple[tuple[str, str, str], ...]:
    """Give a name, a question and its answer for each, the most asked first."""
    tr = QCoreApplication.translate
    return (
        (
            "sent",
            tr("help", "What is sent, and to whom?"),
            tr(
                "help",
                "Nothing, unless you turn sharing on. Then the authority of your order gets a signed note that you checked in, and only what else you allow on the page Sharing. The page shows it before it goes and keeps a copy of every byte. Nobody else gets anything: the makers of Homebound have no server.",
            ),
        ),
        (
            "sees",
            tr("help", "Who can see what I write?"),
            tr(
                "help",
                "Whoever knows your passphrase or your recovery code. The record is encrypted on this computer. Anyone using this computer can see that Homebound is installed, the name of your profile, its language, when the record was last changed and, if you agreed to it, the times of your reminders.",
            ),
        ),
        (
            "missed",
            tr("help", "What if I miss a check-in?"),
            tr(
                "help",
                "You can still check in late or afterwards; it is kept and marked so. On the page Today you can say why, before or after. Homebound never tells anybody that something is missing. The authority sees only what it received, and a person there decides.",
            ),
        ),
        (
            "offline",
            tr("help", "What if I have no internet?"),
            tr(
                "help",
                "Check in as always: it is saved on this computer with its time. If you share, the note waits and is sent as soon as there is a connection. The page Today says whether it was sent and acknowledged.",
            ),
        ),
        (
            "forgotten",
            tr("help", "What if I forget my passphrase?"),
            tr(
                "help",
                "Choose “Forgotten passphrase?” on the page that opens your record, and type your recovery code. Without passphrase, recovery code and keyring nobody can open the record, not even the makers of Homebound. You can make a new recovery code in Settings.",
            ),
        ),
        (
            "lost",
            tr("help", "What if this computer is lost or broken?"),
            tr(
                "help",
                "Save a backup in Settings now and then, and keep it elsewhere. On another computer choose “Restore a backup” and type the passphrase or the code. A thief cannot read the record. Without a backup, ask the authority for a new code for your order: your quarantine goes on, the earlier record is gone.",
            ),
        ),
        (
            "wrong",
            tr("help", "What if my order is wrong?"),
            tr(
                "help",
                "Call the authority: its number stands on the order. You can object to an order when it is shown to you, and follow your own dates meanwhile; the objection is kept with its date. Corrections of the authority are shown beside what was before, and you decide.",
            ),
        ),
        (
            "accused",
            tr("help", "What if I am accused of not checking in?"),
            tr(
                "help",
                "If you shared, the page Sharing saves a file with everything that was signed: a lawyer, a clerk or a court can check it without Homebound and without asking anyone. If you did not share, your record shows when you wrote by this computer's clock, which is less. In both cases you can say why on the page Today.",
            ),
        ),
        (
            "watched",
            tr("help", "Can it see me, or where I am?"),
            tr(
                "help",
                "No. Homebound has no way to use the camera, the microphone or the location, and does not look at your other files. So it cannot prove that you are at home either: it shows that somebody with your key checked in at the time.",
            ),
        ),
        (
            "ill",
            tr("help", "Does it replace a doctor?"),
            tr(
                "help",
                "No. It gives no diagnosis, and nobody watches your answers. In an emergency call the number that stands beside the questions, and say that you are in quarantine. For your doctor, History saves a summary.",
            ),
        ),
        (
            "after",
            tr("help", "What happens after the last day?"),
            tr(
                "help",
                "Homebound asks nothing more. The page Today offers to export the record, to keep it, to erase your answers and keep the evidence, or to erase everything. Nothing is erased unless you say so.",
            ),
        ),
        (
            "others",
            tr("help", "Can my family use it too?"),
            tr(
                "help",
                "Children or others in your care can be added to your profile in Settings; each has their own order and record. Another adult makes a profile of their own on the first page, with a passphrase of their own.",
            ),
        ),
    )


def keys() -> tuple[tuple[str, str], ...]:
    """Give each key with what it does."""
    tr = QCoreApplication.translate
    return (
        ("Ctrl+N", tr("help", "Check in")),
        ("Ctrl+L", tr("help", "Lock")),
        ("Ctrl+1", tr("help", "Today")),
        ("Ctrl+2", tr("help", "History")),
        ("Ctrl+3", tr("help", "Sharing")),
        ("Ctrl+4", tr("help", "Settings")),
        ("Ctrl+E", tr("help", "Export")),
        ("Ctrl+F", tr("help", "Search")),
        ("Ctrl++", tr("help", "Larger text")),
        ("Ctrl+−", tr("help", "Smaller text")),
        ("F11", tr("help", "Full screen")),
        ("F1", tr("help", "Help")),
        ("Esc", tr("help", "Back")),
    )
