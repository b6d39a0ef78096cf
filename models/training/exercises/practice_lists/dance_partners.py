def pair_by_height(leaders, followers):
    """
    Pair the tallest leader with the tallest follower, the second tallest with the
    second tallest and so on. Those for whom nobody is left get no partner.

    >>> pair_by_height([170, 185], [160, 175, 168])
    [(185, 175), (170, 168)]
    """
    leaders = sorted(leaders, reverse=True)
    followers = sorted(followers, reverse=True)
    pairs = []
    for leader, follower in zip(leaders, followers):
        pairs.append((leader, follower))
    return pairs


def without_partner(dancers, pairs):
    """
    Return the dancers that occur in none of the pairs, in the order of dancers.

    >>> without_partner(["Al", "Bea", "Cy"], [("Bea", "Dan")])
    ['Al', 'Cy']
    """
    dancing = set()
    for first, second in pairs:
        dancing.add(first)
        dancing.add(second)
    return [name for name in dancers if name not in dancing]


def rotate_partners(pairs):
    """
    After each song every second dancer of a pair moves on to the next pair, the last
    one to the first pair. Return the new pairs.

    >>> rotate_partners([("a", 1), ("b", 2), ("c", 3)])
    [('a', 3), ('b', 1), ('c', 2)]
    """
    moved = []
    for i in range(len(pairs)):
        stays = pairs[i][0]
        arrives = pairs[i - 1][1]
        moved.append((stays, arrives))
    return moved


def mixed_pairs(pairs, clubs):
    """
    Count the pairs of dancers from different clubs. clubs is a list of lists of names;
    a dancer without a club belongs to nobody else.

    >>> mixed_pairs([("Al", "Bea"), ("Cy", "Dan")], [["Al", "Bea"], ["Cy"], ["Dan"]])
    1
    """
    count = 0
    for first, second in pairs:
        together = False
        for club in clubs:
            if first in club and second in club:
                together = True
        if not together:
            count += 1
    return count


def judges_result(marks):
    """
    Every couple has a list of marks. The best and the worst mark are left out, the rest
    is added; with fewer than three marks all are added.

    >>> judges_result([[7, 9, 8, 3], [5, 5]])
    [15, 10]
    """
    results = []
    for couple in marks:
        if len(couple) < 3:
            results.append(sum(couple))
        else:
            results.append(sum(couple) - max(couple) - min(couple))
    return results


def next_round(results, least):
    """
    Return the places (indices) of the couples that dance in the next round: those with at
    least the average of all results. If fewer than least couples are so good, only the
    best couple of all is chosen.

    >>> next_round([15, 20, 16, 9], 1)
    [0, 1, 2]
    >>> next_round([15, 20, 16, 9], 4)
    [1]
    """
    if not results:
        return []
    chosen = []
    for place in range(len(results)):
        if results[place] * len(results) >= sum(results):
            chosen.append(place)
    if len(chosen) < least:
        return [max(chosen, key=lambda place: results[place])]
    return chosen


def same_steps(first, second):
    """
    Two dancers note their steps. Return how many steps they did alike before they
    differed for the first time.

    >>> same_steps(["left", "turn", "kick"], ["left", "turn", "hop", "kick"])
    2
    """
    position = 0
    while position < min(len(first), len(second)):
        if first[position] != second[position]:
            break
        position += 1
    return position
