from typing import Dict, List, Optional, Tuple


def months_to_repay(debt: int, rate: int) -> Optional[int]:
    """Return the number of months until a debt without interest is paid back with a fixed rate, the last
    rate being smaller if necessary. A rate that is not positive never pays anything back: None. No debt
    needs no month."""
    if debt <= 0:
        return 0
    if rate <= 0:
        return None
    months = debt // rate
    if debt % rate != 0:
        months += 1
    return months


def repay_table(debt: float, percent: float, rate: float) -> List[float]:
    """Each month the debt grows by the percent and then the rate is paid. Return the debt after each
    month until it is paid, rounded to cents. If the first month does not make the debt smaller, return an
    empty list."""
    if debt * percent / 100 >= rate:
        return []
    table = []
    while debt > 0:
        debt = debt * (1 + percent / 100) - rate
        debt = max(0.0, round(debt, 2))
        table.append(debt)
    return table


def last_payment(debt: int, rate: int) -> int:
    """Return the amount of the last payment of a debt without interest: what is left after all full
    rates, or a full rate if nothing is left."""
    rest = debt % rate
    return rest if rest != 0 else rate


def settle_balances(payments: List[Tuple[str, int]], people: List[str]) -> Dict[str, int]:
    """Payments were made by some of the people for all of them. Return for each one what he or she gets
    (positive) or has to pay (negative). Shares are whole; what cannot be divided is a gift."""
    total = 0
    paid = {name: 0 for name in people}
    for name, amount in payments:
        paid[name] += amount
        total += amount
    share = total // len(people)
    return {name: paid[name] - share for name in people}


def can_borrow(income: int, rates: List[int], new_rate: int) -> bool:
    """A bank gives a loan if all rates together with the new one are at most a third of the income."""
    all_rates = sum(rates) + new_rate
    return 3 * all_rates <= income


def interest_of_days(amount: float, percent: float, days: int) -> float:
    """Return the simple interest for a number of days in a bank year of 360 days, rounded to cents.
    Amounts and days that are not positive bring nothing."""
    if amount <= 0 or days <= 0:
        return 0.0
    return round(amount * percent / 100 * days / 360, 2)


def oldest_first(debts: List[int], money: int) -> List[int]:
    """Pay debts in the order of the list as far as the money goes and return what is left of each of
    them."""
    left = []
    for debt in debts:
        payment = min(debt, money)
        left.append(debt - payment)
        money -= payment
    return left


def smallest_first(debts: List[int], money: int) -> int:
    """Pay the smallest debts first, but only completely. Return how many debts are gone afterwards."""
    gone = 0
    for debt in sorted(debts):
        if debt > money:
            break
        money -= debt
        gone += 1
    return gone


def overdue_fee(days_late: int, amount: int) -> int:
    """The fee is nothing within the first three days, then 5, and after 30 days 5 plus one percent of the
    amount, rounded down, for each begun month of 30 days beyond."""
    if days_late <= 3:
        return 0
    if days_late <= 30:
        return 5
    months = (days_late - 30 + 29) // 30
    return 5 + months * (amount // 100)
