def fitted_lids(pots, lids):
    """Both lists are sorted. A lid fits if it is 0 to 2 cm wider than the pot. Give
    every pot the first free lid that fits; return the pairs.

    >>> fitted_lids([15, 16, 20], [14, 16, 18, 23])
    [(15, 16), (16, 18)]
    """
    pairs = []
    i = j = 0
    while i < len(pots) and j < len(lids):
        if lids[j] < pots[i]:
            j += 1
        elif lids[j] > pots[i] + 2:
            i += 1
        else:
            pairs.append((pots[i], lids[j]))
            i += 1
            j += 1
    return pairs


def merge_diaries(first: list[tuple], second: list[tuple]) -> list[str]:
    """Two diaries hold (day, text) in order of days. Merge the texts by day; if both
    have an entry for a day, join them with ' / '.

    >>> merge_diaries([(1, 'rain'), (4, 'sun')], [(2, 'fog'), (4, 'wind')])
    ['rain', 'fog', 'sun / wind']
    """
    merged = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i][0] < second[j][0]:
            merged.append(first[i][1])
            i += 1
        elif first[i][0] > second[j][0]:
            merged.append(second[j][1])
            j += 1
        else:
            merged.append(first[i][1] + ' / ' + second[j][1])
            i += 1
            j += 1
    for _, text in first[i:] + second[j:]:
        merged.append(text)
    return merged


def seesaw_rounds(weights: list[int], tolerance: int) -> list[tuple[int, int]]:
    """The lightest child sits opposite the heaviest, the second lightest opposite the
    second heaviest and so on. Return the pairs that differ by at most the tolerance.

    >>> seesaw_rounds([30, 45, 22, 28], 10)
    [(28, 30)]
    """
    weights = sorted(weights)
    left, right = 0, len(weights) - 1
    rounds = []
    while left < right:
        if weights[right] - weights[left] <= tolerance:
            rounds.append((weights[left], weights[right]))
        left += 1
        right -= 1
    return rounds


def fold_text(text):
    """Take letters alternately from the front and the back.

    >>> fold_text('abcde')
    'aebdc'
    """
    left, right = 0, len(text) - 1
    out = ''
    while left < right:
        out += text[left] + text[right]
        left += 1
        right -= 1
    if left == right:
        out += text[left]
    return out


def letters_found(word: str, page: str) -> str:
    """Cut the letters of the word out of the page, always going on to the right. Return
    the part of the word that can be cut out before a letter is not found any more.

    >>> letters_found('cot', 'chocolate')
    'cot'
    >>> letters_found('tac', 'chocolate')
    't'
    """
    k = 0
    for ch in page:
        if k < len(word) and ch == word[k]:
            k += 1
    return word[:k]


def only_one_works(a: list[int], b: list[int]) -> list[int]:
    """Days that are in exactly one of the two sorted rosters.

    >>> only_one_works([1, 4, 6, 9], [2, 4, 9, 10])
    [1, 2, 6, 10]
    """
    i, j = 0, 0
    days = []
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] < b[j]):
            days.append(a[i])
            i += 1
        elif i == len(a) or b[j] < a[i]:
            days.append(b[j])
            j += 1
        else:
            i += 1
            j += 1
    return days


def nearest_gap(prices, budget):
    """Prices are sorted. Find the two that together come as near as possible to the
    budget without going over it; None if there are none.

    >>> nearest_gap([3, 8, 12, 20], 21)
    (8, 12)
    >>> nearest_gap([9, 9], 10) is None
    True
    """
    best = None
    left, right = 0, len(prices) - 1
    while left < right:
        pair_sum = prices[left] + prices[right]
        if pair_sum > budget:
            right -= 1
        else:
            if best is None or pair_sum > best[0] + best[1]:
                best = (prices[left], prices[right])
            left += 1
    return best


def park_trucks_right(spaces):
    # cars stay on the left in their order, every 'truck' changes places with a later car
    write = 0
    for read in range(len(spaces)):
        if not spaces[read].startswith('truck'):
            spaces[write], spaces[read] = spaces[read], spaces[write]
            write += 1
    return spaces
