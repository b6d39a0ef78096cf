def normal_number(number):
    """
    Reduce a phone number to digits: spaces, dashes, slashes and round brackets go. A "+" in front
    becomes "00". Return None if anything else is in the text or no digit is left.

    >>> normal_number("+49 (30) 12-34")
    '0049301234'
    >>> normal_number("call me") is None
    True
    """
    text = number.strip()
    if text.startswith("+"):
        text = "00" + text[1:]
    digits = ""
    for ch in text:
        if ch.isdigit():
            digits += ch
        elif ch not in " -/()":
            return None
    return digits if digits else None


def reverse_book(book):
    """
    A phone book maps a name to one number (a text) or to a list of numbers. Return a dictionary of
    number -> sorted list of names. Names without a number (None or an empty list) are left out.

    Example:
    reverse_book({"Al": "12", "Bo": ["12", "34"], "Cy": None}) => {"12": ["Al", "Bo"], "34": ["Bo"]}
    """
    reverse = {}
    for name in sorted(book):
        numbers = book[name]
        if numbers is None:
            continue
        if isinstance(numbers, str):
            numbers = [numbers]
        for number in numbers:
            reverse.setdefault(number, []).append(name)
    return reverse


def merge_contacts(first, second):
    """
    Merge two books of name -> list of numbers. Names are the same if they differ in case only, and the
    spelling of the first book is kept. Numbers are listed once, those of the first book in front.

    >>> merge_contacts({"Ann": ["1"]}, {"ANN": ["2", "1"], "Ben": ["3"]})
    {'Ann': ['1', '2'], 'Ben': ['3']}
    """
    spelling = {}
    merged = {}
    for book in (first, second):
        for name, numbers in book.items():
            key = spelling.setdefault(name.lower(), name)
            known = merged.setdefault(key, [])
            for n in numbers:
                if n not in known:
                    known.append(n)
    return merged


def caller_name(number, book, areas):
    """
    Who calls? If the number is in the book (number -> name) return that name. If it begins with one of
    the area codes (code -> town), return "someone from TOWN", for the longest code that fits.
    Otherwise return "unknown".

    caller_name("0221555", {}, {"02": "West", "0221": "Cologne"}) -> "someone from Cologne"
    """
    if number in book:
        return book[number]
    for size in range(len(number), 0, -1):
        if number[:size] in areas:
            return "someone from " + areas[number[:size]]
    return "unknown"


def favourite_contact(calls):
    """
    Calls are (name, seconds) tuples. Return the name with the most calls; a tie is decided by the
    total seconds, then by who was called last. Calls of 0 seconds (nobody answered) do not count.

    >>> favourite_contact([("A", 10), ("B", 30), ("A", 0)])
    'B'
    """
    number, seconds, last = {}, {}, {}
    for i, (name, s) in enumerate(calls):
        if s == 0:
            continue
        number[name] = number.get(name, 0) + 1
        seconds[name] = seconds.get(name, 0) + s
        last[name] = i
    if not number:
        return None
    return max(number, key=lambda n: (number[n], seconds[n], last[n]))
