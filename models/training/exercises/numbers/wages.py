from typing import Dict, List


def week_pay(hours: List[float], wage: float) -> float:
    """Pay for a week. Hours beyond eight on a day are paid one and a half times.

    >>> week_pay([8, 10, 6], 20)
    500.0
    """
    pay = 0.0
    for h in hours:
        normal = min(h, 8)
        extra = max(0, h - 8)
        pay += normal * wage + extra * wage * 1.5
    return round(pay, 2)


def shift_length(start: str, end: str) -> int:
    """Minutes of a shift; it may go past midnight.

    >>> shift_length("22:30", "06:00")
    450
    >>> shift_length("08:00", "12:15")
    255
    """
    h1, m1 = [int(x) for x in start.split(":")]
    h2, m2 = [int(x) for x in end.split(":")]
    minutes = (h2 * 60 + m2) - (h1 * 60 + m1)
    if minutes < 0:
        minutes += 24 * 60
    return minutes


def income_tax(income: int, brackets: List[tuple]) -> int:
    """Tax by brackets (lower limit, percent), in rising order. Each part of the income is taxed with
    the percentage of the bracket it lies in.

    >>> income_tax(30000, [(0, 0), (10000, 10), (20000, 25)])
    3500
    """
    tax = 0
    for i, (lower, percent) in enumerate(brackets):
        if income <= lower:
            break
        upper = income
        if i + 1 < len(brackets):
            upper = min(income, brackets[i + 1][0])
        tax += (upper - lower) * percent // 100
    return tax


def share_tips(tips: int, hours: Dict[str, int]) -> Dict[str, int]:
    """Share the tips in proportion to the hours, in full cents. The cents left over go to the person
    with the most hours.

    >>> share_tips(1000, {"Ana": 2, "Ben": 1})
    {'Ana': 667, 'Ben': 333}
    """
    total = sum(hours.values())
    shares = {}
    for name in hours:
        shares[name] = tips * hours[name] // total
    busiest = max(hours, key=hours.get)
    shares[busiest] += tips - sum(shares.values())
    return shares


def raises(wage: float, percents: List[float]) -> List[float]:
    """Wage after each raise, rounded to cents each time.

    >>> raises(10.0, [10, 5])
    [11.0, 11.55]
    """
    out = []
    for p in percents:
        wage = round(wage * (1 + p / 100), 2)
        out.append(wage)
    return out


def pay_gap(wages: List[int]) -> int:
    """Highest wage minus the median wage (the lower middle one for an even number)."""
    ordered = sorted(wages)
    return ordered[-1] - ordered[(len(ordered) - 1) // 2]


def overtime_account(days: List[int], target: int = 480) -> int:
    """Minutes on the overtime account at the end; the account is cut off at plus or minus 600.

    >>> overtime_account([500, 470, 480])
    10
    >>> overtime_account([1000, 900, 400])
    520
    """
    account = 0
    for worked in days:
        account += worked - target
        if account > 600:
            account = 600
        elif account < -600:
            account = -600
    return account


def bonus(sales, target):
    # 5 percent of everything above the target, nothing below
    return max(0, sales - target) * 5 // 100


def payday_list(staff):
    """Lines of name and pay, the highest pay first.

    >>> payday_list({"Bo": 900, "Al": 1200})
    ['Al: 1200', 'Bo: 900']
    """
    lines = []
    for name, pay in sorted(staff.items(), key=lambda item: item[1], reverse=True):
        lines.append(f"{name}: {pay}")
    return lines
