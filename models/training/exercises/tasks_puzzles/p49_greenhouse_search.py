from typing import Callable, List, Tuple


def quiet_setting(noise: Callable[[int], int], low: int, high: int) -> int:
    """
    The noise of a fan grows with its setting. Its noise must be below 60 at the chosen setting and at most 10 above the noise
    at `low`. Return the highest such setting, or low - 1 if even `low` is too loud; only few settings are tried.

    >>> quiet_setting(lambda s: 3 * s + 40, 0, 20)
    3
    >>> quiet_setting(lambda s: 99, 0, 20)
    -1
    """
    base = noise(low)
    if base >= 60:
        return low - 1
    left, right = low, high
    while left < right:
        mid = (left + right + 1) // 2
        sound = noise(mid)
        if sound < 60 and sound - base <= 10:
            left = mid
        else:
            right = mid - 1
    return left


def water_per_pot(tank: int, cups: List[int]) -> int:
    """
    Every pot has its own cup size and gets as many full cups as fit into the common amount; pots with a cup larger than that
    get one half-filled cup (rounded down). Find the largest common amount, up to 100, for which the tank is enough; -1 if
    there is none. The amount is searched from the top, as the use does not always grow with it.

    >>> water_per_pot(10, [2, 5])
    5
    >>> water_per_pot(10, [])
    -1
    """
    if not cups or tank < 0:
        return -1
    for amount in range(100, 0, -1):
        used = 0
        for cup in cups:
            if cup > amount:
                used += cup // 2
            else:
                used += amount // cup * cup
        if used <= tank:
            return amount
    return -1


def lamp_height(rows: List[Tuple[int, int]], light: int) -> int:
    """
    A row of plants is (distance, height). A lamp that hangs h centimetres high shines on a row if h is larger than the height
    of the plants and the distance is at most 2 * (h - height). Find the lowest h up to 300 that shines on at least `light`
    rows, -1 if there is none.

    >>> lamp_height([(10, 20), (40, 5)], 2)
    25
    """
    def shone(h):
        return sum(1 for distance, height in rows if h > height and distance <= 2 * (h - height))

    low, high = 0, 301
    while low < high:
        mid = (low + high) // 2
        if shone(mid) >= light:
            high = mid
        else:
            low = mid + 1
    return low if low <= 300 else -1


def warm_block(readings: List[int], warm: int) -> Tuple[int, int]:
    """
    Return the start and the length of the longest block in which every reading is at least `warm`, one colder reading inside
    it being allowed if it is at most 2 below; (-1, 0) if there is no warm reading. A block begins with a warm reading.

    >>> warm_block([10, 20, 19, 21, 5, 22], 20)
    (1, 3)
    """
    best = (-1, 0)
    for start in range(len(readings)):
        if readings[start] < warm:
            continue
        spare = 1
        end = start
        while end < len(readings):
            if readings[end] < warm:
                if spare == 0 or readings[end] < warm - 2:
                    break
                spare -= 1
            end += 1
        if end - start > best[1]:
            best = (start, end - start)
    return best


def vents_open(temperature: float, humid: bool) -> int:
    """Return how many of the four vents are open: one for each started 3 degrees above 21, one more when it is humid."""
    vents = 1 if humid else 0
    if temperature > 21:
        vents += int((temperature - 21) // 3)
        if (temperature - 21) % 3 > 0:
            vents += 1
    return min(4, vents)


def guess_count(secret: int, low: int, high: int) -> int:
    """
    Count the guesses until a secret number is found, when each guess is a third of the way from low to high (rounded down).

    >>> guess_count(7, 1, 10)
    4
    """
    if not low <= secret <= high:
        return 0
    guesses = 0
    while True:
        guess = low + (high - low) // 3
        guesses += 1
        if guess == secret:
            return guesses
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1
