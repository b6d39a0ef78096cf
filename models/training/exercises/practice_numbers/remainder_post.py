from typing import Dict, List, Optional


def boxes_for_letters(numbers: List[int], boxes: int) -> Dict[int, List[int]]:
    """Letters with numbers are put into boxes: the box of a letter is the remainder of its number by the
    number of boxes. Return the letters of every box that is not empty, in the order of their arrival."""
    filled = {}
    for number in numbers:
        box = number % boxes
        if box not in filled:
            filled[box] = []
        filled[box].append(number)
    return filled


def fullest_box(numbers: List[int], boxes: int) -> Optional[int]:
    """Return the box with most letters; if there are several, the one with the smallest number. Without
    letters there is no such box and the result is None."""
    filled = boxes_for_letters(numbers, boxes)
    fullest = None
    for box in sorted(filled):
        if fullest is None or len(filled[box]) > len(filled[fullest]):
            fullest = box
    return fullest


def boxes_without_crowd(numbers: List[int]) -> int:
    """Return the smallest number of boxes for which every letter has a box of its own. Numbers that occur
    twice can never be parted, so they are counted once."""
    different = set(numbers)
    boxes = max(1, len(different))
    while len({number % boxes for number in different}) < len(different):
        boxes += 1
    return boxes


def next_free_box(taken: List[int], number: int, boxes: int) -> int:
    """A letter goes to the box of its remainder. If that box is taken, the next box is tried, and after the
    last one the first. Return the box found, or -1 if all boxes are taken."""
    box = number % boxes
    for _ in range(boxes):
        if box not in taken:
            return box
        box = (box + 1) % boxes
    return -1


def place_all(numbers: List[int], boxes: int) -> List[Optional[int]]:
    """Place one letter after another with next_free_box. Return a list with the letter of every box and None
    for boxes that stay empty. Letters without a free box are sent back and do not appear."""
    row: List[Optional[int]] = [None] * boxes
    taken: List[int] = []
    for number in numbers:
        box = next_free_box(taken, number, boxes)
        if box == -1:
            continue
        row[box] = number
        taken.append(box)
    return row


def smallest_with_remainder(rest: int, divisor: int, above: int) -> int:
    """Return the smallest number greater than `above` that leaves the given rest when it is divided by the
    divisor. A rest that is too large is reduced first."""
    rest = rest % divisor
    number = above + 1
    while number % divisor != rest:
        number += 1
    return number


def remainder_chain(n: int, divisors: List[int]) -> List[int]:
    """Divide n by the first divisor and keep the remainder, divide this by the second one, and so on. Return
    all remainders. The chain ends early when a remainder is zero."""
    chain = []
    for divisor in divisors:
        n = n % divisor
        chain.append(n)
        if n == 0:
            break
    return chain


def agree_on_rest(a: int, b: int, most: int) -> List[int]:
    """Return all divisors from 2 to most for which a and b leave the same remainder."""
    divisors = []
    for divisor in range(2, most + 1):
        if a % divisor == b % divisor:
            divisors.append(divisor)
    return divisors
