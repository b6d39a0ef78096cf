from typing import Dict, List, Optional


def to_foreign(cents: int, rate: float) -> int:
    """Change cents into foreign cents at a rate (foreign for one own). Fractions of a cent are kept by
    the bank."""
    return int(cents * rate)


def there_and_back(cents: int, rate: float, times: int) -> int:
    """Change an amount into the foreign money and back again a number of times and return what is left.
    Each way cuts off the fraction of a cent, so the amount never grows."""
    for _ in range(times):
        foreign = int(cents * rate)
        cents = min(cents, int(foreign / rate))
    return cents


def cross_rate(rates: Dict[str, float], source: str, target: str) -> Optional[float]:
    """Rates tell how much of each money is paid for one unit of gold. Return how much of the target one
    gets for one of the source, rounded to four places, or None for a money that is not known."""
    if source not in rates or target not in rates:
        return None
    if source == target:
        return 1.0
    return round(rates[target] / rates[source], 4)


def bank_fee(cents: int, percent: float, least: int, most: int) -> int:
    """Return the fee in whole cents: a percentage of the amount, rounded up, but not less than least and
    not more than most. Nothing is taken for an amount of zero."""
    if cents == 0:
        return 0
    share = abs(cents) * percent / 100
    whole = int(share)
    if share > whole:
        whole += 1
    return max(least, min(most, whole))


def best_hour(rates: List[float]) -> int:
    """Return the index of the hour in which the highest rate was offered for the first time, -1 for no
    rates."""
    best = -1
    for hour, rate in enumerate(rates):
        if best == -1 or rate > rates[best]:
            best = hour
    return best


def jumps(rates: List[float], percent: float) -> List[int]:
    """Return the hours in which the rate differs from the hour before by more than the given percentage
    of the hour before. A rate of zero means that the bank was closed: such hours, and the hours after
    them, are left out."""
    found = []
    for hour in range(1, len(rates)):
        before = rates[hour - 1]
        now = rates[hour]
        if before == 0 or now == 0:
            continue
        if abs(now - before) * 100 > percent * before:
            found.append(hour)
    return found


def notes_out(amount: int, notes: List[int]) -> Dict[int, int]:
    """Pay an amount with notes from the largest to the smallest one, as many of each as possible. The
    result has the count for each note that is used; the rest that cannot be paid is under the key 0 if
    there is one."""
    paid = {}
    for note in sorted(notes, reverse=True):
        count = amount // note
        if count > 0:
            paid[note] = count
            amount -= count * note
    if amount > 0:
        paid[0] = amount
    return paid


def purse_value(purse: Dict[int, int], rates: Dict[int, float]) -> float:
    """A purse holds counts of coins by the value of the coin. Coins with an entry in rates are old and
    are worth only this factor of their value. Return the value of the purse, rounded to two places."""
    value = 0.0
    for coin, count in purse.items():
        value += coin * count * rates.get(coin, 1.0)
    return round(value, 2)


def mean_price(buys: List[tuple]) -> float:
    """Each buy is a pair (amount, rate). Return the mean rate of all buys, in which large amounts count
    more, or 0.0 when nothing was bought."""
    amount_sum = 0
    cost = 0.0
    for amount, rate in buys:
        amount_sum += amount
        cost += amount * rate
    return cost / amount_sum if amount_sum else 0.0
