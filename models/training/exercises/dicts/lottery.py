from typing import Dict, List, Set


def hits(ticket: List[int], drawn: Set[int]) -> int:
    """How many different numbers of a ticket were drawn.

    >>> hits([3, 8, 8, 21], {8, 21, 40})
    2
    """
    return len(set(ticket) & drawn)


def valid_ticket(ticket: List[int], size: int, highest: int) -> bool:
    """A ticket needs the right number of different numbers between 1 and highest.

    >>> valid_ticket([4, 9, 1], 3, 10)
    True
    >>> valid_ticket([4, 4, 1], 3, 10)
    False
    """
    if len(ticket) != size or len(set(ticket)) != size:
        return False
    for n in ticket:
        if n < 1 or n > highest:
            return False
    return True


def payout(tickets: Dict[str, List[int]], drawn: Set[int], prizes: Dict[int, int]) -> Dict[str, int]:
    """Prize of each player who wins; the prize depends on the number of hits.

    >>> payout({"Al": [1, 2, 3], "Bo": [4, 5, 6]}, {1, 2, 9}, {2: 10, 3: 500})
    {'Al': 10}
    """
    result = {}
    for player, ticket in tickets.items():
        n = 0
        for number in ticket:
            if number in drawn:
                n += 1
        if n in prizes:
            result[player] = prizes[n]
    return result


def split_jackpot(tickets: Dict[str, List[int]], drawn: Set[int], jackpot: int) -> Dict[str, int]:
    """Share the jackpot equally among all players with every number right.

    >>> split_jackpot({"Al": [1, 2], "Bo": [2, 1], "Cy": [1, 3]}, {1, 2}, 1001)
    {'Al': 500, 'Bo': 500}
    """
    winners = [player for player in tickets if set(tickets[player]) == drawn]
    if not winners:
        return {}
    share = jackpot // len(winners)
    return {player: share for player in winners}


def draw_statistics(draws: List[List[int]]) -> List[int]:
    """All numbers ever drawn, the most frequent first, equally frequent ones ascending.

    >>> draw_statistics([[5, 1], [5, 9], [9, 5]])
    [5, 9, 1]
    """
    counts: Dict[int, int] = {}
    for draw in draws:
        for number in draw:
            counts[number] = counts.get(number, 0) + 1
    return sorted(counts, key=lambda n: (-counts[n], n))


def weeks_since(draws: List[List[int]], number: int) -> int:
    """How many draws ago a number came last: 0 means in the last draw, -1 never."""
    for ago in range(len(draws)):
        if number in draws[len(draws) - 1 - ago]:
            return ago
    return -1


def overdue_numbers(draws: List[List[int]], highest: int) -> List[int]:
    """Numbers from 1 to highest that were not in any draw.

    >>> overdue_numbers([[1, 4], [2, 4]], 5)
    [3, 5]
    """
    came = set()
    for draw in draws:
        for n in draw:
            came.add(n)
    return [n for n in range(1, highest + 1) if n not in came]


def same_numbers(tickets: Dict[str, List[int]]) -> List[List[str]]:
    """Groups of players who chose the same numbers, whatever the order.

    >>> same_numbers({"Al": [1, 2], "Bo": [2, 1], "Cy": [1, 3]})
    [['Al', 'Bo']]
    """
    groups: Dict[tuple, List[str]] = {}
    for player, ticket in tickets.items():
        groups.setdefault(tuple(sorted(ticket)), []).append(player)
    return [names for names in groups.values() if len(names) > 1]
