def cents(text):
    """Turn an amount such as "12.5" or "3" into whole cents. A minus sign in front is kept.

    cents("12.5") -> 1250
    cents("3") -> 300
    cents("-0.05") -> -5
    """
    sign = 1
    if text.startswith("-"):
        sign = -1
        text = text[1:]
    if "." in text:
        whole, part = text.split(".")
    else:
        whole, part = text, ""
    part = (part + "00")[:2]
    return sign * (int(whole or "0") * 100 + int(part))


def amount(value):
    """Turn whole cents into a text with two places.

    amount(1250) -> "12.50"
    amount(-5) -> "-0.05"
    amount(0) -> "0.00"
    """
    sign = "-" if value < 0 else ""
    value = abs(value)
    return sign + str(value // 100) + "." + str(value % 100).zfill(2)


def add_amounts(texts):
    """Add amounts that are given as texts, without any error of floats.

    add_amounts(["0.10", "0.20"]) -> "0.30"
    add_amounts([]) -> "0.00"
    """
    total = 0
    for text in texts:
        total += cents(text)
    return amount(total)


def share_of_bill(text, people):
    """Split an amount among people. Everybody pays whole cents; the first ones pay one cent more until
    nothing is left. Without people the list is empty.

    share_of_bill("10.00", 3) -> ["3.34", "3.33", "3.33"]
    share_of_bill("1", 0) -> []
    """
    if people <= 0:
        return []
    each, left = divmod(cents(text), people)
    shares = []
    for i in range(people):
        if i < left:
            shares.append(amount(each + 1))
        else:
            shares.append(amount(each))
    return shares


def raise_by_percent(text, percent):
    """Raise an amount by whole percents and round half cents up.

    raise_by_percent("10.00", 7) -> "10.70"
    raise_by_percent("0.50", 5) -> "0.53"
    """
    value = cents(text)
    raised = (value * (100 + percent) + 50) // 100
    return amount(raised)


def coins_in_purse(value):
    """Return how many coins of 50, 20, 10 and 5 cents are taken when large coins go first, as a dict,
    and the cents which cannot be paid with them under the key 0. Coins which are not used are left out.

    coins_in_purse(85) -> {50: 1, 20: 1, 10: 1, 5: 1}
    coins_in_purse(43) -> {20: 2, 0: 3}
    """
    purse = {}
    for coin in (50, 20, 10, 5):
        if value >= coin:
            purse[coin] = value // coin
            value %= coin
    if value > 0:
        purse[0] = value
    return purse


def cheapest_text(texts):
    """Return the smallest of the amounts as it was written, None if there are none.

    cheapest_text(["3", "2.99", "10"]) -> "2.99"
    cheapest_text([]) -> None
    """
    best = None
    for text in texts:
        if best is None or cents(text) < cents(best):
            best = text
    return best
