from typing import Dict, List, Optional, Tuple


def parse_command(message: str) -> Optional[Tuple[str, List[str]]]:
    """
    A chat bot listens to messages which begin with "!". The first word, in small
    letters and without the sign, is the command and the others are its
    arguments. For all other messages return None.

    >>> parse_command('!Roll 2 6')
    ('roll', ['2', '6'])
    >>> parse_command('hello') is None
    True
    """
    if not message.startswith('!'):
        return None
    words = message[1:].split()
    if not words:
        return None
    return words[0].lower(), words[1:]


def mentions(text: str, users: List[str]) -> List[str]:
    """
    Find who is mentioned with "@name" in a text. A name ends before the first
    character that is no letter or digit. Return the known users only, each once
    and in the order of the text.

    Examples:
    mentions('hi @bo and @al, @bo!', ['al', 'bo']) == ['bo', 'al']
    mentions('mail al@home', ['al']) == []
    """
    found = []
    for piece in text.split('@')[1:]:
        name = ''
        for c in piece:
            if not c.isalnum():
                break
            name += c
        if name in users and name not in found:
            found.append(name)
    return found


def closest_command(word, commands):
    """
    The user has mistyped a command. Return the command that has the most letters
    in common with it at the same places, at least two of them; the first of
    several, or '' if none is near enough.

    >>> closest_command('hepl', ['roll', 'help', 'heat'])
    'help'
    >>> closest_command('xy', ['roll'])
    ''
    """
    best = ''
    most = 1
    for c in commands:
        same = 0
        for a, b in zip(word, c):
            if a == b:
                same += 1
        if same > most:
            best, most = c, same
    return best


def is_spam(history: List[Tuple[int, str]], second: int, text: str) -> bool:
    """
    A message is spam if the same text (without regard to capital letters and
    blanks) was sent at least twice in the 30 seconds before. The history holds
    (second, text).

    >>> is_spam([(1, 'Buy now'), (9, 'buynow')], 12, 'BUY NOW')
    True
    >>> is_spam([(1, 'Buy now'), (9, 'buynow')], 35, 'BUY NOW')
    False
    """
    def plain(s):
        return s.replace(' ', '').lower()

    count = 0
    for when, old in history:
        if second - when <= 30 and plain(old) == plain(text):
            count += 1
    return count >= 2


def soften(s):
    """
    Take the shouting out of a message: words of at least four letters that are
    all capitals get small letters, and of several "!" in a row one is left.

    soften('STOP it NOW!!!') -> 'stop it NOW!'
    """
    words = []
    for w in s.split(' '):
        core = w.strip('!?.,')
        if len(core) >= 4 and core.isupper():
            w = w.lower()
        words.append(w)
    res = ''
    for c in ' '.join(words):
        if c == '!' and res.endswith('!'):
            continue
        res += c
    return res


def reaction_line(reactions: List[str]) -> str:
    """Sum up reactions as "3x like, 1x wow", the most frequent first and equally frequent
    ones by name; without reactions the text is empty."""
    counts: Dict[str, int] = {}
    for r in reactions:
        counts[r] = counts.get(r, 0) + 1
    parts = []
    for name in sorted(counts, key=lambda k: (-counts[k], k)):
        parts.append(str(counts[name]) + 'x ' + name)
    return ', '.join(parts)


def typing_now(events, now):
    # users whose last key press lies at most five seconds back, latest first
    last = {}
    for user, t in events:
        last[user] = max(last.get(user, t), t)
    names = [u for u in last if now - last[u] <= 5]
    names.sort(key=lambda u: last[u], reverse=True)
    return names
