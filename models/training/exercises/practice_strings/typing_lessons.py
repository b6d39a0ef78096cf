def sticky_key(text, key):
    """
    One key of a keyboard is sticky: each time it is pressed its letter is
    written twice. Return what is written.

    sticky_key("apple", "p") == "apppple"
    sticky_key("tea", "x") == "tea"
    """
    return text.replace(key, key + key)


def dead_keys(wanted, written):
    """
    Return the letters of the wanted text that are never in the written one,
    sorted and each only once.

    dead_keys("hello", "heo") == ["l"]
    dead_keys("abc", "abc") == []
    """
    dead = []
    for letter in sorted(set(wanted)):
        if letter not in written:
            dead.append(letter)
    return dead


def hand_switches(text, left_hand):
    """
    The letters in left_hand are typed with the left hand, all others with the
    right one. Count how often the hands change.

    hand_switches("salad", "asd") == 2
    hand_switches("", "asd") == 0
    """
    switches = 0
    for i in range(1, len(text)):
        before = text[i - 1] in left_hand
        now = text[i] in left_hand
        if before != now:
            switches += 1
    return switches


def shift_presses(text):
    """
    The shift key is pressed once for each row of capital letters that follow
    each other. Count how often it is pressed.

    shift_presses("NATO and EU") == 2
    shift_presses("aBcD") == 2
    """
    presses = 0
    held = False
    for ch in text:
        if ch.isupper() and not held:
            presses += 1
        held = ch.isupper()
    return presses


def caps_lock(text):
    """
    The sign "^" turns the caps lock on or off and is not written. While it is
    on, the case of every letter is changed.

    caps_lock("ab^cD^e") == "abCde"
    """
    written = ""
    locked = False
    for ch in text:
        if ch == "^":
            locked = not locked
            continue
        written += ch.swapcase() if locked else ch
    return written


def typing_errors(wanted, written):
    """
    Return tuples of position, wanted letter and written letter for all errors
    in two texts, up to the end of the shorter one.

    typing_errors("house", "hause") == [(1, "o", "a")]
    """
    errors = []
    for i, (right, typed) in enumerate(zip(wanted, written)):
        if right != typed:
            errors.append((i, right, typed))
    return errors


def lesson(letters, length):
    """
    A typing lesson says the letters forwards and then backwards, again and
    again, until the lesson has the given length.

    lesson("asd", 8) == "asddsaas"
    lesson("", 5) == ""
    """
    if letters == "":
        return ""
    unit = letters + letters[::-1]
    text = unit
    while len(text) < length:
        text += unit
    return text[:length]


def speed(text, seconds):
    """
    Return the words per minute as a whole number. Five characters count as
    one word, and no time gives 0.

    speed("a" * 50, 30) == 20
    speed("abc", 0) == 0
    """
    if seconds <= 0:
        return 0
    words = len(text) / 5
    minutes = seconds / 60
    return int(words / minutes)


def slowest_letter(times):
    """
    Times are texts such as "a:20". Return the letter that took the longest
    time in all, as the same letter can be measured several times.

    slowest_letter(["a:20", "b:25", "a:10"]) == "a"
    """
    sums = {}
    for entry in times:
        letter, time = entry.split(":")
        sums[letter] = sums.get(letter, 0) + int(time)
    slowest = None
    for letter, total in sums.items():
        if slowest is None or total > sums[slowest]:
            slowest = letter
    return slowest
