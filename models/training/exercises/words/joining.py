from typing import List


def and_list(items: List[str]) -> str:
    """Join names the way one speaks: commas, and 'and' before the last one.

    >>> and_list(["salt", "oil", "rice"])
    'salt, oil and rice'
    >>> and_list(["salt"])
    'salt'
    >>> and_list([])
    ''
    """
    if len(items) == 0:
        return ""
    if len(items) == 1:
        return items[0]
    return ", ".join(items[:-1]) + " and " + items[-1]


def join_non_empty(parts: List[str], sep: str) -> str:
    """Join the address parts that are not blank.

    >>> join_non_empty(["Main St 4", "", " ", "Oslo"], ", ")
    'Main St 4, Oslo'
    """
    result = ""
    for part in parts:
        if part.strip() == "":
            continue
        if result != "":
            result += sep
        result += part
    return result


def shuffle_cards(a: str, b: str) -> str:
    """Lay two cards of the first pile, then one of the second, until both piles are used up.

    >>> shuffle_cards("KQJ10", "ab")
    'KQaJ1b0'
    """
    out = []
    i = 0
    j = 0
    while i < len(a) or j < len(b):
        out.append(a[i:i + 2])
        i += 2
        if j < len(b):
            out.append(b[j])
            j += 1
    return "".join(out)


def wrap_words(text: str, width: int) -> List[str]:
    """Break a text into lines no longer than width; a single long word gets its own line.

    >>> wrap_words("the quick old fox naps", 9)
    ['the quick', 'old fox', 'naps']
    """
    lines = []
    line = ""
    for word in text.split():
        if line == "":
            line = word
        elif len(line) + 1 + len(word) <= width:
            line += " " + word
        else:
            lines.append(line)
            line = word
    if line:
        lines.append(line)
    return lines


def join_hyphens(lines: List[str]) -> str:
    """Put text lines together; a hyphen at the end of a line glues the word to the next line.

    >>> join_hyphens(["a won-", "derful", "day"])
    'a wonderful day'
    """
    text = ""
    for line in lines:
        if text.endswith("-"):
            text = text[:-1] + line
        elif text:
            text += " " + line
        else:
            text = line
    return text


def repeat_each(word, times):
    """Write every letter of a word several times.

    >>> repeat_each("no", 3)
    'nnnooo'
    """
    return "".join(ch * times for ch in word)


def spread(text, gap):
    # put gap dots between the letters
    return ("." * gap).join(text)


def quote_all(words: List[str]) -> str:
    """Put each word in single quotes and join with commas; a quote inside is doubled.

    >>> quote_all(["tea", "o'clock"])
    "'tea','o''clock'"
    """
    quoted = []
    for word in words:
        quoted.append("'" + word.replace("'", "''") + "'")
    return ",".join(quoted)


def sign_post(words):
    """Build a post of signs: all words in capitals, padded with '-' on both sides to one width.

    >>> sign_post(["exit", "to", "sea"])
    ['-EXIT-', '--TO--', '-SEA--']
    """
    width = max(len(w) for w in words) + 2
    lines = []
    for w in words:
        left = (width - len(w)) // 2
        right = width - len(w) - left
        lines.append("-" * left + w.upper() + "-" * right)
    return lines
