"""What an authority says of itself to every resident, and how its operator says it."""

import argparse
from dataclasses import replace

from homebound.authority.errors import OperatorError
from homebound.core.policy import OnMissed, Policy
from homebound.protocol.config import read_url
from homebound.protocol.strict import Claims, Malformed

_KEEP_DAYS = 30
_SHORTEST_KEPT, _LONGEST_KEPT = 14, 3660


def default_policy(url: str) -> Policy:
    """Give the policy of an authority at `url` whose operator has said nothing else."""
    return Policy(keep_days=_KEEP_DAYS, on_missed=OnMissed.CALL, url=f"{url}/policy")


def check_policy(policy: Policy) -> None:
    """Raise OperatorError unless a configuration can say so."""
    if not _SHORTEST_KEPT <= policy.keep_days <= _LONGEST_KEPT:
        raise OperatorError(
            f"What residents send is kept for {_SHORTEST_KEPT} to {_LONGEST_KEPT} days: a late proof "
            "is taken for 14."
        )
    try:
        read_url(Claims({"url": policy.url}), "url")
    except Malformed as error:
        raise OperatorError("The policy's page has to be https://…, with no query.") from error


def add_policy_options(parser: argparse.ArgumentParser) -> None:
    """Let a command say the policy, of which all is left as it was that is not said."""
    parser.add_argument(
        "--keep-days",
        type=int,
        metavar="DAYS",
        help=f"delete what was sent so many days after an order's last (at first: {_KEEP_DAYS})",
    )
    parser.add_argument(
        "--on-missed",
        choices=[one.value for one in OnMissed],
        help="what you do where a check-in does not arrive; residents are told (at first: call)",
    )
    parser.add_argument(
        "--policy",
        metavar="URL",
        help="the page that says all this to residents (at first: /policy below your own address)",
    )


def chosen_policy(chosen: argparse.Namespace, before: Policy) -> Policy:
    """Give the policy as the operator wants it. Raises OperatorError."""
    on_missed = None if chosen.on_missed is None else OnMissed(chosen.on_missed)
    said = {"keep_days": chosen.keep_days, "on_missed": on_missed, "url": chosen.policy}
    policy = replace(before, **{name: one for name, one in said.items() if one is not None})
    check_policy(policy)
    return policy
