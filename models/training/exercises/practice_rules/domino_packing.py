def pack_rows_loop(lengths, width):
    """
    Lay tiles side by side into rows of a given width, in their order. A new row begins when a tile does not
    fit. Return the free space at the end of each row.

    >>> pack_rows_loop([3, 4, 2, 6], 7)
    [0, 5, 1]
    """
    spaces = []
    space = width
    for length in lengths:
        if length > space:
            spaces.append(space)
            space = width
        space -= length
    if lengths:
        spaces.append(space)
    return spaces


def pack_rows_recursive(lengths, width):
    """
    The free spaces of pack_rows_loop: fill one row, then pack the rest.

    >>> pack_rows_recursive([3, 4, 2, 6], 7)
    [0, 5, 1]
    """
    if not lengths:
        return []
    space = width
    used = 0
    while used < len(lengths) and lengths[used] <= space:
        space -= lengths[used]
        used += 1
    return [space] + pack_rows_recursive(lengths[used:], width)


def best_fit(lengths, rooms):
    """
    Put each tile, the longest first, into the room with the least space that is still enough. Return the
    list of tiles that found no room.

    >>> best_fit([4, 6, 5, 3], [7, 9])
    [3]
    """
    spaces = list(rooms)
    outside = []
    for length in sorted(lengths, reverse=True):
        fitting = [space for space in spaces if space >= length]
        if not fitting:
            outside.append(length)
            continue
        chosen = min(fitting)
        spaces[spaces.index(chosen)] -= length
    return outside


def tile_price(length, width, colour):
    """
    A tile costs 1 for each 10 square centimetres begun. Gold tiles cost four times as much, white ones one
    less, but at least 1. A tile without an area costs nothing.

    >>> tile_price(5, 5, "red"), tile_price(2, 2, "white"), tile_price(5, 5, "gold")
    (3, 1, 12)
    """
    area = length * width
    if area <= 0:
        return 0
    price = (area + 9) // 10
    if colour == "gold":
        return price * 4
    if colour == "white":
        return max(1, price - 1)
    return price


def lay_chain(tiles, start):
    """
    Tiles have two numbers. Take the tiles in their order; a tile is laid if one of its numbers is the open
    number, and then its other number is the open one. Return the open number at the end.

    >>> lay_chain([(2, 5), (1, 4), (6, 5), (4, 6)], 2)
    4
    """
    end = start
    for a, b in tiles:
        if a == end:
            end = b
        elif b == end:
            end = a
    return end


def lay_chain_recursive(tiles, start):
    """
    lay_chain by recursion over the list.

    >>> lay_chain_recursive([(2, 5), (1, 4), (6, 5), (4, 6)], 2)
    4
    """
    if not tiles:
        return start
    first, rest = tiles[0], tiles[1:]
    if start in first:
        other = first[1] if first[0] == start else first[0]
        return lay_chain_recursive(rest, other)
    return lay_chain_recursive(rest, start)


def floor_text(rows, columns, every):
    """
    Draw a floor of tiles: fields are numbered from 1, row by row, and each field whose number can be
    divided by `every` is "O", other fields of the border are "+", and the rest are ".".

    >>> floor_text(3, 3, 4)
    ['+++', 'O.+', '+O+']
    """
    lines = []
    for row in range(rows):
        line = ""
        for column in range(columns):
            number = row * columns + column + 1
            if number % every == 0:
                line += "O"
            elif row in (0, rows - 1) or column in (0, columns - 1):
                line += "+"
            else:
                line += "."
        lines.append(line)
    return lines


def broken_tiles(floor):
    """
    Return how many tiles have to be bought for a floor in which "x" is a broken tile: one for each, and one
    more for every two that lie side by side in a row, because they are glued together.

    >>> broken_tiles(["xx.", "x.x"])
    5
    """
    count = 0
    for row in floor:
        count += row.count("x")
        for left, right in zip(row, row[1:]):
            if left == "x" and right == "x":
                count += 1
    return count
