def owl_write(message):
    """
    An owl writes the words of a message from the last to the first, and every
    word that has an "o" is written in capitals.

    owl_write("come to my tree") -> "tree my TO COME"
    """
    written = []
    words = message.split()
    for i in range(len(words) - 1, -1, -1):
        if "o" in words[i]:
            written.append(words[i].upper())
        else:
            written.append(words[i])
    return " ".join(written)


def owl_read(written):
    """
    Read a message that an owl has written.

    owl_read("tree my TO COME") -> "come to my tree"
    """
    words = written.lower().split()
    return " ".join(words[::-1])


def night_code(word):
    """
    Letters of the first half of the alphabet (a to m) become "x" and those of
    the second half become "y". Other characters are left as they are.

    night_code("owl-egg") -> "yyx-xxx"
    """
    code = ""
    for ch in word.lower():
        if "a" <= ch <= "m":
            code += "x"
        elif "n" <= ch <= "z":
            code += "y"
        else:
            code += ch
    return code


def insert_hoots(message, every):
    """
    Put the word "hoot" behind every so many words of a message.

    insert_hoots("a b c d e", 2) -> "a b hoot c d hoot e"
    """
    heard = []
    count = 0
    for word in message.split():
        heard.append(word)
        count += 1
        if count == every:
            heard.append("hoot")
            count = 0
    return " ".join(heard)


def without_hoots(message):
    """
    Leave out every "hoot", in any case.

    without_hoots("a HOOT b hoot") -> "a b"
    """
    return " ".join(word for word in message.split() if word.lower() != "hoot")


def letter_exchange(word, key):
    """
    The letters of a key belong together in pairs, the first with the second,
    the third with the fourth. Exchange the letters of each pair in a word.

    letter_exchange("mouse", "mh") -> "house"
    letter_exchange("abba", "ab") -> "baab"
    """
    table = {}
    for i in range(0, len(key) - 1, 2):
        table[key[i]] = key[i + 1]
        table[key[i + 1]] = key[i]
    result = ""
    for letter in word:
        result += table.get(letter, letter)
    return result


def repeat_by_place(word):
    """
    Write the first letter once, the second letter twice, and so on. The
    groups are separated by spaces.

    repeat_by_place("owl") -> "o ww lll"
    """
    groups = []
    times = 0
    for letter in word:
        times += 1
        groups.append(letter * times)
    return " ".join(groups)


def unrepeat(groups):
    """
    Read what repeat_by_place has written. A group of the wrong length makes
    the whole text unreadable, which gives None.

    unrepeat("o ww lll") -> "owl"
    unrepeat("oo w") -> None
    """
    word = ""
    for place, group in enumerate(groups.split(), start=1):
        if len(group) != place or group != group[0] * place:
            return None
        word += group[0]
    return word


def wise_word(word):
    """
    A word is wise if it has more different letters than letters that repeat
    one which came before.

    wise_word("owl") -> True
    wise_word("hoohoo") -> False
    """
    different = len(set(word))
    repeats = len(word) - different
    return different > repeats


def tree_of(name, trees):
    """
    An owl lives in the first tree whose last letter is the first letter of
    its name. If there is no such tree it lives in the longest one.

    tree_of("Eule", ["oak", "lime", "spruce"]) -> "lime"
    tree_of("Bo", ["oak", "lime"]) -> "lime"
    """
    initial = name[0].lower()
    for tree in trees:
        if tree[-1] == initial:
            return tree
    return max(trees, key=len)
