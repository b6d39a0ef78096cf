from typing import List, Tuple


def step_letters(word: str) -> str:
    """Show each letter with its place in the word: 'tea' becomes 't1e2a3'.

    >>> step_letters("tea")
    't1e2a3'
    """
    out = ""
    for i in range(len(word)):
        out += word[i] + str(i + 1)
    return out


def rising_part(word: str) -> str:
    """Longest beginning of a word whose letters go up in the alphabet.

    >>> rising_part("glove")
    'glov'
    """
    end = 1
    while end < len(word) and word[end] > word[end - 1]:
        end += 1
    return word[:end]


def letter_steps(word: str) -> List[int]:
    """Distances in the alphabet between neighbouring letters.

    >>> letter_steps("bed")
    [3, -1]
    """
    return [ord(b) - ord(a) for a, b in zip(word, word[1:])]


def collapse_tiles(text: str) -> str:
    """Drop tiles one by one; a tile that falls on an equal one melts with it into a capital.

    >>> collapse_tiles("abbc")
    'aBc'
    >>> collapse_tiles("aaa")
    'Aa'
    """
    stack = []
    for ch in text:
        if stack and stack[-1] == ch:
            stack[-1] = ch.upper()
        else:
            stack.append(ch)
    return "".join(stack)


def typed_text(keys: str) -> str:
    """Text that is left after typing, where '<' deletes the last sign and '!' deletes everything.

    >>> typed_text("caa<t")
    'cat'
    >>> typed_text("no!yes")
    'yes'
    """
    text = []
    for key in keys:
        if key == "<":
            if text:
                text.pop()
        elif key == "!":
            text = []
        else:
            text.append(key)
    return "".join(text)


def stretch(word, letter, n):
    """Write one letter of a word n times wherever it stands.

    >>> stretch("goal", "o", 4)
    'gooooal'
    """
    return word.replace(letter, letter * n)


def vowel_word(word: str) -> Tuple[str, str]:
    """Separate the vowels of a word from its other letters.

    >>> vowel_word("garden")
    ('ae', 'grdn')
    """
    vowels = ""
    others = ""
    for ch in word:
        if ch.lower() in "aeiou":
            vowels += ch
        else:
            others += ch
    return vowels, others


def pig_talk(sentence: str) -> str:
    """Move the first letter of words that begin with a consonant to their end and add 'o'.

    >>> pig_talk("my old dog")
    'ymo old ogdo'
    """
    words = []
    for word in sentence.split():
        if word[0] not in "aeiou":
            word = word[1:] + word[0] + "o"
        words.append(word)
    return " ".join(words)


def fold_word(word):
    """Lay the second half of a word backwards over the first: pairs of letters, '-' for none.

    >>> fold_word("stone")
    ['se', 'tn', 'o-']
    """
    pairs = []
    left = 0
    right = len(word) - 1
    while left <= right:
        if left == right:
            pairs.append(word[left] + "-")
        else:
            pairs.append(word[left] + word[right])
        left += 1
        right -= 1
    return pairs


def keyboard_hands(word: str) -> int:
    """How often one changes the hand when typing a word on an English keyboard.

    >>> keyboard_hands("water")
    0
    >>> keyboard_hands("panda")
    3
    """
    left_hand = "qwertasdfgzxcvb"
    changes = 0
    for a, b in zip(word, word[1:]):
        if (a in left_hand) != (b in left_hand):
            changes += 1
    return changes
