from typing import List, Dict


def call_list(song: str) -> List[str]:
    """A song is written in calls of one capital and some small letters: 'TiTiTaa'.

    >>> call_list('TiTiTaa')
    ['Ti', 'Ti', 'Taa']
    """
    calls = []
    for ch in song:
        if ch.isupper():
            calls.append(ch)
        elif calls:
            calls[-1] += ch
    return calls


def call_length(call):
    """A call lasts one beat for each vowel, but at least one beat.

    >>> call_length('Taaa')
    3
    >>> call_length('Ts')
    1
    """
    return max(1, sum(1 for ch in call.lower() if ch in 'aeiou'))


def rhythm(calls: List[str]) -> str:
    """Draw calls as '-' for long (three letters or more) and '.' for short.

    >>> rhythm(['Ti', 'Ti', 'Taa'])
    '..-'
    """
    return ''.join('-' if len(c) > 2 else '.' for c in calls)


def which_bird(song: str, book: Dict[str, str]) -> str:
    """The book tells a typical part of each bird's song. Return the bird whose part occurs most often,
    'unknown' if none does.

    >>> which_bird('tiptiptsee', {'wren': 'tsee', 'finch': 'tip'})
    'finch'
    """
    best, most = 'unknown', 0
    for bird, part in book.items():
        times = song.count(part)
        if times > most:
            best, most = bird, times
    return best


def answered(song_a: str, song_b: str) -> bool:
    """Two birds sing in turns at each moment: where one sings the other one is silent '.'.

    >>> answered('a.a.', '.b..')
    True
    >>> answered('aa', '.b')
    False
    """
    for x, y in zip(song_a, song_b):
        if x != '.' and y != '.':
            return False
    return True


def mix_songs(song_a, song_b):
    """Record both birds on one line, '*' where both sing.

    >>> mix_songs('a.a.', '.ba.')
    'ab*.'
    """
    line = []
    for i in range(min(len(song_a), len(song_b))):
        a, b = song_a[i], song_b[i]
        if a == '.':
            line.append(b)
        elif b == '.':
            line.append(a)
        else:
            line.append('*')
    return ''.join(line)


def minutes_active(record: str, bird: str) -> int:
    """A record has one letter per minute. A bird is active from its first to its last letter.

    >>> minutes_active('..a.ba..', 'a')
    4
    """
    if bird not in record:
        return 0
    return record.rindex(bird) - record.index(bird) + 1


def dawn_order(record: str) -> str:
    """Birds in the order of their first call.

    >>> dawn_order('..rbr.tb')
    'rbt'
    """
    order = ''
    for ch in record:
        if ch != '.' and ch not in order:
            order += ch
    return order


def imitate(song, old, new, times):
    """A mocking bird replaces the first few occurrences of a call by another one.

    >>> imitate('titati', 'ti', 'tu', 1)
    'tutati'
    """
    for _ in range(times):
        song = song.replace(old, new, 1)
    return song


def slow_song(song: str, n: int) -> str:
    # every vowel is held n times as long
    return ''.join(ch * n if ch in 'aeiou' else ch for ch in song)


def quiet_minutes(records: List[str]) -> List[int]:
    """Minutes in which no station recorded anything. All records have the same length."""
    return [m for m in range(len(records[0])) if all(r[m] == '.' for r in records)]
