def postage(weight, express=False):
    """
    A letter costs 80 cents up to 20 grams, 120 up to 50 grams, and 40 more for every 100 grams begun
    above 50. Express letters cost twice as much.

    >>> postage(20)
    80
    >>> postage(151)
    200
    >>> postage(30, True)
    240
    """
    if weight <= 20:
        price = 80
    elif weight <= 50:
        price = 120
    else:
        hundreds = (weight - 50 + 99) // 100
        price = 120 + 40 * hundreds
    if express:
        price *= 2
    return price


def address_label(name, street, town):
    """
    Build the three lines of a label, all padded with dots to the width of the longest line.

    >>> print(address_label("Ida", "Mill 3", "Ulm"))
    Ida...
    Mill 3
    Ulm...
    """
    lines = [name, street, town]
    width = max(len(line) for line in lines)
    padded = []
    for line in lines:
        padded.append(line + "." * (width - len(line)))
    return "\n".join(padded)


def bags_for_letters(letters, bag_size):
    """
    Fill mail bags one after the other; the letters keep their order and every bag but the last is full.

    >>> bags_for_letters(["a", "b", "c", "d", "e"], 2)
    [['a', 'b'], ['c', 'd'], ['e']]
    """
    bags = []
    bag = []
    for letter in letters:
        bag.append(letter)
        if len(bag) == bag_size:
            bags.append(bag)
            bag = []
    if bag:
        bags.append(bag)
    return bags


def letters_by_region(postcodes):
    """
    Count the letters of every region. The region is the first digit of the postcode; codes which do
    not have five digits are counted under "?".

    >>> letters_by_region(["10115", "12045", "80331", "8x"])
    {'1': 2, '8': 1, '?': 1}
    """
    regions = {}
    for code in postcodes:
        if len(code) == 5 and code.isdigit():
            region = code[0]
        else:
            region = "?"
        regions[region] = regions.get(region, 0) + 1
    return regions


def fits_slot(parcel, slot):
    """
    A parcel (length, width, height) fits the slot (width, height) if two of its sides can be pushed
    through in some position.

    >>> fits_slot((30, 5, 20), (22, 6))
    True
    >>> fits_slot((30, 10, 20), (22, 6))
    False
    """
    small, middle, _ = sorted(parcel)
    narrow, wide = sorted(slot)
    return small <= narrow and middle <= wide


def lightest_and_heaviest(weights):
    """
    Return the positions of the lightest and of the heaviest parcel, or (None, None) without parcels.

    >>> lightest_and_heaviest([5, 2, 9, 2])
    (1, 2)
    """
    if not weights:
        return (None, None)
    light = 0
    heavy = 0
    for i in range(1, len(weights)):
        if weights[i] < weights[light]:
            light = i
        if weights[i] > weights[heavy]:
            heavy = i
    return (light, heavy)


def unpack(box):
    """
    A box holds names of things and further boxes (lists). Return how deep the things are packed at most;
    an empty box has depth 1.

    >>> unpack(["cup", ["spoon", []]])
    3
    """
    deepest = 1
    for content in box:
        if isinstance(content, list):
            deepest = max(deepest, 1 + unpack(content))
    return deepest
