from typing import Dict, List, Tuple


def convert(amount: float, rates: Dict[str, float], source: str, target: str) -> float:
    """Convert an amount between currencies. The rates tell how much one euro is worth in each.

    >>> convert(10, {"EUR": 1, "USD": 1.25, "CHF": 0.5}, "USD", "CHF")
    4.0
    """
    euros = amount / rates[source]
    return round(euros * rates[target], 2)


def after_fee(amount: int, fee_percent: int, min_fee: int) -> int:
    """What remains of an amount in cents when the office keeps a percentage, but at least min_fee.
    Nothing remains if the fee eats up everything.

    >>> after_fee(10000, 2, 300)
    9700
    >>> after_fee(200, 2, 300)
    0
    """
    fee = amount * fee_percent // 100
    if fee < min_fee:
        fee = min_fee
    return max(0, amount - fee)


def split_exchange(rates: List[float], amount: int) -> Tuple[float, float]:
    """Somebody changes the same part of the amount every day. Return the foreign money received, and
    how much more it would have been with everything changed on the best day.

    >>> split_exchange([1.0, 2.0], 100)
    (150.0, 50.0)
    """
    part = amount / len(rates)
    received = 0.0
    best = 0.0
    for rate in rates:
        received += part * rate
        best = max(best, amount * rate)
    return round(received, 2), round(best - received, 2)


def percent_changes(rates: List[float]) -> List[float]:
    """Change from one rate to the next in percent, to one place.

    >>> percent_changes([2.0, 2.5, 2.0])
    [25.0, -20.0]
    """
    changes = []
    for i in range(1, len(rates)):
        changes.append(round((rates[i] - rates[i - 1]) / rates[i - 1] * 100, 1))
    return changes


def notes_for(amount, notes=(100, 50, 20, 10, 5)):
    """How many of each note are handed out, large notes first. Notes that are not used are left out.

    >>> notes_for(185)
    {100: 1, 50: 1, 20: 1, 10: 1, 5: 1}
    >>> notes_for(40)
    {20: 2}
    """
    handed_out = {}
    for note in notes:
        if amount >= note:
            handed_out[note], amount = divmod(amount, note)
    return handed_out


def parse_quote(line: str) -> Tuple[str, float]:
    """Read a line such as "USD = 1.09".

    >>> parse_quote("usd = 1.09")
    ('USD', 1.09)
    >>> parse_quote("nonsense")
    Traceback (most recent call last):
        ...
    ValueError: no rate in line
    """
    if "=" not in line:
        raise ValueError("no rate in line")
    name, value = line.split("=")
    return name.strip().upper(), float(value)


def longest_rise(rates):
    """Number of days in the longest stretch in which every rate is above the one before.

    >>> longest_rise([5, 1, 2, 4, 3, 5])
    3
    """
    if not rates:
        return 0
    best = run = 1
    for i in range(1, len(rates)):
        if rates[i] > rates[i - 1]:
            run += 1
        else:
            run = 1
        if run > best:
            best = run
    return best


def round_trip_loss(amount, rate, spread):
    # change money and change it straight back; the office takes the spread both times
    foreign = amount * (rate - spread)
    back = foreign / (rate + spread)
    return round(amount - back, 2)
