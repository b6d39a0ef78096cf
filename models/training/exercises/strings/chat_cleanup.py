from typing import List, Dict, Optional


def calm_marks(text: str) -> str:
    """Replace runs of '!' or '?' by a single mark.

    >>> calm_marks('Really??? Yes!!')
    'Really? Yes!'
    """
    out = ''
    for ch in text:
        if ch in '!?' and out.endswith(ch):
            continue
        out += ch
    return out


def mentions(text: str) -> List[str]:
    """Names after '@' in a message, without signs at the end, each only once.

    >>> mentions('@ann and @bob, ask @ann!')
    ['ann', 'bob']
    """
    names = []
    for word in text.split():
        if word.startswith('@'):
            name = word[1:].rstrip('.,!?:')
            if name and name not in names:
                names.append(name)
    return names


def censor(text, bad_words):
    """Replace each bad word by its first letter and stars, whatever its case.

    >>> censor('Darn this darn bug', ['darn'])
    'D*** this d*** bug'
    """
    words = text.split(' ')
    for i in range(len(words)):
        if words[i].lower() in bad_words:
            words[i] = words[i][0] + '*' * (len(words[i]) - 1)
    return ' '.join(words)


def expand_short(text: str, table: Dict[str, str]) -> str:
    """Replace abbreviations that stand as whole words.

    >>> expand_short('brb lunch', {'brb': 'be right back'})
    'be right back lunch'
    """
    return ' '.join(table.get(word, word) for word in text.split())


def smiley_mood(text: str) -> int:
    """Number of ':)' minus number of ':('.

    >>> smiley_mood('good :) bad :( fine :)')
    1
    """
    mood = 0
    for i in range(len(text) - 1):
        if text[i] == ':':
            if text[i + 1] == ')':
                mood += 1
            elif text[i + 1] == '(':
                mood -= 1
    return mood


def split_long(text: str, limit: int) -> List[str]:
    """Split a message into parts of at most limit characters, at blanks where possible.

    >>> split_long('see you at nine', 8)
    ['see you', 'at nine']
    >>> split_long('abcdef', 4)
    ['abcd', 'ef']
    """
    parts = []
    while len(text) > limit:
        cut = text.rfind(' ', 0, limit + 1)
        if cut <= 0:
            parts.append(text[:limit])
            text = text[limit:]
        else:
            parts.append(text[:cut])
            text = text[cut + 1:]
    if text:
        parts.append(text)
    return parts


def command(text: str) -> Optional[tuple]:
    """Read '/roll 2 6' as ('roll', ['2', '6']). Other messages give None.

    >>> command('/roll 2 6')
    ('roll', ['2', '6'])
    >>> command('hello') is None
    True
    """
    if not text.startswith('/') or len(text) < 2:
        return None
    words = text[1:].split()
    return words[0], words[1:]


def looks_like_shouting(text):
    # at least four letters, and all of them capitals
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 4 and all(c.isupper() for c in letters)


def typed_by(messages: List[str]) -> Dict[str, int]:
    """Messages look like 'ann: hi there'. Count the characters written by each person.

    >>> typed_by(['ann: hi', 'bo: yes', 'ann: ok'])
    {'ann': 4, 'bo': 3}
    """
    totals = {}
    for message in messages:
        name, text = message.split(': ', 1)
        totals[name] = totals.get(name, 0) + len(text)
    return totals


def sentence_case(text):
    """Capital letter at the start and after '. '; all else in lower case."""
    sentences = text.lower().split('. ')
    return '. '.join(s[:1].upper() + s[1:] for s in sentences)
