from typing import Dict, List, Optional


def ballot_valid(ballot: str, candidates: str) -> bool:
    """
    A ballot of the island council is a row of candidate letters from the most to the least wanted.
    It is valid if it names at least one and at most three of the candidates, each only once, or if
    it is the single sign "0" (for: nobody).

    >>> ballot_valid("CA", "ABCD")
    True
    >>> ballot_valid("CAC", "ABCD")
    False
    >>> ballot_valid("0", "ABCD")
    True
    """
    if ballot == "0":
        return True
    if not 1 <= len(ballot) <= 3:
        return False
    for i, letter in enumerate(ballot):
        if letter not in candidates or letter in ballot[:i]:
            return False
    return True


def outcome(yes: int, no: int, empty: int, members: int) -> str:
    """Decide on a vote. Fewer than half of the members took part: "void". More yes than no, and yes is at
    least a third of those who took part: "aye". More no than yes: "noe". Otherwise "again".

    >>> outcome(5, 3, 2, 15)
    'aye'
    >>> outcome(3, 2, 6, 15)
    'again'
    >>> outcome(3, 2, 1, 15)
    'void'
    """
    took_part = yes + no + empty
    if 2 * took_part < members:
        return "void"
    if yes > no and 3 * yes >= took_part:
        return "aye"
    return "noe" if no > yes else "again"


def clear_winner(ballots: List[str]) -> Optional[str]:
    """
    A first place brings 3 points, a second 2 and a third 1. Return the candidate with the most points if
    he is at least 3 points ahead of everyone else, otherwise None.

    >>> clear_winner(["AB", "AC", "BA"])
    'A'
    >>> clear_winner(["AB", "BA"]) is None
    True
    """
    points: Dict[str, int] = {}
    for ballot in ballots:
        if ballot == "0":
            continue
        for place, letter in enumerate(ballot):
            points[letter] = points.get(letter, 0) + 3 - place
    ranking = sorted(points.items(), key=lambda item: item[1], reverse=True)
    if not ranking:
        return None
    if len(ranking) > 1 and ranking[0][1] - ranking[1][1] < 3:
        return None
    return ranking[0][0]


def council_balanced(seats: Dict[str, int], coasts: Dict[str, str]) -> bool:
    """
    The parties have seats and come from the "east" or the "west" coast. Neither coast may have more than
    60 percent of the seats, and no party more than all the others together.

    council_balanced({"a": 4, "b": 6}, {"a": "east", "b": "west"}) -> False
    council_balanced({"a": 5, "b": 3, "c": 2}, {"a": "east", "b": "west", "c": "west"}) -> True
    """
    total = sum(seats.values())
    for coast in ("east", "west"):
        part = sum(n for p, n in seats.items() if coasts[p] == coast)
        if part * 100 > total * 60:
            return False
    return not any(n > total - n for n in seats.values())


def may_vote(age, years_here, prisoner=False):
    """From 16 on after two years on the island, from 60 on at once; prisoners only from 60 on."""
    if age >= 60:
        return True
    if prisoner or age < 16:
        return False
    return years_here >= 2


def changed_mind(first, second):
    # the favourite of the first ballot is not even named on the second
    return first != "0" and first[0] not in second
