from typing import Dict, List, Tuple


def split_name(name: str) -> Tuple[str, str]:
    """
    Split a file name into stem and ending. The ending is what follows the last dot. A name that begins
    with its only dot, or has none, has no ending.

    >>> split_name("trip.photo.jpg")
    ('trip.photo', 'jpg')
    >>> split_name(".config"), split_name("notes")
    (('.config', ''), ('notes', ''))
    """
    pos = name.rfind(".")
    if pos <= 0:
        return name, ""
    return name[:pos], name[pos + 1:]


def backup_name(name: str, day: int, month: int) -> str:
    """
    The backup of a file carries the date before the ending: "a.txt" of the 4th of May is "a-0504.txt",
    month first. A name that already carries a date of this form loses the old one.

    >>> backup_name("a.txt", 4, 5)
    'a-0504.txt'
    >>> backup_name("log-1231", 1, 1)
    'log-0101'
    """
    stem, ending = split_name(name)
    if len(stem) > 5 and stem[-5] == "-" and stem[-4:].isdigit():
        stem = stem[:-5]
    stem += "-" + str(month).zfill(2) + str(day).zfill(2)
    if not ending:
        return stem
    return stem + "." + ending


def count_endings(names: List[str]) -> Dict[str, int]:
    """Count the files by their ending in small letters; files without an ending count under "-".

    >>> count_endings(["a.TXT", "b.txt", "c"])
    {'txt': 2, '-': 1}
    """
    counts: Dict[str, int] = {}
    for name in names:
        ending = split_name(name)[1].lower() or "-"
        counts[ending] = counts.get(ending, 0) + 1
    return counts


def safe_name(title: str) -> str:
    """
    Make a file name from a title: small letters and digits stay, every stretch of other characters
    becomes one "_", none at the beginning or the end. If nothing is left, the name is "untitled".

    >>> safe_name("My Trip: Rome & Bari!")
    'my_trip_rome_bari'
    >>> safe_name("???")
    'untitled'
    """
    out = ""
    for ch in title.lower():
        if "a" <= ch <= "z" or ch.isdigit():
            out += ch
        elif out and out[-1] != "_":
            out += "_"
    out = out.rstrip("_")
    return out if out else "untitled"


def newest(names: List[str], stem: str) -> str:
    """
    Versions of a file are named "plan_v2.doc", "plan_v10.doc". Return the name with the largest number
    for a stem, or "" if there is none. Names in which no digits follow "_v" do not count.

    >>> newest(["plan_v2.doc", "plan_v10.doc", "plan_vx.doc", "map_v30.doc"], "plan")
    'plan_v10.doc'
    """
    best = ""
    highest = -1
    for name in names:
        head = split_name(name)[0]
        if not head.startswith(stem + "_v"):
            continue
        number = head[len(stem) + 2:]
        if number.isdigit() and int(number) > highest:
            highest = int(number)
            best = name
    return best


def number_files(stem: str, count: int) -> List[str]:
    """
    Name a series of pictures: all numbers have as many digits as the last one.

    >>> number_files("pic", 10)[:2]
    ['pic01', 'pic02']
    """
    digits = len(str(count))
    return [stem + str(i).zfill(digits) for i in range(1, count + 1)]
