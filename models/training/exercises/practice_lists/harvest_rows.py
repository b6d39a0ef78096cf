"""Each task is solved twice, with different means."""


def running_harvest(baskets):
    """Kilograms on the cart after each basket. A negative number stands for a basket that
    was taken off; the cart is never emptier than empty.

    >>> running_harvest([3, -5, 4])
    [3, 0, 4]
    """
    on_cart = 0
    contents = []
    for kilograms in baskets:
        on_cart = max(0, on_cart + kilograms)
        contents.append(on_cart)
    return contents


def running_harvest_by_index(baskets):
    """The same, each number made from the one before it.

    >>> running_harvest_by_index([3, -5, 4])
    [3, 0, 4]
    """
    contents = baskets[:]
    for i in range(len(contents)):
        if i > 0:
            contents[i] += contents[i - 1]
        if contents[i] < 0:
            contents[i] = 0
    return contents


def harvest_between(contents, first, last):
    """With the list of running_harvest: how much heavier the cart got from the basket first
    up to the basket last, both included. Lighter counts as zero.

    >>> harvest_between([3, 3, 7, 9], 1, 2)
    4
    >>> harvest_between([3, 3, 7, 2], 0, 3)
    2
    """
    if first > last:
        return 0
    before = contents[first - 1] if first > 0 else 0
    return max(0, contents[last] - before)


def ripe_trees_loop(trees, weeks):
    """Trees are (number, week of blossom). A tree is ripe if weeks or more have passed since
    then in week 40. Return the numbers of the ripe trees from the highest to the lowest.

    >>> ripe_trees_loop([(1, 18), (5, 25), (3, 20)], 20)
    [3, 1]
    """
    ripe = []
    for number, blossom in trees:
        passed = 40 - blossom
        if passed >= weeks:
            ripe.append(number)
    ripe.sort()
    ripe.reverse()
    return ripe


def ripe_trees_short(trees, weeks):
    """The same in one line.

    >>> ripe_trees_short([(1, 18), (5, 25), (3, 20)], 20)
    [3, 1]
    """
    return sorted((number for number, blossom in trees if 40 - blossom >= weeks), reverse=True)


def bad_apples_loop(crates):
    """Every crate is a list of apples, "ok" or "bad". Return how many crates hold more bad
    apples than good ones.

    >>> bad_apples_loop([["ok", "bad"], ["bad"], []])
    1
    """
    spoiled = 0
    for crate in crates:
        bad = 0
        for apple in crate:
            if apple == "bad":
                bad += 1
        good = len(crate) - bad
        if bad > good:
            spoiled += 1
    return spoiled


def bad_apples_short(crates):
    """The same with the count method of lists.

    >>> bad_apples_short([["ok", "bad"], ["bad"], []])
    1
    """
    return sum(2 * crate.count("bad") > len(crate) for crate in crates)


def pickers_share_loop(pickers, kilograms, pay):
    """Two lists walked together: write "name: money" for all pickers who picked anything.

    >>> pickers_share_loop(["Lu", "Mo", "Ed"], [10, 0, 4], 2)
    ['Lu: 20', 'Ed: 8']
    """
    lines = []
    for i in range(len(pickers)):
        if kilograms[i] > 0:
            money = kilograms[i] * pay
            lines.append(pickers[i] + ": " + str(money))
    return lines


def pickers_share_recursive(pickers, kilograms, pay):
    """The same by recursion.

    >>> pickers_share_recursive(["Lu", "Mo", "Ed"], [10, 0, 4], 2)
    ['Lu: 20', 'Ed: 8']
    """
    if not pickers or not kilograms:
        return []
    rest = pickers_share_recursive(pickers[1:], kilograms[1:], pay)
    if kilograms[0] <= 0:
        return rest
    return [f"{pickers[0]}: {kilograms[0] * pay}"] + rest
