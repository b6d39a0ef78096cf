def longest_equal_run(rolls):
    """Return (face, length) of the longest run of one face; the first such run if there are several.

    >>> longest_equal_run([2, 5, 5, 1, 1])
    (5, 2)
    """
    face, length = None, 0
    i = 0
    while i < len(rolls):
        j = i
        while j < len(rolls) and rolls[j] == rolls[i]:
            j += 1
        if j - i > length:
            face, length = rolls[i], j - i
        i = j
    return face, length


def count_levels(values, limits):
    """How many values are below the first limit, from there below the second, and so on; the last
    number is for values that reach all limits.

    >>> count_levels([1, 5, 12, 7], [5, 10])
    [1, 2, 1]
    """
    counts = [0] * (len(limits) + 1)
    for v in values:
        k = 0
        while k < len(limits) and v >= limits[k]:
            k += 1
        counts[k] += 1
    return counts


def deliveries_per_street(addresses):
    """Count deliveries by street; the house number is the last word of an address.

    >>> deliveries_per_street(["Oak Lane 4", "Hill 1", "Oak Lane 17"])
    {'Oak Lane': 2, 'Hill': 1}
    """
    counts = {}
    for address in addresses:
        street = " ".join(address.split()[:-1])
        counts[street] = counts.get(street, 0) + 1
    return counts


def swap_extremes(values):
    """Exchange the first smallest and the first largest value, and return a new list.

    >>> swap_extremes([3, 1, 8, 4])
    [3, 8, 1, 4]
    """
    arr = list(values)
    i = arr.index(min(arr))
    j = arr.index(max(arr))
    arr[i], arr[j] = arr[j], arr[i]
    return arr


def checksum(data: bytes) -> int:
    """Sum of all bytes, each times its position from 1, reduced to 16 bits.

    >>> checksum(b"ab")
    293
    """
    total = 0
    for i in range(len(data)):
        total = (total + (i + 1) * data[i]) % 65536
    return total


def beats_average(scores):
    """How many scores lie strictly above the mean of all scores?

    >>> beats_average([1, 2, 9])
    1
    """
    if not scores:
        return 0
    mean = sum(scores) / len(scores)
    cnt = 0
    for s in scores:
        if s > mean:
            cnt += 1
    return cnt


def odd_one_out(values):
    """Exactly one value differs in parity from all others. Return it.

    >>> odd_one_out([4, 8, 3, 10])
    3
    """
    even = [v for v in values if v % 2 == 0]
    odd = [v for v in values if v % 2 == 1]
    return even[0] if len(even) == 1 else odd[0]


def read_cents(text):
    """Read an amount in euros: '12.5' is 1250 cents. Return None for text that is no amount.

    >>> read_cents("12.5")
    1250
    >>> read_cents("abc") is None
    True
    """
    try:
        return round(float(text.strip()) * 100)
    except ValueError:
        return None
