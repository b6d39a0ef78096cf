from typing import Dict, List


def letter_table(text: str) -> Dict[str, int]:
    """Count the letters of a text without regard to case, keys in alphabetical order.

    >>> letter_table('Oh, no')
    {'h': 1, 'n': 1, 'o': 2}
    """
    counts = {}
    for ch in text.lower():
        if ch.isalpha():
            counts[ch] = counts.get(ch, 0) + 1
    return dict(sorted(counts.items()))


def lonely_letter(word):
    """The last letter that occurs only once in the word, or None.

    >>> lonely_letter('teeth')
    'h'
    >>> lonely_letter('noon') is None
    True
    """
    for ch in reversed(word):
        if word.count(ch) == 1:
            return ch
    return None


def odd_letters(word: str) -> List[str]:
    """Letters that occur an odd number of times, in alphabetical order.

    >>> odd_letters('balloon')
    ['a', 'b', 'n']
    """
    odd = set()
    for ch in word:
        if ch in odd:
            odd.remove(ch)
        else:
            odd.add(ch)
    return sorted(odd)


def numbered_repeats(text):
    """Give each letter the number of its occurrence up to that place.

    >>> numbered_repeats('abab')
    'a1b1a2b2'
    """
    seen = {}
    out = ''
    for ch in text:
        seen[ch] = seen.get(ch, 0) + 1
        out += ch + str(seen[ch])
    return out


def drop_frequent(text: str, limit: int) -> str:
    """Leave out all characters that occur more than limit times.

    >>> drop_frequent('mississippi', 2)
    'mpp'
    """
    return ''.join(ch for ch in text if text.count(ch) <= limit)


def type_box(text: str, per_slot: int) -> Dict[str, int]:
    """A printer keeps letters in slots that hold per_slot pieces. How many slots does each letter need?

    >>> type_box('attention', 2)
    {'a': 1, 't': 2, 'e': 1, 'n': 1, 'i': 1, 'o': 1}
    """
    slots = {}
    for ch in text:
        if ch not in slots:
            slots[ch] = (text.count(ch) + per_slot - 1) // per_slot
    return slots


def shared_counts(a: str, b: str) -> Dict[str, tuple]:
    """For each letter in both texts give how often it occurs in the first and in the second.

    >>> shared_counts('otto', 'tim')
    {'t': (2, 1)}
    """
    return {ch: (a.count(ch), b.count(ch)) for ch in sorted(set(a) & set(b))}
