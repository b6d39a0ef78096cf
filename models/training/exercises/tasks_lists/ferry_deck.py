from typing import List, Optional, Tuple


def load_ferry(lengths: List[int], deck: int) -> List[int]:
    """
    Cars wait in line for a ferry. You are given the list of their lengths and the length of the deck.
    Cars drive on in order; a car that does not fit into the remaining space is sent away and the next
    one is tried. Return the list of the lengths of the cars that got on board, in order.

    Examples:
    load_ferry([4, 6, 3], 8) == [4, 3]
    load_ferry([9, 9], 8) == []
    load_ferry([], 20) == []
    """
    result = []
    free = deck
    for car in lengths:
        if car <= free:
            result.append(car)
            free -= car
    return result


def first_heavy_after_light(weights: List[int], limit: int) -> int:
    """
    Find the index of the first vehicle that is heavier than limit and stands directly behind a vehicle
    that is not heavier than limit. If there is no such vehicle, return -1.

    >>> first_heavy_after_light([9, 8, 2, 7, 1, 9], 5)
    3
    >>> first_heavy_after_light([9, 8, 7], 5)
    -1
    """
    for i in range(1, len(weights)):
        if weights[i] > limit and weights[i - 1] <= limit:
            return i
    return -1


def two_lanes(lengths: List[int]) -> Tuple[List[int], List[int]]:
    """
    The ferry has a left and a right lane. Every arriving car goes to the lane with the smaller total
    length so far; when both are equal it goes to the left. Return a tuple (left, right) of two lists.

    Examples:
    two_lanes([5, 3, 1, 4]) == ([5], [3, 1, 4])
    two_lanes([2]) == ([2], [])
    two_lanes([]) == ([], [])
    """
    left = []
    right = []
    sum_left = 0
    sum_right = 0
    for x in lengths:
        if sum_left <= sum_right:
            left.append(x)
            sum_left += x
        else:
            right.append(x)
            sum_right += x
    return left, right


def unload_order(rows: List[List[str]]) -> List[str]:
    """
    Given a list of rows of cars (first row is nearest to the ramp), return the names in the
    order in which they leave: rows from the ramp backwards; in the rows number 0, 2, 4, ... from
    left to right, in the other rows from right to left.

    unload_order([["a", "b"], ["c", "d"], ["e"]]) == ["a", "b", "d", "c", "e"]
    unload_order([]) == []
    """
    out = []
    for r in range(len(rows)):
        if r % 2 == 0:
            out.extend(rows[r])
        else:
            out.extend(rows[r][::-1])
    return out


def trips_needed(lengths: List[int], deck: int) -> int:
    """
    Count how many trips a ferry makes if the cars must keep their order and every trip is filled
    as far as the next car fits. A car longer than the deck makes the task impossible: return -1.

    trips_needed([4, 4, 3, 5], 8) == 2
    trips_needed([9], 8) == -1
    trips_needed([], 8) == 0
    """
    trips = 0
    free = 0
    for x in lengths:
        if x > deck:
            return -1
        if x > free:
            trips += 1
            free = deck
        free -= x
    return trips
