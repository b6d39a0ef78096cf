def split_plate(plate):
    """Split a plate such as "HH-AB 123" into its town, its letters and its number."""
    town, rest = plate.split("-")
    letters, number = rest.split(" ")
    return town, letters, int(number)


def same_town(first, second):
    """
    Check if two plates are from the same town.

    >>> same_town("HH-AB 1", "HH-C 22")
    True
    >>> same_town("HH-AB 1", "B-AB 1")
    False
    """
    first_town = split_plate(first)[0]
    second_town = split_plate(second)[0]
    return first_town == second_town


def cars_per_town(plates):
    """
    Count the cars of each town and write the counts as a text, sorted by town.

    >>> cars_per_town(["HH-A 1", "B-X 2", "HH-C 3"])
    'B:1 HH:2'
    """
    counts = {}
    for plate in plates:
        town, letters, number = split_plate(plate)
        counts[town] = counts.get(town, 0) + 1
    parts = []
    for town in sorted(counts):
        parts.append(town + ":" + str(counts[town]))
    return " ".join(parts)


def parking_order(plates):
    """
    Cars with a high number park first. Cars with the same number are ordered
    by their letters.

    >>> parking_order(["B-ZZ 5", "B-A 9", "K-AA 5"])
    ['B-A 9', 'K-AA 5', 'B-ZZ 5']
    """
    def key(plate):
        town, letters, number = split_plate(plate)
        return (-number, letters)

    return sorted(plates, key=key)


def spells_word(plate, word):
    """
    Check if the letters of a plate, town first, form a word.

    >>> spells_word("HU-ND 7", "hund")
    True
    >>> spells_word("HU-T 7", "hund")
    False
    """
    town, letters, _ = split_plate(plate)
    return (town + letters).lower() == word.lower()


def round_numbers(plates):
    """
    Return the plates whose number ends with a zero or has only one digit.

    >>> round_numbers(["B-A 10", "B-A 11", "B-A 7"])
    ['B-A 10', 'B-A 7']
    """
    found = []
    for plate in plates:
        number = split_plate(plate)[2]
        if number % 10 == 0 or number < 10:
            found.append(plate)
    return found


def seen_by_witness(plates, fragment):
    """
    A witness remembers some characters of a plate that follow each other,
    without the hyphen and the space. Return the first plate that has them.

    >>> seen_by_witness(["B-AX 12", "K-BA 21"], "A2")
    'K-BA 21'
    >>> seen_by_witness([], "A2")
    ''
    """
    for plate in plates:
        compact = plate.replace("-", "").replace(" ", "")
        if fragment in compact:
            return plate
    return ""


def gaps_in_numbers(plates):
    """
    Return the largest difference between two numbers that are neighbours
    when the plates are sorted by number. Fewer than two plates give 0.

    >>> gaps_in_numbers(["B-A 30", "B-A 5", "K-C 12"])
    18
    """
    numbers = sorted(split_plate(plate)[2] for plate in plates)
    largest = 0
    for i in range(1, len(numbers)):
        largest = max(largest, numbers[i] - numbers[i - 1])
    return largest


def make_plate(town, word, number):
    """
    Make a plate. The letters are the first two consonants of a word.

    >>> make_plate("B", "otter", 12)
    'B-TT 12'
    """
    letters = ""
    for ch in word.upper():
        if ch not in "AEIOU" and len(letters) < 2:
            letters += ch
    return town + "-" + letters + " " + str(number)
