"""Letters in boxes: each task with a plain loop and in a second way."""


def sort_into_boxes_loop(letters, boxes):
    """Letters are street names. Put each into the box with the number of its length modulo the
    number of boxes; return a list of lists.

    >>> sort_into_boxes_loop(["oak", "elm", "birch", "pine"], 3)
    [['oak', 'elm'], ['pine'], ['birch']]
    """
    sorted_boxes = []
    for _ in range(boxes):
        sorted_boxes.append([])
    for letter in letters:
        number = len(letter) % boxes
        sorted_boxes[number].append(letter)
    return sorted_boxes


def sort_into_boxes_short(letters, boxes):
    """The same as a nested comprehension.

    >>> sort_into_boxes_short(["oak", "elm", "birch", "pine"], 3)
    [['oak', 'elm'], ['pine'], ['birch']]
    """
    return [[letter for letter in letters if len(letter) % boxes == k] for k in range(boxes)]


def postage_loop(weights):
    """Up to 20 grams cost 80 cents, up to 50 grams 95, up to 500 grams 160. Heavier letters are
    sent back and cost nothing.

    >>> postage_loop([20, 40, 700])
    175
    """
    cents = 0
    for weight in weights:
        if weight <= 20:
            cents += 80
        elif weight <= 50:
            cents += 95
        elif weight <= 500:
            cents += 160
    return cents


def postage_by_table(weights):
    """The same with a table of limits.

    >>> postage_by_table([20, 40, 700])
    175
    """
    table = [(20, 80), (50, 95), (500, 160)]
    cents = 0
    for weight in weights:
        fitting = [price for limit, price in table if weight <= limit]
        cents += min(fitting, default=0)
    return cents


def first_free_boxes_loop(used):
    """Return the lowest even box number, from 2, such that neither it nor the box behind it
    is used.

    >>> first_free_boxes_loop([2, 1, 5, 9])
    6
    """
    box = 2
    while box in used or box + 1 in used:
        box += 2
    return box


def first_free_boxes_recursive(used, box=2):
    """The same by recursion.

    >>> first_free_boxes_recursive([2, 1, 5, 9])
    6
    """
    if not {box, box + 1} & set(used):
        return box
    return first_free_boxes_recursive(used, box + 2)


def return_to_sender_loop(letters, known):
    """Letters are (sender, receiver). For unknown receivers the letter goes back; list the
    senders who get letters back, each once, in order.

    >>> return_to_sender_loop([("a", "x"), ("b", "q"), ("b", "z"), ("c", "q")], ["x"])
    ['b', 'c']
    """
    senders = []
    for sender, receiver in letters:
        if receiver in known:
            continue
        if sender not in senders:
            senders.append(sender)
    return senders


def return_to_sender_short(letters, known):
    """The same; the keys of a dict are in order and without repetitions.

    >>> return_to_sender_short([("a", "x"), ("b", "q"), ("b", "z"), ("c", "q")], ["x"])
    ['b', 'c']
    """
    return list(dict.fromkeys(s for s, receiver in letters if receiver not in known))


def walk_loop(numbers):
    """A postman walks along a street with house numbers in the given order and notes "cross" when
    he goes from an odd to an even number or the other way round, else "on".

    >>> walk_loop([1, 3, 4, 6, 9])
    ['on', 'cross', 'on', 'cross']
    """
    notes = []
    for i in range(1, len(numbers)):
        if numbers[i] % 2 != numbers[i - 1] % 2:
            notes.append("cross")
        else:
            notes.append("on")
    return notes


def walk_short(numbers):
    """The same with zip.

    >>> walk_short([1, 3, 4, 6, 9])
    ['on', 'cross', 'on', 'cross']
    """
    return ["cross" if (a + b) % 2 else "on" for a, b in zip(numbers, numbers[1:])]
