def shelf_mark(author, title, year):
    """
    The shelf mark of a book has the first three letters of the author in
    capitals, the first letter of the title, small, and the last two digits of
    the year.

    shelf_mark("Lindgren", "Pippi", 1945) == "LIN-p-45"
    shelf_mark("Eco", "The Name", 1980) == "ECO-t-80"
    """
    author_part = author[:3].upper()
    title_part = title[0].lower()
    year_part = str(year)[-2:]
    return "-".join([author_part, title_part, year_part])


def strip_article(title):
    """
    Titles are sorted without their article: "The Sea" becomes "Sea, The".
    Titles without an article at the start stay as they are.

    strip_article("The Sea") == "Sea, The"
    strip_article("A Boat") == "Boat, A"
    strip_article("Theory") == "Theory"
    """
    for article in ["The", "A", "An"]:
        if title.startswith(article + " "):
            rest = title[len(article) + 1:]
            return rest + ", " + article
    return title


def sort_titles(titles):
    """
    Sort titles as strip_article writes them, without regard to case, but
    return them in their usual form.

    sort_titles(["The Sea", "a house", "Boat"]) == ["a house", "Boat", "The Sea"]
    """
    def title_key(title):
        return strip_article(title).lower()

    return sorted(titles, key=title_key)


def overdue(cards, today):
    """
    Cards look like "name/day". Return the names of those whose day is before
    today, in the order of the cards.

    overdue(["ann/12", "bo/20", "cy/3"], 15) == ["ann", "cy"]
    overdue([], 1) == []
    """
    late = []
    for card in cards:
        name, day = card.split("/")
        if int(day) < today:
            late.append(name)
    return late


def most_used_initial(names):
    """
    Return the letter with which most names begin. The earlier letter in the
    alphabet is returned if there is a tie, None for no names.

    most_used_initial(["Bo", "ann", "Al", "bea"]) == "A"
    most_used_initial([]) == None
    """
    counts = {}
    for name in names:
        initial = name[0].upper()
        counts[initial] = counts.get(initial, 0) + 1
    if not counts:
        return None
    return min(counts, key=lambda letter: (-counts[letter], letter))


def keyword_lines(text, keyword):
    """
    Return the numbers of the lines of a text that have the keyword as a whole
    word. The first line has number 1.

    keyword_lines("a cat\\nthe category\\ncat", "cat") == [1, 3]
    """
    numbers = []
    for number, line in enumerate(text.split("\n"), start=1):
        if keyword in line.split():
            numbers.append(number)
    return numbers


def pages_in_range(pages):
    """
    A reader asks for pages like "3-5,9". Return the list of all pages.

    pages_in_range("3-5,9") == [3, 4, 5, 9]
    pages_in_range("1") == [1]
    """
    wanted = []
    for part in pages.split(","):
        if "-" in part:
            first, last = part.split("-")
            for page in range(int(first), int(last) + 1):
                wanted.append(page)
        else:
            wanted.append(int(part))
    return wanted


def blurb(text, max_words):
    """
    Return the first words of a text, followed by "..." if words were cut off.

    blurb("a very long story", 2) == "a very..."
    blurb("short", 2) == "short"
    """
    words = text.split()
    if len(words) <= max_words:
        return " ".join(words)
    return " ".join(words[:max_words]) + "..."
