from typing import Dict, List


def extension(name: str) -> str:
    """Return the part after the last dot in lower case, or '' for a name without a dot.

    >>> extension("Holiday.JPG")
    'jpg'
    >>> extension("README")
    ''
    """
    pos = name.rfind(".")
    if pos == -1:
        return ""
    return name[pos + 1:].lower()


def count_extensions(names: List[str]) -> Dict[str, int]:
    """Count the files of a folder by their ending.

    >>> count_extensions(["a.txt", "b.png", "c.txt"])
    {'txt': 2, 'png': 1}
    """
    counts = {}
    for name in names:
        ending = name.split(".")[-1]
        counts[ending] = counts.get(ending, 0) + 1
    return counts


def safe_name(title: str) -> str:
    """Make a file name from a title: letters and digits stay, everything else becomes one '_'.

    >>> safe_name("My trip, part 2!")
    'my_trip_part_2'
    """
    result = ""
    for ch in title.lower():
        if ch.isalnum():
            result += ch
        elif result != "" and result[-1] != "_":
            result += "_"
    return result.strip("_")


def free_name(name, taken):
    """Find a name that is not taken by adding (1), (2), ... before the ending.

    >>> free_name("pic.png", ["pic.png", "pic(1).png"])
    'pic(2).png'
    >>> free_name("new.png", [])
    'new.png'
    """
    if name not in taken:
        return name
    stem, ending = name.rsplit(".", 1)
    n = 1
    while f"{stem}({n}).{ending}" in taken:
        n += 1
    return f"{stem}({n}).{ending}"


def numbered_names(stem: str, ending: str, n: int) -> List[str]:
    """Make n file names with numbers that are padded to the same width.

    >>> numbered_names("shot", "jpg", 3)
    ['shot1.jpg', 'shot2.jpg', 'shot3.jpg']
    >>> numbered_names("p", "md", 10)[0]
    'p01.md'
    """
    width = len(str(n))
    return [stem + str(i).zfill(width) + "." + ending for i in range(1, n + 1)]


def parent_folder(path):
    """Return everything before the last slash; the top folder is written '/'.

    >>> parent_folder("/home/eva/notes.txt")
    '/home/eva'
    >>> parent_folder("/notes.txt")
    '/'
    """
    pos = path.rindex("/")
    if pos == 0:
        return "/"
    return path[:pos]


def deepest_path(paths: List[str]) -> str:
    """Return the path with the most folders in it, the first such one on a tie.

    >>> deepest_path(["a/b", "a/b/c.txt", "d/e/f.txt"])
    'a/b/c.txt'
    """
    best = paths[0]
    for path in paths[1:]:
        if path.count("/") > best.count("/"):
            best = path
    return best


def hidden_files(names):
    """Names that begin with a dot, in alphabetical order."""
    return sorted(name for name in names if name.startswith("."))


def change_ending(name, old, new):
    # replace the ending only when it is the expected one
    if name.endswith("." + old):
        return name[: len(name) - len(old)] + new
    return name
