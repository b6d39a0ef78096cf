def greeting(names):
    """
    Begin a postcard: one name gives "Dear Ann,", two names give "Dear Ann and
    Bo,", and more than two give "Dear all,". No name gives "Hello,".

    greeting(["Ann"]) == "Dear Ann,"
    greeting(["Ann", "Bo"]) == "Dear Ann and Bo,"
    greeting([]) == "Hello,"
    """
    if not names:
        return "Hello,"
    if len(names) == 1:
        return "Dear " + names[0] + ","
    if len(names) == 2:
        return "Dear " + names[0] + " and " + names[1] + ","
    return "Dear all,"


def fill_lines(text, width):
    """
    Write the words of a text on lines that have at most width characters. A
    word that is longer than that gets a line of its own.

    fill_lines("the sea is warm", 8) == ["the sea", "is warm"]
    fill_lines("", 8) == []
    """
    lines = []
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        elif line:
            line += " " + word
        else:
            line = word
    if line:
        lines.append(line)
    return lines


def holiday_words(text):
    """
    Return the words of a text that have a double letter, in lower case.

    holiday_words("Sunny weather and a Pool") == ["sunny", "pool"]
    """
    found = []
    for word in text.lower().split():
        for i in range(1, len(word)):
            if word[i] == word[i - 1]:
                found.append(word)
                break
    return found


def secret_of_card(lines):
    """
    The n-th line of a card hides its secret letter in its n-th character.
    Lines that are too short hide nothing.

    secret_of_card(["hot", "see", "sun"]) == "hen"
    secret_of_card(["a", "b"]) == "a"
    """
    secret = ""
    for n, line in enumerate(lines):
        if n < len(line):
            secret += line[n]
    return secret


def stamp_price(country, grams):
    """
    A card to the own country ("home") costs 60 cents, and all others 95. Over
    20 grams the price is doubled.

    stamp_price("home", 10) == 60
    stamp_price("Peru", 25) == 190
    """
    price = 60 if country.lower() == "home" else 95
    if grams > 20:
        price *= 2
    return price


def address_block(name, street, town, country):
    """
    Write an address in lines. The town is written in capitals, and the
    country is only written if it is not empty.

    address_block("Ann", "Lake 1", "Ulm", "") == "Ann\\nLake 1\\nULM"
    """
    lines = [name, street, town.upper()]
    if country:
        lines.append(country)
    return "\n".join(lines)


def cheerful(text):
    """
    A text is cheerful if at least half of its sentences end with "!". The
    other sentences end with ".".

    cheerful("Hi! We swim. It is hot!") == True
    cheerful("We swim. It rains.") == False
    """
    cheers = text.count("!")
    calm = text.count(".")
    return cheers >= calm and cheers > 0


def swap_weather(text, good, bad):
    """
    Exchange two words in a text, so that every good word becomes the bad one
    and the other way round.

    swap_weather("sun then rain then sun", "sun", "rain") == "rain then sun then rain"
    """
    swapped = []
    for word in text.split(" "):
        if word == good:
            word = bad
        elif word == bad:
            word = good
        swapped.append(word)
    return " ".join(swapped)


def kisses(text):
    """
    Count the "x" at the end of a text.

    kisses("love Max xxx") == 3
    kisses("max.") == 0
    """
    count = 0
    while count < len(text) and text[-1 - count] == "x":
        count += 1
    return count
