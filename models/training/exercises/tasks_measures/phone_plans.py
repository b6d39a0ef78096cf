def plan_cost(plan, minutes, gigabytes):
    """
    plan is a dict with "base" and, if they are limited, "minutes", "gb", and the prices "per_minute" and
    "per_gb" (each started one) for what goes beyond. A key that is missing means no limit. Return the
    cost of a month.

    >>> plan_cost({"base": 10, "minutes": 100, "per_minute": 0.5, "gb": 2, "per_gb": 4}, 120, 2.5)
    24.0
    >>> plan_cost({"base": 30}, 5000, 99)
    30
    """
    cost = plan["base"]
    if "minutes" in plan and minutes > plan["minutes"]:
        cost += (minutes - plan["minutes"]) * plan.get("per_minute", 0)
    if "gb" in plan and gigabytes > plan["gb"]:
        over = gigabytes - plan["gb"]
        started = int(over) if over == int(over) else int(over) + 1
        cost += started * plan.get("per_gb", 0)
    return cost


def cheapest_plan(plans, usage):
    """usage is a list of (minutes, gigabytes), one for each month; plans maps a name to a plan. Return
    (name, cost of all the months), None without plans.

    >>> cheapest_plan({"S": {"base": 5, "gb": 1, "per_gb": 3}, "L": {"base": 9}}, [(10, 1), (10, 3.5)])
    ('L', 18)
    """
    best = None
    for name in sorted(plans):
        total = sum(plan_cost(plans[name], m, g) for m, g in usage)
        if best is None or total < best[1]:
            best = (name, total)
    return best


def billed_minutes(calls, first=60, step=30):
    """calls are seconds. Each call is billed with at least `first` seconds and then in steps of `step`
    seconds. Calls of 0 seconds are free. Return the billed minutes as a float.

    >>> billed_minutes([10, 61, 0, 120])
    4.5
    """
    seconds = 0
    for c in calls:
        if c <= 0:
            continue
        if c <= first:
            seconds += first
        else:
            steps = -(-(c - first) // step)
            seconds += first + steps * step
    return seconds / 60


def data_day(limit, used):
    """used holds the megabytes of each day. Return the day (from 1) on which the limit was passed, 0 if
    it was not.

    >>> data_day(100, [40, 60, 1]), data_day(100, [1, 2])
    (3, 0)
    """
    total = 0
    for day, mb in enumerate(used, 1):
        total += mb
        if total > limit:
            return day
    return 0


def messages_needed(text, size=160, joined=153):
    """A text of up to `size` characters is one message; a longer one is cut into pieces of `joined`.
    Characters beyond code 127 count double. An empty text is not sent.

    >>> [messages_needed(t) for t in ("a" * 160, "a" * 161, "é" * 81, "")]
    [1, 2, 2, 0]
    """
    length = sum(2 if ord(ch) > 127 else 1 for ch in text)
    if length == 0:
        return 0
    if length <= size:
        return 1
    return -(-length // joined)


def shared_data(family, limit):
    # family: name -> gb; who used more than an even share of the limit, most first
    if not family:
        return []
    share = limit / len(family)
    heavy = [n for n in family if family[n] > share]
    return sorted(heavy, key=lambda n: (-family[n], n))


def size_to_mb(text):
    """Turn "1.5 GB", "300 MB", "2048KB" or "7" (MB) into megabytes; a gigabyte is 1000 megabytes here.

    >>> size_to_mb("1.5 GB"), size_to_mb("300 MB"), size_to_mb("2048KB"), size_to_mb("7")
    (1500.0, 300.0, 2.048, 7.0)
    """
    text = text.upper().replace(" ", "")
    for unit, factor in (("GB", 1000), ("MB", 1), ("KB", 0.001)):
        if text.endswith(unit):
            return float(text[:-2]) * factor
    return float(text)


def download_wait(size, speed):
    """size in MB (int, float or a text as above), speed in megabits a second. Seconds, rounded up; None
    if there is no connection.

    >>> download_wait("1 GB", 50), download_wait(10, 30), download_wait(5, 0)
    (160, 3, None)
    """
    if speed <= 0:
        return None
    mb = size_to_mb(size) if isinstance(size, str) else size
    seconds = mb * 8 / speed
    return int(-(-seconds // 1))
