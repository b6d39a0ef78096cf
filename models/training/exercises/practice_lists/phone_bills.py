def is_own_net(number, prefixes):
    """Numbers that begin with one of the prefixes belong to the own net."""
    return any(number.startswith(prefix) for prefix in prefixes)


def minutes_of_call(seconds):
    """Begun minutes count as whole ones; calls of less than 5 seconds as none.

    minutes_of_call(61) -> 2
    minutes_of_call(4) -> 0
    """
    if seconds < 5:
        return 0
    return (seconds + 59) // 60


def bill(calls, prefixes, price):
    """Calls are (number, seconds). Calls within the own net are free, all others cost the price
    for every minute.

    bill([("017", 61), ("055", 100)], ["01"], 9) -> 18
    """
    total = 0
    for number, seconds in calls:
        if not is_own_net(number, prefixes):
            total += minutes_of_call(seconds) * price
    return total


def missed_then_called_back(calls):
    """A call with 0 seconds was missed. Return the numbers that were missed and had a real call
    later, in the order of the later calls.

    missed_then_called_back([("1", 0), ("2", 0), ("3", 9), ("2", 30)]) -> ["2"]
    """
    missed = []
    answered = []
    for number, seconds in calls:
        if seconds == 0:
            missed.append(number)
        elif number in missed:
            answered.append(number)
            missed.remove(number)
    return answered


def longest_call_of_each(calls):
    """Return a list of (number, seconds of its longest call), sorted by number. Missed calls
    are not looked at.

    longest_call_of_each([("2", 5), ("1", 7), ("2", 9), ("3", 0)]) -> [("1", 7), ("2", 9)]
    """
    longest = {}
    for number, seconds in calls:
        if seconds:
            longest[number] = max(seconds, longest.get(number, 0))
    return sorted(longest.items())


def most_called(calls, count):
    """The count numbers with the most calls, of equally many the one that was called first.

    most_called([("1", 5), ("2", 5), ("2", 5), ("3", 5)], 2) -> ["2", "1"]
    """
    numbers = []
    for number, seconds in calls:
        if number not in numbers:
            numbers.append(number)

    def calls_of(number):
        return sum(1 for other, seconds in calls if other == number)

    numbers.sort(key=calls_of, reverse=True)
    return numbers[:count]


def over_budget_at(bills, budget):
    """Bills of the months in order. Return how many months could be paid from the budget and
    what was missing in the month after, or 0 if all could be paid.

    over_budget_at([30, 25, 20], 60) -> (2, 15)
    over_budget_at([30], 60) -> (1, 0)
    """
    left = budget
    for month, amount in enumerate(bills):
        if amount > left:
            return month, amount - left
        left -= amount
    return len(bills), 0


def compare_tariffs(minutes, flat, price):
    """For the minutes of each month tell the cheaper tariff: "flat" or "minute". With equal costs
    the tariff of the month before is kept, in the first month "flat".

    compare_tariffs([100, 300, 200], 20, 0.1) -> ["minute", "flat", "flat"]
    """
    choices = []
    current = "flat"
    for used in minutes:
        cost = used * price
        if cost < flat:
            current = "minute"
        elif cost > flat:
            current = "flat"
        choices.append(current)
    return choices
