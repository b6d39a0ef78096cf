from typing import Dict, List, Set


def clean_tags(text: str) -> List[str]:
    """
    Users write tags in any way: "#Sea,  summer; SEA #beach". Return them in small letters without "#",
    each only once, in the order in which they first come. Commas, semicolons and blanks are separators.

    >>> clean_tags("#Sea,  summer; SEA #beach")
    ['sea', 'summer', 'beach']
    >>> clean_tags(" , ")
    []
    """
    for mark in ",;#":
        text = text.replace(mark, " ")
    tags = []
    for word in text.lower().split():
        if word not in tags:
            tags.append(word)
    return tags


def tag_line(tags: List[str], limit: int) -> str:
    """
    Show tags as "#sea #beach", but never more than `limit` characters. Tags that do not fit are
    skipped, a shorter one after them may still fit.

    >>> tag_line(["sea", "mountains", "sun"], 10)
    '#sea #sun'
    """
    line = ""
    for tag in tags:
        piece = "#" + tag if not line else " #" + tag
        if len(line) + len(piece) <= limit:
            line += piece
    return line


def related(posts: List[str], tag: str) -> Set[str]:
    """Return all tags that occur together with the given one in some post (without itself).

    >>> sorted(related(["sea sun", "sun moon", "tea"], "sun"))
    ['moon', 'sea']
    """
    found: Set[str] = set()
    for post in posts:
        tags = set(post.split())
        if tag in tags:
            found |= tags
    return found - {tag}


def rename_tag(line: str, old: str, new: str) -> str:
    """
    Rename a tag in a text, but only as a whole: renaming "sea" must not touch "#seaside". A tag ends at
    a blank or at the end of the text.

    >>> rename_tag("at the #sea near #seaside", "sea", "ocean")
    'at the #ocean near #seaside'
    """
    words = line.split(" ")
    for i, word in enumerate(words):
        if word == "#" + old:
            words[i] = "#" + new
    return " ".join(words)


def is_good_tag(tag: str) -> bool:
    """
    A good tag has 2 to 15 characters, begins with a letter, holds only letters, digits and "_" and does not
    end with "_".

    >>> [is_good_tag(t) for t in ("sea_2", "2sea", "x", "sea_")]
    [True, False, False, False]
    """
    if not 2 <= len(tag) <= 15:
        return False
    if not tag[0].isalpha() or tag[-1] == "_":
        return False
    return all(ch.isalnum() or ch == "_" for ch in tag)


def tag_overlap(a: str, b: str) -> float:
    # shared tags in relation to all tags of two posts
    x, y = set(a.split()), set(b.split())
    if not x and not y:
        return 0.0
    return round(len(x & y) / len(x | y), 2)
