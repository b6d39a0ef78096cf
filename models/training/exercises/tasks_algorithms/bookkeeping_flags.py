from typing import Dict, List


def audit(entries: List[str]) -> List[int]:
    """
    Each entry of a cash book has the form 'text;amount;balance' with whole numbers, where
    the balance is the one after the entry. Return the numbers (from 1) of the entries
    whose balance is not the balance of the entry before plus the amount. An entry that
    can't be read is wrong as well, and the balance before it goes on counting. The book
    begins with the balance 0.

    >>> audit(["gift;50;50", "bread;-3;47", "tea;-5;43", "pen;-2;41"])
    [3]
    >>> audit(["a;x;1", "b;2;2"])
    [1]
    """
    wrong = []
    balance = 0
    for number, line in enumerate(entries, 1):
        parts = line.split(";")
        try:
            amount = int(parts[1])
            stated = int(parts[2])
        except (ValueError, IndexError):
            wrong.append(number)
            continue
        if balance + amount != stated:
            wrong.append(number)
        balance = stated
    return wrong


def settle(debts):
    """
    debts is a list of (who, to whom, amount). Return a dict with what each person gets
    (positive) or has to pay (negative) altogether; people who are even are left out.

    Examples:
    settle([("a", "b", 5), ("b", "c", 5)]) == {"a": -5, "c": 5}
    settle([]) == {}
    """
    d = {}
    for x, y, amount in debts:
        d[x] = d.get(x, 0) - amount
        d[y] = d.get(y, 0) + amount
    return {p: v for p, v in d.items() if v != 0}


def payments(balances: Dict[str, int]) -> List[tuple]:
    """
    Given balances that sum to 0 (negative means: has to pay), make a list of payments
    (from, to, amount): the one who owes most always pays to the one who gets most, as
    much as possible. Ties are broken by name.

    >>> payments({"a": -7, "b": 4, "c": 3})
    [('a', 'b', 4), ('a', 'c', 3)]
    """
    left = dict(balances)
    result = []
    while any(v != 0 for v in left.values()):
        payer = min(left, key=lambda p: (left[p], p))
        taker = min(left, key=lambda p: (-left[p], p))
        amount = min(-left[payer], left[taker])
        left[payer] += amount
        left[taker] -= amount
        result.append((payer, taker, amount))
    return result


def suspicious(amounts: List[int]) -> bool:
    """
    Return True if three amounts in a row are equal, or if an amount is followed directly
    by its reversal (the same number with the other sign) more than once.

    >>> suspicious([5, -5, 7, -7])
    True
    >>> suspicious([4, 4, -4])
    False
    """
    reversals = 0
    for i in range(1, len(amounts)):
        if amounts[i] == -amounts[i - 1]:
            reversals += 1
        if i >= 2 and amounts[i] == amounts[i - 1] == amounts[i - 2]:
            return True
    return reversals > 1


def interest_years(deposit: int, percent: int, goal: int) -> int:
    """
    Count the years until a deposit (whole cents, interest rounded down and added at the
    end of every year) reaches the goal. Return -1 if it stops growing before.

    >>> interest_years(1000, 10, 1300)
    3
    >>> interest_years(5, 10, 6)
    -1
    """
    years = 0
    while deposit < goal:
        gain = deposit * percent // 100
        if gain == 0:
            return -1
        deposit += gain
        years += 1
    return years


def carry_over(columns):
    # each column is (money, size of the purse): what does not fit goes on to the next one; returns the rest
    rest = 0
    for money, size in columns:
        rest = max(0, money + rest - size)
    return rest
