"""A league with results of matches."""

from dataclasses import dataclass
from typing import Dict, Iterable, List, Tuple


@dataclass
class Match:
    home: str
    away: str
    home_goals: int
    away_goals: int

    @classmethod
    def parse(cls, text: str) -> "Match":
        """Read a result such as `Reds 3:1 Blues`; names are single words.

        >>> Match.parse("Reds 3:1 Blues")
        Match(home='Reds', away='Blues', home_goals=3, away_goals=1)
        """
        home, goals, away = text.split()
        left, right = goals.split(":")
        return cls(home, away, int(left), int(right))

    @property
    def winner(self) -> str:
        """The name of the winner, or an empty text after a draw."""
        if self.home_goals == self.away_goals:
            return ""
        return self.home if self.home_goals > self.away_goals else self.away

    def involves(self, team: str) -> bool:
        return team in (self.home, self.away)


class Standing:
    """Points and goals of one team."""

    def __init__(self, team: str):
        self.team = team
        self.points = 0
        self.scored = 0
        self.received = 0

    def __repr__(self) -> str:
        return f"{self.team} {self.points} {self.scored}:{self.received}"

    def count(self, own: int, other: int) -> None:
        """Count a match: three points for a win, one for a draw."""
        self.scored += own
        self.received += other
        if own > other:
            self.points += 3
        elif own == other:
            self.points += 1

    def sort_key(self) -> Tuple[int, int, str]:
        return -self.points, self.received - self.scored, self.team


def league_table(matches: Iterable[Match]) -> List[Standing]:
    """Return the standings after all matches: by points, then by the difference of goals, then by name.

    >>> league_table([Match("A", "B", 2, 2), Match("C", "A", 0, 1)])
    [A 4 3:2, B 1 2:2, C 0 0:1]
    """
    standings: Dict[str, Standing] = {}
    for match in matches:
        for team in (match.home, match.away):
            if team not in standings:
                standings[team] = Standing(team)
        standings[match.home].count(match.home_goals, match.away_goals)
        standings[match.away].count(match.away_goals, match.home_goals)
    return sorted(standings.values(), key=Standing.sort_key)


def form(matches: List[Match], team: str, count: int) -> str:
    """Return the last results of a team as letters, W for a win, D for a draw and L for a loss, the newest
    one at the end."""
    letters = ""
    for match in matches:
        if not match.involves(team):
            continue
        if match.winner == team:
            letters += "W"
        elif match.winner == "":
            letters += "D"
        else:
            letters += "L"
    return letters[-count:]


def unbeaten_at_home(matches: List[Match]) -> List[str]:
    """Return the sorted names of the teams that played at home and never lost there."""
    teams = {match.home for match in matches}
    for match in matches:
        if match.winner == match.away:
            teams.discard(match.home)
    return sorted(teams)


def missing_matches(matches: List[Match], teams: List[str]) -> List[Tuple[str, str]]:
    """Return the (home, away) pairs that were not played yet. Each team plays at home once against each
    other one."""
    played = {(match.home, match.away) for match in matches}
    missing = []
    for home in teams:
        for away in teams:
            if home != away and (home, away) not in played:
                missing.append((home, away))
    return missing


def highest_win(matches: List[Match]) -> str:
    """Return the match with the greatest difference of goals as text, the later one of two equal ones."""
    text = ""
    greatest = 0
    for match in matches:
        difference = abs(match.home_goals - match.away_goals)
        if difference > 0 and difference >= greatest:
            greatest = difference
            text = f"{match.home} {match.home_goals}:{match.away_goals} {match.away}"
    return text
