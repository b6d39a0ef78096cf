def rewind_tape(position, jumps):
    """
    A tape of 720 seconds is read backwards: every jump goes to the left, and at the beginning of the tape
    the reader stops until the end of the list. Return (minute, second) of the last position.

    >>> rewind_tape(200, [30, 50])
    (2, 0)
    >>> rewind_tape(40, [50, 10])
    (0, 0)
    """
    position = min(position, 720)
    for j in jumps:
        position -= j
        if position <= 0:
            return 0, 0
    return divmod(position, 60)


def backwards_sum(numbers):
    """Read every second number of the list (index 1, 3, 5, ...) backwards, the others forwards,
    and return the sum. All numbers are positive.

    backwards_sum([12, 12, 12]) == 45
    backwards_sum([]) == 0
    """
    total = 0
    for i, n in enumerate(numbers):
        if i % 2 == 1:
            total += int(str(n)[::-1])
        else:
            total += n
    return total


def reversal_gap(n):
    """
    Return the difference between a whole number and the number read backwards, but only if both
    have the same number of digits; otherwise return None. The sign of n is ignored.

    >>> reversal_gap(52)
    27
    >>> reversal_gap(-25)
    -27
    >>> reversal_gap(120) is None
    True
    """
    n = abs(n)
    if n % 10 == 0 and n != 0:
        return None
    m, back = n, 0
    while m > 0:
        back = back * 10 + m % 10
        m //= 10
    return n - back


def stencil_text(n):
    """Digits are sprayed through a stencil that lies the wrong way round: read from the right,
    each digit d comes out as the letter number d of "zyxwvutsrq". Two equal letters in a row melt into one.

    >>> stencil_text(160)
    'zty'
    >>> stencil_text(322)
    'xw'
    """
    letters = "zyxwvutsrq"
    out = ""
    for ch in reversed(str(n)):
        letter = letters[int(ch)]
        if not out or out[-1] != letter:
            out += letter
    return out


def nine_complement(n: int) -> int:
    """Replace every digit d of n by 9 - d. Zeros that come to the front vanish.

    nine_complement(907) == 92
    nine_complement(0) == 9
    """
    return int("".join(str(9 - int(c)) for c in str(n)))


def complement_steps(n):
    """
    Take the larger of n and its nine_complement minus the smaller one, again and again, until
    the result has at most one digit. Return the number of steps, at most 50.

    >>> complement_steps(45)
    1
    >>> complement_steps(7)
    0
    """
    steps = 0
    while n > 9 and steps < 50:
        m = nine_complement(n)
        n = max(n, m) - min(n, m)
        steps += 1
    return steps


def same_from_behind(n, k):
    """Check whether the first k digits of n, read forwards, are the last k digits of n, read
    forwards too. The two parts may not overlap.

    same_from_behind(12512, 2) == True
    same_from_behind(1212, 3) == False
    """
    s = str(n)
    if k <= 0 or 2 * k > len(s):
        return False
    return s[:k] == s[-k:]


def unwind(n):
    """Write the digits of n from outside to inside: first, last, second, last but one, ...
    Return a text."""
    s = str(n)
    out = ""
    left, right = 0, len(s) - 1
    while left < right:
        out += s[left] + s[right]
        left += 1
        right -= 1
    if left == right:
        out += s[left]
    return out
