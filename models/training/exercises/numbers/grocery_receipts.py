def receipt_total(lines: list[str]) -> int:
    """Add up a receipt whose lines look like "2 x milk 119": amount, name and price in cents.
    Lines in any other form are ignored.

    >>> receipt_total(["2 x milk 119", "1 x bread 250", "thank you"])
    488
    """
    total = 0
    for line in lines:
        parts = line.split()
        if len(parts) != 4 or parts[1] != "x":
            continue
        if parts[0].isdigit() and parts[3].isdigit():
            total += int(parts[0]) * int(parts[3])
    return total


def three_for_two(prices: list[int]) -> int:
    """Of every three items the cheapest is free. Items are grouped from the dearest to the cheapest.

    >>> three_for_two([300, 200, 100])
    500
    >>> three_for_two([5, 5, 5, 5])
    15
    """
    ordered = sorted(prices, reverse=True)
    total = 0
    for i, price in enumerate(ordered):
        if i % 3 != 2:
            total += price
    return total


def apply_discounts(price: float, percents: list[int]) -> float:
    """Take one discount after the other off the price; each is a percentage of what remains.

    >>> apply_discounts(200.0, [10, 50])
    90.0
    """
    for p in percents:
        price = price * (100 - p) / 100
    return round(price, 2)


def cheapest_shop(prices: dict[str, list[int]]) -> str:
    """Return the shop with the lowest sum of prices. Names decide between equal sums."""
    best = None
    for shop in sorted(prices):
        if best is None or sum(prices[shop]) < sum(prices[best]):
            best = shop
    return best


def unit_price(cents, grams):
    """Price of 100 grams in whole cents, rounded up.

    >>> unit_price(199, 250)
    80
    """
    hundredfold = cents * 100
    if hundredfold % grams == 0:
        return hundredfold // grams
    return hundredfold // grams + 1


def items_within_budget(prices, budget):
    """How many different items can be bought at most?

    >>> items_within_budget([40, 10, 25, 30], 70)
    3
    """
    cnt = 0
    for price in sorted(prices):
        if price > budget:
            break
        budget -= price
        cnt += 1
    return cnt


def net_and_tax(gross: int, percent: int) -> tuple[int, int]:
    """Split a gross price in cents into the net price and the tax contained in it.

    >>> net_and_tax(1190, 19)
    (1000, 190)
    """
    net = round(gross * 100 / (100 + percent))
    return net, gross - net


def round_to_five_cents(cents: int) -> int:
    """Without one and two cent coins, amounts are rounded to the nearest five cents.

    >>> [round_to_five_cents(c) for c in (100, 102, 103, 108)]
    [100, 100, 105, 110]
    """
    rest = cents % 5
    if rest <= 2:
        return cents - rest
    return cents + 5 - rest


def price_endings(prices):
    """Count prices by their last two digits.

    >>> price_endings([199, 299, 250])
    {'99': 2, '50': 1}
    """
    counts = {}
    for p in prices:
        ending = str(p)[-2:].zfill(2)
        counts[ending] = counts.get(ending, 0) + 1
    return counts


def price_of_middle_size(prices):
    # small, middle and large in any order; the middle one must not cost the same as another
    small, middle, large = sorted(prices)
    if small == middle or middle == large:
        return None
    return middle
