"""What whoever runs an authority can do something about."""


class OperatorError(Exception):
    """Say in one English sentence what is wrong and what to do; nothing of a resident's in it."""


class StoreBusyError(Exception):
    """Say that the database failed or was held up: nothing was kept, the same may be tried again."""


class StatementError(StoreBusyError):
    """Say that the database is well and takes no row like this one."""
