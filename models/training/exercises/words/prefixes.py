from typing import List


def shared_start(a: str, b: str) -> int:
    """Count how many characters two phone numbers have in common from the left.

    >>> shared_start("0401234", "0409999")
    3
    """
    n = 0
    while n < len(a) and n < len(b) and a[n] == b[n]:
        n += 1
    return n


def shared_end(a: str, b: str) -> str:
    """Return the longest ending of both words, as in a rhyme.

    >>> shared_end("mountain", "fountain")
    'ountain'
    >>> shared_end("cat", "dog")
    ''
    """
    k = 0
    while k < min(len(a), len(b)) and a[-1 - k] == b[-1 - k]:
        k += 1
    return a[len(a) - k:]


def shortest_unique(words: List[str]) -> List[str]:
    """For each command find its shortest abbreviation that fits no other command.

    >>> shortest_unique(["start", "stop", "quit"])
    ['sta', 'sto', 'q']
    """
    result = []
    for word in words:
        answer = word
        for size in range(1, len(word) + 1):
            count = 0
            for other in words:
                if other.startswith(word[:size]):
                    count += 1
            if count == 1:
                answer = word[:size]
                break
        result.append(answer)
    return result


def area_code(number, codes):
    """Return the longest code that the number starts with, or None.

    >>> area_code("0912345", ["0", "09", "02"])
    '09'
    """
    best = None
    for code in codes:
        if number.startswith(code):
            if best is None or len(code) > len(best):
                best = code
    return best


def strip_common_folder(paths):
    """Remove the first folder when all the paths begin with the same one.

    >>> strip_common_folder(["src/a.py", "src/lib/b.py"])
    ['a.py', 'lib/b.py']
    >>> strip_common_folder(["src/a.py", "doc/b.md"])
    ['src/a.py', 'doc/b.md']
    """
    heads = {path.split("/")[0] for path in paths}
    if len(heads) != 1:
        return paths
    return ["/".join(path.split("/")[1:]) for path in paths]


def overlap(a, b):
    """Length of the longest end of a that is also the start of b.

    >>> overlap("sunset", "setup")
    3
    """
    for size in range(min(len(a), len(b)), 0, -1):
        if a[-size:] == b[:size]:
            return size
    return 0


def chain_words(words):
    # True when each word starts with the last letter of the word before it
    for i in range(len(words) - 1):
        if words[i][-1] != words[i + 1][0]:
            return False
    return True
