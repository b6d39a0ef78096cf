def price_steps(prices):
    """Write each price as the change to the last different price, 0 for the first price and for
    prices equal to the one before.

    price_steps([5, 7, 7, 4]) -> [0, 2, 0, -3]
    """
    steps = []
    last = None
    for price in prices:
        steps.append(0 if last is None else price - last)
        last = price
    return steps


def buy_when_cheap(prices, money):
    """Day by day: if today's price is lower than yesterday's, one piece is bought, as long as the
    money is enough. Return (pieces, money left).

    buy_when_cheap([5, 4, 6, 3, 2], 8) -> (2, 1)
    """
    pieces = 0
    for day in range(1, len(prices)):
        if prices[day] < prices[day - 1] and prices[day] <= money:
            money -= prices[day]
            pieces += 1
    return pieces, money


def cheapest_stall(stalls, thing):
    """Every stall is a list of (thing, price). Return the index of the stall at which the thing
    costs least, or None if nobody sells it.

    cheapest_stall([[("egg", 3)], [("egg", 2), ("oil", 9)], []], "egg") -> 1
    """
    best = None
    lowest = 0
    for i, stall in enumerate(stalls):
        for name, price in stall:
            if name == thing and (best is None or price < lowest):
                best = i
                lowest = price
    return best


def basket_price(basket, names, prices):
    """names and prices belong together. Things whose name is unknown cost nothing; from the third
    piece of the same thing on every piece is one cheaper.

    basket_price(["egg", "egg", "egg", "fig"], ["egg"], [4]) -> 11
    """
    total = 0
    bought = []
    for thing in basket:
        if thing not in names:
            continue
        price = prices[names.index(thing)]
        if bought.count(thing) >= 2:
            price -= 1
        total += price
        bought.append(thing)
    return total


def price_classes(prices, borders):
    """Borders rise. The class of a price is the number of borders that it reaches; return how many
    prices are in each class.

    price_classes([1, 5, 9, 12], [5, 10]) -> [1, 2, 1]
    """
    counts = [0] * (len(borders) + 1)
    for price in prices:
        reached = sum(1 for border in borders if price >= border)
        counts[reached] += 1
    return counts


def round_prices(prices):
    """Whole prices are lowered by one cent, (3, 0) becomes (2, 99); all others get the cents up to
    the next ten minus one, (3, 42) becomes (3, 49).

    round_prices([(3, 0), (3, 42), (1, 50)]) -> [(2, 99), (3, 49), (1, 59)]
    """
    rounded = []
    for euros, cents in prices:
        if cents == 0:
            rounded.append((euros - 1, 99))
        else:
            rounded.append((euros, cents // 10 * 10 + 9))
    return rounded


def sold_out_order(stock, customers):
    """Stock is a list of (thing, pieces); each customer takes one piece of a thing. Return the
    things in the order in which they were sold out.

    sold_out_order([("egg", 2), ("fig", 1)], ["egg", "fig", "fig", "egg"]) -> ["fig", "egg"]
    """
    left = dict(stock)
    gone = []
    for thing in customers:
        if left.get(thing, 0) == 0:
            continue
        left[thing] -= 1
        if left[thing] == 0:
            gone.append(thing)
    return gone
