from typing import Dict, List


def totals(regions: Dict[str, Dict[str, int]]) -> Dict[str, int]:
    """Sum the votes of each party over all regions.

    >>> totals({"north": {"Sun": 10, "Sea": 4}, "south": {"Sea": 9}})
    {'Sun': 10, 'Sea': 13}
    """
    result: Dict[str, int] = {}
    for votes in regions.values():
        for party, n in votes.items():
            if party not in result:
                result[party] = 0
            result[party] += n
    return result


def regional_winners(regions: Dict[str, Dict[str, int]]) -> Dict[str, str]:
    """Strongest party of every region; '-' for a region without votes.

    >>> regional_winners({"north": {"Sun": 10, "Sea": 4}, "isle": {}})
    {'north': 'Sun', 'isle': '-'}
    """
    winners = {}
    for region, votes in regions.items():
        best = "-"
        most = 0
        for party, n in votes.items():
            if n > most:
                best, most = party, n
        winners[region] = best
    return winners


def seats_won(regions: Dict[str, Dict[str, int]], seats: Dict[str, int]) -> Dict[str, int]:
    """The winner of a region takes all its seats.

    >>> seats_won({"north": {"Sun": 3, "Sea": 4}, "south": {"Sea": 9}}, {"north": 5, "south": 2})
    {'Sea': 7}
    """
    result: Dict[str, int] = {}
    for region, votes in regions.items():
        winner = max(votes, key=votes.get)
        result[winner] = result.get(winner, 0) + seats.get(region, 0)
    return result


def by_party(regions: Dict[str, Dict[str, int]]) -> Dict[str, Dict[str, int]]:
    """Turn region -> party -> votes into party -> region -> votes.

    >>> by_party({"north": {"Sun": 10, "Sea": 4}, "south": {"Sea": 9}})
    {'Sun': {'north': 10}, 'Sea': {'north': 4, 'south': 9}}
    """
    turned: Dict[str, Dict[str, int]] = {}
    for region in regions:
        for party in regions[region]:
            turned.setdefault(party, {})[region] = regions[region][party]
    return turned


def over_threshold(votes: Dict[str, int], percent: int) -> List[str]:
    """Parties with at least the given percentage of all votes, the strongest first.

    >>> over_threshold({"Sun": 50, "Sea": 46, "Ice": 4}, 5)
    ['Sun', 'Sea']
    """
    total = sum(votes.values())
    kept = [party for party in votes if votes[party] * 100 >= percent * total]
    return sorted(kept, key=lambda party: -votes[party])


def closest_region(regions: Dict[str, Dict[str, int]]) -> str:
    """The region with the smallest lead of the first over the second party."""
    best = ""
    smallest = None
    for region, votes in regions.items():
        numbers = sorted(votes.values(), reverse=True)
        if len(numbers) < 2:
            continue
        lead = numbers[0] - numbers[1]
        if smallest is None or lead < smallest:
            smallest = lead
            best = region
    return best
