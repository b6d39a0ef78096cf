def secret_shift(text, key):
    """
    Write a secret text: the letters of each word are turned round by as many places as its number (1,
    2, ...) plus the key.

    >>> secret_shift("meet me", 0)
    'eetm me'
    """
    words = text.split()
    for number in range(len(words)):
        word = words[number]
        places = (number + 1 + key) % len(word)
        words[number] = word[places:] + word[:places]
    return " ".join(words)


def stamp_sum(envelopes):
    """
    Each envelope is a list of stamps, such as "20c" or "1e" (an euro is 100 cents). Return the cents
    of each one.

    >>> stamp_sum([["20c", "1e"], []])
    [120, 0]
    """
    def value(stamp):
        number = int(stamp[:-1])
        return number * 100 if stamp[-1] == "e" else number

    sums = []
    for stamps in envelopes:
        sums.append(sum(value(stamp) for stamp in stamps))
    return sums


def pen_friends(letters):
    """
    Letters are pairs (from, to). Return for each person who wrote the number of different people written to.

    >>> pen_friends([("Ada", "Bo"), ("Ada", "Bo"), ("Ada", "Cy")])
    {'Ada': 2}
    """
    written = {}
    for sender, receiver in letters:
        if sender not in written:
            written[sender] = []
        if receiver not in written[sender]:
            written[sender].append(receiver)
    numbers = {}
    for sender in written:
        numbers[sender] = len(written[sender])
    return numbers


def always_answered(letters):
    """
    Did each person who got a letter write back later to the one who sent it?

    >>> always_answered([("Ada", "Bo"), ("Bo", "Ada")])
    False
    >>> always_answered([])
    True
    """
    for i, (sender, receiver) in enumerate(letters):
        later = letters[i + 1:]
        if (receiver, sender) not in later:
            return False
    return True


def greeting_and_name(letter):
    """
    Split the first line of a letter, "Dear Aunt Ida," into the greeting and the name without the comma.

    >>> greeting_and_name("Dear Aunt Ida,\\nit rains.")
    ('Dear', 'Aunt Ida')
    """
    first_line = letter.split("\n")[0]
    greeting, _, name = first_line.partition(" ")
    return greeting, name.rstrip(",!")


def age_of_paper(grey, yellow):
    # ten years for each step of yellow, half of that for grey, and never more than 150
    years = 10 * yellow + 5 * grey
    return min(years, 150)


def open_envelopes(envelope):
    """
    An envelope is a tuple (text, envelope inside or None). Return the texts from the innermost to the
    outermost one.

    >>> open_envelopes(("for Mum", ("secret", ("hi", None))))
    ['hi', 'secret', 'for Mum']
    """
    text, inside = envelope
    if inside is None:
        return [text]
    texts = open_envelopes(inside)
    texts.append(text)
    return texts
