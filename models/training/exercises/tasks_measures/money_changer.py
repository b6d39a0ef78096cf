def convert(amount, source, target, rates):
    """
    rates maps a currency to its worth in crowns. Return the amount of the target currency, two places.
    The same currency on both sides changes nothing, an unknown currency raises KeyError.

    >>> convert(10, "EUR", "USD", {"EUR": 24, "USD": 20})
    12.0
    >>> convert(7.5, "EUR", "EUR", {})
    7.5
    """
    if source == target:
        return amount
    return round(amount * rates[source] / rates[target], 2)


def with_fee(amount, percent, least):
    """Return (amount that is changed, fee): the fee is that percent, but at least `least` and never more
    than the amount.

    >>> with_fee(1000, 2, 5), with_fee(100, 2, 5), with_fee(3, 2, 5)
    ((980.0, 20.0), (95, 5), (0, 3))
    """
    fee = max(amount * percent / 100, least)
    if fee > amount:
        fee = amount
    return (amount - fee, fee)


def round_trip_loss(amount, buy, sell):
    """Change money at the rate `sell` and at once back at the rate `buy`. How much is lost, in percent,
    one place?

    >>> round_trip_loss(100, 24, 25)
    4.0
    """
    if amount <= 0:
        return 0.0
    foreign = amount / sell
    back = foreign * buy
    return round((amount - back) * 100 / amount, 1)


def notes_and_rest(amount, notes):
    """Pay an amount in the notes of a country, large ones first. Return ({note: count}, rest).

    >>> notes_and_rest(187, [20, 50, 100])
    ({100: 1, 50: 1, 20: 1}, 17)
    """
    given = {}
    for note in sorted(notes, reverse=True):
        if amount >= note:
            given[note] = amount // note
            amount %= note
    return given, amount


def best_day(rates):
    """rates is a list of (day, rate). Return the day on which most foreign money is given for one's own
    (the highest rate); of equals the earliest day of the list. "" for none.

    >>> best_day([("Mon", 24.1), ("Tue", 24.5), ("Wed", 24.5)])
    'Tue'
    """
    if not rates:
        return ""
    return max(rates, key=lambda r: r[1])[0]


def triangle_trade(rates, path):
    """
    rates maps pairs such as ("A", "B") to the rate. Follow the path of currencies with one unit and return
    what comes out, three places, or None if a rate is missing.

    >>> triangle_trade({("A", "B"): 2, ("B", "C"): 3, ("C", "A"): 0.2}, ["A", "B", "C", "A"])
    1.2
    >>> triangle_trade({}, ["A", "B"]) is None
    True
    """
    amount = 1.0
    for a, b in zip(path, path[1:]):
        if (a, b) not in rates:
            return None
        amount *= rates[(a, b)]
    return round(amount, 3)


def parse_money(text):
    """Read "12.50 EUR", "EUR 12,50" or "EUR12" as (12.5, "EUR").

    >>> parse_money("12.50 EUR"), parse_money("EUR 12,50"), parse_money("USD7")
    ((12.5, 'EUR'), (12.5, 'EUR'), (7.0, 'USD'))
    """
    letters = ""
    number = ""
    for ch in text:
        if ch.isalpha():
            letters += ch
        elif ch.isdigit() or ch in ".,-":
            number += "." if ch == "," else ch
    return float(number), letters


def sum_by_currency(texts):
    # ["3 EUR", "2 USD", "1.5 EUR"] -> {"EUR": 4.5, "USD": 2.0}
    sums = {}
    for t in texts:
        value, name = parse_money(t)
        sums[name] = sums.get(name, 0) + value
    return sums


def is_false_rate(rate, others, percent=5):
    """A rate looks wrong if it is more than `percent` away from every other rate. Without others it does
    not.

    >>> is_false_rate(30, [24, 25]), is_false_rate(24.5, [24, 31])
    (True, False)
    """
    if not others:
        return False
    return all(abs(rate - o) > o * percent / 100 for o in others)
