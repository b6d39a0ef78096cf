from typing import List


def wash_dishes(events: str) -> List[int]:
    """
    Plates are numbered 1, 2, 3, ... in the order in which they come out of the kitchen.
    In the string, 'd' means that the next plate is put on the dirty pile and 'w' that
    the plate on top of the pile is washed. Return the numbers in the order of washing.
    A 'w' while there is no dirty plate is ignored.

    >>> wash_dishes("ddwdww")
    [2, 3, 1]
    >>> wash_dishes("wdw")
    [1]
    """
    pile = []
    washed = []
    number = 0
    for e in events:
        if e == "d":
            number += 1
            pile.append(number)
        elif pile:
            washed.append(pile.pop())
    return washed


def melt_pairs(tiles):
    """
    Coloured tiles fall into a narrow tube. When a tile lands on a tile of the same
    colour, both turn into one tile of the next letter ('a' + 'a' gives 'b'), which may
    again melt with the tile below it. 'z' tiles never melt. Return the tube from the
    bottom to the top.

    Examples:
    melt_pairs("aab") == "c"
    melt_pairs("abab") == "abab"
    melt_pairs("zz") == "zz"
    """
    tube = []
    for t in tiles:
        while tube and tube[-1] == t and t != "z":
            tube.pop()
            t = chr(ord(t) + 1)
        tube.append(t)
    return "".join(tube)


def tidy_path(commands: list[str]) -> str:
    """
    A cook walks through the rooms of a large kitchen. "back" leads to the room he was in
    before, "home" to the hall at once, and every other word is the room he enters.
    Return the way from the hall to the place where he is, joined by ' > '. He starts in
    the hall, and "back" does nothing there.

    >>> tidy_path(["pantry", "cellar", "back", "cold room"])
    'hall > pantry > cold room'
    >>> tidy_path(["pantry", "home", "back"])
    'hall'
    """
    way = ["hall"]
    for c in commands:
        if c == "back":
            if len(way) > 1:
                way.pop()
        elif c == "home":
            way = ["hall"]
        else:
            way.append(c)
    return " > ".join(way)


def next_double(heights):
    """For each pot return the height of the next pot to the right that is at least twice as tall, or 0.

    >>> next_double([4, 9, 3, 5, 20])
    [9, 20, 20, 20, 0]
    """
    result = [0] * len(heights)
    waiting = []
    for i in range(len(heights)):
        still = []
        for j in waiting:
            if heights[i] >= 2 * heights[j]:
                result[j] = heights[i]
            else:
                still.append(j)
        waiting = still + [i]
    return result


def calc(orders):
    """
    A pocket calculator has a stack of numbers. The orders are separated by blanks: a
    number is put on the stack, "max" and "min" replace the two top numbers by the larger
    or the smaller one, "dup" doubles the top entry (5 becomes 5 5) and "neg" changes its
    sign. Return the whole stack as a list. If an order finds too few numbers, return None.

    calc("3 8 max neg") == [-8]
    calc("4 dup 1 min") == [4, 1]
    calc("2 min") is None
    """
    st = []
    for x in orders.split():
        if x in ("max", "min"):
            if len(st) < 2:
                return None
            b, a = st.pop(), st.pop()
            st.append(max(a, b) if x == "max" else min(a, b))
        elif x in ("dup", "neg"):
            if not st:
                return None
            if x == "dup":
                st.append(st[-1])
            else:
                st[-1] = -st[-1]
        else:
            st.append(int(x))
    return st
