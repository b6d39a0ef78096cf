def slot_text(template: str, words: list[str]) -> str:
    """Fill the '_' places of a template one after another; places that are left over stay.

    >>> slot_text('_ sees _ and _', ['Ann', 'Bo'])
    'Ann sees Bo and _'
    """
    out = ''
    k = 0
    for ch in template:
        if ch == '_' and k < len(words):
            out += words[k]
            k += 1
        else:
            out += ch
    return out


def slots_from(template, text):
    """Find what stands at the single '_' of a template; None if the text does not fit.

    >>> slots_from('hello _!', 'hello Kim!')
    'Kim'
    """
    before, after = template.split('_')
    if len(text) < len(before) + len(after):
        return None
    if not text.startswith(before) or not text.endswith(after):
        return None
    return text[len(before):len(text) - len(after)]


def trim_to(text: str, size: int, fill: str = '.') -> str:
    """Bring a text to an exact size, by cutting it or filling it on both sides in turns (right first).

    >>> trim_to('abc', 6)
    '.abc..'
    >>> trim_to('abcdef', 4)
    'abcd'
    """
    right = True
    while len(text) < size:
        if right:
            text = text + fill
        else:
            text = fill + text
        right = not right
    return text[:size]


def hop_read(text: str) -> str:
    """A digit tells how many signs to hop before the next letter is read. Begin at the first sign;
    a letter is read and then the next sign is looked at.

    >>> hop_read('a1xb2yyc')
    'abc'
    """
    word = ''
    i = 0
    while i < len(text):
        if text[i].isdigit():
            i += int(text[i]) + 1
        else:
            word += text[i]
            i += 1
    return word


def acknowledge(sent: str, received: str) -> str:
    """For every sign of a message: 'A' if it was received correctly, 'N' if not or if it is missing.

    >>> acknowledge('abcd', 'axc')
    'ANAN'
    """
    reply = ''
    for i, ch in enumerate(sent):
        if i < len(received) and received[i] == ch:
            reply += 'A'
        else:
            reply += 'N'
    return reply


def resend(sent, reply, received):
    """Mend a received message by the signs that were answered with 'N'.

    >>> resend('abcd', 'ANAN', 'axc')
    'abcd'
    """
    signs = list(received.ljust(len(sent)))
    for i in range(len(sent)):
        if reply[i] == 'N':
            signs[i] = sent[i]
    return ''.join(signs)


def channel_hops(plan: str, start: int, channels: int) -> list[int]:
    """'u' goes one channel up, 'd' one down, 's' stays; after the last channel comes channel 1.

    >>> channel_hops('uud', 4, 5)
    [5, 1, 5]
    """
    channel = start
    used = []
    for step in plan:
        if step == 'u':
            channel += 1
        elif step == 'd':
            channel -= 1
        channel = (channel - 1) % channels + 1
        used.append(channel)
    return used


def two_halves(text):
    # odd places first, then even places, as two letters to be sent separately
    return text[::2], text[1::2]


def priority(message: str) -> int:
    """Number of '!' at the beginning, at most three."""
    n = len(message) - len(message.lstrip('!'))
    return min(n, 3)
