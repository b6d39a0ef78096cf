def with_cursor(keys: str) -> str:
    """Type with a cursor that goes left on '<' and right on '>'.

    >>> with_cursor('ac<b')
    'abc'
    """
    text = ''
    pos = 0
    for key in keys:
        if key == '<':
            pos = max(0, pos - 1)
        elif key == '>':
            pos = min(len(text), pos + 1)
        else:
            text = text[:pos] + key + text[pos:]
            pos += 1
    return text


def caps_lock(keys):
    """Each '^' switches caps lock, which swaps the case of the letters typed after it.

    >>> caps_lock('ab^cd^e')
    'abCDe'
    """
    locked = False
    out = ''
    for key in keys:
        if key == '^':
            locked = not locked
        elif locked:
            out += key.swapcase()
        else:
            out += key
    return out


def first_mistake(model: str, typed: str) -> int:
    """Position of the first difference, -1 if there is none. A missing end is a difference.

    >>> first_mistake('letter', 'leter')
    3
    >>> first_mistake('let', 'let')
    -1
    """
    for i in range(min(len(model), len(typed))):
        if model[i] != typed[i]:
            return i
    if len(model) != len(typed):
        return min(len(model), len(typed))
    return -1


def accuracy(model: str, typed: str) -> float:
    """Percentage of places of the model text that were typed correctly, one decimal.

    >>> accuracy('abcd', 'abxd')
    75.0
    """
    if not model:
        return 100.0
    good = sum(1 for a, b in zip(model, typed) if a == b)
    return round(100 * good / len(model), 1)


def hand_switches(text: str) -> int:
    """How often do the typing hands change? Letters of the left hand are qwertasdfgzxcvb,
    other letters belong to the right one.

    >>> hand_switches('lake')
    3
    """
    left = set('qwertasdfgzxcvb')
    switches = 0
    for a, b in zip(text, text[1:]):
        if (a in left) != (b in left):
            switches += 1
    return switches


def neighbour_key(ch, row='qwertyuiop'):
    """The key right of ch in a row, or ch itself at the end or if it is in another row."""
    i = row.find(ch)
    if i == -1 or i == len(row) - 1:
        return ch
    return row[i + 1]


def undo_keys(keys: str) -> str:
    """'~' takes back the last whole word, together with the blank before it.

    >>> undo_keys('one two~ six')
    'one six'
    """
    text = ''
    for key in keys:
        if key != '~':
            text += key
        elif ' ' in text:
            text = text[:text.rindex(' ')]
        else:
            text = ''
    return text


def words_per_minute(text, seconds):
    """Five characters count as one word; round down.

    >>> words_per_minute('a' * 100, 30)
    40
    """
    return len(text) * 60 // (5 * seconds)
