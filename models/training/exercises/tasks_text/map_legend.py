from typing import Dict, List, Optional, Tuple


def parse_legend(text: str) -> Dict[str, str]:
    """
    A legend reads "T=tree; ~=water; #=wall". Return a dict from sign to meaning. A sign must be exactly
    one character; entries with another form are left out.

    >>> parse_legend("T=tree; ~=water; xx=bad")
    {'T': 'tree', '~': 'water'}
    """
    legend = {}
    for entry in text.split(";"):
        entry = entry.strip()
        if len(entry) < 3 or entry[1] != "=":
            continue
        legend[entry[0]] = entry[2:].strip()
    return legend


def describe_row(row: str, legend: Dict[str, str]) -> str:
    """
    Describe a row of a map from left to right: "2 tree, 1 water". Signs without a meaning are
    "unknown"; blanks are not told, but part two stretches.

    >>> describe_row("TT~ T", {"T": "tree", "~": "water"})
    '2 tree, 1 water, 1 tree'
    >>> describe_row("", {})
    ''
    """
    parts = []
    count = 0
    for i, ch in enumerate(row):
        count += 1
        if i + 1 < len(row) and row[i + 1] == ch:
            continue
        if ch != " ":
            parts.append(f"{count} {legend.get(ch, 'unknown')}")
        count = 0
    return ", ".join(parts)


def coordinates(ref: str) -> Optional[Tuple[float, float]]:
    """
    Read a place like "48.5N 9.25W" as (latitude, longitude), south and west are negative. Return None
    if a letter is missing or a value is too large (90 and 180).

    >>> coordinates("48.5N 9.25W")
    (48.5, -9.25)
    >>> coordinates("95N 3E") is None
    True
    """
    parts = ref.split()
    if len(parts) != 2:
        return None
    values = []
    for part, letters, limit in zip(parts, ("NS", "EW"), (90, 180)):
        if part[-1] not in letters:
            return None
        try:
            value = float(part[:-1])
        except ValueError:
            return None
        if not 0 <= value <= limit:
            return None
        values.append(-value if part[-1] == letters[1] else value)
    return values[0], values[1]


def grid_square(x: int, y: int) -> str:
    """
    The squares of a city map have a letter for the column and a number for the row, both beginning at
    the upper left; after column Z come AA, AB ... up to AZ. Squares outside are "off".

    >>> grid_square(2, 0), grid_square(27, 4), grid_square(-1, 0)
    ('C1', 'AB5', 'off')
    """
    if x < 0 or y < 0 or x >= 52:
        return "off"
    letter = chr(65 + x % 26)
    if x >= 26:
        letter = "A" + letter
    return letter + str(y + 1)


def street_index(entries: List[str]) -> List[str]:
    """
    Entries are "Mill Lane C4". The index lists "Mill Lane" only once with all its squares, sorted by
    name: "Mill Lane C4 C5".

    >>> street_index(["Mill Lane C5", "Ash Way A1", "Mill Lane C4"])
    ['Ash Way A1', 'Mill Lane C4 C5']
    """
    places: Dict[str, List[str]] = {}
    for entry in entries:
        name, _, sq = entry.rpartition(" ")
        places.setdefault(name, [])
        if sq not in places[name]:
            places[name].append(sq)
    return [name + " " + " ".join(sorted(places[name])) for name in sorted(places)]


def short_street(name: str) -> str:
    """
    >>> short_street("Old Mill Street"), short_street("Broadway")
    ('Old Mill St.', 'Broadway')
    """
    endings = {"Street": "St.", "Road": "Rd.", "Avenue": "Av.", "Square": "Sq."}
    words = name.split()
    if len(words) > 1 and words[-1] in endings:
        words[-1] = endings[words[-1]]
    return " ".join(words)
