def title_case(text: str) -> str:
    """Capitalise the words of a title except short linking words, but always the first word.

    >>> title_case("the lord of the hats")
    'The Lord of the Hats'
    """
    small = {"of", "the", "and", "a", "in", "on"}
    words = text.lower().split()
    for i in range(len(words)):
        if i == 0 or words[i] not in small:
            words[i] = words[i].capitalize()
    return " ".join(words)


def initials(full_name: str) -> str:
    """Write the initials of a name with dots.

    >>> initials("maria del mar")
    'M.D.M.'
    """
    res = ""
    for part in full_name.split():
        res += part[0].upper() + "."
    return res


def split_camel(name):
    """Split a camel case name into the words of a button label.

    >>> split_camel("saveFileAs")
    'Save file as'
    """
    out = ""
    for ch in name:
        if ch.isupper() and out != "":
            out += " " + ch.lower()
        else:
            out += ch
    return out[:1].upper() + out[1:]


def constant_name(label: str) -> str:
    """Make a constant name such as MAX_SPEED out of the label of a setting.

    >>> constant_name("max speed (km)")
    'MAX_SPEED_KM'
    """
    words = label.replace("(", " ").replace(")", " ").split()
    return "_".join(word.upper() for word in words)


def fix_caps_lock(text: str) -> str:
    """If most of the letters of a message are capitals, swap the case of the whole message.

    >>> fix_caps_lock("hELLO THERE")
    'Hello there'
    >>> fix_caps_lock("Hi Bob")
    'Hi Bob'
    """
    upper = 0
    lower = 0
    for ch in text:
        if ch.isupper():
            upper += 1
        elif ch.islower():
            lower += 1
    if upper > lower:
        return text.swapcase()
    return text


def capital_positions(text):
    """Indices of all the capital letters.

    >>> capital_positions("iPhoneX")
    [1, 6]
    """
    return [i for i, ch in enumerate(text) if ch.isupper()]


def stairs_case(word: str) -> list:
    """Return the word once per letter, with one more capital letter each time.

    >>> stairs_case("oak")
    ['Oak', 'OAk', 'OAK']
    """
    lines = []
    for i in range(1, len(word) + 1):
        lines.append(word[:i].upper() + word[i:])
    return lines


def acronym(phrase: str, skip: list) -> str:
    """Build an acronym from the first letters, leaving out the words in skip.

    >>> acronym("ministry of silly walks", ["of"])
    'MSW'
    """
    letters = [w[0].upper() for w in phrase.split() if w not in skip]
    return "".join(letters)


def sentence_case(text):
    """Lower-case everything except the first letter after the start or after '.', '!' and '?'.

    >>> sentence_case("WAIT! it Is RAINING. oh.")
    'Wait! It is raining. Oh.'
    """
    result = ""
    start = True
    for ch in text.lower():
        if start and ch.isalpha():
            result += ch.upper()
            start = False
        else:
            result += ch
        if ch in ".!?":
            start = True
    return result


def mixed_case_words(text):
    # words that hold both small and capital letters after their first letter
    return [w for w in text.split() if w[1:] != w[1:].lower() and w[1:] != w[1:].upper()]
