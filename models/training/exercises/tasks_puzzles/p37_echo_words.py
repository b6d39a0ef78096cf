from typing import Dict, List


def echo(text: str, strength: int) -> str:
    """
    An echo repeats the end of a text: first the last `strength` characters, then the last strength - 1 and so on down to
    one, each part after "..". A strength above the length of the text is cut down to that length.

    >>> echo("hello", 2)
    'hello..lo..o'
    >>> echo("", 3)
    ''
    """
    if not text or strength <= 0:
        return text
    strength = min(strength, len(text))
    result = text
    for k in range(strength, 0, -1):
        result += ".." + text[-k:]
    return result


def build_by_votes(words: List[str]) -> str:
    """
    Build a word from several words: at each index take the letter that most of the words (which are long enough) have
    there; the letter that comes first in the alphabet wins a tie. Stop where fewer than half of the words have a letter.

    >>> build_by_votes(["cart", "cost", "cat"])
    'cart'
    """
    if not words:
        return ""
    result = ""
    for i in range(max(len(w) for w in words)):
        letters = [w[i] for w in words if i < len(w)]
        if len(letters) * 2 < len(words):
            break
        result += min(letters, key=lambda ch: (-letters.count(ch), ch))
    return result


def stutter(text: str, places: List[int]) -> str:
    """
    Double the characters at the given places; negative places count from the end, and a place named twice makes three of
    the character. Places outside of the text are ignored.

    >>> stutter("abc", [0, -1, 0, 9])
    'aaabcc'
    """
    n = len(text)
    extra = [0] * n
    for p in places:
        if -n <= p < n:
            extra[p] += 1
    return "".join(ch * (1 + extra[i]) for i, ch in enumerate(text))


def answer_back(text: str, answers: Dict[str, str]) -> List[str]:
    """
    Answer each sentence (sentences end with ".", "!" or "?"): with the answer for its last word in lower case if there is
    one, with "what?" if it is a question, otherwise with the last word three times.

    >>> answer_back("Who is there? I see a fox.", {"there": "me"})
    ['me', 'fox fox fox']
    """
    replies = []
    sentence = ""
    for ch in text:
        if ch not in ".!?":
            sentence += ch
            continue
        words = sentence.lower().split()
        sentence = ""
        if not words:
            continue
        last = words[-1]
        if last in answers:
            replies.append(answers[last])
        elif ch == "?":
            replies.append("what?")
        else:
            replies.append(" ".join([last] * 3))
    return replies


def fade(text: str) -> List[str]:
    """Return the text again and again, every time without its middle character (the left one of two), until it is empty."""
    steps = []
    while text:
        steps.append(text)
        middle = (len(text) - 1) // 2
        text = text[:middle] + text[middle + 1:]
    return steps


def valley_letters(text: str) -> str:
    """
    Return the characters that are smaller than both of their neighbours; the first and the last need only one neighbour.

    >>> valley_letters("badca")
    'aa'
    """
    if len(text) < 2:
        return text
    found = []
    for i, ch in enumerate(text):
        low_left = i == 0 or ch < text[i - 1]
        low_right = i == len(text) - 1 or ch < text[i + 1]
        if low_left and low_right:
            found.append(ch)
    return "".join(found)
