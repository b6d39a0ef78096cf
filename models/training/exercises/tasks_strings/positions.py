def middle_occurrence(text: str, ch: str) -> int:
    """
    Return the position of the middle one of all the occurrences of a character in a text. If
    their number is even, take the left one of the two in the middle. Return -1 if the
    character does not occur.

    >>> middle_occurrence("a-b-c-d", "-")
    3
    >>> middle_occurrence("xoxoxoxo", "x")
    2
    >>> middle_occurrence("abc", "z")
    -1
    """
    positions = []
    for i in range(len(text)):
        if text[i] == ch:
            positions.append(i)
    if not positions:
        return -1
    return positions[(len(positions) - 1) // 2]


def widest_gap(s: str, c: str) -> int:
    """
    Given a string and a character, find the greatest number of other characters which stand
    between two neighbouring occurrences of it. With fewer than two occurrences the answer
    is -1.

    widest_gap("x..x....x", "x") == 4
    widest_gap("xx", "x") == 0
    widest_gap("ab", "x") == -1
    """
    last = -1
    best = -1
    for i, ch in enumerate(s):
        if ch != c:
            continue
        if last >= 0:
            best = max(best, i - last - 1)
        last = i
    return best


def first_after(text, a, b):
    """
    Find the first position of the character b which comes after the last position of the
    character a. Return -1 when there is none, also when a is missing.

    first_after("a1b2a3b4", "a", "b") == 6
    first_after("bba", "a", "b") == -1
    """
    k = -1
    for i in range(len(text) - 1, -1, -1):
        if text[i] == a:
            k = i
            break
    if k == -1:
        return -1
    for i in range(k + 1, len(text)):
        if text[i] == b:
            return i
    return -1


def outer_pairs(word: str) -> int:
    """
    Compare the first letter of the word with the last one, the second with the last but one, and so on.
    Count the pairs of which the left letter comes earlier in the alphabet. Case does not matter.

    Examples:
    >>> outer_pairs("Anchor")
    3
    >>> outer_pairs("zoo")
    0
    """
    low = word.lower()
    i = 0
    j = len(low) - 1
    count = 0
    while i < j:
        if low[i] < low[j]:
            count += 1
        i += 1
        j -= 1
    return count


def move_to_front(s: str, letters: str) -> str:
    """
    Move all the characters of s which occur in letters to the front, without changing the
    order among them or among the others.

    move_to_front("tomato", "ot") -> "totoma"
    """
    front = ""
    back = ""
    for ch in s:
        if ch in letters:
            front += ch
        else:
            back += ch
    return front + back


def pointer_walk(s: str) -> str:
    """
    The string has digits and letters. Start at index 0. On a digit d jump d places to the right
    (a 0 ends the walk); on a letter collect it and go one to the right. Stop at the end of the
    string and return the collected letters.

    pointer_walk("2xab1c0d") -> "abc"
    """
    res = ""
    i = 0
    while i < len(s):
        if s[i].isdigit():
            if s[i] == "0":
                break
            i += int(s[i])
        else:
            res += s[i]
            i += 1
    return res
