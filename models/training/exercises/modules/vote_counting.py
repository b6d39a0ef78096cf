"""Counting votes of a council: ballots, quorum, several kinds of majority."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum


class Majority(Enum):
    SIMPLE = "more yes than no"
    ABSOLUTE = "more than half of all members"
    TWO_THIRDS = "two thirds of the votes cast"


@dataclass(frozen=True)
class Result:
    yes: int
    no: int
    blank: int
    passed: bool
    reason: str

    def __str__(self) -> str:
        word = "passed" if self.passed else "rejected"
        return f"{word} {self.yes}:{self.no} ({self.reason})"


class InvalidBallot(Exception):
    """A ballot that cannot be counted."""


class Council:
    """
    >>> council = Council(["Ann", "Bob", "Cid", "Dot", "Eve"], quorum=3)
    >>> print(council.decide({"Ann": "yes", "Bob": "no", "Cid": "YES"}))
    passed 2:1 (more yes than no)
    >>> print(council.decide({"Ann": "yes", "Bob": "no"}))
    rejected 1:1 (no quorum)
    >>> council.decide({"Zoe": "yes"})
    Traceback (most recent call last):
        ...
    vote_counting.InvalidBallot: Zoe is not a member
    """

    WORDS = {"yes": "yes", "aye": "yes", "y": "yes", "no": "no", "n": "no", "": "blank", "-": "blank"}

    def __init__(self, members: list[str], quorum: int = 1):
        if len(set(members)) != len(members):
            raise ValueError("two members with the same name")
        self.members = list(members)
        self.quorum = quorum
        self.proxies: dict[str, str] = {}

    def give_proxy(self, member: str, to: str) -> None:
        """Let somebody else vote; nobody may hold more than one proxy."""
        if member == to or to not in self.members or member not in self.members:
            raise ValueError("a proxy goes to another member")
        if to in self.proxies.values():
            raise ValueError(f"{to} has a proxy already")
        if to in self.proxies:
            raise ValueError(f"{to} will be away as well")
        self.proxies[member] = to

    def read(self, ballots: dict[str, str]) -> dict[str, str]:
        """Check the ballots and add the votes of those who gave a proxy."""
        votes = {}
        for member, text in ballots.items():
            if member not in self.members:
                raise InvalidBallot(f"{member} is not a member")
            word = self.WORDS.get(text.strip().lower())
            if word is None:
                raise InvalidBallot(f"{member} wrote {text!r}")
            votes[member] = word
        for absent, holder in self.proxies.items():
            if absent not in votes and holder in votes:
                votes[absent] = votes[holder]
        return votes

    def decide(self, ballots: dict[str, str], majority: Majority = Majority.SIMPLE) -> Result:
        votes = self.read(ballots)
        counts = Counter(votes.values())
        yes = counts["yes"]
        no = counts["no"]
        if len(votes) < self.quorum:
            return Result(yes, no, counts["blank"], False, "no quorum")
        if majority is Majority.SIMPLE:
            passed = yes > no
        elif majority is Majority.ABSOLUTE:
            passed = yes * 2 > len(self.members)
        else:
            passed = yes > 0 and yes * 3 >= (yes + no) * 2
        return Result(yes, no, counts["blank"], passed, majority.value)
