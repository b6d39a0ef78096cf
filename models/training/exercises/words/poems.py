from typing import List


def rhyme_scheme(lines: List[str]) -> str:
    """Give a letter to each line; lines with the same last two letters get the same letter.

    >>> rhyme_scheme(["the cat", "a tree", "my hat", "for free"])
    'abab'
    """
    endings = []
    scheme = ""
    for line in lines:
        end = line.strip(".,!?")[-2:].lower()
        if end not in endings:
            endings.append(end)
        scheme += chr(ord("a") + endings.index(end))
    return scheme


def rough_syllables(word: str) -> int:
    """Estimate the syllables of a word: groups of vowels, at least one.

    >>> rough_syllables("evening"), rough_syllables("moon")
    (3, 1)
    """
    count = 0
    before = False
    for ch in word.lower():
        vowel = ch in "aeiouy"
        if vowel and not before:
            count += 1
        before = vowel
    return max(1, count)


def tongue_twister(sentence: str) -> bool:
    """True if at least three words begin with one and the same letter.

    >>> tongue_twister("Peter picks a pepper")
    True
    >>> tongue_twister("Anna drinks tea")
    False
    """
    counts = {}
    for word in sentence.lower().split():
        counts[word[0]] = counts.get(word[0], 0) + 1
    return max(counts.values(), default=0) >= 3


def countdown_song(n, thing):
    """Lines that count from n down to 0.

    >>> countdown_song(2, "boat")
    ['2 boats on the lake', '1 boat on the lake', 'no boats on the lake']
    """
    lines = []
    for i in range(n, -1, -1):
        if i == 0:
            lines.append("no " + thing + "s on the lake")
        elif i == 1:
            lines.append("1 " + thing + " on the lake")
        else:
            lines.append(str(i) + " " + thing + "s on the lake")
    return lines


def echo(line: str, times: int) -> str:
    """Repeat the last word of a line, each time one letter shorter at the front.

    >>> echo("who is there", 2)
    'who is there here ere'
    """
    word = line.split()[-1]
    result = line
    for i in range(1, times + 1):
        if i < len(word):
            result += " " + word[i:]
    return result


def same_start_lines(lines: List[str]) -> int:
    """Most lines in a row that begin with the same word.

    >>> same_start_lines(["I came", "I saw", "We won"])
    2
    """
    best = 0
    run = 0
    previous = None
    for line in lines:
        first = line.split()[0].lower()
        if first == previous:
            run += 1
        else:
            run = 1
        previous = first
        best = max(best, run)
    return best


def triangle_poem(word):
    # ['s', 'su', 'sun', 'su', 's']
    up = [word[:i] for i in range(1, len(word) + 1)]
    return up + up[-2::-1]


def stanza_sizes(poem: str) -> List[int]:
    """Number of lines in each stanza; stanzas are separated by one empty line.

    >>> stanza_sizes("a\\nb\\n\\nc")
    [2, 1]
    """
    return [len(stanza.split("\n")) for stanza in poem.split("\n\n")]


def acrostic_ok(lines, name):
    """Check that the first letters of the lines spell a name.

    >>> acrostic_ok(["Every day", "very far", "and on"], "Eva")
    True
    """
    if len(lines) != len(name):
        return False
    for line, letter in zip(lines, name):
        if not line or line[0].lower() != letter.lower():
            return False
    return True
