from typing import List


def mask_card(number: str) -> str:
    """Show only the last four digits of a card number; spaces stay where they are.

    >>> mask_card("1234 5678 9012 3456")
    '**** **** **** 3456'
    """
    digits_left = sum(c.isdigit() for c in number)
    out = ""
    for c in number:
        if c.isdigit():
            out += c if digits_left <= 4 else "*"
            digits_left -= 1
        else:
            out += c
    return out


def pin_is_weak(pin: str) -> bool:
    """A PIN is weak if all digits are equal, or if each digit is one more than the digit before,
    or if each one is one less.

    >>> pin_is_weak("3456"), pin_is_weak("7777"), pin_is_weak("4321")
    (True, True, True)
    >>> pin_is_weak("3457")
    False
    """
    steps = set()
    for i in range(len(pin) - 1):
        steps.add(int(pin[i + 1]) - int(pin[i]))
    return steps in ({0}, {1}, {-1})


def tripled_digit_check(number: str) -> bool:
    """Every second digit, beginning with the first, is tripled; the sum of all digits that are then
    written down must be a multiple of seven.

    >>> tripled_digit_check("411")
    True
    >>> tripled_digit_check("1234")
    False
    """
    total = 0
    for i, c in enumerate(number):
        d = int(c)
        if i % 2 == 0:
            d *= 3
        total += d // 10 + d % 10
    return total % 7 == 0


def fee_for_withdrawals(amounts: List[int], free: int) -> int:
    """The first `free` withdrawals cost nothing, each later one costs 1 percent, but 2 euros at least.

    >>> fee_for_withdrawals([100, 50, 500, 80], 2)
    7
    """
    fee = 0
    for i in range(free, len(amounts)):
        fee += max(2, amounts[i] // 100)
    return fee


def blocked_after(attempts: List[str], pin: str) -> int:
    """A card is blocked by three wrong attempts in a row. Return the number of the attempt, counted
    from 1, that blocks it, or 0 if it is never blocked.

    >>> blocked_after(["1111", "2222", "1234", "1", "2", "3"], "1234")
    6
    """
    wrong = 0
    for number, attempt in enumerate(attempts, 1):
        if attempt == pin:
            wrong = 0
        else:
            wrong += 1
        if wrong == 3:
            return number
    return 0


def daily_limit_left(limit: int, payments: List[int]) -> int:
    """Payments that would go beyond the limit are refused. What is left of the limit at the end?

    >>> daily_limit_left(100, [60, 50, 30])
    10
    """
    for p in payments:
        if p <= limit:
            limit -= p
    return limit


def in_groups_of_four(digits):
    """
    >>> in_groups_of_four("12345678901")
    '1234 5678 901'
    """
    return " ".join(digits[i:i + 4] for i in range(0, len(digits), 4))


def cashback(payments, percent=2, cap=10):
    # percent of each payment; no more than cap for a single payment
    return round(sum(min(cap, p * percent / 100) for p in payments), 2)
