import math


def most_items_wrapped(prices, budget):
    """The cheapest items are bought first. Wrapping costs 1 for the first item, 2 for
    the second and so on. How many items does the budget pay for?

    >>> most_items_wrapped([5, 2, 9, 3], 10)
    2
    >>> most_items_wrapped([5], 5)
    0
    """
    count = 0
    for price in sorted(prices):
        cost = price + count + 1
        if cost > budget:
            break
        budget -= cost
        count += 1
    return count


def pay_from_till(amount: int, till: dict[int, int]) -> dict[int, int]:
    """The till maps notes to how many of them are left. Pay the amount by always
    using the largest notes first and return the used ones; an empty dict if it
    does not work out in this way.

    >>> pay_from_till(87, {50: 1, 20: 1, 10: 5, 1: 9})
    {50: 1, 20: 1, 10: 1, 1: 7}
    >>> pay_from_till(30, {20: 1, 5: 1})
    {}
    """
    used = {}
    for note in sorted(till, reverse=True):
        times = min(amount // note, till[note])
        if times > 0:
            used[note] = times
            amount -= times * note
    return used if amount == 0 else {}


def second_half_price(prices):
    """In the order on the belt, every second item costs half of its price, rounded
    up, but only if it is not dearer than the item before it.

    >>> second_half_price([40, 30, 20, 25])
    100
    """
    total = 0
    for i, price in enumerate(prices):
        if i % 2 == 1 and price <= prices[i - 1]:
            total += (price + 1) // 2
        else:
            total += price
    return total


def pack_boxes(weights: list[int], capacity: int) -> list[list[int]]:
    """Put each thing in the first box that still has room for it, and open a
    new box when none has.

    >>> pack_boxes([4, 8, 1, 4, 2], 10)
    [[4, 1, 4], [8, 2]]
    """
    boxes = []
    for w in weights:
        if w > capacity:
            raise ValueError('too heavy for any box')
        for box in boxes:
            if sum(box) + w <= capacity:
                box.append(w)
                break
        else:
            boxes.append([w])
    return boxes


def minimum_carts(people, seats):
    """Carts needed when every cart has the same number of seats."""
    return math.ceil(people / seats)


def best_discount(total: float, coupons: list[tuple[float, float]]) -> float:
    """Each coupon is (minimum, discount). Use the single coupon that gives the
    lowest price and return that price.

    >>> best_discount(60, [(50, 5), (60, 8), (100, 30)])
    52
    """
    best = total
    for minimum, discount in coupons:
        if total >= minimum and total - discount < best:
            best = total - discount
    return max(best, 0)


def serve_in_order(customers, stock):
    """Customers come with (name, wanted). Each one gets everything or nothing.
    Return the names of those served.

    >>> serve_in_order([('Ann', 4), ('Bob', 7), ('Cem', 5)], 10)
    ['Ann', 'Cem']
    """
    served = []
    for name, wanted in customers:
        if wanted <= stock:
            served.append(name)
            stock -= wanted
    return served


def fill_flasks(flasks, litres):
    # fill the smallest flasks first and return the number of full ones and the rest
    full = 0
    for size in sorted(flasks):
        if litres >= size:
            litres -= size
            full += 1
        else:
            break
    return full, litres
