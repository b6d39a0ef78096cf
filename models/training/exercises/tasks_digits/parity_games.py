from typing import List


def parity_word(numbers: List[int]) -> str:
    """
    Write a word with one letter for each number: "e" for an even, "o" for an odd one. Runs of
    the same letter are written only once.

    >>> parity_word([2, 4, 7, 8])
    'eoe'
    >>> parity_word([])
    ''
    """
    word = ""
    for x in numbers:
        letter = "e" if x % 2 == 0 else "o"
        if not word or word[-1] != letter:
            word += letter
    return word


def parity_border(numbers):
    """Return the index i such that all numbers before i have the parity of the first one and all numbers
    from i on have the other parity. If the list has no such border, return -1.

    parity_border([2, 4, 9, 7]) == 2
    parity_border([1, 2, 3]) == -1
    parity_border([6, 8]) == -1
    """
    i = 1
    while i < len(numbers) and (numbers[i] - numbers[0]) % 2 == 0:
        i += 1
    if i >= len(numbers):
        return -1
    for x in numbers[i:]:
        if (x - numbers[0]) % 2 == 0:
            return -1
    return i


def handshake_winner(a, b):
    """
    Two players show some fingers, 0 to 5 each. If the total is even, the player with more
    fingers wins, if it is odd, the one with fewer. Return "first", "second" or "draw";
    return "foul" if someone shows an impossible number.

    >>> handshake_winner(5, 3)
    'first'
    >>> handshake_winner(4, 1)
    'second'
    >>> handshake_winner(2, 2)
    'draw'
    """
    if not (0 <= a <= 5 and 0 <= b <= 5):
        return "foul"
    if a == b:
        return "draw"
    if (a + b) % 2 == 0:
        return "first" if a > b else "second"
    return "first" if a < b else "second"


def make_all_even(numbers):
    """Odd numbers are moved one away from zero. Return the new list.

    >>> make_all_even([3, -3, 4])
    [4, -4, 4]
    """
    return [x if x % 2 == 0 else x + 1 if x > 0 else x - 1 for x in numbers]


def light_switches(n, visits):
    """
    In a corridor there are n lamps, all off. Each visitor v flips the lamps v, 2v, 3v, ...
    but leaves lamp n alone. Return the numbers of the lamps that are on after all visitors.

    >>> light_switches(6, [2, 3])
    [2, 3, 4]
    >>> light_switches(4, [1, 1])
    []
    """
    on = [False] * (n + 1)
    for v in visits:
        for lamp in range(v, n, v):
            on[lamp] = not on[lamp]
    return [i for i in range(1, n + 1) if on[i]]


def parity_bit_ok(code, even=True):
    """A code consists of "0" and "1". Check that the number of ones is even (or odd, if even is
    False). Codes with foreign characters or without any character are not ok.

    parity_bit_ok("1010") == True
    parity_bit_ok("1110") == False
    parity_bit_ok("1110", False) == True
    parity_bit_ok("") == False
    """
    if not code:
        return False
    if any(c not in "01" for c in code):
        return False
    return (code.count("1") % 2 == 0) == even


def last_parity_change(numbers):
    """Return the last index i such that numbers[i] and numbers[i - 1] have different parity, None if
    the parity never changes."""
    for i in range(len(numbers) - 1, 0, -1):
        if (numbers[i] + numbers[i - 1]) % 2 == 1:
            return i
    return None
