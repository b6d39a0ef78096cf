def spent_by_customer(purchases):
    """Sum of money for each customer from dicts with 'who', 'pieces' and 'price'.

    >>> spent_by_customer([{"who": "Ed", "pieces": 2, "price": 5}, {"who": "Ed", "pieces": 1, "price": 3}])
    {'Ed': 13}
    """
    spent = {}
    for p in purchases:
        spent[p["who"]] = spent.get(p["who"], 0) + p["pieces"] * p["price"]
    return spent


def vip_customers(spent, n):
    """The n customers who have spent the most money.

    >>> vip_customers({"Ed": 13, "Flo": 40, "Gus": 7}, 2)
    ['Flo', 'Ed']
    """
    names = sorted(spent, key=lambda c: spent[c], reverse=True)
    return names[:n]


def classify(spent):
    """Give each customer a class by the money spent.

    >>> classify({"Ed": 130, "Flo": 1400, "Gus": 7})
    {'Ed': 'silver', 'Flo': 'gold', 'Gus': 'bronze'}
    """
    classes = {}
    for customer in spent:
        if spent[customer] >= 1000:
            classes[customer] = "gold"
        elif spent[customer] >= 100:
            classes[customer] = "silver"
        else:
            classes[customer] = "bronze"
    return classes


def bought_by_all(baskets):
    """Articles which are in the basket of every customer.

    >>> bought_by_all({"Ed": ["milk", "tea"], "Flo": ["tea", "jam", "milk"], "Gus": ["tea"]})
    {'tea'}
    """
    common = None
    for basket in baskets.values():
        if common is None:
            common = set(basket)
        else:
            common.intersection_update(basket)
    return common or set()


def also_bought(baskets, article):
    """What other articles are bought together with an article? Return them sorted by how
    often this happens, then by name.

    >>> also_bought([["tea", "milk"], ["tea", "jam", "milk"], ["jam"]], "tea")
    ['milk', 'jam']
    """
    counts = {}
    for basket in baskets:
        if article not in basket:
            continue
        for other in basket:
            if other != article:
                counts[other] = counts.get(other, 0) + 1
    return sorted(counts, key=lambda a: (-counts[a], a))


def new_and_lost(last_month, this_month):
    """Tell which customers are new and which have gone.

    >>> new_and_lost(["Ed", "Flo"], ["Flo", "Gus", "Gus"])
    (['Gus'], ['Ed'])
    """
    before = set(last_month)
    now = set(this_month)
    return sorted(now - before), sorted(before - now)


def redeem(points, customer, cost):
    # take bonus points from a customer; True if there were enough
    if points.get(customer, 0) >= cost:
        points[customer] -= cost
        return True
    return False


def cheapest_shop(prices, basket):
    """Prices are shop -> article -> price. Return the shop where the whole basket is
    cheapest; shops that lack something are not considered.

    >>> cheapest_shop({"Max": {"tea": 3, "jam": 4}, "Spa": {"tea": 1}, "Jo": {"tea": 2, "jam": 6}},
    ...               ["tea", "jam"])
    'Max'
    """
    best = None
    best_sum = 0
    for shop, table in prices.items():
        total = 0
        complete = True
        for article in basket:
            if article not in table:
                complete = False
                break
            total += table[article]
        if complete and (best is None or total < best_sum):
            best = shop
            best_sum = total
    return best


def best_price_per_article(prices):
    """For each article the lowest price of all shops.

    >>> best_price_per_article({"Max": {"tea": 3, "jam": 4}, "Spa": {"tea": 1}})
    {'tea': 1, 'jam': 4}
    """
    best = {}
    for table in prices.values():
        for article, price in table.items():
            if article not in best or price < best[article]:
                best[article] = price
    return best
