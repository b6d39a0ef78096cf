def grow(cell, hot):
    """
    Return the next size of a cell. A cell of size 0 stays empty. In the heat a cell grows by 2, in the cold
    by 1, and a cell that would be larger than 9 bursts and becomes 0.

    >>> grow(8, True), grow(8, False), grow(0, True)
    (0, 9, 0)
    """
    if cell == 0:
        return 0
    cell += 2 if hot else 1
    return cell if cell <= 9 else 0


def neighbours(dish, r, c):
    """
    Return the sizes of the cells left, right, above and below, as far as they exist.

    >>> neighbours([[1, 2], [3, 4]], 0, 0)
    [2, 3]
    """
    found = []
    for d_row, d_col in [(0, -1), (0, 1), (-1, 0), (1, 0)]:
        row, col = r + d_row, c + d_col
        if 0 <= row < len(dish) and 0 <= col < len(dish[row]):
            found.append(dish[row][col])
    return found


def next_day(dish, hot):
    """
    Let all cells of the dish grow. Then an empty place gets a new cell of size 1 if at least two neighbours
    were larger than 3 on the day before.

    >>> next_day([[4, 0, 5]], False)
    [[5, 1, 6]]
    >>> next_day([[9, 0, 5]], False)
    [[0, 1, 6]]
    """
    result = []
    for r, row in enumerate(dish):
        new_row = []
        for c, cell in enumerate(row):
            size = grow(cell, hot)
            large = [other for other in neighbours(dish, r, c) if other > 3]
            if cell == 0 and len(large) >= 2:
                size = 1
            new_row.append(size)
        result.append(new_row)
    return result


def days_until_full(dish):
    """
    Count the cold days until no place of the dish is empty. Give up after 30 days and return None.

    >>> days_until_full([[4, 0, 5]])
    1
    >>> days_until_full([[0, 0]]) is None
    True
    """
    for day in range(31):
        if all(cell > 0 for row in dish for cell in row):
            return day
        dish = next_day(dish, False)
    return None


def crowded_cells(dish):
    """
    Return the places (row, column) of all cells whose neighbours together are more than three times as
    large as they are. Empty places do not count.

    >>> crowded_cells([[1, 4], [2, 0]])
    [(0, 0)]
    """
    places = []
    for r in range(len(dish)):
        for c in range(len(dish[0])):
            if dish[r][c] == 0:
                continue
            if sum(neighbours(dish, r, c)) > 3 * dish[r][c]:
                places.append((r, c))
    return places


def feed(dish, food):
    """
    Give food to the cells, row by row: a cell takes as much as it needs to reach size 5, as long as there
    is food. Return the rest of the food and change the dish itself.

    >>> dish = [[3, 6], [0, 1]]
    >>> feed(dish, 10), dish
    (4, [[5, 6], [0, 5]])
    """
    for row in dish:
        for c in range(len(row)):
            need = 5 - row[c]
            if row[c] == 0 or need <= 0:
                continue
            given = min(need, food)
            row[c] += given
            food -= given
    return food


def dish_class(dish):
    """
    Return "dead" if all places are empty, "calm" if no cell is larger than 4, "wild" if more than half of
    the places have a larger one, and "mixed" otherwise.

    >>> dish_class([[0, 2], [1, 4]])
    'calm'
    >>> dish_class([[5, 0], [6, 7]])
    'wild'
    """
    cells = [cell for row in dish for cell in row]
    if not any(cells):
        return "dead"
    large = sum(1 for cell in cells if cell > 4)
    if large == 0:
        return "calm"
    return "wild" if large * 2 > len(cells) else "mixed"
