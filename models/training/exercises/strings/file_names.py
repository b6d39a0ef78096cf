from typing import Dict, List


def extension(name: str) -> str:
    """Ending of a file name in small letters without the dot; '' if there is none.
    A dot at the very beginning does not count.

    >>> extension('Photo.JPG')
    'jpg'
    >>> extension('.profile')
    ''
    """
    pos = name.rfind('.')
    if pos <= 0:
        return ''
    return name[pos + 1:].lower()


def copy_name(name: str, existing: set) -> str:
    """Name for a copy: 'a.txt' becomes 'a (1).txt', and so on, until it is free.

    >>> copy_name('a.txt', {'a.txt', 'a (1).txt'})
    'a (2).txt'
    """
    stem, dot, ending = name.rpartition('.')
    n = 1
    while f'{stem} ({n}){dot}{ending}' in existing:
        n += 1
    return f'{stem} ({n}){dot}{ending}'


def safe_name(title):
    """Turn a title into a file name: small letters and digits, everything else becomes one '_'.

    >>> safe_name('My Trip: Day 2!')
    'my_trip_day_2'
    """
    out = ''
    for ch in title.lower():
        if ch.isalnum():
            out += ch
        elif not out.endswith('_'):
            out += '_'
    return out.strip('_')


def numbered(names: List[str]) -> List[str]:
    """Put a number with leading zeros in front, as wide as the largest number needs.

    >>> numbered(['a', 'b'])
    ['1-a', '2-b']
    """
    width = len(str(len(names)))
    result = []
    for i, name in enumerate(names):
        result.append(str(i + 1).zfill(width) + '-' + name)
    return result


def folder_depth(path: str) -> int:
    """Number of folders above a file; doubled slashes count once.

    >>> folder_depth('music//old/song.mp3')
    2
    """
    parts = [p for p in path.split('/') if p != '']
    return max(0, len(parts) - 1)


def by_extension(names: List[str]) -> Dict[str, int]:
    """Count files by extension, '-' stands for files without one.

    >>> by_extension(['a.py', 'b.py', 'README'])
    {'py': 2, '-': 1}
    """
    counts = {}
    for name in names:
        key = name.split('.')[-1] if '.' in name else '-'
        counts[key] = counts.get(key, 0) + 1
    return counts


def relative_to(path, folder):
    """Cut the folder off the front of a path; a path elsewhere is returned as it is.

    >>> relative_to('/home/ann/x.txt', '/home/ann')
    'x.txt'
    >>> relative_to('/home/anna/x.txt', '/home/ann')
    '/home/anna/x.txt'
    """
    if not folder.endswith('/'):
        folder += '/'
    if path.startswith(folder):
        return path[len(folder):]
    return path


def size_text(n: int) -> str:
    """Size in B, K or M, whole numbers rounded down.

    >>> size_text(2100)
    '2K'
    >>> size_text(3000000)
    '2M'
    """
    for unit in 'BKM':
        if n < 1024 or unit == 'M':
            return str(n) + unit
        n //= 1024


def missing_numbers(names: List[str], prefix: str) -> List[int]:
    """Files are called prefix + number. Which numbers are missing between 1 and the largest?

    >>> missing_numbers(['img1', 'img4', 'txt2'], 'img')
    [2, 3]
    """
    have = set()
    for name in names:
        rest = name[len(prefix):]
        if name.startswith(prefix) and rest.isdigit():
            have.add(int(rest))
    return [n for n in range(1, max(have, default=0)) if n not in have]
