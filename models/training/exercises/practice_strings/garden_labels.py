def is_seed_code(code):
    """
    A seed code has the form LLDDD: two capital letters, then three digits.

    >>> is_seed_code("AB123")
    True
    >>> is_seed_code("Ab123")
    False
    >>> is_seed_code("AB12")
    False
    """
    if len(code) != 5:
        return False
    letters = code[:2]
    digits = code[2:]
    return letters.isalpha() and letters.isupper() and digits.isdigit()


def plant_row(pattern, length):
    """
    A row is planted by repeating a pattern of letters until the row has the
    given length. An empty pattern gives an empty row.

    >>> plant_row("rtt", 7)
    'rttrttr'
    >>> plant_row("", 4)
    ''
    """
    row = ""
    if not pattern:
        return row
    while len(row) < length:
        row += pattern[len(row) % len(pattern)]
    return row


def widest_bed(row):
    """
    Beds are separated by paths ("|"). Return the number of plants of the
    widest bed; a dot is an empty place and not a plant.

    >>> widest_bed("rr.r|tt|p..")
    3
    >>> widest_bed("")
    0
    """
    widest = 0
    for bed in row.split("|"):
        plants = len(bed) - bed.count(".")
        widest = max(widest, plants)
    return widest


def weed_out(row):
    """
    Weeds are small letters, plants are capital letters. Replace each weed by
    a dot, but only if it stands directly beside a plant.

    >>> weed_out("aAbcB")
    '.A..B'
    >>> weed_out("abC")
    'a.C'
    """
    cleaned = ""
    for i in range(len(row)):
        beside = row[max(0, i - 1):i + 2]
        if row[i].islower() and any(ch.isupper() for ch in beside):
            cleaned += "."
        else:
            cleaned += row[i]
    return cleaned


def plant_census(rows):
    """
    Count the plants of all rows. Dots are empty places and are not counted.

    >>> plant_census(["rt.", "tt"])
    {'r': 1, 't': 3}
    """
    census = {}
    for row in rows:
        for plant in row:
            if plant == ".":
                continue
            if plant in census:
                census[plant] += 1
            else:
                census[plant] = 1
    return census


def latin_order(names):
    """
    Sort Latin plant names by their second word, then by their first word.
    A name with only one word comes before all others.

    >>> latin_order(["Rosa alba", "Malva", "Acer rubrum", "Abies alba"])
    ['Malva', 'Abies alba', 'Rosa alba', 'Acer rubrum']
    """
    def key(name):
        words = name.split()
        if len(words) < 2:
            return ("", words[0])
        return (words[1], words[0])

    return sorted(names, key=key)


def watering_plan(days):
    """
    The plan is a text of seven characters, "w" for a day with water. Return
    the longest number of dry days in a row.

    >>> watering_plan("w..w...")
    3
    >>> watering_plan("wwwwwww")
    0
    """
    longest = 0
    dry = 0
    for day in days:
        if day == "w":
            dry = 0
        else:
            dry += 1
            if dry > longest:
                longest = dry
    return longest
