def island_names(sea):
    """
    In a sea of "~" the letters between two waves are an island. List the
    islands with a capital first letter.

    >>> island_names("~~rum~~oak~")
    ['Rum', 'Oak']
    >>> island_names("~~~")
    []
    """
    names = []
    name = ""
    for ch in sea + "~":
        if ch != "~":
            name += ch
        elif name:
            names.append(name.capitalize())
            name = ""
    return names


def flooded(sea, height):
    """
    Fields of a sea are digits for their heights. Every field that is not
    higher than the water becomes "~".

    >>> flooded("0312", 1)
    '~3~2'
    """
    result = ""
    for field in sea:
        if int(field) <= height:
            result += "~"
        else:
            result += field
    return result


def peaks(heights):
    """
    Return the positions of all fields that are higher than both neighbours.
    The first and the last field are never peaks.

    >>> peaks("13125")
    [1]
    """
    found = []
    for i in range(1, len(heights) - 1):
        left = heights[i - 1]
        right = heights[i + 1]
        if heights[i] > left and heights[i] > right:
            found.append(i)
    return found


def ferry_route(start, lines):
    """
    Ferry lines are texts of two harbours, such as "A>C". From a harbour take
    the first line that leaves it, until there is none or a harbour would be
    visited again. Return the harbours on the way.

    >>> ferry_route("A", ["A>C", "B>D", "C>B"])
    'ACBD'
    >>> ferry_route("A", ["A>B", "B>A"])
    'AB'
    """
    targets = {}
    for line in lines:
        source, target = line.split(">")
        if source not in targets:
            targets[source] = target
    route = start
    harbour = start
    while harbour in targets and targets[harbour] not in route:
        harbour = targets[harbour]
        route += harbour
    return route


def bottle_post(pieces):
    """
    A letter was torn; each piece begins with its number, such as "2lo". Put
    the pieces in order. Pieces with a "?" as number come last.

    >>> bottle_post(["2lo", "?!", "1hel"])
    'hello!'
    """
    ordered = sorted(pieces, key=lambda piece: (piece[0] == "?", piece[0]))
    letter = ""
    for piece in ordered:
        letter += piece[1:]
    return letter


def tide_words(text):
    """
    At high tide only words of more than four letters can be seen; each of the
    others is covered by one wave for each letter.

    >>> tide_words("the green island is far")
    '~~~ green island ~~ ~~~'
    """
    seen = []
    for word in text.split():
        if len(word) > 4:
            seen.append(word)
        else:
            seen.append("~" * len(word))
    return " ".join(seen)


def is_atoll(sea):
    """
    An atoll has land ("o") at both ends, at least one wave between, and
    nothing else than land and waves.

    >>> is_atoll("o~~o")
    True
    >>> is_atoll("oo")
    False
    >>> is_atoll("~oo~")
    False
    """
    if not sea.startswith("o") or not sea.endswith("o"):
        return False
    if set(sea) != {"o", "~"}:
        return False
    return True


def map_key(signs):
    """
    Given a text of pairs "sign=meaning" with commas between, return the dict.
    A pair without a meaning gets "unknown".

    >>> map_key("^=hill,~=water,x=")
    {'^': 'hill', '~': 'water', 'x': 'unknown'}
    """
    key = {}
    for pair in signs.split(","):
        sign, meaning = pair.split("=")
        key[sign] = meaning or "unknown"
    return key
