def deal_apples(apples, children):
    """
    Apples are dealt one by one round the table: child 0, child 1, ..., child n - 1, child n - 2,
    ..., child 0, child 1, ... (the direction turns at both ends and the child at the end gets only one
    apple then). Return how many apples each child has.

    >>> deal_apples(5, 3)
    [2, 2, 1]
    >>> deal_apples(7, 3)
    [2, 3, 2]
    """
    counts = [0] * children
    if children == 1:
        return [apples]
    i, step = 0, 1
    for _ in range(apples):
        counts[i] += 1
        if not 0 <= i + step < children:
            step = -step
        i += step
    return counts


def fair_price(total_cents, people, unit=5):
    """Everybody pays the same, in multiples of `unit` cents, and together at least the total.
    Return what each one pays and how much is left over for the tip. Nobody there means nobody pays: (0, 0).

    fair_price(1000, 3) == (335, 5)
    fair_price(1000, 4) == (250, 0)
    fair_price(1000, 0) == (0, 0)
    """
    if people == 0:
        return 0, 0
    each = total_cents // people
    while each % unit != 0 or each * people < total_cents:
        each += 1
    return each, each * people - total_cents


def last_piece_owner(pieces, appetites):
    """
    Guests eat from a cake in turn, guest i takes appetites[i] pieces each time. Return the index
    of the guest who takes the last piece. If all appetites are 0 or there are no pieces, return -1.

    >>> last_piece_owner(10, [2, 1, 3])
    2
    >>> last_piece_owner(4, [0, 0])
    -1
    """
    if pieces <= 0 or sum(appetites) == 0:
        return -1
    i = 0
    while True:
        pieces -= appetites[i]
        if pieces <= 0:
            return i
        i = (i + 1) % len(appetites)


def group_sizes(people, largest):
    """Split the people into as few groups as possible of at most `largest`, all groups nearly
    equal. Larger ones first.

    >>> group_sizes(11, 4)
    [4, 4, 3]
    >>> group_sizes(0, 4)
    []
    """
    if people == 0:
        return []
    groups = (people + largest - 1) // largest
    small, extra = divmod(people, groups)
    return [small + 1] * extra + [small] * (groups - extra)


def reward_by_rank(points):
    """
    Each pupil gets one sticker, plus one for every other pupil who has fewer points by at least
    5. Return the stickers in the order of the pupils.

    >>> reward_by_rank([20, 12, 16])
    [2, 1, 1]
    """
    stickers = []
    for i in range(len(points)):
        count = 1
        for j in range(len(points)):
            if i != j and points[i] - points[j] >= 5:
                count += 1
        stickers.append(count)
    return stickers


def leftover_rounds(n, k):
    """k cookies make a bag, and the leftover cookies are given to the dog. The bags are then
    packed in the same way, k bags to a box with the leftover bags to the dog, and so on until
    nothing remains. Return the numbers given to the dog.

    leftover_rounds(23, 4) == [3, 1, 1]
    """
    given = []
    while n > 0:
        given.append(n % k)
        n //= k
    return given


def nobody_gets_more_than_double(shares):
    """Return True unless some share is more than double of another one. Fewer than two shares are fine."""
    if len(shares) < 2:
        return True
    return not max(shares) > 2 * min(shares)
