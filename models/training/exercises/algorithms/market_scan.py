def best_single_day(buy: list[int], sell: list[int]) -> int:
    """Prices for buying and selling in each hour. Best profit if one buys once and sells at
    least two hours later; 0 if every deal is a loss.

    >>> best_single_day([5, 3, 6], [4, 9, 8])
    3
    """
    best = 0
    for i in range(len(buy)):
        for j in range(i + 2, len(sell)):
            best = max(best, sell[j] - buy[i])
    return best


def stall_with_all(stalls: dict[str, set], wanted: list[str]) -> list[str]:
    """Names of the stalls that have everything that is wanted, in alphabetical order.

    >>> stall_with_all({'Bo': {'egg', 'ham'}, 'Al': {'egg', 'ham', 'tea'}}, ['ham', 'egg'])
    ['Al', 'Bo']
    """
    names = []
    for name in sorted(stalls):
        if all(w in stalls[name] for w in wanted):
            names.append(name)
    return names


def walk_and_buy(prices, limit):
    """Walk once along the stalls. Buy when the price is at most the limit; after each purchase
    the limit falls by 1, after each refusal it grows by 2. Return the indexes.

    >>> walk_and_buy([5, 3, 4, 6], 3)
    [1, 2]
    """
    bought = []
    for i, price in enumerate(prices):
        if price <= limit:
            bought.append(i)
            limit -= 1
        else:
            limit += 2
    return bought


def haggle(ask: int, offer: int) -> int:
    """Seller and buyer come towards each other: the seller goes down by a tenth (rounded
    down, at least 1), then the buyer up by 3, until the offer is not below the price. Return
    the price.

    >>> haggle(50, 30)
    37
    """
    while offer < ask:
        ask -= max(1, ask // 10)
        offer += 3
    return ask


def price_inversions(prices: list[int], distance: int) -> int:
    """Pairs of stalls at most `distance` apart where the earlier one is dearer.

    >>> price_inversions([4, 3, 5, 1], 2)
    3
    """
    count = 0
    for i in range(len(prices)):
        for j in range(i + 1, min(i + distance + 1, len(prices))):
            if prices[i] > prices[j]:
                count += 1
    return count


def deepest_fall(prices: list[int]) -> int:
    # one pass: largest distance from the highest price so far down to a later one
    highest = None
    fall = 0
    for p in prices:
        if highest is None or p > highest:
            highest = p
        elif highest - p > fall:
            fall = highest - p
    return fall


def selection_from_right(weights: list[int], sacks: int) -> list[int]:
    """Bring the heaviest sacks to the right end: for each of the last places from the right
    pick the heaviest of what is left of it and swap.

    >>> selection_from_right([4, 9, 2, 7, 1], 2)
    [4, 1, 2, 7, 9]
    """
    row = weights[:]
    for end in range(len(row) - 1, max(-1, len(row) - 1 - sacks), -1):
        heaviest = end
        for i in range(end):
            if row[i] > row[heaviest]:
                heaviest = i
        row[heaviest], row[end] = row[end], row[heaviest]
    return row


def bundle_price(prices: list[int], size: int) -> int:
    """Only bundles of neighbouring goods are sold, at the price of the dearest one times the
    size. Cheapest bundle.

    >>> bundle_price([3, 8, 2, 4, 5], 3)
    15
    """
    cheapest = None
    for i in range(len(prices) - size + 1):
        cost = max(prices[i:i + size]) * size
        if cheapest is None or cost < cheapest:
            cheapest = cost
    return cheapest


def closing_sale(stock, hours):
    """Each hour a third of the stock (rounded up) is sold. What is left?"""
    if hours == 0 or stock == 0:
        return stock
    return closing_sale(stock - (stock + 2) // 3, hours - 1)
