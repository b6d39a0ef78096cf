from typing import Dict, List, Tuple


def word_frequencies(text: str) -> Dict[str, int]:
    """Count the words of a song, in lower case and without commas and full stops.

    >>> word_frequencies("Row, row your boat.")
    {'row': 2, 'your': 1, 'boat': 1}
    """
    counts = {}
    for word in text.lower().split():
        word = word.strip(",.")
        if word:
            counts[word] = counts.get(word, 0) + 1
    return counts


def top_words(words: List[str], k: int) -> List[Tuple[str, int]]:
    """Return the k words that occur most often with their numbers; ties in alphabetical order.

    >>> top_words(["b", "a", "b", "c", "a", "d"], 2)
    [('a', 2), ('b', 2)]
    """
    counts = {}
    for w in words:
        if w in counts:
            counts[w] += 1
        else:
            counts[w] = 1
    pairs = list(counts.items())
    pairs.sort(key=lambda p: (-p[1], p[0]))
    return pairs[:k]


def average_word_length(sentence: str) -> float:
    """Average number of letters per word, rounded to two places; 0.0 for an empty text.

    >>> average_word_length("to be or not")
    2.25
    """
    words = sentence.split()
    if not words:
        return 0.0
    total = sum(len(w) for w in words)
    return round(total / len(words), 2)


def length_histogram(sentence):
    """Return a list whose entry i tells how many words have i letters.

    >>> length_histogram("a bee is in a hat")
    [0, 2, 2, 2]
    """
    words = sentence.split()
    longest = max((len(w) for w in words), default=0)
    hist = [0] * (longest + 1)
    for w in words:
        hist[len(w)] += 1
    return hist


def letter_share(text: str, letter: str) -> int:
    """Percentage of the letters of a text that are the given letter, rounded down.

    >>> letter_share("Banana!", "a")
    50
    """
    letters = 0
    hits = 0
    for ch in text.lower():
        if ch.isalpha():
            letters += 1
            if ch == letter:
                hits += 1
    if letters == 0:
        return 0
    return hits * 100 // letters


def words_with_all(words, letters):
    """Filter the words that contain each of the given letters.

    >>> words_with_all(["stone", "tone", "nest"], "st")
    ['stone', 'nest']
    """
    return [w for w in words if all(c in w for c in letters)]


def most_repeated_letter(word: str) -> Tuple[str, int]:
    """Return the letter used most in a word and how often; the first one in the word wins ties.

    >>> most_repeated_letter("cassette")
    ('s', 2)
    """
    best = ""
    best_count = 0
    for ch in word:
        n = word.count(ch)
        if n > best_count:
            best = ch
            best_count = n
    return best, best_count


def compare_texts(a, b):
    """Count the different words that both texts use.

    >>> compare_texts("salt and pepper", "pepper and oil and wine")
    2
    """
    return len(set(a.split()) & set(b.split()))


def count_phrase(text, phrase):
    # how often the words of phrase follow each other in text
    words = text.lower().split()
    target = phrase.lower().split()
    n = len(target)
    return sum(1 for i in range(len(words) - n + 1) if words[i:i + n] == target)
