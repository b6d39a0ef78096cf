from typing import List, Tuple


def zip_lanes(left: str, right: str) -> str:
    """Two lanes of cars merge: two cars from the left one, then one from the right, and so on. When a
    lane is empty the rest of the other one follows.

    >>> zip_lanes('abcd', 'xyz')
    'abxcdyz'
    """
    merged = ''
    i = j = 0
    while i < len(left) or j < len(right):
        merged += left[i:i + 2]
        i += 2
        merged += right[j:j + 1]
        j += 1
    return merged


def split_lanes(cars, exits):
    """Cars whose letter is in exits leave the road; return those that stay and those that leave.

    >>> split_lanes('abcab', 'b')
    ('aca', 'bb')
    """
    stay, leave = [], []
    for car in cars:
        if car in exits:
            leave.append(car)
        else:
            stay.append(car)
    return ''.join(stay), ''.join(leave)


def sorted_merge(a: str, b: str) -> str:
    """Merge two rows of letters, each of which is in alphabetical order; small letters of a come
    before equal ones of b, written in capitals.

    >>> sorted_merge('ace', 'ad')
    'aAcDe'
    """
    i = j = 0
    out = ''
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out += a[i]
            i += 1
        else:
            out += b[j].upper()
            j += 1
    return out + a[i:] + b[j:].upper()


def riffle_places(deck: str, mixed: str) -> List[int]:
    """For each card in the mixed deck tell the place that it had before. All cards are different.

    >>> riffle_places('abcd', 'acbd')
    [0, 2, 1, 3]
    """
    place = {card: i for i, card in enumerate(deck)}
    return [place[card] for card in mixed]


def perfect_riffle(deck):
    """Cut a deck in two halves and take cards in turns, beginning with the lower half. With an odd number
    of cards the lower half has one more.

    >>> perfect_riffle('abcdef')
    'daebfc'
    """
    half = len(deck) // 2
    top, low = deck[:half], deck[half:]
    out = ''
    for i in range(len(low)):
        out += low[i]
        if i < len(top):
            out += top[i]
    return out


def riffles_until_back(deck: str) -> int:
    """How many perfect riffles restore the deck (different cards)?

    >>> riffles_until_back('ab')
    2
    """
    current = deck
    times = 0
    while True:
        half = len(current) // 2
        low, top = current[half:], current[:half]
        current = ''.join(b + a for b, a in zip(low, top)) + low[len(top):]
        times += 1
        if current == deck:
            return times


def deal(deck: str, players: int, hand: int) -> Tuple[List[str], str]:
    """Deal cards one by one in turns; return the hands and the rest of the deck.

    >>> deal('abcdefg', 2, 2)
    (['ac', 'bd'], 'efg')
    """
    used = deck[:players * hand]
    return [used[p::players] for p in range(players)], deck[players * hand:]


def switch_talk(first, second, mark):
    """Two speakers say parts divided by a mark, in turns. Write down the talk.

    >>> switch_talk('a|b', 'x|y', '|')
    'a x b y'
    """
    talk = []
    for p, q in zip(first.split(mark), second.split(mark)):
        talk.append(p)
        talk.append(q)
    return ' '.join(talk)


def every_other_upper(words: List[str]) -> str:
    # glue words, every second one in capitals, so that the borders can be seen
    return ''.join(w.upper() if i % 2 else w.lower() for i, w in enumerate(words))


def borders_back(glued: str) -> List[str]:
    """Undo such a glued text: cut wherever the case changes.

    >>> borders_back('redBLUEpink')
    ['red', 'BLUE', 'pink']
    """
    words = []
    for ch in glued:
        if words and words[-1][-1].isupper() == ch.isupper():
            words[-1] += ch
        else:
            words.append(ch)
    return words
