def entry_price(ages, group=10):
    """
    Price of a visit in euros: up to 5 years free, 6 to 17 three, 18 to 64 eight, from 65 on five.
    From `group` paying visitors on everybody pays one euro less.

    >>> entry_price([4, 12, 40, 70])
    16
    >>> entry_price([30] * 10)
    70
    >>> entry_price([])
    0
    """
    def single(age):
        if age <= 5:
            return 0
        if age <= 17:
            return 3
        return 8 if age < 65 else 5

    prices = [single(a) for a in ages]
    paying = [p for p in prices if p > 0]
    total = sum(paying)
    if len(paying) >= group:
        total -= len(paying)
    return total


def family_or_single(adults, children, family=18):
    """A family ticket is for two adults and up to three children; else 8 and 3 euros each. Return the
    lowest price, with as many family tickets as are worth it.

    >>> family_or_single(2, 3), family_or_single(1, 1), family_or_single(4, 6), family_or_single(2, 0)
    (18, 11, 36, 16)
    """
    best = adults * 8 + children * 3
    n = 1
    while n <= max(adults, children):
        rest_a = max(0, adults - 2 * n)
        rest_c = max(0, children - 3 * n)
        best = min(best, n * family + rest_a * 8 + rest_c * 3)
        n += 1
    return best


def let_in(queue, free):
    """Groups wait in a queue (sizes). Let groups in, in order, until one does not fit; return (how many
    groups, places left).

    >>> let_in([2, 3, 6, 1], 10)
    (2, 5)
    """
    groups = 0
    for size in queue:
        if size > free:
            break
        free -= size
        groups += 1
    return groups, free


def year_pass_worth(visits_per_month, single=8, year=60):
    # number of the month (1 to 12) in which the pass has paid off, None if it never does
    spent = 0
    for month, n in enumerate(visits_per_month, start=1):
        spent += n * single
        if spent > year:
            return month
    return None


def audio_guides(minutes, guides, duration):
    """Visitors come at the given ascending minutes; each takes a guide for `duration` minutes if one is
    free. Return how many go without one.

    >>> audio_guides([0, 5, 10, 40], 2, 30)
    1
    """
    back = []
    without = 0
    for t in minutes:
        back = [b for b in back if b > t]
        if len(back) < guides:
            back.append(t + duration)
        else:
            without += 1
    return without


def ticket_text(number, day, price):
    """Text on a ticket: number with five digits, day, price with two places, ended by a check letter
    (sum of all digits of the number, A for 0, modulo 26).

    >>> ticket_text(271, "3 May", 8)
    '00271 3 May 8.00 K'
    """
    digits = str(number).zfill(5)
    check = chr(ord("A") + sum(int(d) for d in digits) % 26)
    return " ".join([digits, day, "%.2f" % price, check])


def quiet_hours(counts, opening, limit):
    """counts: visitors of each hour from `opening` on. Return the hours with fewer than `limit` as
    "9-10" texts.

    >>> quiet_hours([5, 40, 8], 9, 10)
    ['9-10', '11-12']
    """
    return ["%d-%d" % (opening + i, opening + i + 1) for i, c in enumerate(counts) if c < limit]
