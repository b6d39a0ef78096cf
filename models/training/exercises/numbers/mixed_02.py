def outer_pair_sums(numbers):
    # first + last, second + last but one, ...; a middle number stands alone
    n = len(numbers)
    sums = [numbers[i] + numbers[n - 1 - i] for i in range(n // 2)]
    if n % 2 == 1:
        sums.append(numbers[n // 2])
    return sums


def grams_to_text(grams: int) -> str:
    """Write a weight in kilograms and grams.

    >>> grams_to_text(2040)
    '2 kg 40 g'
    >>> grams_to_text(3000)
    '3 kg'
    """
    kg, g = divmod(grams, 1000)
    parts = []
    if kg:
        parts.append(f"{kg} kg")
    if g or not kg:
        parts.append(f"{g} g")
    return " ".join(parts)


def combinations_of_menu(courses: dict[str, list[str]]) -> int:
    """In how many ways can a guest choose one dish of each course? A course without dishes is skipped.

    >>> combinations_of_menu({"soup": ["a", "b"], "main": ["c", "d", "e"], "cake": []})
    6
    """
    ways = 1
    for dishes in courses.values():
        if dishes:
            ways *= len(dishes)
    return ways


def average_speed(segments):
    """Mean speed over segments given as (km, minutes), in whole km/h.

    >>> average_speed([(30, 20), (60, 40)])
    90
    """
    km = sum(k for k, _ in segments)
    minutes = sum(m for _, m in segments)
    return round(km * 60 / minutes)


def nearest_multiple(value, step):
    """Round value to the nearest multiple of step; halves go up.

    >>> nearest_multiple(17, 5)
    15
    >>> nearest_multiple(18, 4)
    20
    """
    below = value - value % step
    if (value - below) * 2 >= step:
        return below + step
    return below


def lamp_states(lamps, pulls):
    """Lamp k is switched by each pull p that divides k. Which lamps from 1 on burn in the end?

    >>> lamp_states(6, [2, 3])
    [2, 3, 4]
    """
    burning = []
    for k in range(1, lamps + 1):
        switched = sum(1 for p in pulls if k % p == 0)
        if switched % 2 == 1:
            burning.append(k)
    return burning


def chart_weeks(places, top=10):
    """Weeks in the charts and best place; None means that the song was not in the charts.

    >>> chart_weeks([12, 8, 3, None, 9])
    (3, 3)
    """
    inside = [p for p in places if p is not None and p <= top]
    if not inside:
        return 0, None
    return len(inside), min(inside)


def buy_plan(prices, money):
    """Buy one piece a day, whenever the money suffices. Return the days of buying.

    >>> buy_plan([4, 9, 3, 2], 9)
    [0, 2, 3]
    """
    days = []
    for day, p in enumerate(prices):
        if p <= money:
            money -= p
            days.append(day)
    return days


def baskets(apples, size):
    """Fill baskets with apples in the given order; a basket is full as soon as it holds `size` or more.

    >>> baskets([3, 4, 1, 6, 2], 6)
    [[3, 4], [1, 6], [2]]
    """
    result = []
    basket = []
    for a in apples:
        basket.append(a)
        if sum(basket) >= size:
            result.append(basket)
            basket = []
    if basket:
        result.append(basket)
    return result
