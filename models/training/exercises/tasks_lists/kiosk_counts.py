from typing import Dict, List, Tuple


def hourly_sales(sales: List[Tuple[str, float]]) -> Dict[int, int]:
    """
    A kiosk writes down each sale as a tuple (time, price) with a time like "09:45". Count the
    sales of each hour. The keys are the hours as integers, in ascending order; hours without
    sales are left out.

    >>> hourly_sales([("10:05", 2.5), ("09:59", 1.0), ("10:30", 3.0)])
    {9: 1, 10: 2}
    >>> hourly_sales([])
    {}
    """
    counts = {}
    for time, _ in sales:
        hour = int(time.split(":")[0])
        counts[hour] = counts.get(hour, 0) + 1
    result = {}
    for hour in sorted(counts):
        result[hour] = counts[hour]
    return result


def change_coins(price: int, paid: int, coins: List[int]) -> List[int]:
    """
    Return the coins for the change, taking the greatest possible coin again and again. The list
    coins holds the coin values in any order; there are enough coins of each value. If too little
    was paid or the change can not be given this way, return an empty list.

    Examples:
    change_coins(65, 100, [20, 10, 5]) == [20, 10, 5]
    change_coins(97, 100, [2, 5]) == []
    change_coins(50, 50, [10]) == []
    """
    rest = paid - price
    out = []
    for coin in sorted(coins, reverse=True):
        while rest >= coin:
            out.append(coin)
            rest -= coin
    if rest != 0:
        return []
    return out


def popular_pairs(baskets: List[List[str]]) -> List[Tuple[str, str]]:
    """
    Return the pairs of goods that were bought together in at least two baskets. In each tuple
    the goods are in alphabetical order, and the tuples are sorted too.

    popular_pairs([["gum", "cola"], ["cola", "gum"], ["map", "gum"]]) == [("cola", "gum")]
    """
    counts = {}
    for basket in baskets:
        goods = sorted(set(basket))
        for i in range(len(goods)):
            for j in range(i + 1, len(goods)):
                pair = (goods[i], goods[j])
                counts[pair] = counts.get(pair, 0) + 1
    return sorted(p for p in counts if counts[p] >= 2)


def price_classes(prices: Dict[str, int], borders: List[int]) -> List[List[str]]:
    """
    Sort goods into price classes. borders is ascending; goods that cost less than borders[0]
    belong to class 0, those that cost less than borders[1] to class 1, and so on; the rest goes
    to a last class. Return the sorted names of each class.

    price_classes({"gum": 1, "map": 7, "cola": 3}, [2, 5]) == [["gum"], ["cola"], ["map"]]
    price_classes({}, [4]) == [[], []]
    """
    classes = [[] for _ in range(len(borders) + 1)]
    for name in sorted(prices):
        k = 0
        while k < len(borders) and prices[name] >= borders[k]:
            k += 1
        classes[k].append(name)
    return classes


def sold_out_at(stock: int, sales: List[int]) -> int:
    """
    The list tells how many papers each customer wants. A customer who wants more than is left
    takes what is left. Return the index of the customer after whom the stock is empty for the
    first time, or -1.

    sold_out_at(5, [2, 2, 4, 1]) == 2
    sold_out_at(9, [1, 1]) == -1
    """
    for i, want in enumerate(sales):
        stock -= min(stock, want)
        if stock == 0:
            return i
    return -1


def every_nth_free(prices, n):
    """Every n-th thing in the list is free; return what is to be paid for the list.

    every_nth_free([4, 3, 9, 1], 3) == 8
    every_nth_free([], 2) == 0
    """
    total = 0
    for i in range(len(prices)):
        if (i + 1) % n != 0:
            total += prices[i]
    return total
