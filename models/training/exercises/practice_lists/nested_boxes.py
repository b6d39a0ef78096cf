def longest_rows(rows):
    """Return all rows that are as long as the longest one.

    longest_rows([[1], [2, 3], [4, 5]]) == [[2, 3], [4, 5]]
    longest_rows([]) == []
    """
    longest = 0
    found = []
    for row in rows:
        if len(row) > longest:
            longest = len(row)
            found = [row]
        elif len(row) == longest:
            found.append(row)
    return found


def pad_rows(rows, filler):
    """Make all rows equally long by putting the filler in front of shorter rows.

    pad_rows([[1], [2, 3, 4]], 0) == [[0, 0, 1], [2, 3, 4]]
    """
    width = max((len(row) for row in rows), default=0)
    padded = []
    for row in rows:
        missing = width - len(row)
        padded.append([filler] * missing + row)
    return padded


def rows_with_peak_inside(rows):
    """Count rows whose greatest number stands neither first nor last.

    rows_with_peak_inside([[1, 9, 2], [9, 1, 9], [3]]) == 1
    """
    count = 0
    for row in rows:
        if len(row) < 3:
            continue
        inner = max(row[1:-1])
        if inner > row[0] and inner > row[-1]:
            count += 1
    return count


def boxes_of_boxes(box):
    """A box is a list that may hold other boxes. Count the boxes, this one included, in which
    there are only boxes and at least one of them.

    boxes_of_boxes([]) == 0
    boxes_of_boxes([["pen"], [[], []]]) == 2
    """
    inner = [thing for thing in box if isinstance(thing, list)]
    count = 0
    if inner and len(inner) == len(box):
        count = 1
    for smaller in inner:
        count += boxes_of_boxes(smaller)
    return count


def things_on_level(box, level):
    """Return the things (no boxes) that lie exactly so many boxes deep; level 1 is the outermost
    box.

    things_on_level(["pen", ["cap", ["pin"], "nib"]], 2) == ["cap", "nib"]
    """
    things = []
    for thing in box:
        if isinstance(thing, list):
            if level > 1:
                things += things_on_level(thing, level - 1)
        elif level == 1:
            things.append(thing)
    return things


def staircase(numbers):
    """Cut a list into rows of one, two, three ... numbers; the last row may be shorter.

    staircase([1, 2, 3, 4, 5]) == [[1], [2, 3], [4, 5]]
    """
    rows = []
    start = 0
    size = 1
    while start < len(numbers):
        rows.append(numbers[start:start + size])
        start += size
        size += 1
    return rows


def snake(rows):
    """Read the rows one below the other, every second one backwards, to one list. Zeros are not
    read.

    snake([[1, 2, 0], [3, 0, 4], [5]]) == [1, 2, 4, 3, 5]
    """
    read = []
    for i, row in enumerate(rows):
        line = row if i % 2 == 0 else row[::-1]
        read.extend(number for number in line if number != 0)
    return read


def column_winners(rows):
    """All rows have the same length. For each column return the index of the row that holds its
    smallest number.

    column_winners([[3, 1], [2, 4]]) == [1, 0]
    """
    winners = []
    for c in range(len(rows[0])):
        column = [row[c] for row in rows]
        winners.append(column.index(min(column)))
    return winners
