def nights_of_light(candles, per_night):
    """
    You are given the lengths of candles and the number of candles that must burn every night. Each night the
    `per_night` longest candles burn and get one centimetre shorter. Return for how many nights this goes on.

    Special cases: no candles or `per_night` larger than the number of candles gives 0, and so does a
    `per_night` below 1.

    >>> nights_of_light([2, 2, 2], 2)
    3
    >>> nights_of_light([5], 2)
    0
    """
    if per_night < 1 or per_night > len(candles):
        return 0
    lengths = sorted(candles, reverse=True)
    nights = 0
    while lengths[per_night - 1] > 0:
        for i in range(per_night):
            lengths[i] -= 1
        lengths.sort(reverse=True)
        nights += 1
    return nights


def join_stubs(stubs, enough):
    """
    Candle stubs are melted in the order of the list. As soon as the wax in the pot is at least `enough`, one
    new candle is poured out of `enough` wax and the rest stays in the pot; only one candle per stub can be
    poured. Return a tuple (candles, wax left in the pot).

    >>> join_stubs([3, 4, 9, 1], 5)
    (3, 2)
    """
    if enough <= 0:
        return (0, sum(stubs))
    pot = 0
    poured = 0
    for stub in stubs:
        pot += stub
        if pot >= enough:
            pot -= enough
            poured += 1
    return (poured, pot)


def candle_row(heights):
    """Check if the heights first never fall and then never rise, with the highest candle not at an end."""
    n = len(heights)
    if n < 3:
        return False
    top = heights.index(max(heights))
    if top == 0 or top == n - 1:
        return False
    rising = all(heights[i] <= heights[i + 1] for i in range(top))
    falling = all(heights[i] >= heights[i + 1] for i in range(top, n - 1))
    return rising and falling


def cheapest_light(offers, hours):
    """
    Each offer is a tuple (name, price, burn_hours) and can be bought as often as you like, but only one kind
    may be bought. Return the name of the offer that gives at least `hours` of light for the least money. For
    equal money the one with more light wins, then the name that comes first in the alphabet.

    Example: cheapest_light([("tea", 1, 3), ("pillar", 4, 20)], 12) == "pillar"
    Note: an empty list of offers gives None.
    """
    if not offers:
        return None

    def key(offer):
        name, price, burn = offer
        pieces = -(-hours // burn)
        return (pieces * price, -pieces * burn, name)

    return min(offers, key=key)[0]


def smoke_signal(word):
    """
    Turn a word into candle signs: for each letter, "i" if its place in the alphabet is odd and "!" if it is
    even. Other characters are written as "_". Case does not matter.

    >>> smoke_signal("abz 1")
    'i!!__'
    """
    signs = ""
    for ch in word.lower():
        if not ("a" <= ch <= "z"):
            signs += "_"
        elif (ord(ch) - ord("a") + 1) % 2 == 1:
            signs += "i"
        else:
            signs += "!"
    return signs
