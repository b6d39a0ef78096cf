def indent_verses(verses, width):
    """
    Every second verse of a poem is moved to the right by width spaces.
    The first verse stays where it is.

    >>> indent_verses(["one", "two", "three"], 2)
    ['one', '  two', 'three']
    """
    moved = []
    for i in range(len(verses)):
        if i % 2 == 1:
            moved.append(" " * width + verses[i])
        else:
            moved.append(verses[i])
    return moved


def indent_verses_short(verses, width):
    """
    The same as indent_verses, as a comprehension.

    >>> indent_verses_short(["one", "two", "three"], 2)
    ['one', '  two', 'three']
    """
    pad = " " * width
    return [pad + verse if i % 2 == 1 else verse for i, verse in enumerate(verses)]


def sigh(word, times):
    """
    Return a sigh: the word, then the word without its last letter, and so on,
    until it was written times times or nothing is left of it.

    >>> sigh("alas", 3)
    'alas ala al'
    >>> sigh("oh", 9)
    'oh o'
    """
    parts = []
    while times > 0 and word:
        parts.append(word)
        word = word[:-1]
        times -= 1
    return " ".join(parts)


def sigh_recursive(word, times):
    """
    The same as sigh, with recursion.

    >>> sigh_recursive("alas", 3)
    'alas ala al'
    >>> sigh_recursive("oh", 9)
    'oh o'
    """
    if times == 0 or word == "":
        return ""
    rest = sigh_recursive(word[:-1], times - 1)
    if rest == "":
        return word
    return word + " " + rest


def rhyme_groups(words, ending_length):
    """
    Group words by their last letters. Return a dict from the ending to the
    list of words; words that are shorter than the ending are left out.

    >>> rhyme_groups(["moon", "soon", "tree", "me"], 3)
    {'oon': ['moon', 'soon'], 'ree': ['tree']}
    """
    groups = {}
    for word in words:
        if len(word) < ending_length:
            continue
        ending = word[-ending_length:]
        if ending not in groups:
            groups[ending] = []
        groups[ending].append(word)
    return groups


def rhyme_groups_default(words, ending_length):
    """
    The same as rhyme_groups, with setdefault.

    >>> rhyme_groups_default(["moon", "soon", "tree", "me"], 3)
    {'oon': ['moon', 'soon'], 'ree': ['tree']}
    """
    groups = {}
    long_enough = [word for word in words if len(word) >= ending_length]
    for word in long_enough:
        groups.setdefault(word[-ending_length:], []).append(word)
    return groups


def ends_softly(verse):
    """
    A verse ends softly if its last letter is a vowel. Marks and spaces behind
    the last letter do not count.

    >>> ends_softly("we go.")
    True
    >>> ends_softly("the end")
    False
    """
    for ch in verse[::-1]:
        if ch.isalpha():
            return ch.lower() in "aeiou"
    return False


def ends_softly_filtered(verse):
    """
    The same as ends_softly, without a search from the right.

    >>> ends_softly_filtered("we go.")
    True
    >>> ends_softly_filtered("the end")
    False
    """
    letters = [ch for ch in verse.lower() if ch.isalpha()]
    if not letters:
        return False
    return letters[-1] in "aeiou"
