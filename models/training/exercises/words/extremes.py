from typing import List, Optional, Tuple


def badge_width(names: List[str]) -> Optional[str]:
    """Return the name that needs the widest badge: its longest single word counts, first on a tie.

    >>> badge_width(["Jo van der Berg", "Maximilian", "Al Konstantin"])
    'Maximilian'
    """
    widest = None
    best = 0
    for name in names:
        size = max(len(word) for word in name.split())
        if size > best:
            best = size
            widest = name
    return widest


def shortest_and_longest(sentence: str) -> Tuple[str, str]:
    """Return the shortest and the longest word of a sentence.

    >>> shortest_and_longest("my neighbour is gardening")
    ('my', 'neighbour')
    """
    words = sentence.split()
    shortest = words[0]
    longest = words[0]
    for w in words[1:]:
        if len(w) < len(shortest):
            shortest = w
        elif len(w) > len(longest):
            longest = w
    return shortest, longest


def last_longest(words):
    """Return the last one of the longest words.

    >>> last_longest(["tent", "fire", "log"])
    'fire'
    """
    best = ""
    for word in words:
        if len(word) >= len(best):
            best = word
    return best


def all_longest(words: List[str]) -> List[str]:
    """Return every word that has the greatest length.

    >>> all_longest(["oak", "pine", "ash", "palm"])
    ['pine', 'palm']
    """
    size = 0
    result = []
    for word in words:
        if len(word) > size:
            size = len(word)
            result = [word]
        elif len(word) == size:
            result.append(word)
    return result


def second_longest_length(words: List[str]) -> int:
    """Second greatest length that occurs among the words, or -1 if all have one length.

    >>> second_longest_length(["river", "lake", "ocean"])
    4
    >>> second_longest_length(["sea", "bay"])
    -1
    """
    sizes = sorted(set(len(w) for w in words))
    if len(sizes) < 2:
        return -1
    return sizes[-2]


def length_gap(words):
    """Difference between the longest and the shortest length, 0 for an empty list.

    >>> length_gap(["hi", "hello", "hey"])
    3
    """
    sizes = [len(w) for w in words]
    if not sizes:
        return 0
    return max(sizes) - min(sizes)


def longest_digit_run(text: str) -> str:
    """Find the longest run of digits in a text; the first one wins a tie.

    >>> longest_digit_run("gate 12, flight 4071, row 9")
    '4071'
    """
    best = ""
    current = ""
    for ch in text:
        if ch.isdigit():
            current += ch
            if len(current) > len(best):
                best = current
        else:
            current = ""
    return best


def longest_hum(text):
    """Return the start and the length of the longest run of 'm' in a comic text.

    >>> longest_hum("hmm, mmmm!")
    (5, 4)
    """
    best_at = 0
    best = 0
    count = 0
    for i, ch in enumerate(text):
        count = count + 1 if ch == "m" else 0
        if count > best:
            best = count
            best_at = i - count + 1
    return best_at, best
