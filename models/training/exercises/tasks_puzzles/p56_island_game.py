def land_income(lands, owner):
    """
    Lands lie in a circle; each is (owner name, price). A land brings a tenth of its price (rounded down) to its owner; twice
    as much if one neighbour belongs to the same owner, and three times as much if both do. Return the income of one owner.

    >>> land_income([("a", 50), ("a", 30), ("b", 40), ("b", 10)], "a")
    16
    >>> land_income([], "a")
    0
    """
    n = len(lands)
    if n < 3:
        return sum(price // 10 for name, price in lands if name == owner)
    income = 0
    for i, (name, price) in enumerate(lands):
        if name != owner:
            continue
        times = 1
        if lands[i - 1][0] == owner:
            times += 1
        if lands[(i + 1) % n][0] == owner:
            times += 1
        income += times * (price // 10)
    return income


def bridge_score(islands, bridges):
    """
    `islands` is a dict from the name to the number of bridges it wants. A bridge is a pair of names. An island that has what
    it wants scores its number, one that has too many loses 1 for each bridge too many, others score nothing. Bridges from
    an island to itself or to unknown islands do not count.

    >>> bridge_score({"a": 1, "b": 2, "c": 0}, [("a", "b"), ("b", "c"), ("c", "c")])
    2
    """
    built = {name: 0 for name in islands}
    for x, y in bridges:
        if x == y or x not in islands or y not in islands:
            continue
        built[x] += 1
        built[y] += 1
    score = 0
    for name, wanted in islands.items():
        if built[name] == wanted:
            score += wanted
        elif built[name] > wanted:
            score -= built[name] - wanted
    return score


def trade(goods, offers):
    """
    A player has goods (a dict from name to amount). Each offer is (give, amount, get): `amount` of one good for one piece of
    another. Offers are taken in turn when the player has enough and does not give away the last piece. Return the goods
    without those of amount zero.

    >>> trade({"wood": 5, "fish": 1}, [("wood", 3, "gold"), ("fish", 1, "gold")])
    {'wood': 2, 'fish': 1, 'gold': 1}
    """
    stock = dict(goods)
    for give, amount, get in offers:
        if stock.get(give, 0) <= amount:
            continue
        stock[give] -= amount
        stock[get] = stock.get(get, 0) + 1
    return {name: n for name, n in stock.items() if n != 0}


def coast_fields(board):
    """Count the land fields "L" that have water "~" or the end of the board on exactly one of their four sides."""
    count = 0
    for r, row in enumerate(board):
        for c, field in enumerate(row):
            if field != "L":
                continue
            open_sides = 0
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                nr, nc = r + dr, c + dc
                if not (0 <= nr < len(board) and 0 <= nc < len(board[nr])):
                    open_sides += 1
                elif board[nr][nc] == "~":
                    open_sides += 1
            if open_sides == 1:
                count += 1
    return count


def final_ranking(points, coins):
    """
    Rank the players by points; more coins decide a tie, and with the same coins they share a rank, and the next rank is left
    out. Return a list of texts "rank name", names in order of the alphabet within a rank.

    >>> final_ranking({"al": 5, "bo": 7, "cy": 7, "di": 1}, {"bo": 2, "cy": 2})
    ['1 bo', '1 cy', '3 al', '4 di']
    """
    names = sorted(points, key=lambda p: (-points[p], -coins.get(p, 0), p))
    lines = []
    rank = 0
    last = None
    for i, name in enumerate(names):
        result = (points[name], coins.get(name, 0))
        if result != last:
            rank = i + 1
            last = result
        lines.append(f"{rank} {name}")
    return lines
