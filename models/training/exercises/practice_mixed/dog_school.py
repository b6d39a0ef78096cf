from typing import Dict, List, Optional, Tuple


def course_fee(dogs: int, lessons: int) -> int:
    """The first dog pays 12 for a lesson, each further one 8; ten lessons or more are a fifth cheaper.

    >>> course_fee(2, 5)
    100
    >>> course_fee(1, 10)
    96
    """
    if dogs <= 0:
        return 0
    per_lesson = 12 + 8 * (dogs - 1)
    fee = per_lesson * lessons
    if lessons >= 10:
        fee -= fee // 5
    return fee


def call_name(name: str) -> str:
    """
    A short name to call: up to and with the second vowel; names with fewer vowels stay whole.

    >>> call_name("Bellissima")
    'Belli'
    >>> call_name("Rex")
    'Rex'
    """
    vowels = 0
    for i, ch in enumerate(name):
        if ch.lower() in "aeiou":
            vowels += 1
        if vowels == 2:
            return name[:i + 1]
    return name


def pair_up(weights: List[int], most: int) -> List[Tuple[int, int]]:
    """Sort the dogs by weight and pair neighbours whose weights differ by no more than `most`. A dog
    that does not fit
    its neighbour stays alone and is left out.

    >>> pair_up([30, 8, 10, 18, 29], 4)
    [(8, 10), (29, 30)]
    """
    order = sorted(weights)
    pairs = []
    i = 0
    while i + 1 < len(order):
        if order[i + 1] - order[i] <= most:
            pairs.append((order[i], order[i + 1]))
            i += 2
        else:
            i += 1
    return pairs


def tricks_known(training: List[Tuple[str, str, bool]], needed: int) -> Dict[str, List[str]]:
    """
    Each entry is (dog, trick, worked). A dog knows a trick when it worked `needed` times. Return the
    sorted tricks of all dogs in the training.

    >>> tricks_known([("Bo", "sit", True), ("Bo", "roll", False), ("Bo", "sit", True)], 2)
    {'Bo': ['sit']}
    """
    worked: Dict[str, Dict[str, int]] = {}
    for dog, trick, success in training:
        tricks = worked.setdefault(dog, {})
        tricks[trick] = tricks.get(trick, 0) + int(success)
    known = {}
    for dog, tricks in worked.items():
        known[dog] = sorted(trick for trick, times in tricks.items() if times >= needed)
    return known


def walked_enough(walks: List[int], age: int) -> bool:
    """
    Dogs under two years need 30 minutes a day in at least two walks, older dogs 60 in any number of walks.

    >>> walked_enough([30], 1)
    False
    >>> walked_enough([10, 20], 1)
    True
    """
    minutes = sum(walks)
    if age < 2:
        return minutes >= 30 and len(walks) >= 2
    return minutes >= 60


def best_in_show(scores: Dict[str, List[int]]) -> Tuple[Optional[str], int]:
    """
    Drop the lowest score of every dog and add the others. Return the winner and its sum; the first one
    in the dict wins a tie.

    >>> best_in_show({"Bo": [7, 9, 5], "Ida": [9, 9, 1]})
    ('Ida', 18)
    """
    winner = None
    top = 0
    for dog, judges in scores.items():
        total = sum(judges) - min(judges)
        if winner is None or total > top:
            winner = dog
            top = total
    return winner, top


def treats(tricks: int) -> int:
    """For the first trick there is one treat, for each other one as many as for the trick before plus
    one, but
    after every fifth trick it begins with one again. Return the treats for trick number `tricks`.

    >>> [treats(n) for n in range(1, 8)]
    [1, 2, 3, 4, 5, 1, 2]
    """
    if tricks % 5 == 1:
        return 1
    return treats(tricks - 1) + 1
