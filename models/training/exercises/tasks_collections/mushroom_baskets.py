def safe_part(basket, edible, lookalikes):
    """
    `basket` is a list of mushrooms, `edible` a set, and `lookalikes` maps a mushroom to its poisonous
    double. Keep the edible mushrooms; but a kind whose double is in the basket too is thrown away
    altogether. Return the kept ones sorted, with repeats.

    >>> safe_part(["cep", "field", "deathcap", "cep"], {"cep", "field"}, {"field": "deathcap"})
    ['cep', 'cep']
    """
    found = set(basket)
    kept = []
    for m in basket:
        if m not in edible:
            continue
        if lookalikes.get(m) in found:
            continue
        kept.append(m)
    return sorted(kept)


def winner_of_walk(baskets, points):
    """
    `baskets` maps a person to {mushroom: number}. Points: each mushroom counts points.get(kind, 1),
    and someone who has a kind nobody else has gets 5 more for it. Return the list of winners, sorted;
    empty if there is nobody.

    Example:
    winner_of_walk({"A": {"cep": 2}, "B": {"cep": 3, "morel": 1}}, {"cep": 2}) == ["B"]
    """
    if not baskets:
        return []
    owners = {}
    for kinds in baskets.values():
        for kind in kinds:
            owners[kind] = owners.get(kind, 0) + 1
    score = {}
    for person, kinds in baskets.items():
        score[person] = 0
        for kind, n in kinds.items():
            score[person] += n * points.get(kind, 1)
            if owners[kind] == 1:
                score[person] += 5
    best = max(score.values())
    return sorted(p for p in score if score[p] == best)


def finds_by_month(finds):
    """
    Finds are ("YYYY-MM-DD", kind). Return {month number: {kind: count}} over all years, months without
    finds left out, months in order, kinds in order.

    >>> finds_by_month([("2020-09-02", "cep"), ("2021-09-30", "cep"), ("2021-05-01", "morel")])
    {5: {'morel': 1}, 9: {'cep': 2}}
    """
    table = {}
    for date, kind in sorted(finds, key=lambda f: (f[0][5:7], f[1])):
        month = int(date.split("-")[1])
        row = table.setdefault(month, {})
        row[kind] = row.get(kind, 0) + 1
    return table


def best_spots(spots, k):
    """
    `spots` maps (x, y) positions to a number of mushrooms. Return the k best positions: most mushrooms
    first, then the nearest to (0, 0) counted as |x| + |y|, then the smaller x.

    best_spots({(1, 1): 4, (5, 0): 4, (0, 0): 1}, 2) -> [(1, 1), (5, 0)]
    """
    def key(pos):
        x, y = pos
        return (-spots[pos], abs(x) + abs(y), x, y)

    return sorted(spots, key=key)[:k]


def even_split(basket, people):
    """
    Divide {kind: number} evenly. Each person gets the same number of each kind; return (share, rest) as
    dictionaries without zeros. With no people everything is rest.

    >>> even_split({"cep": 7, "morel": 1}, 2)
    ({'cep': 3}, {'cep': 1, 'morel': 1})
    """
    if people <= 0:
        return {}, dict(basket)
    share = {k: n // people for k, n in basket.items() if n // people > 0}
    rest = {k: n % people for k, n in basket.items() if n % people != 0}
    return share, rest


def unknown_kinds(baskets, book):
    """Return the set of kinds in all baskets that are not in the book, regardless of case."""
    known = {name.lower() for name in book}
    return {kind for kinds in baskets.values() for kind in kinds if kind.lower() not in known}
