from typing import List, Optional


def every_third(thread: str, first: int) -> str:
    """Return every third letter of a thread, beginning at the position first."""
    picked = []
    position = first
    while position < len(thread):
        picked.append(thread[position])
        position += 3
    return "".join(picked)


def colour_change(thread: str) -> Optional[int]:
    """Return the first position at which the colour is another one than at the position before. Return
    None if the whole thread has one colour.
    """
    for i in range(1, len(thread)):
        if thread[i] != thread[i - 1]:
            return i
    return None


def stripes(colours: List[str], width: int) -> List[str]:
    """Each colour gives one row of the cloth, in which the first letter of the colour is repeated width
    times.
    """
    rows = []
    for colour in colours:
        rows.append(colour[0] * width)
    return rows


def has_knot(thread: str) -> bool:
    """A knot is a place where some letter stands three times in a row. Check if there is one."""
    for i in range(len(thread) - 2):
        if thread[i] == thread[i + 1] and thread[i + 1] == thread[i + 2]:
            return True
    return False


def framed(rows: List[str], border: str) -> List[str]:
    """Put a border of one letter around a cloth whose rows are all equally long. An empty cloth stays
    empty.
    """
    if not rows:
        return []
    width = len(rows[0]) + 2
    result = [border * width]
    for row in rows:
        result.append(border + row + border)
    result.append(border * width)
    return result


def columns(rows: List[str]) -> List[str]:
    """Return the columns of a cloth, each read from the top to the bottom."""
    result: List[str] = []
    if not rows:
        return result
    for j in range(len(rows[0])):
        column = ""
        for row in rows:
            column += row[j]
        result.append(column)
    return result


def differing_rows(first: List[str], second: List[str]) -> List[int]:
    """Two cloths have the same number of rows. Return the numbers of the rows that are not equal, from 0."""
    return [i for i in range(len(first)) if first[i] != second[i]]


def dye(thread: str, old: str, new: str, limit: int) -> str:
    """Give the new colour to the letters of the old colour, but only to as many as the limit allows,
    from the left.
    """
    dyed = ""
    used = 0
    for letter in thread:
        if letter == old and used < limit:
            dyed += new
            used += 1
        else:
            dyed += letter
    return dyed
