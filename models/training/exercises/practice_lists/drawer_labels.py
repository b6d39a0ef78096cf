def keep_last_of_each(labels):
    """Of equal labels only the last one stays; the order of those that stay is kept.

    keep_last_of_each(["pin", "nut", "pin", "cap"]) -> ["nut", "pin", "cap"]
    """
    kept = []
    for i in range(len(labels)):
        if labels[i] not in labels[i + 1:]:
            kept.append(labels[i])
    return kept


def squeeze_runs(labels):
    """Three or more equal labels in a row become two; shorter runs stay.

    squeeze_runs(["a", "a", "a", "b", "a"]) -> ["a", "a", "b", "a"]
    squeeze_runs(["a", "a"]) -> ["a", "a"]
    """
    squeezed = []
    for label in labels:
        if squeezed[-2:] == [label, label]:
            continue
        squeezed.append(label)
    return squeezed


def only_in_both_drawers(first, second):
    """Labels of the first drawer that are in the second one too, each once and sorted by
    length, then by the alphabet.

    only_in_both_drawers(["nut", "cap", "nut", "screw"], ["screw", "nut"]) -> ["nut", "screw"]
    """
    common = set(first) & set(second)
    return sorted(common, key=lambda label: (len(label), label))


def triples(labels):
    """Labels that occur exactly three times, in the order of their first occurrence.

    triples(["a", "b", "a", "b", "a"]) -> ["a"]
    """
    counts = {}
    for label in labels:
        counts[label] = counts.get(label, 0) + 1
    found = []
    for label, count in counts.items():
        if count == 3:
            found.append(label)
    return found


def remove_nth_copy(labels, n):
    """Remove the n-th copy (counted from 1) of every label that has so many copies.

    remove_nth_copy(["a", "b", "a", "a", "b"], 2) -> ["a", "b", "a"]
    """
    counts = {}
    left = []
    for label in labels:
        counts[label] = counts.get(label, 0) + 1
        if counts[label] != n:
            left.append(label)
    return left


def between_twins(labels, label):
    """Return everything that lies between the first and the last copy of the label, without
    these two. With fewer than two copies the answer is None.

    between_twins(["a", "b", "c", "b", "a"], "b") -> ["c"]
    between_twins(["a", "b"], "a") -> None
    """
    first = None
    last = None
    for i, other in enumerate(labels):
        if other == label:
            last = i
            if first is None:
                first = i
    if first == last:
        return None
    return labels[first + 1:last]


def drawers_to_tidy(drawers, most):
    """Every drawer is a list of labels. A drawer must be tidied when it holds some label
    more than most times. Return the numbers of these drawers, counted from 1.

    drawers_to_tidy([["a", "a"], ["a", "b"], ["b", "c", "b"]], 1) -> [1, 3]
    """
    numbers = []
    for number, drawer in enumerate(drawers, 1):
        if any(drawer.count(label) > most for label in drawer):
            numbers.append(number)
    return numbers


def swap_labels(labels, first, second):
    """Exchange two labels wherever they are.

    swap_labels(["a", "b", "c", "a"], "a", "b") -> ["b", "a", "c", "b"]
    """
    exchanged = []
    for label in labels:
        if label == first:
            exchanged.append(second)
        elif label == second:
            exchanged.append(first)
        else:
            exchanged.append(label)
    return exchanged
