from typing import Dict, List, Tuple


def parse_sale(line: str) -> Tuple[str, int, float]:
    """A sale is written as "3x apple @0.50". Without "3x" it is one piece, and without "@" the price is 1.
    Return the name, the number and the price of a piece.
    >>> parse_sale("3x apple @0.50")
    ('apple', 3, 0.5)
    >>> parse_sale("pear")
    ('pear', 1, 1.0)
    """
    number = 1
    price = 1.0
    name = ""
    for word in line.split():
        if word[0] == "@":
            price = float(word[1:])
        elif word[:-1].isdigit() and word[-1] == "x":
            number = int(word[:-1])
        else:
            name = word
    return name, number, price


def income(lines: List[str]) -> float:
    """Add up the sales of a day. From six pieces on in one sale, one piece of that sale is free.
    >>> income(["6x egg @0.50", "pear @2"])
    4.5
    """
    total = 0.0
    for line in lines:
        _, number, price = parse_sale(line)
        if number >= 6:
            number -= 1
        total += number * price
    return total


def sold_out(stock: Dict[str, int], lines: List[str]) -> List[str]:
    """Take the sales from the stock and return the names which ran out, in the order in which it happened.
    More pieces than there are cannot be sold, and unknown names are ignored.
    >>> sold_out({"egg": 6, "pear": 2}, ["2x pear", "4x egg", "9x egg"])
    ['pear', 'egg']
    """
    left = dict(stock)
    empty = []
    for line in lines:
        name, number, _ = parse_sale(line)
        if left.get(name, 0) == 0:
            continue
        left[name] = max(0, left[name] - number)
        if left[name] == 0:
            empty.append(name)
    return empty


def haggle(price: int, offers: List[int]) -> Tuple[int, int]:
    """A seller goes down by 2 after each offer that is too low. An offer that is at least the price of the
    moment is accepted; an offer below half of it ends the talk. Return (paid, number of offers heard), with
    0 paid if there was no sale.
    >>> haggle(20, [12, 15, 17])
    (17, 3)
    >>> haggle(20, [5, 20])
    (0, 1)
    """
    heard = 0
    for offer in offers:
        heard += 1
        if offer >= price:
            return offer, heard
        if offer * 2 < price:
            break
        price -= 2
    return 0, heard


def cheapest_stall(prices: Dict[str, Dict[str, int]], wanted: List[str]) -> str:
    """`prices` maps stalls to their prices. Return the stall where all wanted things together cost the
    least. Stalls which do not have everything are left out; the shorter name wins between equal ones.
    Without any stall return "nowhere".
    >>> cheapest_stall({"Bo": {"egg": 3, "jam": 4}, "C": {"egg": 1}}, ["egg", "jam"])
    'Bo'
    """
    candidates = []
    for stall, list_of_prices in prices.items():
        if all(thing in list_of_prices for thing in wanted):
            total = sum(list_of_prices[thing] for thing in wanted)
            candidates.append((total, len(stall), stall))
    if not candidates:
        return "nowhere"
    return min(candidates)[2]


def stall_rent(metres: int, corner: bool, days: int) -> int:
    """A metre costs 4 a day for the first three metres and 3 for the others. A corner costs 5 a day more.
    From the fourth day on each day costs only half, rounded down.
    >>> stall_rent(5, True, 2), stall_rent(2, False, 5)
    (46, 32)
    """
    a_day = 4 * min(metres, 3) + 3 * max(0, metres - 3)
    if corner:
        a_day += 5
    rent = 0
    for day in range(1, days + 1):
        rent += a_day // 2 if day >= 4 else a_day
    return rent


def weigh(goods: int, weights: List[int]) -> Tuple[List[int], List[int]]:
    """Goods lie on the left side of scales. The weights, the heaviest first, are put on the side that is
    lighter at the moment until both sides are equal; if the left side is heavier, the right one gets the
    weight. Return the weights left and right.
    >>> weigh(7, [1, 3, 9])
    ([3], [9, 1])
    """
    left_side, right_side = [], []
    balance = goods
    for weight in sorted(weights, reverse=True):
        if balance == 0:
            break
        if balance > 0:
            right_side.append(weight)
            balance -= weight
        else:
            left_side.append(weight)
            balance += weight
    return left_side, right_side
