from typing import Dict, List, Optional


def formal(name: str) -> str:
    """Write 'Ann Mary Berg' as 'BERG, Ann M.'.

    >>> formal("Ann Mary Berg")
    'BERG, Ann M.'
    >>> formal("Ann Berg")
    'BERG, Ann'
    """
    parts = name.split()
    result = parts[-1].upper() + ", " + parts[0]
    for middle in parts[1:-1]:
        result += " " + middle[0] + "."
    return result


def same_initials(names: List[str]) -> List[str]:
    """Names whose initials are shared with another name of the list.

    >>> same_initials(["Al Bo", "Cy Do", "Ann Berg"])
    ['Al Bo', 'Ann Berg']
    """
    def initials(name):
        return "".join(part[0] for part in name.split())

    result = []
    for i in range(len(names)):
        for j in range(len(names)):
            if i != j and initials(names[i]) == initials(names[j]):
                result.append(names[i])
                break
    return result


def make_login(name: str, taken: List[str]) -> str:
    """First letter plus last name in lower case; a number is added while it is taken.

    >>> make_login("Ann Berg", ["aberg", "aberg2"])
    'aberg3'
    """
    parts = name.lower().split()
    base = parts[0][0] + parts[-1]
    if base not in taken:
        return base
    n = 2
    while base + str(n) in taken:
        n += 1
    return base + str(n)


def split_couple(text):
    """Turn 'Ann and Bo Berg' into two full names.

    >>> split_couple("Ann and Bo Berg")
    ['Ann Berg', 'Bo Berg']
    """
    names, family = text.rsplit(" ", 1)
    return [first + " " + family for first in names.split(" and ")]


def family_sizes(names: List[str]) -> Dict[str, int]:
    """Number of people per last name, only for names with at least two people.

    >>> family_sizes(["Al Bo", "Cy Bo", "Di Eg"])
    {'Bo': 2}
    """
    counts = {}
    for name in names:
        last = name.split()[-1]
        counts[last] = counts.get(last, 0) + 1
    return {last: n for last, n in counts.items() if n >= 2}


def find_person(names: List[str], part: str) -> Optional[str]:
    """The only name that contains a part, in any case; None if there is none or more than one.

    >>> find_person(["Ann Berg", "Bo Ahl"], "ber")
    'Ann Berg'
    >>> find_person(["Ann Berg", "Bo Ahl"], "b") is None
    True
    """
    found = None
    for name in names:
        if part.lower() in name.lower():
            if found is not None:
                return None
            found = name
    return found


def alphabet_gaps(names):
    """Letters of the alphabet with which no name begins.

    >>> alphabet_gaps(["Ann", "Cy"])[:3]
    'BDE'
    """
    used = [False] * 26
    for name in names:
        used[ord(name[0].upper()) - ord("A")] = True
    return "".join(chr(ord("A") + i) for i in range(26) if not used[i])


def monogram(name):
    # 'Ann Berg' -> 'A|B'
    return "|".join(part[0] for part in name.split())


def name_tags(names: List[str], width: int) -> List[str]:
    """Fit names to tags: too long names are cut and end with a dot.

    >>> name_tags(["Konstantin", "Bo"], 6)
    ['Konst.', 'Bo    ']
    """
    tags = []
    for name in names:
        if len(name) > width:
            tags.append(name[:width - 1] + ".")
        else:
            tags.append(name + " " * (width - len(name)))
    return tags
