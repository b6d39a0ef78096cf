from itertools import product
from typing import List, Set


def turns_to_open(now: str, code: str) -> int:
    """
    A lock has wheels with the digits 0 to 9. Turning a wheel by one digit moves its left
    neighbour along by one digit in the same direction, if there is one. The wheels are set
    from right to left, each in the shorter direction (upwards if both are equally long).
    Return the number of turns that are needed.

    >>> turns_to_open("00", "05")
    10
    >>> turns_to_open("7", "7")
    0
    """
    wheels = [int(c) for c in now]
    turns = 0
    for i in range(len(wheels) - 1, -1, -1):
        up = (int(code[i]) - wheels[i]) % 10
        step = 1 if up <= 5 else -1
        while wheels[i] != int(code[i]):
            wheels[i] = (wheels[i] + step) % 10
            if i > 0:
                wheels[i - 1] = (wheels[i - 1] + step) % 10
            turns += 1
    return turns


def possible_codes(hint):
    """
    In a hint such as "4?+" each digit stands for itself, '?' for any digit and '+' for
    any digit larger than the digit in front of it. Count the codes that fit.

    Examples:
    possible_codes("4?") == 10
    possible_codes("4+") == 5
    possible_codes("?+") == 45
    """
    endings = {-1: 1}
    for h in hint:
        new = {}
        for last, n in endings.items():
            for d in range(10):
                if h == "?" or h == str(d) or (h == "+" and d > last):
                    new[d] = new.get(d, 0) + n
        endings = new
    return sum(endings.values())


def fits(key: List[int], lock: List[int], play: int) -> bool:
    """
    A key with notches fits a lock if it has as many notches as the lock has pins and every
    notch and pin sum up to the same total, where each single sum may differ from the
    first one by at most `play`.

    >>> fits([3, 5, 2], [4, 2, 5], 0)
    True
    >>> fits([3, 5, 2], [4, 4, 5], 1)
    False
    """
    if len(key) != len(lock):
        return False
    for k, p in zip(key, lock):
        if abs(k + p - key[0] - lock[0]) > play:
            return False
    return True


def safe_codes(wheels: List[str], forbidden: Set[str]) -> List[str]:
    """Return the codes with one letter of each wheel that contain none of the forbidden pieces.

    >>> safe_codes(["ab", "ab"], {"ab"})
    ['aa', 'ba', 'bb']
    """
    codes = []
    for letters in product(*wheels):
        code = "".join(letters)
        if not any(piece in code for piece in forbidden):
            codes.append(code)
    return codes


def rooms_opened(keys, first):
    """
    keys[room] is the list of the rooms whose keys lie in it. You stand in front of the
    room `first`, which is open. Every key breaks after one use, and you always use the
    newest key that you have for a room not opened yet. Return the rooms in the order of
    opening.

    rooms_opened({1: [2, 3], 3: [4], 4: [1]}, 1) == [1, 3, 4, 2]
    """
    opened = []
    bunch = [first]
    while bunch:
        room = bunch.pop()
        if room in opened:
            continue
        opened.append(room)
        bunch.extend(keys.get(room, []))
    return opened


def worn_buttons(codes):
    # the digits that are pressed most often over all codes, each run of equal digits counting as one press
    presses = {}
    for code in codes:
        for i, c in enumerate(code):
            if i == 0 or code[i - 1] != c:
                presses[c] = presses.get(c, 0) + 1
    most = max(presses.values())
    return sorted(c for c in presses if presses[c] == most)
