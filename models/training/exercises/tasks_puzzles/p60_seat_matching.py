from typing import Dict, List, Optional, Tuple


def seat_groups(groups: List[int], tables: List[int]) -> Tuple[Dict[int, int], int]:
    """
    Groups of guests come in order. Each gets the smallest free table that is large enough, but never one with more than 3
    empty seats left. Return a dict from the index of the group to the index of the table, and the number of guests who were
    sent away.

    >>> seat_groups([2, 6, 2], [4, 6, 8])
    ({0: 0, 1: 1}, 2)
    """
    free = sorted(range(len(tables)), key=lambda t: tables[t])
    seated = {}
    away = 0
    for g, size in enumerate(groups):
        chosen = None
        for t in free:
            if size <= tables[t] <= size + 3:
                chosen = t
                break
        if chosen is None:
            away += size
        else:
            seated[g] = chosen
            free.remove(chosen)
    return seated, away


def pair_by_topics(hosts: Dict[str, set], guests: Dict[str, set]) -> List[Tuple[str, str]]:
    """
    Hosts and guests have sets of topics. In order of the alphabet each host gets the free guest with the most topics in
    common (the first in the alphabet for ties); a guest with no common topic is not taken. Return the pairs.

    >>> pair_by_topics({"h": {"art", "jazz"}}, {"p": {"art"}, "q": {"jazz", "art"}})
    [('h', 'q')]
    """
    free = sorted(guests)
    pairs = []
    for host in sorted(hosts):
        best = None
        most = 0
        for guest in free:
            common = len(hosts[host] & guests[guest])
            if common > most:
                most = common
                best = guest
        if best is not None:
            pairs.append((host, best))
            free.remove(best)
    return pairs


def shift_match(plan: List[str], seats: List[str]) -> Optional[int]:
    """
    Two lists of the same length name who should sit and who does sit around a round table. Return the turn (0 to n - 1 seats
    to the left) of `seats` with the most people at their planned place, the smallest turn for ties; None for lists that
    are empty or differ in length.

    >>> shift_match(["a", "b", "c"], ["c", "a", "b"])
    1
    """
    n = len(plan)
    if n == 0 or n != len(seats):
        return None
    best_turn = 0
    best_count = -1
    for turn in range(n):
        turned = seats[turn:] + seats[:turn]
        count = sum(1 for p, q in zip(plan, turned) if p == q)
        if count > best_count:
            best_count = count
            best_turn = turn
    return best_turn


def unmatched_text(expected: List[str], came: List[str]) -> str:
    """
    Compare who was expected and who came. Return "all here" if these are the same people, otherwise texts like "missing: a,
    b" and "extra: c", joined by "; " (a part that is empty is left out), with sorted names.

    >>> unmatched_text(["ann", "bob"], ["bob", "cy"])
    'missing: ann; extra: cy'
    """
    missing = sorted(set(expected) - set(came))
    extra = sorted(set(came) - set(expected))
    if not missing and not extra:
        return "all here"
    parts = []
    if missing:
        parts.append("missing: " + ", ".join(missing))
    if extra:
        parts.append("extra: " + ", ".join(extra))
    return "; ".join(parts)


def neighbours_happy(row: List[str], likes: Dict[str, set]) -> int:
    """Count the people in a row who like at least one neighbour and have no neighbour who does not like them back."""
    happy = 0
    for i, name in enumerate(row):
        beside = row[max(0, i - 1):i] + row[i + 1:i + 2]
        if not any(other in likes.get(name, set()) for other in beside):
            continue
        if all(name in likes.get(other, set()) for other in beside):
            happy += 1
    return happy


def rank_gap(first: List[str], second: List[str]) -> int:
    """
    Two judges rank people. Return the largest difference of ranks of a person who is in both lists, -1 if nobody is.

    >>> rank_gap(["a", "b", "c"], ["c", "a"])
    2
    """
    gaps = [abs(i - second.index(name)) for i, name in enumerate(first) if name in second]
    return max(gaps, default=-1)
