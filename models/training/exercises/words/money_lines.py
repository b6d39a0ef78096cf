from typing import Dict, List, Tuple


def parse_transfer(line: str) -> Tuple[str, str, int]:
    """Read 'Ann pays Bob 25'.

    >>> parse_transfer("Ann pays Bob 25")
    ('Ann', 'Bob', 25)
    """
    words = line.split()
    return words[0], words[2], int(words[3])


def balances(lines: List[str]) -> Dict[str, int]:
    """Add up transfers 'from>to:amount' to the balance of every person.

    >>> balances(["ann>bob:10", "bob>eve:4"])
    {'ann': -10, 'bob': 6, 'eve': 4}
    """
    result = {}
    for line in lines:
        people, amount = line.split(":")
        giver, taker = people.split(">")
        result[giver] = result.get(giver, 0) - int(amount)
        result[taker] = result.get(taker, 0) + int(amount)
    return result


def running_balance(start: int, entries: List[str]) -> List[int]:
    """Balance after each entry '+12' or '-7'.

    >>> running_balance(10, ["+5", "-12"])
    [15, 3]
    """
    result = []
    balance = start
    for entry in entries:
        balance += int(entry)
        result.append(balance)
    return result


def lowest_point(start, entries):
    """Lowest balance of an account and the number of the entry (0 is the start) where it is reached.

    >>> lowest_point(10, [-4, -7, 20])
    (-1, 2)
    """
    lowest = start
    at = 0
    balance = start
    for i, amount in enumerate(entries):
        balance += amount
        if balance < lowest:
            lowest = balance
            at = i + 1
    return lowest, at


def split_bill(total: int, people: List[str]) -> List[str]:
    """Share cents fairly; the people named first pay the odd cents.

    >>> split_bill(100, ["Al", "Bo", "Cy"])
    ['Al 34', 'Bo 33', 'Cy 33']
    """
    share = total // len(people)
    rest = total - share * len(people)
    lines = []
    for i in range(len(people)):
        cents = share
        if i < rest:
            cents += 1
        lines.append(people[i] + " " + str(cents))
    return lines


def coins_text(cents: int) -> str:
    """Describe an amount by the largest possible coins of 50, 20, 10, 5, 2 and 1.

    >>> coins_text(76)
    '1x50 1x20 1x5 1x1'
    """
    parts = []
    for coin in (50, 20, 10, 5, 2, 1):
        n = cents // coin
        if n > 0:
            parts.append(f"{n}x{coin}")
            cents -= n * coin
    return " ".join(parts)


def spending_by_tag(entries: List[str]) -> List[Tuple[str, int]]:
    """Sum entries like '12 #food' by their tag, the largest sum first.

    >>> spending_by_tag(["12 #food", "30 #bus", "9 #food"])
    [('bus', 30), ('food', 21)]
    """
    sums = {}
    for entry in entries:
        amount, tag = entry.split(" #")
        sums[tag] = sums.get(tag, 0) + int(amount)
    return sorted(sums.items(), key=lambda pair: pair[1], reverse=True)


def round_to_five(text):
    """Round a cash amount such as '3.42' to the nearest five cents.

    >>> round_to_five("3.42"), round_to_five("3.43")
    ('3.40', '3.45')
    """
    euros, cents = text.split(".")
    total = int(euros) * 100 + int(cents)
    total = (total + 2) // 5 * 5
    return f"{total // 100}.{total % 100:02d}"


def discount_label(old, new):
    # '-25%' for a fall from 40 to 30, '' when the price did not fall
    if new >= old:
        return ""
    return "-" + str((old - new) * 100 // old) + "%"


def bill_line(name: str, amount: int, price: int, width: int) -> str:
    """Line of a bill: amount and name at the left, the sum at the right edge.

    >>> bill_line("tea", 2, 150, 14)
    '2 tea      300'
    """
    left = str(amount) + " " + name
    right = str(amount * price)
    spaces = max(1, width - len(left) - len(right))
    return left + " " * spaces + right


def cheque_words(n: int) -> str:
    """Write a number below 100 in words.

    >>> cheque_words(42), cheque_words(17), cheque_words(60)
    ('forty-two', 'seventeen', 'sixty')
    """
    small = ("zero one two three four five six seven eight nine ten eleven twelve thirteen "
             "fourteen fifteen sixteen seventeen eighteen nineteen").split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 20:
        return small[n]
    word = tens[n // 10 - 2]
    if n % 10 != 0:
        word += "-" + small[n % 10]
    return word
