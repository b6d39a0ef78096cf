from typing import List


def ends_with_any(files: List[str], endings: List[str]) -> List[str]:
    """Keep the file names that end with one of the endings.

    >>> ends_with_any(["a.wav", "b.txt", "c.mp3"], [".wav", ".mp3"])
    ['a.wav', 'c.mp3']
    """
    kept = []
    for name in files:
        for ending in endings:
            if name.endswith(ending):
                kept.append(name)
                break
    return kept


def without_banned(messages: List[str], banned: List[str]) -> List[str]:
    """Drop the messages that contain a banned word, compared in lower case.

    >>> without_banned(["Buy NOW", "see you soon"], ["buy"])
    ['see you soon']
    """
    result = []
    for message in messages:
        words = message.lower().split()
        if any(word in banned for word in words):
            continue
        result.append(message)
    return result


def numbers_only(items):
    """Convert the texts that are whole numbers, maybe with a minus sign, and forget the rest.

    >>> numbers_only(["12", "x", "-3", "4.5"])
    [12, -3]
    """
    numbers = []
    for item in items:
        try:
            numbers.append(int(item))
        except ValueError:
            pass
    return numbers


def between_marks(lines: List[str], start: str, stop: str) -> List[str]:
    """Return the lines after the start mark and before the stop mark.

    >>> between_marks(["a", "BEGIN", "b", "c", "END", "d"], "BEGIN", "END")
    ['b', 'c']
    """
    inside = False
    result = []
    for line in lines:
        if line == start:
            inside = True
        elif line == stop:
            inside = False
        elif inside:
            result.append(line)
    return result


def different_letters(words: List[str]) -> List[str]:
    """Words in which no letter is used twice.

    >>> different_letters(["world", "hello", "sky"])
    ['world', 'sky']
    """
    return [word for word in words if len(set(word)) == len(word)]


def take_until(words, stop):
    """Take words from the front up to, but not including, the stop word.

    >>> take_until(["mix", "bake", "done", "eat"], "done")
    ['mix', 'bake']
    """
    taken = []
    for word in words:
        if word == stop:
            break
        taken.append(word)
    return taken


def matching_pattern(words: List[str], pattern: str) -> List[str]:
    """Crossword help: keep the words that fit a pattern in which '?' is any letter.

    >>> matching_pattern(["cat", "cot", "coat", "bat"], "c?t")
    ['cat', 'cot']
    """
    def fits(word):
        if len(word) != len(pattern):
            return False
        for a, b in zip(word, pattern):
            if b != "?" and a != b:
                return False
        return True

    return [word for word in words if fits(word)]


def broken_keys(words, keys):
    """For each word count its letters that cannot be typed because their keys are broken.

    >>> broken_keys(["tree", "rat"], "et")
    [3, 1]
    """
    broken = set(keys)
    result = []
    for word in words:
        result.append(sum(1 for ch in word if ch in broken))
    return result


def every_other_upper(words):
    # capitals for the words at even places, the rest as they are
    return [w.upper() if i % 2 == 0 else w for i, w in enumerate(words)]


def skip_comments(lines: List[str]) -> List[str]:
    """Cut everything after '//' and drop the lines that become empty.

    >>> skip_comments(["x = 1 // start", "// nothing", "y = 2"])
    ['x = 1', 'y = 2']
    """
    code = [line.split("//")[0].rstrip() for line in lines]
    return [line for line in code if line != ""]
