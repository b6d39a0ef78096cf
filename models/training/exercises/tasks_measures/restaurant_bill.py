def split_bill(cents, people):
    """Split a bill of whole cents as evenly as possible. The first guests pay one cent more where
    it does not come out even. No guests: empty list.

    >>> split_bill(1000, 3)
    [334, 333, 333]
    >>> split_bill(10, 0)
    []
    """
    if people <= 0:
        return []
    each, extra = divmod(cents, people)
    shares = []
    for i in range(people):
        shares.append(each + 1 if i < extra else each)
    return shares


def bill_by_orders(orders, shared):
    """
    orders maps a guest to the list of prices (cents) of what they ate, shared is a list of prices that all
    guests carry together, in proportion to what they ordered. Return guest -> amount, rounded to cents.
    If nobody ordered anything the shared part is split evenly.

    >>> bill_by_orders({"Ida": [1000], "Jon": [2000, 1000]}, [400])
    {'Ida': 1100, 'Jon': 3300}
    >>> bill_by_orders({"Ida": [], "Jon": []}, [500])
    {'Ida': 250, 'Jon': 250}
    """
    own = {guest: sum(prices) for guest, prices in orders.items()}
    total = sum(own.values())
    extra = sum(shared)
    result = {}
    for guest, amount in own.items():
        if total == 0:
            part = extra / len(own)
        else:
            part = extra * amount / total
        result[guest] = round(amount + part)
    return result


def tip(cents, stars):
    """Return the tip in cents: nothing for one or two stars, 5 percent for three, 10 for four, 15 for five.
    The tip is rounded up to whole 10 cents. Any other number of stars raises ValueError.

    >>> tip(4230, 4), tip(4230, 2), tip(4200, 5)
    (430, 0, 630)
    """
    if stars not in range(1, 6):
        raise ValueError("stars must be 1 to 5")
    if stars <= 2:
        return 0
    percent = (stars - 2) * 5
    hundredths = cents * percent
    return -(-hundredths // 1000) * 10


def happy_hour(orders, start, end):
    """Given orders as (hour, price), return the sum to pay when everything ordered from `start` up to,
    but not including, `end` costs half (cents cut off). The hours may run over midnight.

    >>> happy_hour([(17, 801), (19, 600)], 17, 19)
    1000
    >>> happy_hour([(23, 500), (1, 500), (12, 500)], 22, 2)
    1000
    """
    def is_happy(hour):
        if start <= end:
            return start <= hour < end
        return hour >= start or hour < end

    total = 0
    for hour, price in orders:
        total += price // 2 if is_happy(hour) else price
    return total


def dearest_dish(lines):
    """lines look like "soup;6.50". Return the name of the dearest dish, "" if no line has a price.

    >>> dearest_dish(["soup;6.50", "fish;18.90", "bread"])
    'fish'
    """
    best_name = ""
    best_price = -1.0
    for line in lines:
        parts = line.split(";")
        if len(parts) != 2:
            continue
        price = float(parts[1])
        if price > best_price:
            best_price, best_name = price, parts[0]
    return best_name


def settle_up(paid):
    """
    paid maps each friend to what they paid. Return for each friend what they still owe (positive)
    or get back (negative) so that all pay the same.

    >>> settle_up({"a": 30, "b": 0, "c": 15})
    {'a': -15.0, 'b': 15.0, 'c': 0.0}
    """
    if not paid:
        return {}
    mean = sum(paid.values()) / len(paid)
    return {name: mean - amount for name, amount in paid.items()}


def table_turn(guests, minutes, seats):
    # rounds of eating needed in a small place, in hours and minutes
    if guests <= 0 or seats <= 0:
        return (0, 0)
    rounds = guests // seats
    if guests % seats != 0:
        rounds += 1
    return divmod(rounds * minutes, 60)
