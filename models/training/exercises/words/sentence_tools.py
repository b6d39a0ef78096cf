from typing import List, Optional


def shout_first_words(text: str) -> str:
    """Upper-case the first word of every sentence. Sentences are separated by '. '.

    >>> shout_first_words("the bus was late. we walked home")
    'THE bus was late. WE walked home'
    >>> shout_first_words("")
    ''
    """
    sentences = text.split(". ")
    result = []
    for sentence in sentences:
        words = sentence.split(" ")
        words[0] = words[0].upper()
        result.append(" ".join(words))
    return ". ".join(result)


def longest_sentence_words(text: str) -> int:
    """Return the number of words in the wordiest sentence of a text.

    A sentence ends with a full stop, a question mark or an exclamation mark.

    >>> longest_sentence_words("Stop! Who ate the last plum? Me.")
    5
    >>> longest_sentence_words("...")
    0
    """
    best = 0
    current = ""
    for ch in text + ".":
        if ch in ".?!":
            best = max(best, len(current.split()))
            current = ""
        else:
            current += ch
    return best


def count_questions(lines: List[str]) -> int:
    """Count the chat lines that end with a question mark, ignoring spaces at the end.

    >>> count_questions(["Are you there?  ", "yes", "why?"])
    2
    """
    count = 0
    for line in lines:
        if line.rstrip().endswith("?"):
            count += 1
    return count


def first_long_word(sentence, size):
    """Return the first word with more than `size` letters, or None if there is none.

    >>> first_long_word("a small wooden bridge", 5)
    'wooden'
    >>> first_long_word("a small bridge", 10) is None
    True
    """
    for word in sentence.split():
        if len(word) > size:
            return word
    return None


def clip_words(sentence, limit):
    """Keep only the first `limit` words and add '...' when something was cut off.

    >>> clip_words("rain is expected in the north", 3)
    'rain is expected...'
    >>> clip_words("rain today", 3)
    'rain today'
    """
    words = sentence.split()
    if len(words) <= limit:
        return " ".join(words)
    return " ".join(words[:limit]) + "..."


def word_position(sentence: str, target: str) -> Optional[int]:
    # position of target counted from 1, letter case does not matter
    words = sentence.lower().split()
    for i in range(len(words)):
        if words[i].strip(",.;:!?") == target.lower():
            return i + 1
    return None


def move_verb(sentence, verb):
    """Ask a question by moving the verb of a sentence to the front.

    >>> move_verb("the shop is open.", "is")
    'Is the shop open?'
    """
    words = sentence.rstrip(".").split()
    if verb not in words:
        return sentence
    words.remove(verb)
    return verb.capitalize() + " " + " ".join(words) + "?"


def every_nth_word(sentence: str, n: int) -> str:
    """Read out every n-th word of a secret note, starting with word number n.

    >>> every_nth_word("we meet you at the noon bell", 2)
    'meet at noon'
    """
    words = sentence.split()
    picked = [words[i] for i in range(n - 1, len(words), n)]
    return " ".join(picked)
