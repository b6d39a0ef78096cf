"""Evaluation of a survey with Counter, defaultdict and deque."""

from collections import Counter, defaultdict, deque

ANSWERS = [
    {"name": "Ada", "town": "Bree", "likes": ["tea", "bread"], "stars": 4},
    {"name": "Ben", "town": "Bree", "likes": ["tea"], "stars": 2},
    {"name": "Cy", "town": "Lorn", "likes": ["bread", "tea", "jam"], "stars": 5},
    {"name": "Di", "town": "Lorn", "likes": [], "stars": 5},
]


def favourites(answers, top=2):
    """The things that most people like, ties in alphabetical order.

    >>> favourites(ANSWERS)
    [('tea', 3), ('bread', 2)]
    """
    counts = Counter()
    for answer in answers:
        counts.update(set(answer["likes"]))
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return ranked[:top]


def mean_by(answers, group, value):
    """Mean of a number for every group.

    >>> mean_by(ANSWERS, "town", "stars")
    {'Bree': 3.0, 'Lorn': 5.0}
    """
    collected = defaultdict(list)
    for answer in answers:
        collected[answer[group]].append(answer[value])
    return {key: sum(xs) / len(xs) for key, xs in collected.items()}


def cross_table(answers, row, column):
    """Count how often two answers come together.

    >>> table = cross_table(ANSWERS, "town", "stars")
    >>> table["Lorn"][5], table["Bree"][5]
    (2, 0)
    """
    table = defaultdict(Counter)
    for answer in answers:
        table[answer[row]][answer[column]] += 1
    return table


def liked_together(answers):
    """Counts of pairs that the same person likes.

    >>> liked_together(ANSWERS)[("bread", "tea")]
    2
    """
    pairs = Counter()
    for answer in answers:
        likes = sorted(set(answer["likes"]))
        for i, first in enumerate(likes):
            for second in likes[i + 1:]:
                pairs[first, second] += 1
    return pairs


def histogram(counts, width=10):
    """Bars of '#', the longest as wide as given.

    >>> for line in histogram(Counter({"yes": 8, "no": 4}), width=4):
    ...     print(line)
    yes ####
    no  ##
    """
    if not counts:
        return []
    label = max(len(str(key)) for key in counts)
    most = max(counts.values())
    lines = []
    for key, count in counts.most_common():
        bar = "#" * round(count / most * width)
        lines.append(f"{str(key):<{label}} {bar}".rstrip())
    return lines


def moving_mean(values, span):
    """Mean of the last `span` values, starting with the first full span.

    >>> moving_mean([3, 6, 9, 0], 3)
    [6.0, 5.0]
    """
    window = deque(maxlen=span)
    means = []
    for value in values:
        window.append(value)
        if len(window) == span:
            means.append(sum(window) / span)
    return means


def outvoted(before, after):
    """What has lost votes between two counts, and how many.

    >>> outvoted(Counter(tea=5, jam=2), Counter(tea=3, jam=4))
    {'tea': 2}
    """
    lost = before - after
    return dict(lost)


def draw_names(names, step):
    """Let names sit in a circle and pick every `step`-th until three are left.

    >>> draw_names(["Ada", "Ben", "Cy", "Di"], 2)
    (['Ben'], ['Cy', 'Di', 'Ada'])
    """
    circle = deque(names)
    picked = []
    while len(circle) > 3:
        circle.rotate(-(step - 1))
        picked.append(circle.popleft())
    return picked, list(circle)


def test_empty_survey():
    assert favourites([]) == []
    assert mean_by([], "town", "stars") == {}
    assert liked_together([]) == Counter()
    assert histogram(Counter()) == []
    assert moving_mean([1, 2], 5) == []
