def mushrooms_after(days, age=0):
    """
    A mushroom of age 2 or more makes one new mushroom (of age 0) each day; at the age of 4 it dies without making a new
    one. Start with one mushroom of the given age and return the number of living mushrooms after the given days.

    >>> [mushrooms_after(d) for d in range(5)]
    [1, 1, 1, 2, 1]
    """
    if age >= 4:
        return 0
    if days <= 0:
        return 1
    count = mushrooms_after(days - 1, age + 1)
    if age >= 2 and age + 1 < 4:
        count += mushrooms_after(days - 1, 0)
    return count


def basket_choices(weights, exact, picked=0):
    """
    Return all ways, as a list of lists, to pick mushrooms with a total weight of exactly `exact`, such that an even number
    of mushrooms is picked. The mushrooms are listed in their given order.

    >>> basket_choices([1, 2, 3, 4], 5)
    [[1, 4], [2, 3]]
    >>> basket_choices([], 0)
    [[]]
    """
    if not weights:
        return [[]] if exact == 0 and picked % 2 == 0 else []
    first = weights[0]
    found = []
    if first <= exact:
        for choice in basket_choices(weights[1:], exact - first, picked + 1):
            found.append([first] + choice)
    found.extend(basket_choices(weights[1:], exact, picked))
    return found


def split_patch(width, height):
    """
    A patch of the forest is searched as follows: if its area is at most 4, one person does it. Otherwise it is cut in the
    middle of its longer side (the width, if both are equal) and both parts are searched; of an odd side the second part is
    one larger. Return the number of people.

    >>> split_patch(2, 2)
    1
    >>> split_patch(5, 2)
    3
    """
    if width <= 0 or height <= 0:
        return 0
    if width * height <= 4:
        return 1
    if width >= height:
        half = width // 2
        return split_patch(half, height) + split_patch(width - half, height)
    half = height // 2
    return split_patch(width, half) + split_patch(width, height - half)


def name_tree(parents, name):
    """
    `parents` maps a mushroom to the family it belongs to, and families to larger families. Return the path from the
    largest family down to the name, joined by "/". A loop in the names stops the path where it would begin again.

    >>> name_tree({"cep": "bolete", "bolete": "fungi"}, "cep")
    'fungi/bolete/cep'
    """
    def path(current, seen):
        if current in seen:
            return []
        if current not in parents:
            return [current]
        return path(parents[current], seen | {current}) + [current]

    return "/".join(path(name, set()))


def spore_rounds(n):
    """Halve n when it is even, take away 3 when it is odd; count the steps until n is below 4, with recursion."""
    if n < 4:
        return 0
    if n % 2 == 0:
        return 1 + spore_rounds(n // 2)
    return 1 + spore_rounds(n - 3)


def bracket_tree(tree):
    """
    A tree is a tuple (name, list of trees). Write it as text: the name, and when it has branches, these in angle brackets,
    sorted by their text and separated by spaces.

    >>> bracket_tree(("root", [("b", []), ("a", [("c", [])])]))
    'root<a<c> b>'
    """
    name, branches = tree
    if not branches:
        return name
    texts = sorted(bracket_tree(branch) for branch in branches)
    return name + "<" + " ".join(texts) + ">"
