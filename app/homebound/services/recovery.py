"""A new recovery code, and the proof that the resident has it on paper."""

import secrets
from dataclasses import dataclass, field

from homebound.core.errors import UserError
from homebound.vault.recovery_code import (
    RecoveryCode,
    format_recovery_code,
    new_recovery_code,
    parse_recovery_code,
)


@dataclass(frozen=True)
class RecoveryOffer:
    """A code that counts only once the resident has typed one group of it; `asked` counts from 0."""

    code: RecoveryCode = field(repr=False)
    asked: int

    @property
    def text(self) -> str:
        return format_recovery_code(self.code)

    def confirmed_by(self, typed: str) -> bool:
        """Say whether what was typed is the group that was asked for, however it was written."""
        groups = self.text.split("-")
        groups[self.asked] = typed
        try:
            return parse_recovery_code("-".join(groups)) == self.code
        except UserError:
            return False


def new_offer() -> RecoveryOffer:
    """Make a new code and choose the group to ask for."""
    code = new_recovery_code()
    return RecoveryOffer(code, secrets.randbelow(len(format_recovery_code(code).split("-"))))
