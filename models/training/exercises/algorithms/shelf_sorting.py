from typing import List, Tuple


def load_lightest(weights: List[int], places: int) -> List[int]:
    """The van has some places at the door for the lightest parcels, in order. Bring
    them to the front by picking the smallest of the rest and swapping it there; the
    remaining parcels lie as the swaps left them.

    >>> load_lightest([7, 3, 9, 1], 2)
    [1, 3, 9, 7]
    >>> load_lightest([], 3)
    []
    """
    result = weights[:]
    n = len(result)
    for i in range(min(places, n)):
        smallest = i
        for j in range(i + 1, n):
            if result[j] < result[smallest]:
                smallest = j
        result[i], result[smallest] = result[smallest], result[i]
    return result


def insert_book(shelf, title):
    """Insert a title into an alphabetically ordered shelf, ignoring case,
    and return the new shelf.

    >>> insert_book(['Atlas', 'emma', 'Ulysses'], 'Faust')
    ['Atlas', 'emma', 'Faust', 'Ulysses']
    """
    position = 0
    while position < len(shelf) and shelf[position].lower() <= title.lower():
        position += 1
    return shelf[:position] + [title] + shelf[position:]


def whistles_to_tidy(heights: list[int]) -> int:
    """At each whistle the teacher walks once along the row and swaps neighbours who
    stand in the wrong order. How many whistles until nobody has to be swapped?

    >>> whistles_to_tidy([140, 150, 145, 130])
    3
    >>> whistles_to_tidy([1, 2, 3])
    0
    """
    row = list(heights)
    whistles = 0
    changed = True
    while changed:
        changed = False
        for i in range(len(row) - 1):
            if row[i] > row[i + 1]:
                row[i], row[i + 1] = row[i + 1], row[i]
                changed = True
        if changed:
            whistles += 1
    return whistles


def sort_by_digit_gap(tickets):
    """Order ticket numbers by the gap between their largest and smallest digit;
    equal gaps are ordered by the number, larger first.

    >>> sort_by_digit_gap([91, 12, 30, 5, 21])
    [5, 21, 12, 30, 91]
    """
    def gap(n):
        low, high = 9, 0
        while n > 0:
            digit = n % 10
            low = min(low, digit)
            high = max(high, digit)
            n //= 10
        return high - low

    return sorted(tickets, key=lambda t: (gap(t), -t))


def one_pass_up(values: List[int]) -> List[int]:
    # one single bubble pass: the largest value ends at the right end
    values = list(values)
    for i in range(1, len(values)):
        if values[i - 1] > values[i]:
            values[i - 1], values[i] = values[i], values[i - 1]
    return values


def sort_sizes(labels):
    """Sort shirt sizes from XS to XL. Unknown sizes go to the end in their
    original order.

    >>> sort_sizes(['L', 'XS', 'kids', 'M', 'L'])
    ['XS', 'M', 'L', 'L', 'kids']
    """
    order = ['XS', 'S', 'M', 'L', 'XL']
    result = []
    for size in order:
        for label in labels:
            if label == size:
                result.append(label)
    for label in labels:
        if label not in order:
            result.append(label)
    return result


def rank_runners(times: List[Tuple[str, float]]) -> List[str]:
    """Return the names of the runners, fastest first; ties in order of name.

    >>> rank_runners([('Bo', 12.5), ('Al', 12.5), ('Cy', 11.9)])
    ['Cy', 'Al', 'Bo']
    """
    ordered = sorted(times, key=lambda pair: (pair[1], pair[0]))
    return [name for name, _ in ordered]


def is_sorted_by_length(words):
    """Check that no word is shorter than the word before it."""
    for i in range(len(words) - 1):
        if len(words[i]) > len(words[i + 1]):
            return False
    return True
