def possible_swaps(offers, wishes):
    """
    At a seed exchange `offers` and `wishes` both map a gardener to a set of plants. Two gardeners
    can swap if each of them wishes for something the other one offers. Return the list of such pairs
    (a, b) with a < b, in alphabetical order.

    >>> possible_swaps({"A": {"kale"}, "B": {"leek"}}, {"A": {"leek"}, "B": {"kale", "rue"}})
    [('A', 'B')]
    """
    names = sorted(offers)
    pairs = []
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            a, b = names[i], names[j]
            if offers[a] & wishes.get(b, set()) and offers[b] & wishes.get(a, set()):
                pairs.append((a, b))
    return pairs


def rarest_plant(offers):
    """
    Find the plant that the fewest gardeners offer. Of several the longest name wins, then the
    alphabetically first one. Without any plant return an empty string.

    rarest_plant({"A": {"kale", "leek"}, "B": {"kale", "rue"}}) == "leek"
    """
    counts = {}
    for plants in offers.values():
        for plant in plants:
            counts[plant] = counts.get(plant, 0) + 1
    if not counts:
        return ""
    return min(counts, key=lambda p: (counts[p], -len(p), p))


def share_packets(packets, people):
    """
    Packets (a dict of plant -> number) are shared out one by one, plant by plant in alphabetical order,
    to the people in turn. Return a dictionary of person -> dictionary of what they got.
    If there is nobody, return an empty dictionary.

    >>> share_packets({"dill": 3, "cress": 1}, ["P", "Q"])
    {'P': {'cress': 1, 'dill': 1}, 'Q': {'dill': 2}}
    """
    if not people:
        return {}
    got = {person: {} for person in people}
    turn = 0
    for plant in sorted(packets):
        for _ in range(packets[plant]):
            bag = got[people[turn % len(people)]]
            bag[plant] = bag.get(plant, 0) + 1
            turn += 1
    return got


def still_good(packets, year, lifetimes, default=2):
    """
    Packets are (plant, year of harvest) tuples. A packet is good as long as no more than the lifetime of
    its plant has passed; plants without a known lifetime last `default` years.
    A harvest year in the future is a misprint, such packets are not good.
    Return the good packets in the old order.

    still_good([("leek", 2019), ("rue", 2023)], 2024, {"leek": 3}) -> [("rue", 2023)]
    """
    good = []
    for plant, harvest in packets:
        age = year - harvest
        if 0 <= age <= lifetimes.get(plant, default):
            good.append((plant, harvest))
    return good


def common_to_all(baskets):
    """
    Return the sorted list of plants that are in every basket. Empty baskets are ignored,
    and with no filled basket at all the answer is an empty list.

    common_to_all([["a", "b"], [], ["b", "c"]]) # => ["b"]
    """
    filled = [set(b) for b in baskets if b]
    if not filled:
        return []
    common = filled[0]
    for other in filled[1:]:
        common = common & other
    return sorted(common)
