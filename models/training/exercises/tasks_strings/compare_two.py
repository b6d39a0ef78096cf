from typing import List


def differing_places(a: str, b: str) -> List[int]:
    """
    Given two versions of a line, return the positions (from 0) at which they differ.
    If one line is longer, all the positions behind the end of the shorter one differ.

    Examples:
    >>> differing_places("lamp", "lump")
    [1]
    >>> differing_places("car", "carts")
    [3, 4]
    """
    places = []
    longest = max(len(a), len(b))
    for i in range(longest):
        if i >= len(a) or i >= len(b):
            places.append(i)
        elif a[i] != b[i]:
            places.append(i)
    return places


def one_slip(typed: str, wanted: str) -> bool:
    """
    Check if the typed word is the wanted word with exactly one slip of the keyboard: one
    letter was typed twice instead of once. A word without a slip gives False.

    one_slip("hhouse", "house") == True
    one_slip("hosue", "house") == False
    one_slip("house", "house") == False
    """
    if len(typed) != len(wanted) + 1:
        return False
    for i in range(len(wanted)):
        doubled = wanted[:i + 1] + wanted[i:]
        if doubled == typed:
            return True
    return False


def overlap_length(first, second):
    """
    Two torn strips of paper overlap if the end of the first one is the same as the start of
    the second one. Return the greatest number of characters in which they overlap, or 0.

    overlap_length("red barn", "barn owl") => 4
    overlap_length("cat", "dog") => 0
    """
    k = min(len(first), len(second))
    while k > 0:
        if first[len(first) - k:] == second[:k]:
            return k
        k -= 1
    return 0


def score_guess(secret: str, guess: str) -> str:
    """
    You are given a secret code and a guess of the same length. For each position return "o"
    if the character is right, "<" if the right character comes later in the alphabet,
    ">" if it comes earlier.

    >>> score_guess("mold", "cold")
    '<ooo'
    >>> score_guess("abc", "bbb")
    '>o<'
    """
    marks = []
    for s, g in zip(secret, guess):
        if s == g:
            marks.append("o")
        elif s > g:
            marks.append("<")
        else:
            marks.append(">")
    return "".join(marks)


def common_letters_in_order(a: str, b: str) -> str:
    """
    Return the letters of the first word which can be found in the second word, where each
    letter of the second word can be used only once. The order is that of the first word.

    >>> common_letters_in_order("banana", "cabana")
    'banaa'
    """
    rest = list(b)
    res = ""
    for c in a:
        if c in rest:
            rest.remove(c)
            res += c
    return res


def can_be_sewn(x, y):
    # the patch x fits between two equal halves of y
    n = len(y)
    if n % 2 == 1:
        return False
    half = n // 2
    if y[:half] != y[half:]:
        return False
    return len(x) == half
