def pay_for_hours(hours, wage):
    """Pay for a week: the first 38 hours with the wage, each further hour with one and a half of it.

    >>> pay_for_hours(30, 20)
    600
    >>> pay_for_hours(40, 20)
    820.0
    >>> pay_for_hours(-1, 20)
    0
    """
    if hours <= 0:
        return 0
    if hours <= 38:
        return hours * wage
    extra = hours - 38
    return 38 * wage + extra * wage * 1.5


def hours_for_pay(pay, wage):
    """The smallest whole number of hours for which pay_for_hours gives at least the pay.

    >>> hours_for_pay(600, 20)
    30
    >>> hours_for_pay(761, 20)
    39
    """
    hours = 0
    while pay_for_hours(hours, wage) < pay:
        hours += 1
    return hours


def raise_plan(wage, percent, years):
    """The wages of the coming years, when each one is a certain percentage above the year before. Every
    wage is rounded to whole cents before the next raise.

    >>> raise_plan(10.0, 5, 3)
    [10.5, 11.03, 11.58]
    """
    plan = []
    for _ in range(years):
        wage = round(wage * (1 + percent / 100), 2)
        plan.append(wage)
    return plan


def years_to_overtake(own, own_raise, other, other_raise):
    """Every year my wage grows by own_raise and the other's by other_raise. After how many years is mine
    greater? Returns None if that never happens.

    >>> years_to_overtake(1000, 50, 1100, 20)
    4
    >>> years_to_overtake(1000, 20, 1100, 20) is None
    True
    """
    if own > other:
        return 0
    if own_raise <= other_raise:
        return None
    years = 0
    while own <= other:
        own += own_raise
        other += other_raise
        years += 1
    return years


def bonus_for_sales(sales):
    """A bonus of 2 for every full hundred of sales up to 1000, and of 3 for every full hundred above.

    >>> bonus_for_sales(950)
    18
    >>> bonus_for_sales(1250)
    26
    """
    hundreds = sales // 100
    if hundreds <= 10:
        return 2 * hundreds
    return 2 * 10 + 3 * (hundreds - 10)


def split_tips(tips, hours):
    """Tips in whole cents are split by working hours. Cents that cannot be split go to the one with most
    hours, the first one of them.

    >>> split_tips(1000, [3, 3, 1])
    [430, 428, 142]
    >>> split_tips(100, [0, 0])
    [0, 0]
    """
    total = sum(hours)
    if total == 0:
        return [0] * len(hours)
    parts = []
    for h in hours:
        parts.append(tips * h // total)
    most = hours.index(max(hours))
    parts[most] += tips - sum(parts)
    return parts


def taxed(income, steps):
    """Each step is a pair (limit, percent): the part of the income above the limit before and up to this
    limit is taxed with the percent. Income above the last limit is free of tax.

    >>> taxed(2500, [(1000, 0), (2000, 10), (4000, 20)])
    200.0
    >>> taxed(500, [(1000, 0)])
    0.0
    """
    tax = 0.0
    lower = 0
    for limit, percent in steps:
        if income <= lower:
            break
        part = min(income, limit) - lower
        tax += part * percent / 100
        lower = limit
    return tax
