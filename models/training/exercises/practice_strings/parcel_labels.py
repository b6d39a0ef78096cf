def seal_label(town):
    """
    A parcel label shows the name of a town with a star after every vowel,
    so that the scanner can find the vowels. Return the label.

    >>> seal_label("Oslo")
    'O*slo*'
    >>> seal_label("Bergen")
    'Be*rge*n'
    >>> seal_label("")
    ''
    """
    label = ""
    for letter in town:
        label += letter
        if letter.lower() in "aeiou":
            label += "*"
    return label


def depot_of(code):
    """
    A parcel code is made of a depot (letters) followed by a shelf (digits).
    Return the depot in upper case, or None if the code does not begin with
    a letter.

    >>> depot_of("ab120")
    'AB'
    >>> depot_of("q7")
    'Q'
    >>> depot_of("77x") is None
    True
    """
    if not code or not code[0].isalpha():
        return None
    end = 0
    while end < len(code) and code[end].isalpha():
        end += 1
    return code[:end].upper()


def fits_window(line, width):
    """
    Check if an address line fits the window of an envelope. A line fits if
    it is not longer than width, does not start or end with a space and has
    no two spaces in a row.

    >>> fits_window("12 Mill Lane", 15)
    True
    >>> fits_window("12  Mill Lane", 15)
    False
    >>> fits_window(" Mill", 15)
    False
    """
    if len(line) > width:
        return False
    if line != line.strip(" "):
        return False
    return "  " not in line


def heaviest_parcel(manifest):
    """
    The manifest lists parcels as "name:grams" parts, separated by semicolons.
    Return the name of the heaviest parcel. The first one wins if two weigh
    the same. An empty manifest gives an empty string.

    >>> heaviest_parcel("lamp:900;sofa:20000;cup:150")
    'sofa'
    >>> heaviest_parcel("a:5;b:5")
    'a'
    >>> heaviest_parcel("")
    ''
    """
    if not manifest:
        return ""
    best_name = ""
    best_weight = -1
    for part in manifest.split(";"):
        name, weight = part.split(":")
        if int(weight) > best_weight:
            best_weight = int(weight)
            best_name = name
    return best_name


def stamp_cost(text):
    """
    The price of a stamped line: a capital letter costs 3 cents, a small
    letter 2 cents, a digit 5 cents, and everything else is free.

    >>> stamp_cost("Ab 1")
    10
    >>> stamp_cost("---")
    0
    """
    cents = 0
    for ch in text:
        if ch.isupper():
            cents += 3
        elif ch.islower():
            cents += 2
        elif ch.isdigit():
            cents += 5
    return cents


def sort_by_shelf(codes):
    """
    Sort parcel codes such as "b12" by the number behind the first letter,
    and codes with the same number by their letter.

    >>> sort_by_shelf(["c9", "a10", "b9"])
    ['b9', 'c9', 'a10']
    """
    def shelf_key(code):
        letter = code[0]
        number = int(code[1:])
        return (number, letter)

    return sorted(codes, key=shelf_key)
