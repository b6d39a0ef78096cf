def page_count(text_lines, lines_per_page):
    """Pages that a text needs; an empty text has one page."""
    if text_lines == 0:
        return 1
    pages, rest = divmod(text_lines, lines_per_page)
    return pages + 1 if rest else pages


def sheets(copies, pages, both_sides):
    """
    Sheets of paper for some copies. Every copy begins on a new sheet.

    >>> sheets(10, 5, True)
    30
    >>> sheets(10, 5, False)
    50
    """
    per_copy = pages
    if both_sides:
        per_copy = (pages + 1) // 2
    return copies * per_copy


def page_list(order):
    """
    Read an order such as "1-3,7" and return all pages. A part that runs backwards, as "5-3", gives the
    pages in this order.

    >>> page_list("1-3,7,5-4")
    [1, 2, 3, 7, 5, 4]
    """
    pages = []
    for part in order.split(","):
        if "-" not in part:
            pages.append(int(part))
            continue
        first, last = [int(number) for number in part.split("-")]
        if first <= last:
            pages.extend(range(first, last + 1))
        else:
            pages.extend(range(first, last - 1, -1))
    return pages


def queue_minutes(jobs, speed):
    """
    Jobs are (name, sheets) and wait for each other. Return a dict from the name to the minute in which it is
    done, with `speed` sheets in a minute and rounded up.

    >>> queue_minutes([("flyer", 100), ("book", 250)], 60)
    {'flyer': 2, 'book': 6}
    """
    done = {}
    printed = 0
    for name, number in jobs:
        printed += number
        done[name] = (printed + speed - 1) // speed
    return done


def file_is_ok(name, size, most=20):
    """
    A file may be printed if it is a pdf or png (in any case), not empty, not over `most` megabytes,
    and its name has no blank.

    >>> file_is_ok("Card.PDF", 3)
    True
    >>> file_is_ok("my card.pdf", 3)
    False
    """
    if size <= 0 or size > most:
        return False
    if " " in name:
        return False
    ending = name.lower().split(".")[-1]
    return ending in ("pdf", "png") and "." in name


def ink_use(page):
    """
    Count the black and the coloured letters of a page, a text with colours in braces: "a{bc}d" has "bc"
    coloured. Blanks need no ink.

    >>> ink_use("a{b c}d")
    (2, 2)
    """
    black = 0
    coloured = 0
    inside = False
    for ch in page:
        if ch == "{":
            inside = True
        elif ch == "}":
            inside = False
        elif ch != " ":
            if inside:
                coloured += 1
            else:
                black += 1
    return black, coloured


def booklet_order(pages):
    """
    For a booklet the last page lies beside the first, the last but one beside the second, and so on.
    Return the pages in that order.

    >>> booklet_order([1, 2, 3, 4, 5])
    [5, 1, 4, 2, 3]
    """
    if len(pages) < 2:
        return pages
    return [pages[-1], pages[0]] + booklet_order(pages[1:-1])


def letters_needed(words):
    """
    Lead letters for a line: for each letter the number that has to be in the case, in the order of the
    alphabet.

    >>> letters_needed(["noon", "moon"])
    {'m': 1, 'n': 3, 'o': 4}
    """
    needed = {}
    for letter in sorted("".join(words)):
        needed[letter] = needed.get(letter, 0) + 1
    return needed
