def digits_above_loop(n, limit):
    """Return the sum of those digits of n that are greater than limit.

    >>> digits_above_loop(2957, 4)
    21
    >>> digits_above_loop(111, 4)
    0
    """
    total = 0
    while n > 0:
        digit = n % 10
        if digit > limit:
            total += digit
        n //= 10
    return total


def digits_above_short(n, limit):
    """The same as digits_above_loop in one line.

    >>> digits_above_short(2957, 4)
    21
    """
    return sum(int(d) for d in str(n) if int(d) > limit)


def doubled_text_loop(n):
    """Write every odd digit of n twice and leave out zeros. The result is a number, 0 if no digit stays.

    >>> doubled_text_loop(1203)
    11233
    >>> doubled_text_loop(0)
    0
    """
    text = ""
    for d in str(n):
        if d == "0":
            continue
        if d in "13579":
            text += d + d
        else:
            text += d
    return int(text) if text else 0


def doubled_text_recursive(n):
    """The same as doubled_text_loop with recursion: the last digit is put behind what the others give.

    >>> doubled_text_recursive(1203)
    11233
    """
    if n == 0:
        return 0
    front = doubled_text_recursive(n // 10)
    last = n % 10
    if last == 0:
        return front
    if last % 2 == 1:
        return front * 100 + last * 11
    return front * 10 + last


def first_rise_loop(n):
    """Return the index of the first digit that is greater than the digit on its left, or -1.

    >>> first_rise_loop(5523)
    3
    >>> first_rise_loop(4321)
    -1
    """
    text = str(n)
    for i in range(1, len(text)):
        if text[i] > text[i - 1]:
            return i
    return -1


def first_rise_zip(n):
    """The same as first_rise_loop with zip and a list of all rises.

    >>> first_rise_zip(5523)
    3
    """
    text = str(n)
    rises = [i for i, (a, b) in enumerate(zip(text, text[1:]), 1) if b > a]
    return rises[0] if rises else -1


def numerals_used_loop(numbers):
    """Return the digits 0 to 9 that occur in none of the given numbers, as a list of ints.

    >>> numerals_used_loop([1024, 365, 98])
    [7]
    >>> numerals_used_loop([])
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    """
    used = [False] * 10
    for n in numbers:
        for d in str(abs(n)):
            used[int(d)] = True
    unused = []
    for digit in range(10):
        if not used[digit]:
            unused.append(digit)
    return unused


def numerals_used_set(numbers):
    """The same as numerals_used_loop with sets.

    >>> numerals_used_set([1024, 365, 98])
    [7]
    """
    used = set("".join(str(abs(n)) for n in numbers))
    return [int(d) for d in "0123456789" if d not in used]
