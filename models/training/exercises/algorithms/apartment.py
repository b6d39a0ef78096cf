from typing import Dict, List


def stair_cleaning(names: List[str], weeks: int, holidays: set) -> Dict[str, int]:
    """Tenants clean in turn; in holiday weeks nobody cleans and the turn moves on to the
    following week. How often does each one clean?

    >>> stair_cleaning(['A', 'B'], 4, {2})
    {'A': 2, 'B': 1}
    """
    counts = {name: 0 for name in names}
    turn = 0
    for week in range(1, weeks + 1):
        if week in holidays:
            continue
        counts[names[turn % len(names)]] += 1
        turn += 1
    return counts


def settle_debts(paid: Dict[str, int]) -> List[str]:
    """Everyone should have paid the same (a whole number). The one who owes most pays to the
    one who gets most until all is even. Return lines such as 'B -> A: 10'.

    >>> settle_debts({'A': 30, 'B': 0, 'C': 15})
    ['B -> A: 15']
    """
    share = sum(paid.values()) // len(paid)
    balance = {name: p - share for name, p in paid.items()}
    lines = []
    while True:
        debtor = min(sorted(balance), key=lambda n: balance[n])
        creditor = max(sorted(balance), key=lambda n: balance[n])
        amount = min(-balance[debtor], balance[creditor])
        if amount <= 0:
            return lines
        balance[debtor] += amount
        balance[creditor] -= amount
        lines.append(debtor + ' -> ' + creditor + ': ' + str(amount))


def doorbell_name(names: List[str]) -> str:
    """One name as it is, two joined by ' & ', more as the first one and the number of others.

    >>> doorbell_name(['Roe', 'Lim', 'Paz'])
    'Roe + 2'
    """
    if not names:
        return 'empty'
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return ' & '.join(names)
    return names[0] + ' + ' + str(len(names) - 1)


def noisy_floors(noise, limit):
    """A floor is noisy if its own noise and that of the floors right above and below sum to
    more than the limit. Return all noisy floors.

    >>> noisy_floors([2, 5, 1, 0], 6)
    [0, 1]
    """
    loud = []
    for i in range(len(noise)):
        low = max(0, i - 1)
        if sum(noise[low:i + 2]) > limit:
            loud.append(i)
    return loud


def flat_numbers(floors: int, per_floor: int) -> List[int]:
    """Flat numbers like 203 (floor 2, flat 3), odd floors from left to right, even ones from
    right to left.

    >>> flat_numbers(2, 3)
    [101, 102, 103, 203, 202, 201]
    """
    numbers = []
    for floor in range(1, floors + 1):
        row = [floor * 100 + k for k in range(1, per_floor + 1)]
        if floor % 2 == 0:
            row.reverse()
        numbers += row
    return numbers


def light_minutes(presses: List[int], keep: int) -> int:
    # the light in the hall stays on for `keep` minutes after each press (sorted times)
    total = 0
    for i in range(len(presses)):
        if i + 1 < len(presses):
            total += min(keep, presses[i + 1] - presses[i])
        else:
            total += keep
    return total


def key_positions(keys: str, rounds: int) -> str:
    """Each round the caretaker hangs every third key of the board at its end, in order."""
    for _ in range(rounds):
        moved = keys[2::3]
        stay = ''.join(k for i, k in enumerate(keys) if i % 3 != 2)
        keys = stay + moved
    return keys


def meter_rollover(old: int, new: int, digits: int) -> int:
    """Units used between two readings of a meter that starts again at 0 after 99...9.

    >>> meter_rollover(9990, 15, 4)
    25
    """
    if new >= old:
        return new - old
    return 10 ** digits - old + new
