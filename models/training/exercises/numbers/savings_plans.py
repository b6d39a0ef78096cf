def balance_after(start: float, percent: float, years: int) -> float:
    """Balance with yearly interest that is rounded to cents at the end of each year.

    >>> balance_after(100.0, 5, 2)
    110.25
    """
    balance = start
    for _ in range(years):
        interest = round(balance * percent / 100, 2)
        balance += interest
    return round(balance, 2)


def years_to_reach(start: float, percent: float, goal: float) -> int:
    """Full years until the balance is at least the goal. Raise ValueError if it never will be.

    >>> years_to_reach(100, 10, 120)
    2
    """
    if start >= goal:
        return 0
    if percent <= 0 or start <= 0:
        raise ValueError("the goal cannot be reached")
    years = 0
    while start < goal:
        start *= 1 + percent / 100
        years += 1
    return years


def loan_schedule(debt: int, rate: int) -> list[int]:
    """Remaining debt after each monthly payment, without interest. The last payment may be smaller.

    >>> loan_schedule(250, 100)
    [150, 50, 0]
    """
    rest = []
    while debt > 0:
        debt = max(0, debt - rate)
        rest.append(debt)
    return rest


def interest_by_class(amount: int, classes: list[tuple[int, int]]) -> int:
    """Choose the interest rate by the amount. A class is (smallest amount, rate), in any order;
    amounts below all classes get rate 0.

    >>> interest_by_class(5000, [(1000, 1), (10000, 3), (4000, 2)])
    2
    >>> interest_by_class(10, [(1000, 1)])
    0
    """
    rate = 0
    reached = -1
    for smallest, class_rate in classes:
        if amount >= smallest > reached:
            reached = smallest
            rate = class_rate
    return rate


def total_paid(first, growth, months):
    """Sum of monthly payments where each payment is `growth` larger than the one before."""
    return sum(first + growth * i for i in range(months))


def real_value(amount, inflation, years):
    """What an amount will still be worth, in whole euros, if prices rise every year.

    >>> real_value(1000, 25, 2)
    640
    """
    if years == 0:
        return int(amount)
    return real_value(amount / (1 + inflation / 100), inflation, years - 1)


def compare_offers(offers: dict[str, tuple[int, float]], years: int) -> str:
    """Each offer has a bonus at the start and a yearly interest on 1000 euros, without compound
    interest. Return the name of the best offer.

    >>> compare_offers({"Nord": (50, 1.0), "Sued": (0, 3.0)}, 2)
    'Nord'
    >>> compare_offers({"Nord": (50, 1.0), "Sued": (0, 3.0)}, 5)
    'Sued'
    """
    best_name = ""
    best_gain = -1.0
    for name, (bonus, percent) in offers.items():
        gain = bonus + 1000 * percent / 100 * years
        if gain > best_gain:
            best_gain = gain
            best_name = name
    return best_name


def months_negative(balances):
    """Count the months that end below zero, and give the lowest balance of all.

    >>> months_negative([40, -10, 5, -30])
    (2, -30)
    """
    negative = [b for b in balances if b < 0]
    return len(negative), min(balances)


def next_saving_goal(saved, goals):
    # smallest goal that has not been reached yet
    open_goals = [g for g in goals if g > saved]
    if open_goals:
        return min(open_goals)
    return None
