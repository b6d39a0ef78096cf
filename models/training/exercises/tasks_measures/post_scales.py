def to_grams(text):
    """
    Return the grams of a weight text: a number followed by "mg", "g", "kg" or "t", with or without a blank.
    The number may have a comma. Without a unit it is grams.

    >>> to_grams("12.0 kg")
    12000.0
    >>> to_grams("500mg")
    0.5
    >>> to_grams("3,5")
    3.5
    """
    units = {"mg": 0.001, "g": 1, "kg": 1000, "t": 1000000}
    i = 0
    while i < len(text) and (text[i].isdigit() or text[i] in ".,-"):
        i += 1
    number = float(text[:i].replace(",", "."))
    unit = text[i:].strip()
    return number * units[unit] if unit else number


def heavier_text(a, b):
    """Given two weight texts, return the heavier one as it was written, or "same" if both weigh the same.

    heavier_text("2 kg", "1999 g") => "2 kg"
    heavier_text("1 kg", "1000g") => "same"
    """
    x, y = to_grams(a), to_grams(b)
    if x == y:
        return "same"
    return a if x > y else b


def postage(grams, express=False):
    """Return the price in cents of a letter: up to 20 g 85, up to 50 g 100, up to 500 g 160, up to 1000
    g 275. Above it is a parcel, 500 and 90 for every started kilogram. Express doubles the price.

    >>> postage(20), postage(21), postage(1001), postage(50, express=True)
    (85, 100, 680, 200)
    """
    if grams <= 0:
        return 0
    price = None
    for limit, cost in [(20, 85), (50, 100), (500, 160), (1000, 275)]:
        if grams <= limit:
            price = cost
            break
    if price is None:
        price = 500 + 90 * -(-grams // 1000)
    return price * 2 if express else price


def false_scale(pairs):
    """
    pairs holds (true weight, shown weight). Find out what is wrong with the scale:
    "exact" if all are the same, "offset" if it always shows the same amount too much or too little,
    "factor" if it always shows the same multiple, "broken" otherwise.

    >>> false_scale([(1, 3), (5, 7)])
    'offset'
    >>> false_scale([(1, 3), (5, 15)])
    'factor'
    >>> false_scale([(1, 3), (5, 9)])
    'broken'
    """
    if all(a == b for a, b in pairs):
        return "exact"
    shifts = {b - a for a, b in pairs}
    if len(shifts) == 1:
        return "offset"
    first_true, first_shown = pairs[0]
    for a, b in pairs[1:]:
        if first_shown * a != b * first_true:
            return "broken"
    return "factor"


def weights_for(target, weights):
    """Put weights on the scale, largest first, as long as they do not go beyond the target.
    Each weight can be used once. Return the weights used, or None if the target is not met exactly.

    >>> weights_for(170, [50, 100, 20, 20, 10])
    [100, 50, 20]
    >>> weights_for(5, [10, 20]) is None
    True
    """
    used = []
    for w in sorted(weights, reverse=True):
        if w <= target:
            used.append(w)
            target -= w
    if target != 0:
        return None
    return used


def bag_stickers(bags, limit):
    # "heavy" above the limit, "ok" else; an empty bag (0) gets no sticker at all
    stickers = []
    for bag in bags:
        if bag == 0:
            continue
        stickers.append("heavy" if bag > limit else "ok")
    return stickers


def balance_side(left, right, slack=0):
    """Tell which side of a balance sinks: "left", "right" or "even" when they differ by at most `slack`.

    >>> balance_side([3, 4], [5]), balance_side([3, 4], [8], slack=1)
    ('left', 'even')
    """
    diff = sum(left) - sum(right)
    if abs(diff) <= slack:
        return "even"
    return "left" if diff > 0 else "right"
