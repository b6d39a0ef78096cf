from typing import Dict, List, Tuple


def word_lengths(sentence: str) -> Dict[int, int]:
    """Return a dict that tells for each length how many words of a sentence have it. A comma or a full
    stop at the end of a word is not counted as a letter.
    """
    lengths: Dict[int, int] = {}
    for word in sentence.split():
        size = len(word.rstrip(",."))
        lengths[size] = lengths.get(size, 0) + 1
    return lengths


def loudest_word(sentence: str) -> str:
    """Return the word with the most capital letters. If there is a tie the last of these words is
    returned. An empty sentence gives an empty word.
    """
    loudest = ""
    most = 0
    for word in sentence.split():
        capitals = 0
        for ch in word:
            if ch.isupper():
                capitals += 1
        if capitals >= most:
            most = capitals
            loudest = word
    return loudest


def swap_ends(sentence: str) -> str:
    """Exchange the first and the last word of a sentence. The words between them stay where they are."""
    words = sentence.split()
    if len(words) >= 2:
        words[0], words[-1] = words[-1], words[0]
    return " ".join(words)


def haggle(sentence: str, discount: int) -> str:
    """Lower every number of a sentence by the discount, but never below 1. Other words are left as they
    are.
    """
    spoken = []
    for word in sentence.split():
        if word.isdigit():
            price = max(1, int(word) - discount)
            spoken.append(str(price))
        else:
            spoken.append(word)
    return " ".join(spoken)


def words_and_numbers(sentence: str) -> Tuple[List[str], List[int]]:
    """Split a sentence into the list of its words made of letters and the list of its numbers. Mixed
    words such as "a1" are in neither list.
    """
    words = []
    numbers = []
    for part in sentence.split():
        if part.isalpha():
            words.append(part)
        elif part.isdigit():
            numbers.append(int(part))
    return words, numbers


def every_word_once(sentence: str) -> str:
    """Keep each word of a sentence only at its last place. The comparison ignores case."""
    kept: List[str] = []
    seen = set()
    for word in reversed(sentence.split()):
        if word.lower() not in seen:
            seen.add(word.lower())
            kept.insert(0, word)
    return " ".join(kept)


def cry_out(goods: List[str]) -> str:
    """The seller calls each thing with its number in the list, such as "1. eggs! 2. ham!"."""
    calls = []
    for number, thing in enumerate(goods, start=1):
        calls.append(f"{number}. {thing}!")
    return " ".join(calls)


def neighbours_of(sentence: str, wanted: str) -> List[str]:
    """Return the words that stand directly behind the wanted word, in the order of the sentence."""
    words = sentence.split()
    behind = []
    for i in range(len(words) - 1):
        if words[i] == wanted:
            behind.append(words[i + 1])
    return behind


def average_word(sentence: str) -> float:
    """Return the average length of the words of a sentence, rounded to one digit, and 0.0 if there are
    no words.
    """
    words = sentence.split()
    if not words:
        return 0.0
    letters = sum(len(word) for word in words)
    return round(letters / len(words), 1)


def sort_by_second_letter(words: List[str]) -> List[str]:
    """Sort words by their second letter. Words with a single letter come first, and equal words keep
    their order.
    """
    return sorted(words, key=lambda word: word[1:2])
