from typing import Dict, List


def short_path(path: str, limit: int) -> str:
    """
    Shorten a path for the title of a window. If it has more than limit characters, replace folders from
    the left by their first letter, one after the other, until it is short enough. The name of the
    file (the last part) is never shortened.

    >>> short_path("home/pictures/summer/sea.png", 24)
    'h/p/summer/sea.png'
    >>> short_path("a/b.txt", 50)
    'a/b.txt'
    """
    parts = path.split("/")
    i = 0
    while len("/".join(parts)) > limit and i < len(parts) - 1:
        parts[i] = parts[i][:1]
        i += 1
    return "/".join(parts)


def read_options(query: str) -> Dict[str, List[str]]:
    """
    Given the options of an address such as "tag=red;tag=big;sort", return a dictionary from each name to
    the list of its values. A name without "=" has the value "yes". Empty parts are skipped.

    read_options("tag=red;tag=big;sort") == {"tag": ["red", "big"], "sort": ["yes"]}
    """
    options = {}
    for part in query.split(";"):
        if part == "":
            continue
        if "=" in part:
            k = part.index("=")
            name = part[:k]
            value = part[k + 1:]
        else:
            name = part
            value = "yes"
        options.setdefault(name, []).append(value)
    return options


def slug(title):
    """
    Make the end of an address from a title: small letters and digits are kept, spaces become "-", "&"
    becomes "and", all other characters vanish. There are never two "-" side by side.

    slug("Salt & Pepper: 12 Ideas!") == "salt-and-pepper-12-ideas"
    slug("a - b") == "a-b"
    """
    res = ""
    for c in title.lower().replace("&", "and"):
        if c.isalnum():
            res += c
        elif c == " " and res and res[-1] != "-":
            res += "-"
    return res.rstrip("-")


def page_title(address: str) -> str:
    """
    Make a title from the last part of an address: the text behind the last "/" without the ending
    (".html"), with "-" and "_" as spaces and a capital first letter. If the address ends with "/", the
    title is "Start".

    >>> page_title("green.shop/tea/black_tea-bags.html")
    'Black tea bags'
    >>> page_title("green.shop/")
    'Start'
    """
    name = address.split("/")[-1]
    if name == "":
        return "Start"
    dot = name.rfind(".")
    if dot > 0:
        name = name[:dot]
    title = ""
    for ch in name:
        if ch == "-" or ch == "_":
            title += " "
        else:
            title += ch
    return title[0].upper() + title[1:]


def common_folder(paths: List[str]) -> str:
    """
    Find the deepest folder in which all the files lie. Return it with a "/" at its end, or "" if the files
    have no folder in common.

    common_folder(["a/b/x.txt", "a/b/c/y.txt"]) => "a/b/"
    common_folder(["ab/x", "ac/x"]) => ""
    """
    if not paths:
        return ""
    common = paths[0].split("/")[:-1]
    for p in paths[1:]:
        folders = p.split("/")[:-1]
        n = 0
        while n < len(common) and n < len(folders) and common[n] == folders[n]:
            n += 1
        common = common[:n]
    return "".join(folder + "/" for folder in common)
