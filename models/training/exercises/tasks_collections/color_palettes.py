def mix_lookup(recipes, a, b):
    """
    `recipes` maps pairs of colours (as tuples) to the colour they make. The order within the pair is not
    important. Equal colours mix to themselves. An unknown mixture is "mud".

    >>> mix_lookup({("blue", "yellow"): "green"}, "yellow", "blue")
    'green'
    >>> mix_lookup({}, "red", "red")
    'red'
    """
    if a == b:
        return a
    if (a, b) in recipes:
        return recipes[(a, b)]
    return recipes.get((b, a), "mud")


def reachable_colors(recipes, start):
    """
    Given the recipes {(a, b): c} and the colours in the paint box, return the sorted list of all
    colours which can be mixed in one or more steps, without those that are in the box already.

    Example:
    reachable_colors({("r", "y"): "o", ("o", "b"): "n", ("k", "w"): "g"}, ["r", "y", "b"])
        => ["n", "o"]
    """
    have = set(start)
    changed = True
    while changed:
        changed = False
        for (a, b), c in recipes.items():
            if a in have and b in have and c not in have:
                have.add(c)
                changed = True
    return sorted(have - set(start))


def palette_overlap(palettes):
    """
    Return the colours that are in at least half of the palettes (lists of colours). The most
    frequent ones come first, equal ones in alphabetical order.

    >>> palette_overlap([["red", "tan"], ["tan", "tan"], ["sky"]])
    ['tan']
    """
    counts = {}
    for palette in palettes:
        for c in set(palette):
            counts[c] = counts.get(c, 0) + 1
    common = [c for c in counts if counts[c] * 2 >= len(palettes)]
    common.sort(key=lambda c: (-counts[c], c))
    return common


def rename_colors(grid, mapping):
    """
    A picture is a list of rows with names of colours. Return a new picture with the colours renamed
    according to the mapping; colours that are not in it stay. None (no paint) always stays None.

    >>> rename_colors([["a", None], ["b", "c"]], {"a": "b", "b": "a"})
    [['b', None], ['a', 'c']]
    """
    result = []
    for row in grid:
        new_row = []
        for cell in row:
            new_row.append(None if cell is None else mapping.get(cell, cell))
        result.append(new_row)
    return result


def dominant_per_row(grid):
    """
    Return for each row the colour that fills more than half of it, or "-" if none does.

    dominant_per_row([["x", "x", "y"], ["x", "y"], []]) == ["x", "-", "-"]
    """
    out = []
    for row in grid:
        name = "-"
        for c in set(row):
            if row.count(c) > len(row) / 2:
                name = c
        out.append(name)
    return out
