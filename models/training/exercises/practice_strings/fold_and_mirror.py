def mirror_walk(path):
    """
    A path of the letters L and R is walked in the opposite direction: the
    steps are taken from the last to the first, and L and R change places.

    >>> mirror_walk("LLR")
    'LRR'
    """
    walked = ""
    for step in path:
        if step == "L":
            walked = "R" + walked
        else:
            walked = "L" + walked
    return walked


def mirror_walk_join(path):
    """
    The same as mirror_walk, with a dict and a comprehension.

    >>> mirror_walk_join("LLR")
    'LRR'
    """
    other = {"L": "R", "R": "L"}
    return "".join([other[step] for step in reversed(path)])


def fold_strip(strip):
    """
    Fold a strip of letters in the middle, so that the last letter lies on the
    first one. Return the pairs from the outside to the inside. The middle
    letter of an odd strip stands alone at the end.

    >>> fold_strip("abcde")
    ['ae', 'bd', 'c']
    >>> fold_strip("ab")
    ['ab']
    """
    pairs = []
    left = 0
    right = len(strip) - 1
    while left < right:
        pairs.append(strip[left] + strip[right])
        left += 1
        right -= 1
    if left == right:
        pairs.append(strip[left])
    return pairs


def fold_strip_recursive(strip):
    """
    The same as fold_strip, with recursion.

    >>> fold_strip_recursive("abcde")
    ['ae', 'bd', 'c']
    >>> fold_strip_recursive("")
    []
    """
    if len(strip) == 0:
        return []
    if len(strip) == 1:
        return [strip]
    outer = strip[0] + strip[-1]
    return [outer] + fold_strip_recursive(strip[1:-1])


def mirror_depth_recursive(word):
    """
    Count how many letters agree from both ends towards the middle.

    >>> mirror_depth_recursive("abcxba")
    2
    >>> mirror_depth_recursive("ab")
    0
    """
    if len(word) < 2:
        return 0
    if word[0] != word[-1]:
        return 0
    return 1 + mirror_depth_recursive(word[1:-1])


def flip_halves(word):
    """
    Turn each half of a word around and leave the middle letter of an odd word
    where it is.

    >>> flip_halves("abcdef")
    'cbafed'
    >>> flip_halves("abxcd")
    'baxdc'
    """
    half = len(word) // 2
    left = word[:half]
    right = word[len(word) - half:]
    middle = word[half:len(word) - half]
    return left[::-1] + middle + right[::-1]


def flip_halves_loop(word):
    """
    The same as flip_halves, letter by letter.

    >>> flip_halves_loop("abcdef")
    'cbafed'
    >>> flip_halves_loop("abxcd")
    'baxdc'
    """
    half = len(word) // 2
    flipped = ""
    for i in range(half - 1, -1, -1):
        flipped += word[i]
    if len(word) % 2 == 1:
        flipped += word[half]
    for i in range(len(word) - 1, len(word) - half - 1, -1):
        flipped += word[i]
    return flipped
