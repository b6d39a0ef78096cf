from typing import List, Optional


def letters_different(a: str, b: str) -> int:
    """Number of places at which two words differ; missing letters count as different.

    >>> letters_different('stone', 'stole')
    1
    >>> letters_different('car', 'cargo')
    2
    """
    count = abs(len(a) - len(b))
    for x, y in zip(a, b):
        if x != y:
            count += 1
    return count


def valid_ladder(words: List[str]) -> bool:
    """In a ladder neighbouring words are equally long and differ in exactly one letter;
    no word appears twice.

    >>> valid_ladder(['cold', 'cord', 'card'])
    True
    >>> valid_ladder(['cold', 'card'])
    False
    """
    if len(set(words)) != len(words):
        return False
    for i in range(1, len(words)):
        if len(words[i]) != len(words[i - 1]):
            return False
        if letters_different(words[i], words[i - 1]) != 1:
            return False
    return True


def greedy_ladder(start: str, goal: str) -> List[str]:
    """Go from start to goal (equally long) by setting the letters right from left to
    right, without asking if the steps are words.

    >>> greedy_ladder('cat', 'dog')
    ['cat', 'dat', 'dot', 'dog']
    """
    ladder = [start]
    current = start
    for i in range(len(goal)):
        if current[i] != goal[i]:
            current = current[:i] + goal[i] + current[i + 1:]
            ladder.append(current)
    return ladder


def chain_words(words, first):
    """Build a chain: the next word is the first unused one that begins with the last
    letter of the word before.

    >>> chain_words(['net', 'toe', 'egg', 'tin'], 'cat')
    ['cat', 'toe', 'egg']
    """
    unused = list(words)
    chain = [first]
    while True:
        for w in unused:
            if w[0] == chain[-1][-1]:
                chain.append(w)
                unused.remove(w)
                break
        else:
            return chain


def shrink_word(word: str, dictionary: set) -> Optional[str]:
    """Remove letters from the end until a word of the dictionary is left.

    >>> shrink_word('runnings', {'run', 'ru'})
    'run'
    >>> shrink_word('xyz', {'run'}) is None
    True
    """
    for end in range(len(word), 0, -1):
        if word[:end] in dictionary:
            return word[:end]
    return None


def longest_tail_match(a: str, b: str) -> int:
    # how many letters at the end of a are the beginning of b
    for size in range(min(len(a), len(b)), 0, -1):
        if a[-size:] == b[:size]:
            return size
    return 0


def melt_words(words: List[str]) -> str:
    """Write words one after the other, overlapping them as much as possible.

    >>> melt_words(['window', 'owner', 'erase'])
    'windownerase'
    """
    text = ''
    for w in words:
        k = longest_tail_match(text, w)
        text += w[k:]
    return text


def rhyme_groups(words, size=2):
    """Group words by their last letters, groups in order of first appearance.

    >>> rhyme_groups(['light', 'cat', 'night', 'hat'])
    [['light', 'night'], ['cat', 'hat']]
    """
    groups = {}
    for w in words:
        groups.setdefault(w[-size:], []).append(w)
    return list(groups.values())
