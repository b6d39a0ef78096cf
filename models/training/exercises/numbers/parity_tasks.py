from typing import List, Tuple


def pair_up_shoes(codes: List[int]) -> bool:
    """A rack is complete if it has as many left shoes (odd codes) as right shoes (even codes).

    >>> pair_up_shoes([1, 4, 7, 8])
    True
    >>> pair_up_shoes([1, 3, 2])
    False
    """
    balance = 0
    for c in codes:
        balance += 1 if c % 2 else -1
    return balance == 0


def alternate_parity(values: List[int]) -> bool:
    """True if even and odd values follow each other in turn."""
    for i in range(1, len(values)):
        if values[i] % 2 == values[i - 1] % 2:
            return False
    return True


def longest_odd_stretch(values: List[int]) -> Tuple[int, int]:
    """Start and length of the longest stretch of odd values; (-1, 0) if there are none.

    >>> longest_odd_stretch([2, 3, 5, 8, 7])
    (1, 2)
    """
    best = (-1, 0)
    start = -1
    for i, v in enumerate(values):
        if v % 2 == 1:
            if start < 0:
                start = i
            if i - start + 1 > best[1]:
                best = (start, i - start + 1)
        else:
            start = -1
    return best


def first_index_by_parity(values: List[int]) -> Tuple[int, int]:
    """Index of the first even and of the first odd value, -1 for each that is missing.

    >>> first_index_by_parity([5, 7, 4])
    (2, 0)
    >>> first_index_by_parity([2])
    (0, -1)
    """
    even = odd = -1
    for i, v in enumerate(values):
        if v % 2 == 0 and even == -1:
            even = i
        if v % 2 != 0 and odd == -1:
            odd = i
    return even, odd


def tug_of_war(values: List[int]) -> str:
    """Pullers at even positions belong to the red team, the others to the blue team.
    Who is stronger, and by how much?

    >>> tug_of_war([10, 3, 5, 1])
    'red by 11'
    """
    diff = sum(values[::2]) - sum(values[1::2])
    if diff == 0:
        return "nobody"
    return ("red" if diff > 0 else "blue") + " by " + str(abs(diff))


def parity_bit(bits: str) -> str:
    """Append a bit so that the number of ones becomes even.

    >>> parity_bit("1011")
    '10111'
    """
    ones = 0
    for b in bits:
        if b == "1":
            ones += 1
    return bits + str(ones % 2)


def swap_parity_neighbours(values: List[int]) -> List[int]:
    """Wherever an odd value stands directly before an even one, the two are swapped; go through the
    list once from left to right.

    >>> swap_parity_neighbours([3, 4, 6, 5])
    [4, 6, 3, 5]
    """
    arr = values[:]
    for i in range(len(arr) - 1):
        if arr[i] % 2 == 1 and arr[i + 1] % 2 == 0:
            arr[i], arr[i + 1] = arr[i + 1], arr[i]
    return arr


def halve_or_add(n: int, limit: int) -> List[int]:
    """Even numbers are halved, odd numbers are increased by five; list at most `limit` numbers and
    stop early when a number comes back.

    >>> halve_or_add(7, 10)
    [7, 12, 6, 3, 8, 4, 2, 1]
    """
    row = []
    while n not in row and len(row) < limit:
        row.append(n)
        n = n // 2 if n % 2 == 0 else n + 5
    return row


def checked_plates(a, b):
    # number plates from a to b that end with two even digits, the last one being the larger
    return [n for n in range(a, b + 1)
            if n % 2 == 0 and n // 10 % 2 == 0 and n % 10 > n // 10 % 10]
