def flip_pancakes(stack: list[int], spots: list[int]) -> list[int]:
    """For each number k in spots the top k pancakes (the first k) are flipped over.

    >>> flip_pancakes([1, 2, 3, 4], [2, 3])
    [3, 1, 2, 4]
    """
    stack = stack[:]
    for k in spots:
        stack[:k] = stack[:k][::-1]
    return stack


def reverse_range(notes: list[str], start: int, end: int) -> list[str]:
    """Reverse the notes from start to end, both included, with two pointers.

    >>> reverse_range(['C', 'D', 'E', 'F', 'G'], 1, 3)
    ['C', 'F', 'E', 'D', 'G']
    """
    notes = list(notes)
    while start < end:
        notes[start], notes[end] = notes[end], notes[start]
        start += 1
        end -= 1
    return notes


def zigzag_rows(rows: list[list[int]]) -> list[int]:
    """Walk through the vineyard: first row left to right, second row right to left ...

    >>> zigzag_rows([[1, 2, 3], [4, 5, 6], [7]])
    [1, 2, 3, 6, 5, 4, 7]
    """
    walk = []
    for i, row in enumerate(rows):
        if i % 2 == 0:
            walk.extend(row)
        else:
            walk.extend(row[::-1])
    return walk


def reverse_only_long(words, limit):
    """Words longer than the limit are written backwards, but a capital first letter moves to
    the new first letter.

    >>> reverse_only_long(['The', 'River', 'sleeps'], 3)
    ['The', 'Revir', 'speels']
    """
    out = []
    for w in words:
        if len(w) > limit:
            turned = w[::-1].lower()
            if w[0].isupper():
                turned = turned.capitalize()
            out.append(turned)
        else:
            out.append(w)
    return out


def turn_phrases(text: str) -> str:
    """Sentences are split at '; '. Every second phrase gets its words in reversed order.

    >>> turn_phrases('one two; three four; five six')
    'one two; four three; five six'
    """
    phrases = text.split('; ')
    for i in range(1, len(phrases), 2):
        words = phrases[i].split(' ')
        words.reverse()
        phrases[i] = ' '.join(words)
    return '; '.join(phrases)


def reverse_between_markers(items: list[str], marker: str) -> list[str]:
    """Reverse what lies between the first and the last marker; the markers stay.

    >>> reverse_between_markers(['a', '|', 'b', 'c', '|', 'd'], '|')
    ['a', '|', 'c', 'b', '|', 'd']
    >>> reverse_between_markers(['a', '|', 'b'], '|')
    ['a', '|', 'b']
    """
    if items.count(marker) < 2:
        return items[:]
    first = items.index(marker)
    last = len(items) - 1
    while items[last] != marker:
        last -= 1
    middle = items[first + 1:last]
    return items[:first + 1] + middle[::-1] + items[last:]


def reverse_negative_runs(values: list[int]) -> list[int]:
    """Each run of neighbouring negative numbers is turned around.

    >>> reverse_negative_runs([1, -2, -3, 4, -5, -6, -7])
    [1, -3, -2, 4, -7, -6, -5]
    """
    out = []
    run = []
    for v in values:
        if v < 0:
            run.insert(0, v)
        else:
            out += run
            run = []
            out.append(v)
    return out + run


def swap_halves(items):
    # the middle one of an odd number stays in the middle
    half = len(items) // 2
    middle = items[half:len(items) - half]
    return items[len(items) - half:] + middle + items[:half]
