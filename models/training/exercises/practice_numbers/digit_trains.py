from typing import List, Tuple


def wagons(n: int) -> List[str]:
    """A number is seen as a train; equal digits that stand side by side form one wagon. Return the wagons
    from left to right as texts."""
    train = []
    for digit in str(n):
        if train and train[-1][0] == digit:
            train[-1] += digit
        else:
            train.append(digit)
    return train


def longest_wagon(n: int) -> str:
    """Return the longest wagon of the train, the rightmost one if several have the same length."""
    longest = ""
    for wagon in wagons(n):
        if len(wagon) >= len(longest):
            longest = wagon
    return longest


def uncouple(n: int, place: int) -> Tuple[int, int]:
    """Cut the train behind the wagon with the given place, counted from 1, and return the two numbers. A
    part without wagons is the number 0."""
    train = wagons(n)
    front = "".join(train[:place])
    back = "".join(train[place:])
    return int(front or "0"), int(back or "0")


def turn_train(n: int) -> int:
    """Put the wagons in opposite order; zeros that come to the front are lost."""
    turned = ""
    for wagon in wagons(n):
        turned = wagon + turned
    return int(turned)


def is_express(n: int) -> bool:
    """A train is an express if all of its wagons have the same length and there are at least two of them."""
    train = wagons(n)
    if len(train) < 2:
        return False
    length = len(train[0])
    for wagon in train:
        if len(wagon) != length:
            return False
    return True


def expresses_between(low: int, high: int, length: int) -> List[int]:
    """Return all expresses from low to high whose wagons have the given length."""
    found = []
    for n in range(low, high + 1):
        if is_express(n) and len(wagons(n)[0]) == length:
            found.append(n)
    return found


def load(n: int) -> int:
    """The load of a wagon is its digit times the square of its length. Return the load of the whole
    train."""
    total = 0
    for wagon in wagons(n):
        total += int(wagon[0]) * len(wagon) ** 2
    return total


def heavier_train(a: int, b: int) -> int:
    """Return the number with the greater load. With equal loads it is the one with fewer wagons, and if
    those are equally many, the smaller number."""
    if load(a) != load(b):
        return a if load(a) > load(b) else b
    if len(wagons(a)) != len(wagons(b)):
        return a if len(wagons(a)) < len(wagons(b)) else b
    return min(a, b)


def couple_until(parts: List[int], most: int) -> int:
    """Couple the numbers one behind the other to one train, but stop before a number with which the train
    would have more wagons than allowed. Return the train, 0 if not even the first number is allowed."""
    text = ""
    for part in parts:
        longer = text + str(part)
        if len(wagons(int(longer))) > most:
            break
        text = longer
    return int(text) if text else 0


def weakest_coupling(n: int) -> int:
    """A coupling between two wagons has the strength of the difference of their digits. Return the smallest
    strength, or 0 for a train with one wagon."""
    train = wagons(n)
    strengths = []
    for left, right in zip(train, train[1:]):
        strengths.append(abs(int(left[0]) - int(right[0])))
    return min(strengths, default=0)
