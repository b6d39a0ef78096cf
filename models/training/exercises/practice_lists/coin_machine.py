COINS = [200, 100, 50, 20, 10, 5]


def accepts(coin):
    """Whether the machine knows a coin."""
    return coin in COINS


def inserted_value(coins):
    """The value of all coins that are known; others fall through.

    inserted_value([50, 3, 20]) -> 70
    """
    return sum(coin for coin in coins if accepts(coin))


def fallen_through(coins):
    """The unknown coins, with their positions.

    fallen_through([50, 3, 20, 7]) -> [(1, 3), (3, 7)]
    """
    unknown = []
    for position, coin in enumerate(coins):
        if not accepts(coin):
            unknown.append((position, coin))
    return unknown


def change_in_coins(amount):
    """The coins which the machine gives back, greatest first, but never more than two of one kind.
    What is left over then is kept by the machine.

    change_in_coins(87) -> [50, 20, 10, 5]
    change_in_coins(691) -> [200, 200, 100, 100, 50, 20, 20]
    """
    given = []
    for coin in COINS:
        for _ in range(2):
            if amount >= coin:
                given.append(coin)
                amount -= coin
    return given


def buy(coins, price):
    """Insert coins one by one until the price is reached. Return the coins of the change, or
    all inserted coins when they are not enough.

    buy([50, 50, 20], 80) -> [20]
    buy([50], 80) -> [50]
    """
    paid = 0
    for coin in coins:
        if not accepts(coin):
            continue
        paid += coin
        if paid >= price:
            return change_in_coins(paid - price)
    return [coin for coin in coins if accepts(coin)]


def affordable(coins, products):
    """Products are (name, price). Names of what can be bought with the coins, dearest first.

    affordable([100, 20], [("tea", 90), ("bar", 120), ("gum", 40), ("nuts", 150)]) -> ["bar", "tea", "gum"]
    """
    money = inserted_value(coins)
    names = []
    for name, price in sorted(products, key=lambda product: -product[1]):
        if price <= money:
            names.append(name)
    return names


def fill_tubes(coins, capacity):
    """Sort the known coins into one tube for each kind, at most capacity coins in a tube. Return
    the numbers of coins in the tubes and the number of coins that did not fit.

    fill_tubes([5, 5, 5, 200, 10], 2) -> ([1, 0, 0, 0, 1, 2], 1)
    """
    tubes = [0] * len(COINS)
    too_many = 0
    for coin in coins:
        if not accepts(coin):
            continue
        k = COINS.index(coin)
        if tubes[k] < capacity:
            tubes[k] += 1
        else:
            too_many += 1
    return tubes, too_many


def rarest_coin(coins):
    """The known coin that was inserted the fewest times, but at least once; the greater one of
    several such coins. None if there are no known coins.

    rarest_coin([5, 5, 10, 20, 3]) -> 20
    rarest_coin([3]) -> None
    """
    rarest = None
    for coin in COINS:
        times = coins.count(coin)
        if times == 0:
            continue
        if rarest is None or times < coins.count(rarest):
            rarest = coin
    return rarest
