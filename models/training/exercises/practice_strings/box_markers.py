def toys_by_depth(text):
    """
    Toys are letters. Return a dict from the depth of a box to the toys that
    lie at this depth. Toys outside of all boxes have the depth 0.

    toys_by_depth("a{b{c}d}") == {0: "a", 1: "bd", 2: "c"}
    toys_by_depth("") == {}
    """
    toys = {}
    depth = 0
    for ch in text:
        if ch == "{":
            depth += 1
        elif ch == "}":
            depth -= 1
        else:
            toys[depth] = toys.get(depth, "") + ch
    return toys


def without_inner(text):
    """
    Take out all boxes that lie in another box, with all that is in them.

    without_inner("{a{b}c}") == "{ac}"
    without_inner("{a}{b}") == "{a}{b}"
    """
    result = ""
    depth = 0
    for ch in text:
        if ch == "{":
            depth += 1
        if depth <= 1:
            result += ch
        if ch == "}":
            depth -= 1
    return result


def empty_boxes(text):
    """
    Count the boxes in which there is nothing at all.

    empty_boxes("{}{a}{{}}") == 2
    empty_boxes("") == 0
    """
    count = 0
    for i in range(1, len(text)):
        if text[i - 1] == "{" and text[i] == "}":
            count += 1
    return count


def wrap_times(toy, times):
    """
    Put a toy into a box, this box into another one, and so on.

    wrap_times("a", 2) == "{{a}}"
    wrap_times("a", 0) == "a"
    """
    if times == 0:
        return toy
    return "{" + wrap_times(toy, times - 1) + "}"


def depth_of_toy(text, toy):
    """
    Return how many boxes must be opened to get at the first such toy, or
    -1 if it is not there.

    depth_of_toy("{x{y}}", "y") == 2
    depth_of_toy("{x}", "z") == -1
    """
    place = text.find(toy)
    if place == -1:
        return -1
    before = text[:place]
    return before.count("{") - before.count("}")


def close_boxes(text):
    """
    Add the ends of all boxes that were not closed.

    close_boxes("{a{b") == "{a{b}}"
    close_boxes("{a}") == "{a}"
    """
    open_count = 0
    for ch in text:
        if ch == "{":
            open_count += 1
        elif ch == "}" and open_count > 0:
            open_count -= 1
    return text + "}" * open_count
