def months_to_pay(debt, rate, payment):
    """
    Each month `rate` percent of interest are added to the debt and then `payment` is paid.
    Return the number of months until the debt is gone. If the payment does not even cover the interest
    of the first month, return -1.

    >>> months_to_pay(1000, 1, 200)
    6
    >>> months_to_pay(1000, 1, 10)
    -1
    >>> months_to_pay(0, 1, 10)
    0
    """
    if debt <= 0:
        return 0
    if payment <= debt * rate / 100:
        return -1
    months = 0
    while debt > 0:
        debt += debt * rate / 100
        debt -= payment
        months += 1
    return months


def fair_payment(debt, rate, months):
    """Find the monthly payment, in whole cents, with which a debt (cents) is paid off within the months.
    It is searched by halving: the payment that is just large enough.

    >>> fair_payment(120000, 0, 12)
    10000
    >>> fair_payment(100000, 1, 12)
    8885
    """
    def rest(payment):
        left = debt
        for _ in range(months):
            left += left * rate / 100
            left -= payment
        return left

    low, high = 0, debt * 2
    while low < high:
        mid = (low + high) // 2
        if rest(mid) <= 0:
            high = mid
        else:
            low = mid + 1
    return low


def payment_plan(debt, parts, first):
    """Pay a debt in `parts` parts: the first part is `first`, the others are equal whole amounts, the
    last one takes what is left. Return the list. One part only: everything at once.

    >>> payment_plan(100, 4, 25)
    [25, 25, 25, 25]
    >>> payment_plan(100, 4, 30)
    [30, 23, 23, 24]
    """
    if parts <= 0:
        return []
    if parts == 1:
        return [debt]
    each = (debt - first) // (parts - 1)
    plan = [first] + [each] * (parts - 2)
    plan.append(debt - sum(plan))
    return plan


def cheaper_offer(offers, months):
    """
    offers: list of (name, fee, percent of the sum per month). Return the name of the offer with the
    lowest cost for a sum of 1000 over the months; None without offers.

    >>> cheaper_offer([("A", 50, 0.5), ("B", 0, 1)], 12)
    'A'
    >>> cheaper_offer([("A", 50, 0.5), ("B", 0, 1)], 6)
    'B'
    """
    best = None
    lowest = 0
    for name, fee, percent in offers:
        cost = fee + 1000 * percent / 100 * months
        if best is None or cost < lowest:
            best = name
            lowest = cost
    return best


def missed_payments(due, paid):
    """due maps a month to the amount due, paid to the amount paid (missing: nothing). Return the months
    with too little, sorted, together with the amount missing.

    >>> missed_payments({"2024-02": 50, "2024-01": 50}, {"2024-01": 50, "2024-02": 20})
    [('2024-02', 30)]
    """
    late = []
    for month in sorted(due):
        gap = due[month] - paid.get(month, 0)
        if gap > 0:
            late.append((month, gap))
    return late


def double_your_money(percent):
    # rule of thumb "72 / percent" against the true count of years: returns both
    if percent <= 0:
        return None
    years = 0
    money = 1.0
    while money < 2:
        money *= 1 + percent / 100
        years += 1
    return round(72 / percent), years


def can_borrow(income, debts, wanted, share=40):
    """A bank lends if all monthly payments together (the old debts and the wanted one) are at most `share`
    percent of the income and no old debt is larger than the wanted one's double.

    >>> can_borrow(3000, [400, 300], 500), can_borrow(3000, [700], 300)
    (True, False)
    """
    if income <= 0 or wanted <= 0:
        return False
    if any(d > 2 * wanted for d in debts):
        return False
    return (sum(debts) + wanted) * 100 <= income * share
