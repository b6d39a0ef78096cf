from typing import Dict, List


def yes_or_no(text: str) -> bool:
    """Understand the common ways to answer; anything else is a ValueError.

    >>> yes_or_no(" Yes"), yes_or_no("n")
    (True, False)
    """
    answer = text.strip().lower()
    if answer in ("y", "yes", "ok", "true", "1"):
        return True
    if answer in ("n", "no", "false", "0"):
        return False
    raise ValueError("please answer yes or no")


def tally(answers: List[str], options: List[str]) -> Dict[str, int]:
    """Count the votes for each option; answers that are no option are not counted.

    >>> tally(["a", "b", "a", "z"], ["a", "b", "c"])
    {'a': 2, 'b': 1, 'c': 0}
    """
    counts = {}
    for option in options:
        counts[option] = 0
    for answer in answers:
        if answer in counts:
            counts[answer] += 1
    return counts


def winner_of(counts: Dict[str, int]) -> str:
    """Name of the winner, or 'tie' if two or more share the top.

    >>> winner_of({"tea": 4, "milk": 2})
    'tea'
    >>> winner_of({"tea": 4, "milk": 4})
    'tie'
    """
    top = max(counts.values())
    leaders = [name for name, n in counts.items() if n == top]
    if len(leaders) > 1:
        return "tie"
    return leaders[0]


def percentages(counts):
    """Share of each answer in whole per cent as text.

    >>> percentages({"yes": 3, "no": 1})
    ['yes 75%', 'no 25%']
    """
    total = sum(counts.values())
    lines = []
    for answer, n in counts.items():
        share = n * 100 // total if total else 0
        lines.append(f"{answer} {share}%")
    return lines


def parse_choices(text: str, last: int) -> List[int]:
    """Read a multiple choice answer '2, 4,2' as sorted numbers from 1 to last.

    >>> parse_choices("4, 2,2, 9", 5)
    [2, 4]
    """
    chosen = []
    for part in text.split(","):
        part = part.strip()
        if not part.isdigit():
            continue
        n = int(part)
        if 1 <= n <= last and n not in chosen:
            chosen.append(n)
    chosen.sort()
    return chosen


def stars(rating: float) -> str:
    """Show a rating from 0 to 5 as stars, rounded to whole ones.

    >>> stars(3.6)
    '****-'
    """
    full = int(rating + 0.5)
    return "*" * full + "-" * (5 - full)


def first_choice_points(ballots: List[str]) -> Dict[str, int]:
    """Ballots like 'red>blue>green' give 3, 2 and 1 points to the first three places.

    >>> first_choice_points(["red>blue>green", "blue>red>green"])
    {'red': 5, 'blue': 5, 'green': 2}
    """
    points = {}
    for ballot in ballots:
        places = ballot.split(">")
        for i in range(min(3, len(places))):
            name = places[i]
            points[name] = points.get(name, 0) + 3 - i
    return points


def comments_with(comments, words):
    """Number of comments in which at least one of the words occurs.

    >>> comments_with(["Too slow!", "nice", "slow and dear"], ["slow", "dear"])
    2
    """
    n = 0
    for comment in comments:
        lower = comment.lower()
        if any(word in lower for word in words):
            n += 1
    return n


def unanswered(form: Dict[str, str]) -> List[str]:
    # questions with a blank answer
    return [q for q, a in form.items() if not a.strip()]


def agree_score(a: str, b: str) -> int:
    """In how many questions two people ticked the same letter.

    >>> agree_score("ABBA", "ABCA")
    3
    """
    same = 0
    for i in range(min(len(a), len(b))):
        if a[i] == b[i]:
            same += 1
    return same
