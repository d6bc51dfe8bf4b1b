"""The two errors that are not bugs."""

from enum import StrEnum


class ErrorCode(StrEnum):
    """What went wrong in a way that the resident can do something about.

    The sentence for each stands in ui/error_text.py; a test keeps that table total.
    """

    # An order file, and the order in it
    ORDER_LINK_UNREADABLE = "order-link-unreadable"
    ORDER_FILE_UNREADABLE = "order-file-unreadable"
    ORDER_FILE_TOO_LARGE = "order-file-too-large"
    ORDER_FILE_DAMAGED = "order-file-damaged"
    ORDER_FILE_NEWER = "order-file-newer"
    ORDER_SIGNATURE_WRONG = "order-signature-wrong"
    ORDER_ISSUER_MISMATCH = "order-issuer-mismatch"
    ORDER_CONFIG_EXPIRED = "order-config-expired"
    ORDER_FORM_MISMATCH = "order-form-mismatch"
    ORDER_ENDED = "order-ended"
    ORDER_DATES_REVERSED = "order-dates-reversed"
    ORDER_TOO_LONG = "order-too-long"
    ORDER_ZONE_UNKNOWN = "order-zone-unknown"
    ORDER_WINDOW_COUNT = "order-window-count"
    ORDER_WINDOW_REVERSED = "order-window-reversed"
    ORDER_WINDOW_AT_NIGHT = "order-window-at-night"
    ORDER_WINDOW_TOO_SHORT = "order-window-too-short"
    ORDER_WINDOWS_OVERLAP = "order-windows-overlap"
    ORDER_ALREADY_ACCEPTED = "order-already-accepted"
    ORDER_OF_ANOTHER_PERSON = "order-of-another-person"
    # An order as a picture, and asking its authority
    PICTURE_UNREADABLE = "picture-unreadable"
    PICTURE_TOO_LARGE = "picture-too-large"
    PICTURE_WITHOUT_ORDER = "picture-without-order"
    PICTURE_SEVERAL_ORDERS = "picture-several-orders"
    ORDER_CODE_UNREADABLE = "order-code-unreadable"
    ORDER_NEEDS_FILE = "order-needs-file"
    ORDER_NOT_CONFIRMED = "order-not-confirmed"
    ORDER_PICTURE_DIFFERS = "order-picture-differs"
    CHANGE_NEEDS_FILE = "change-needs-file"
    AUTHORITY_NO_ANSWER = "authority-no-answer"
    AUTHORITY_NOT_SIGNED = "authority-not-signed"
    CHANGE_OTHER_ORDER = "change-other-order"
    CHANGE_OUTDATED = "change-outdated"
    CHANGE_NOT_ACCEPTABLE = "change-not-acceptable"
    FINGERPRINT_MISTYPED = "fingerprint-mistyped"
    # Sharing
    SHARING_CODE_MISTYPED = "sharing-code-mistyped"
    PURPOSE_MISSING = "purpose-missing"
    NOTHING_CHOSEN = "nothing-chosen"
    PROXY_HOST_WRONG = "proxy-host-wrong"
    PROXY_PORT_WRONG = "proxy-port-wrong"
    # A questionnaire
    FORM_NOT_A_QUESTIONNAIRE = "form-not-a-questionnaire"
    FORM_NOT_SUPPORTED = "form-not-supported"
    FORM_TOO_MANY_ANSWERS = "form-too-many-answers"
    FORM_TOO_LONG = "form-too-long"
    # A check-in
    CHECKIN_INCOMPLETE = "checkin-incomplete"
    CHECKIN_TOO_EARLY = "checkin-too-early"
    # Profiles and the vault
    NAME_MISSING = "name-missing"
    NAME_TOO_LONG = "name-too-long"
    PEOPLE_TOO_MANY = "people-too-many"
    NO_ORDER = "no-order"
    NOTE_TOO_LONG = "note-too-long"
    EXPLANATION_ENDS_EARLY = "explanation-ends-early"
    CONTACT_WHO_MISSING = "contact-who-missing"
    CONTACT_TOO_LONG = "contact-too-long"
    CONTACT_IN_FUTURE = "contact-in-future"
    CONTACT_MINUTES_WRONG = "contact-minutes-wrong"
    PERSON_HAS_ORDERS = "person-has-orders"
    PERSON_IS_LAST = "person-is-last"
    PASSPHRASE_WEAK = "passphrase-weak"  # noqa: S105 - the code, not one
    PASSPHRASE_WRONG = "passphrase-wrong"  # noqa: S105 - the code, not one
    RECOVERY_CODE_MISTYPED = "recovery-code-mistyped"
    RECOVERY_CODE_WRONG = "recovery-code-wrong"
    KEYRING_NOT_INSTALLED = "keyring-not-installed"
    KEYRING_UNAVAILABLE = "keyring-unavailable"
    KEYRING_WRONG = "keyring-wrong"
    PROFILE_EXISTS = "profile-exists"
    BACKUP_NOT_ONE = "backup-not-one"
    BACKUP_NEWER = "backup-newer"
    BACKUP_CUT_SHORT = "backup-cut-short"
    BACKUP_DAMAGED = "backup-damaged"
    BACKUP_FOLDER_NOT_WRITABLE = "backup-folder-not-writable"
    EXPORT_FOLDER_NOT_WRITABLE = "export-folder-not-writable"
    VAULT_NEWER = "vault-newer"
    VAULT_DAMAGED = "vault-damaged"
    VAULT_HEADER_DAMAGED = "vault-header-damaged"
    VAULT_MISSING = "vault-missing"
    VAULT_IN_USE = "vault-in-use"
    VAULT_IS_LINK = "vault-is-link"
    DISK_FULL = "disk-full"
    DISK_ERROR = "disk-error"
    CHOSEN_DISK_FULL = "chosen-disk-full"
    CHOSEN_DISK_ERROR = "chosen-disk-error"
    FOLDER_NOT_WRITABLE = "folder-not-writable"
    FILE_NOT_READABLE = "file-not-readable"


class UserError(Exception):
    """Say that the resident can do something about it.

    `details` fill placeholders of the translated sentence (limits, times, a host name); never put
    anything there that the resident wrote. Anything raised that is neither this nor `Cancelled`
    is a bug.
    """

    def __init__(self, code: ErrorCode, **details: str | int) -> None:
        super().__init__(code.value)
        self.code = code
        self.details = details


class Cancelled(Exception):  # noqa: N818 - not an error: the resident changed their mind
    """Say that the resident changed their mind; shown to nobody."""
