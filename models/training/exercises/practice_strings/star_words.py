def star_middle(word):
    """
    Hide the middle of a word: the first and the last letter stay, and every
    letter between them becomes a star.

    star_middle("comet") == "c***t"
    star_middle("is") == "is"
    """
    if len(word) <= 2:
        return word
    stars = "*" * (len(word) - 2)
    return word[0] + stars + word[-1]


def star_sentence(sentence, secret):
    """
    Hide the middle of every word of a sentence that begins with the letter
    secret.

    star_sentence("mars meets moon at one", "m") == "m**s m***s m**n at one"
    """
    words = []
    for word in sentence.split():
        if word.startswith(secret):
            word = star_middle(word)
        words.append(word)
    return " ".join(words)


def stars_left(sky):
    """
    Count the stars that have no other star to the left of them within two
    places.

    stars_left("*.*...*") == 2
    stars_left("....") == 0
    """
    count = 0
    for i in range(len(sky)):
        if sky[i] != "*":
            continue
        before = sky[max(0, i - 2):i]
        if "*" not in before:
            count += 1
    return count


def shooting_star(sky):
    """
    The first star falls: it moves to the end of the sky and leaves a dot in
    its place. A sky without a star stays as it is.

    shooting_star(".*.*") == "...**"
    shooting_star("..") == ".."
    """
    place = sky.find("*")
    if place < 0:
        return sky
    return sky[:place] + "." + sky[place + 1:] + "*"


def constellations(sky):
    """
    Stars in a row without a gap form a constellation. Return the size of each.

    constellations("**.*..***") == [2, 1, 3]
    constellations("") == []
    """
    sizes = []
    previous = "."
    for place in sky:
        if place == "*":
            if previous == "*":
                sizes[-1] += 1
            else:
                sizes.append(1)
        previous = place
    return sizes


def brightest(stars):
    """
    Stars are given as "name*": the more stars stand behind the name, the
    brighter it is. Return the names from the brightest to the darkest.

    brightest(["vega**", "sol****", "mira*"]) == ["sol", "vega", "mira"]
    """
    ordered = sorted(stars, key=lambda star: star.count("*"), reverse=True)
    return [star.rstrip("*") for star in ordered]


def night_and_day(text):
    """
    Letters between two stars are at night and are written small, the others
    are by day and are written in capitals. The stars are left out.

    night_and_day("ab*CD*e") == "ABcdE"
    """
    written = ""
    night = False
    for ch in text:
        if ch == "*":
            night = not night
        elif night:
            written += ch.lower()
        else:
            written += ch.upper()
    return written


def star_triangle(height):
    """
    Return the lines of a triangle of stars whose top is at the right side.

    star_triangle(3) == ["  *", " **", "***"]
    star_triangle(0) == []
    """
    lines = []
    for stars in range(1, height + 1):
        spaces = height - stars
        lines.append(" " * spaces + "*" * stars)
    return lines


def equal_skies(first, second):
    """
    Two skies are equal if they have the same stars after the dots at both
    ends were taken away.

    equal_skies("..*.*", "*.*...") == True
    equal_skies("**", "*.*") == False
    """
    first = first.strip(".")
    second = second.strip(".")
    return first == second
