from typing import Dict, List, Tuple


def summary_line(values: List[int]) -> str:
    """Smallest, largest and average value on one line.

    >>> summary_line([4, 9, 5])
    'min 4, max 9, avg 6.0'
    >>> summary_line([])
    'no data'
    """
    if not values:
        return "no data"
    low = values[0]
    high = values[0]
    total = 0
    for v in values:
        if v < low:
            low = v
        if v > high:
            high = v
        total += v
    return f"min {low}, max {high}, avg {total / len(values):.1f}"


def total_row(rows: List[List[int]]) -> List[int]:
    """Sums of the columns of a table.

    >>> total_row([[1, 2], [3, 4], [5, 6]])
    [9, 12]
    """
    totals = [0] * len(rows[0])
    for row in rows:
        for c in range(len(row)):
            totals[c] += row[c]
    return totals


def ranking(scores: Dict[str, int]) -> List[str]:
    """Ranking in which equal scores share a place and the next place is skipped.

    >>> ranking({"Al": 5, "Bo": 7, "Cy": 5, "Di": 1})
    ['1. Bo', '2. Al', '2. Cy', '4. Di']
    """
    ordered = sorted(scores, key=lambda name: (-scores[name], name))
    lines = []
    place = 0
    for i, name in enumerate(ordered):
        if i == 0 or scores[name] != scores[ordered[i - 1]]:
            place = i + 1
        lines.append(str(place) + ". " + name)
    return lines


def pivot(entries: List[Tuple[str, str, int]]) -> Dict[str, Dict[str, int]]:
    """Add up (region, month, sales) entries to a table of regions and months.

    >>> pivot([("north", "Jan", 3), ("north", "Jan", 4), ("south", "Feb", 1)])
    {'north': {'Jan': 7}, 'south': {'Feb': 1}}
    """
    table = {}
    for region, month, sales in entries:
        row = table.setdefault(region, {})
        row[month] = row.get(month, 0) + sales
    return table


def change_text(before: int, after: int) -> str:
    """Say how a number changed.

    >>> change_text(50, 60), change_text(8, 8), change_text(10, 5)
    ('up 20%', 'same', 'down 50%')
    """
    if before == after:
        return "same"
    if before == 0:
        return "new"
    percent = abs(after - before) * 100 // before
    if after > before:
        return "up " + str(percent) + "%"
    return "down " + str(percent) + "%"


def page_footers(lines, per_page):
    """Footers such as 'page 1/3' for a report with so many lines.

    >>> page_footers(25, 10)
    ['page 1/3', 'page 2/3', 'page 3/3']
    """
    pages = lines // per_page
    if lines % per_page > 0:
        pages += 1
    return ["page %d/%d" % (i, pages) for i in range(1, pages + 1)]


def times_table(n: int) -> List[str]:
    """Multiplication table from 1 to n with columns of equal width.

    >>> times_table(3)
    ['1 2 3', '2 4 6', '3 6 9']
    """
    width = len(str(n * n))
    lines = []
    for a in range(1, n + 1):
        cells = []
        for b in range(1, n + 1):
            cells.append(str(a * b).rjust(width))
        lines.append(" ".join(cells))
    return lines


def underline(title, mark="="):
    # the title and a line of the same length below it
    return [title, mark * len(title)]


def shorten_middle(text: str, width: int) -> str:
    """Fit a long text into width signs by replacing its middle with '..'.

    >>> shorten_middle("international", 8)
    'int..nal'
    """
    if len(text) <= width:
        return text
    keep = width - 2
    left = (keep + 1) // 2
    right = keep - left
    return text[:left] + ".." + text[len(text) - right:]


def group_totals(lines):
    """Lines 'group value' become lines of group totals, with a grand total at the end.

    >>> group_totals(["a 1", "b 5", "a 2"])
    ['a: 3', 'b: 5', 'all: 8']
    """
    totals = {}
    grand = 0
    for line in lines:
        group, value = line.split()
        totals[group] = totals.get(group, 0) + int(value)
        grand += int(value)
    report = [g + ": " + str(totals[g]) for g in sorted(totals)]
    report.append("all: " + str(grand))
    return report
