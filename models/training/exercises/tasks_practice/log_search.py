from typing import Dict, List, Tuple


def around(lines: List[str], word: str, context: int) -> List[str]:
    """
    Return every line with the word in it, together with `context` lines before
    and after it. No line is given twice, and between pieces which do not stand
    side by side there is a line "--".

    >>> around(['a', 'b', 'err', 'c', 'd', 'e', 'err'], 'err', 1)
    ['b', 'err', 'c', '--', 'e', 'err']
    """
    wanted = set()
    for i in range(len(lines)):
        if word in lines[i]:
            for k in range(i - context, i + context + 1):
                if 0 <= k < len(lines):
                    wanted.add(k)
    result = []
    prev = None
    for k in sorted(wanted):
        if prev is not None and k > prev + 1:
            result.append('--')
        result.append(lines[k])
        prev = k
    return result


def slowest(lines: List[str], n: int) -> List[Tuple[str, int]]:
    """
    Lines such as "GET /home took 120ms" tell how long requests took. Return the
    n slowest as (path, milliseconds), the slowest first. Lines without "took"
    are left out.

    Example:
    slowest(['GET /a took 20ms', 'start', 'PUT /b took 90ms'], 1) == [('/b', 90)]
    """
    times = []
    for line in lines:
        words = line.split()
        if 'took' not in words:
            continue
        ms = words[words.index('took') + 1]
        times.append((words[1], int(ms.replace('ms', ''))))
    times.sort(key=lambda t: -t[1])
    return times[:n]


def error_rate(codes: List[int], window: int) -> List[int]:
    """
    The codes of web answers from 500 on are errors. Return for each full window
    of `window` answers, one after the other and not overlapping, the errors in
    percent, rounded down. A rest that is shorter than a window is left out.

    >>> error_rate([200, 500, 200, 503, 502, 200, 404], 3)
    [33, 66]
    """
    rates = []
    for start in range(0, len(codes) - window + 1, window):
        errors = 0
        for code in codes[start:start + window]:
            if code >= 500:
                errors += 1
        rates.append(100 * errors // window)
    return rates


def pair_up(events):
    """
    events is a list of (id, what, second) with what "begin" or "end". Return how
    long each job lasted; jobs that have not ended are left out.

    >>> pair_up([('x', 'begin', 3), ('y', 'begin', 4), ('x', 'end', 10)])
    {'x': 7}
    """
    begun = {}
    res = {}
    for name, what, second in events:
        if what == 'begin':
            begun[name] = second
        elif name in begun:
            res[name] = second - begun.pop(name)
    return res


def hide_secrets(line: str, words: List[str]) -> str:
    """
    In a log line everything behind "word=" up to the next blank has to be
    replaced by "***" for each of the given words.

    hide_secrets('user=al pass=abc ok', ['pass']) -> 'user=al pass=*** ok'
    hide_secrets('all fine', ['pass']) -> 'all fine'
    """
    parts = []
    for piece in line.split(' '):
        name, sign, value = piece.partition('=')
        if sign and name in words:
            piece = name + '=***'
        parts.append(piece)
    return ' '.join(parts)


def by_minute(stamps: List[str]) -> Dict[str, int]:
    """Count time stamps "hh:mm:ss" by minute, in order of time.

    >>> by_minute(['10:01:20', '10:00:59', '10:01:03'])
    {'10:00': 1, '10:01': 2}
    """
    res = {}
    for s in sorted(stamps):
        key = s[:5]
        res[key] = res.get(key, 0) + 1
    return res


def last_words(lines, n):
    # the last n lines that are neither empty nor a comment, in the order of the log
    ans = []
    i = len(lines) - 1
    while i >= 0 and len(ans) < n:
        s = lines[i].strip()
        if s and not s.startswith('#'):
            ans.insert(0, s)
        i -= 1
    return ans
