"""The one table from error codes to sentences that say what to do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from homebound.core.errors import ErrorCode, UserError
from homebound.ui.texts import authority_text

SENTENCES: dict[ErrorCode, object] = {
    ErrorCode.ORDER_LINK_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors",
        "This is not a whole order link. Copy all of it, from “homebound:” to its end, or ask the authority for the file.",
    ),
    ErrorCode.ORDER_FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors",
        "This is not a Homebound order file. Look for the file ending in .homebound that the health authority gave you.",
    ),
    ErrorCode.ORDER_FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors",
        "This file is too large to be an order (more than {limit_kib} KiB). Look for the file ending in .homebound.",
    ),
    ErrorCode.ORDER_FILE_DAMAGED: QT_TRANSLATE_NOOP(
        "errors", "This order file is damaged. Ask the health authority to send it again."
    ),
    ErrorCode.ORDER_FILE_NEWER: QT_TRANSLATE_NOOP(
        "errors",
        "This order was made for a newer Homebound. Install the newest version, then open it again.",
    ),
    ErrorCode.ORDER_SIGNATURE_WRONG: QT_TRANSLATE_NOOP(
        "errors",
        "The signature on this order does not fit: it was changed, or it does not come from that authority. Do not follow it; call the authority.",
    ),
    ErrorCode.ORDER_ISSUER_MISMATCH: QT_TRANSLATE_NOOP(
        "errors",
        "This order and the authority's details in the file do not belong together. Do not follow it; call the authority.",
    ),
    ErrorCode.CHANGE_OTHER_ORDER: QT_TRANSLATE_NOOP(
        "errors",
        "This change is not for the order that you follow. Choose the person or the order that it is for.",
    ),
    ErrorCode.CHANGE_OUTDATED: QT_TRANSLATE_NOOP(
        "errors",
        "You already have this change, or a newer one. There is nothing to do.",
    ),
    ErrorCode.CHANGE_NOT_ACCEPTABLE: QT_TRANSLATE_NOOP(
        "errors",
        "The days of this change do not fit your order. Keep to your order as it is, and call the authority.",
    ),
    ErrorCode.ORDER_CONFIG_EXPIRED: QT_TRANSLATE_NOOP(
        "errors",
        "The authority's details in this file were not valid when the order was issued. Ask the authority for a new file.",
    ),
    ErrorCode.ORDER_FORM_MISMATCH: QT_TRANSLATE_NOOP(
        "errors",
        "The questions in this file are not the ones that the order names. Ask the authority to send it again.",
    ),
    ErrorCode.ORDER_ENDED: QT_TRANSLATE_NOOP(
        "errors",
        "This quarantine is already over: its last day was {last}. There is nothing to do.",
    ),
    ErrorCode.ORDER_DATES_REVERSED: QT_TRANSLATE_NOOP(
        "errors", "The last day of this order is before its first. Ask the authority to correct it."
    ),
    ErrorCode.ORDER_TOO_LONG: QT_TRANSLATE_NOOP(
        "errors",
        "This order lasts {days} days. Homebound accepts at most {limit}. Ask the authority to correct it.",
    ),
    ErrorCode.ORDER_ZONE_UNKNOWN: QT_TRANSLATE_NOOP(
        "errors",
        "The time zone of this order is not known here. Ask the authority to correct it, or install the newest Homebound.",
    ),
    ErrorCode.ORDER_WINDOW_COUNT: QT_TRANSLATE_NOOP(
        "errors", "A day needs at least one and at most {limit} check-ins."
    ),
    ErrorCode.ORDER_WINDOW_REVERSED: QT_TRANSLATE_NOOP(
        "errors", "A check-in has to open before it closes, on the same day."
    ),
    ErrorCode.ORDER_WINDOW_AT_NIGHT: QT_TRANSLATE_NOOP(
        "errors",
        "A check-in from {opens} to {closes} reaches into the night. Nobody may be asked between 22:00 and 07:00, extra time included.",
    ),
    ErrorCode.ORDER_WINDOW_TOO_SHORT: QT_TRANSLATE_NOOP(
        "errors", "A check-in has to stay open for at least {minutes} minutes."
    ),
    ErrorCode.ORDER_WINDOWS_OVERLAP: QT_TRANSLATE_NOOP(
        "errors", "Two check-ins of the same day overlap. Change their times."
    ),
    ErrorCode.ORDER_ALREADY_ACCEPTED: QT_TRANSLATE_NOOP(
        "errors", "You already follow this order, or did so before. Nothing has changed."
    ),
    ErrorCode.ORDER_OF_ANOTHER_PERSON: QT_TRANSLATE_NOOP(
        "errors",
        "Another person of this profile follows this order. If it is for somebody else, ask the authority for an order of their own.",
    ),
    ErrorCode.PICTURE_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors",
        "This picture cannot be opened here. Save it as PNG or JPEG, for example as a screenshot, and open that.",
    ),
    ErrorCode.PICTURE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors",
        "This picture is too large (over {limit_mib} MiB or {limit_megapixels} megapixels). Cut out the square code, and open that.",
    ),
    ErrorCode.PICTURE_WITHOUT_ORDER: QT_TRANSLATE_NOOP(
        "errors",
        "No order can be read in this picture. The whole square code has to be in it, sharp, evenly lit and with its white edge. Else ask the authority for the file.",
    ),
    ErrorCode.PICTURE_SEVERAL_ORDERS: QT_TRANSLATE_NOOP(
        "errors", "There are several orders in this picture. Cut out the one that is for you."
    ),
    ErrorCode.ORDER_CODE_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors",
        "This is not a whole order: something of the code is missing or was changed. Copy or photograph it again, or ask the authority for the file.",
    ),
    ErrorCode.ORDER_NEEDS_FILE: QT_TRANSLATE_NOOP(
        "errors",
        "This order has questions of its own, which do not fit into a picture. Ask the authority for the file ending in .homebound.",
    ),
    ErrorCode.ORDER_NOT_CONFIRMED: QT_TRANSLATE_NOOP(
        "errors",
        "{host} answered, but it did not sign this order: it may be forged, or out of date. Do not rely on it. Call the authority at a number that you know from elsewhere.",
    ),
    ErrorCode.ORDER_PICTURE_DIFFERS: QT_TRANSLATE_NOOP(
        "errors",
        "This is not the order that you follow, though it has the same number. One of them was changed. Call the authority at a number that you know from elsewhere.",
    ),
    ErrorCode.CHANGE_NEEDS_FILE: QT_TRANSLATE_NOOP(
        "errors",
        "This change cannot be checked yet. Verify the order that you follow first, under Sharing, or ask the authority for the change as a file.",
    ),
    ErrorCode.AUTHORITY_NO_ANSWER: QT_TRANSLATE_NOOP(
        "errors",
        "{host} did not answer. Nothing has changed; look at your connection, and try again later.",
    ),
    ErrorCode.AUTHORITY_NOT_SIGNED: QT_TRANSLATE_NOOP(
        "errors",
        "Something answered in place of {host}, but not with the authority's signed word. Perhaps this network asks you to sign in first. Nothing has changed; try again later.",
    ),
    ErrorCode.FORM_NOT_A_QUESTIONNAIRE: QT_TRANSLATE_NOOP(
        "errors",
        "The questions that came with this order cannot be read. Ask the authority to send it again.",
    ),
    ErrorCode.FORM_NOT_SUPPORTED: QT_TRANSLATE_NOOP(
        "errors",
        "The questions that came with this order use something this Homebound does not know ({part}). Install the newest version, or tell the authority what is in the brackets.",
    ),
    ErrorCode.FORM_TOO_MANY_ANSWERS: QT_TRANSLATE_NOOP(
        "errors",
        "The questions that came with this order are too many (at most {limit}). Ask the authority to correct it.",
    ),
    ErrorCode.FORM_TOO_LONG: QT_TRANSLATE_NOOP(
        "errors",
        "The answers to the questions that came with this order can become longer than a message holds. Ask the authority to correct it.",
    ),
    ErrorCode.CHECKIN_INCOMPLETE: QT_TRANSLATE_NOOP(
        "errors", "Some answers are missing or do not fit. They are marked on the page."
    ),
    ErrorCode.CHECKIN_TOO_EARLY: QT_TRANSLATE_NOOP(
        "errors", "This check-in has not opened yet. Come back when it opens."
    ),
    ErrorCode.NAME_MISSING: QT_TRANSLATE_NOOP(
        "errors", "Type a name. It can be anything; it is shown when this computer is locked."
    ),
    ErrorCode.NAME_TOO_LONG: QT_TRANSLATE_NOOP(
        "errors", "This name is too long. Use at most {limit} characters."
    ),
    ErrorCode.PEOPLE_TOO_MANY: QT_TRANSLATE_NOOP(
        "errors",
        "A record holds at most {limit} people. Make another profile for more: lock this one first.",
    ),
    ErrorCode.NO_ORDER: QT_TRANSLATE_NOOP(
        "errors", "First open an order, or set up your days. Then you can write this down."
    ),
    ErrorCode.NOTE_TOO_LONG: QT_TRANSLATE_NOOP(
        "errors", "This note is too long. Use at most {limit} characters."
    ),
    ErrorCode.EXPLANATION_ENDS_EARLY: QT_TRANSLATE_NOOP(
        "errors", "The end is before the beginning. Choose a later window as the last."
    ),
    ErrorCode.CONTACT_WHO_MISSING: QT_TRANSLATE_NOOP(
        "errors", "Write whom you met. A first name or “the postman” will do."
    ),
    ErrorCode.CONTACT_TOO_LONG: QT_TRANSLATE_NOOP(
        "errors", "One of these texts is too long. Use at most {limit} characters in each."
    ),
    ErrorCode.CONTACT_IN_FUTURE: QT_TRANSLATE_NOOP(
        "errors", "This day has not come yet. Choose the day of the meeting."
    ),
    ErrorCode.CONTACT_MINUTES_WRONG: QT_TRANSLATE_NOOP(
        "errors", "Give the minutes as a number from 1 to {limit}, or leave them out."
    ),
    ErrorCode.PERSON_HAS_ORDERS: QT_TRANSLATE_NOOP(
        "errors", "This person has a quarantine here. Erase it first, further down on this page."
    ),
    ErrorCode.PERSON_IS_LAST: QT_TRANSLATE_NOOP(
        "errors", "One person has to stay. Change the name instead."
    ),
    ErrorCode.PASSPHRASE_WEAK: QT_TRANSLATE_NOOP(
        "errors", "This passphrase is too easy to guess. Make it longer, or take the proposal."
    ),
    ErrorCode.PASSPHRASE_WRONG: QT_TRANSLATE_NOOP(
        "errors", "That is not the passphrase. Try again, or use your recovery code."
    ),
    ErrorCode.RECOVERY_CODE_MISTYPED: QT_TRANSLATE_NOOP(
        "errors",
        "There is a typing mistake in the recovery code. Compare it with your paper, group by group.",
    ),
    ErrorCode.RECOVERY_CODE_WRONG: QT_TRANSLATE_NOOP(
        "errors",
        "This recovery code does not open this profile. It may belong to another profile, or have been replaced.",
    ),
    ErrorCode.KEYRING_NOT_INSTALLED: QT_TRANSLATE_NOOP(
        "errors",
        "This Homebound was installed without the part that talks to the system's keyring. Your passphrase works as before.",
    ),
    ErrorCode.KEYRING_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "errors",
        "The system's keyring cannot be used: there is none, it is locked, or it would keep the key unprotected. Use your passphrase.",
    ),
    ErrorCode.KEYRING_WRONG: QT_TRANSLATE_NOOP(
        "errors",
        "The system's keyring does not have the key of this profile. Use your passphrase; you can then set up the keyring again.",
    ),
    ErrorCode.PROFILE_EXISTS: QT_TRANSLATE_NOOP(
        "errors",
        "The profile of this backup is on this computer already. Nothing was changed: restore it as a copy under another name, or leave it.",
    ),
    ErrorCode.BACKUP_NOT_ONE: QT_TRANSLATE_NOOP(
        "errors",
        "This file is not a Homebound backup. Look for the file ending in .homebound-backup.",
    ),
    ErrorCode.BACKUP_NEWER: QT_TRANSLATE_NOOP(
        "errors",
        "This backup was made by a newer Homebound. Install the newest version, then restore it.",
    ),
    ErrorCode.BACKUP_CUT_SHORT: QT_TRANSLATE_NOOP(
        "errors",
        "This backup is not complete: its end is missing. Copy the file again from where you keep it, or take another backup. Nothing was restored.",
    ),
    ErrorCode.BACKUP_DAMAGED: QT_TRANSLATE_NOOP(
        "errors",
        "This backup is damaged: it is not as it was written. Copy the file again from where you keep it, or take another backup. Nothing was restored.",
    ),
    ErrorCode.BACKUP_FOLDER_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "errors",
        "No backup can be written there: the folder is gone, or you may not write into it. Choose another folder or disk.",
    ),
    ErrorCode.EXPORT_FOLDER_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "errors",
        "Nothing can be saved there: the folder is gone, or you may not write into it. Choose another folder or disk.",
    ),
    ErrorCode.VAULT_NEWER: QT_TRANSLATE_NOOP(
        "errors",
        "This profile was last used with a newer Homebound. Install the newest version; nothing has been changed.",
    ),
    ErrorCode.VAULT_DAMAGED: QT_TRANSLATE_NOOP(
        "errors",
        "This record is damaged. Nothing has been changed: make a copy of Homebound's folder before anything else.",
    ),
    ErrorCode.VAULT_HEADER_DAMAGED: QT_TRANSLATE_NOOP(
        "errors",
        "Both files with this profile's keys are damaged. Restore your latest backup; nothing has been changed.",
    ),
    ErrorCode.VAULT_MISSING: QT_TRANSLATE_NOOP(
        "errors",
        "The file of this record is gone. Put the folder back where it was, then try again.",
    ),
    ErrorCode.VAULT_IN_USE: QT_TRANSLATE_NOOP(
        "errors", "This profile is already open in another Homebound window. Close it there first."
    ),
    ErrorCode.DISK_FULL: QT_TRANSLATE_NOOP(
        "errors",
        "The disk is full, so this could not be kept. Make room on the disk and try again; what you typed is still here.",
    ),
    ErrorCode.CHOSEN_DISK_FULL: QT_TRANSLATE_NOOP(
        "errors",
        "There is no room for the file on that disk; nothing was saved there. Make room on it, or choose another disk. Your record is as it was.",
    ),
    ErrorCode.CHOSEN_DISK_ERROR: QT_TRANSLATE_NOOP(
        "errors",
        "That disk reports an error. Choose another disk or folder, then try again. Your record is as it was.",
    ),
    ErrorCode.FOLDER_NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "errors",
        "Homebound may not write into its folder. Check that the disk is not read-only, then try again.",
    ),
    ErrorCode.FILE_NOT_READABLE: QT_TRANSLATE_NOOP(
        "errors", "This file cannot be read. Check that it is there and that you may open it."
    ),
    ErrorCode.FINGERPRINT_MISTYPED: QT_TRANSLATE_NOOP(
        "errors",
        "This is not a whole fingerprint: a whole one has 16 groups of four. Compare it with your letter.",
    ),
    ErrorCode.DISK_ERROR: QT_TRANSLATE_NOOP(
        "errors",
        "The disk reports an error. What you typed is still here: save a copy of Homebound's folder on another disk, then try again.",
    ),
    ErrorCode.SHARING_CODE_MISTYPED: QT_TRANSLATE_NOOP(
        "errors",
        "There is a typing mistake in this code: the right one has 11 letters and numbers. Compare it with your letter.",
    ),
    ErrorCode.PURPOSE_MISSING: QT_TRANSLATE_NOOP(
        "errors", "Write what you show this for. The authority keeps it beside the answers."
    ),
    ErrorCode.NOTHING_CHOSEN: QT_TRANSLATE_NOOP(
        "errors", "Tick at least one answer. What is not ticked stays here."
    ),
    ErrorCode.PROXY_HOST_WRONG: QT_TRANSLATE_NOOP(
        "errors",
        "This is no name or address of a proxy. Write it without http:// and without the port, like 127.0.0.1 or proxy.example.org.",
    ),
    ErrorCode.PROXY_PORT_WRONG: QT_TRANSLATE_NOOP(
        "errors", "A port is a whole number from 1 to {limit}. Tor's is usually 9050, or 9150."
    ),
    ErrorCode.VAULT_IS_LINK: QT_TRANSLATE_NOOP(
        "errors",
        "A file of this profile has been replaced by something else, such as a link or a folder. Nothing was opened. Put the folder back from a copy that you trust.",
    ),
}


def error_text(error: UserError) -> str:
    """Say in the resident's language what happened and what to do."""
    sentence = QCoreApplication.translate("errors", str(SENTENCES[error.code]))
    host = error.details.get("host")
    named = {} if host is None else {"host": authority_text(str(host))}
    return sentence.format(**{**error.details, **named})
