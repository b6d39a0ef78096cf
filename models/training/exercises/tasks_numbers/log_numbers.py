from typing import Dict, List, Optional


def error_codes(lines: List[str]) -> Dict[int, int]:
    """
    Each line of a log may contain one code in square brackets, like 'disk full [507]'. Count the
    codes that are numbers from 400 to 599. Return a dictionary from code to count; other codes
    and lines without brackets are ignored.

    >>> error_codes(['ok [200]', 'gone [404]', 'again [404]', 'odd [x]', 'hello'])
    {404: 2}
    """
    counts: Dict[int, int] = {}
    for line in lines:
        if '[' not in line or ']' not in line:
            continue
        inner = line[line.index('[') + 1:line.index(']')]
        try:
            code = int(inner)
        except ValueError:
            continue
        if 400 <= code <= 599:
            counts[code] = counts.get(code, 0) + 1
    return counts


def parse_sizes(sizes):
    """
    Given a list of sizes like '10K', '2M' or '512', return their sum in bytes, where K stands
    for 1000 and M for 1000000. Entries that cannot be read count as 0.

    parse_sizes(['10K', '512']) == 10512
    parse_sizes(['2M', 'big']) == 2000000
    """
    total = 0
    for s in sizes:
        factor = 1
        if s.endswith('K'):
            factor = 1000
            s = s[:-1]
        elif s.endswith('M'):
            factor = 1000000
            s = s[:-1]
        if s.isdigit():
            total += int(s) * factor
    return total


def slow_requests(times: List[int], window: int) -> List[int]:
    """
    A request is called slow if it took more than 1.5 times as long as the slowest of the
    `window` requests directly before it. Return the indices of the slow requests. The
    first `window` requests are never slow.

    slow_requests([10, 12, 19, 20, 31], 2) -> [2, 4]
    slow_requests([1, 5], 3) -> []
    """
    slow = []
    for i in range(window, len(times)):
        largest = max(times[i - window:i])
        if times[i] > 1.5 * largest:
            slow.append(i)
    return slow


def first_full(events: List[str], capacity: int) -> Optional[int]:
    """
    Events look like '+3' or '-1' and change how much is stored. Return the index of the first
    event after which at least `capacity` is stored, or None. The store never goes below 0.

    >>> first_full(['+3', '-5', '+4', '+1'], 5)
    3
    >>> first_full(['+1'], 2) is None
    True
    """
    stored = 0
    for i, e in enumerate(events):
        stored = max(0, stored + int(e))
        if stored >= capacity:
            return i
    return None


def compress_counts(values):
    """
    Write a list of numbers in short form: a run of equal numbers becomes 'number*length', a
    single number stays alone. The parts are separated by commas.

    compress_counts([7, 7, 7, 2, 5, 5]) == '7*3,2,5*2'
    compress_counts([]) == ''
    """
    parts = []
    i = 0
    while i < len(values):
        j = i
        while j < len(values) and values[j] == values[i]:
            j += 1
        if j - i == 1:
            parts.append(str(values[i]))
        else:
            parts.append(f'{values[i]}*{j - i}')
        i = j
    return ','.join(parts)


def expand_counts(text):
    # the way back from the short form: '7*3,2' becomes [7, 7, 7, 2]
    out = []
    for part in text.split(','):
        if '*' in part:
            number, times = part.split('*')
            out += [int(number)] * int(times)
        elif part:
            out.append(int(part))
    return out


def uptime_percent(down: List[tuple], total: int) -> float:
    """
    `down` lists the times (from, to) in minutes in which a server was down; they do not overlap.
    Return the percentage of the `total` minutes in which it was up, with one decimal.

    uptime_percent([(0, 10), (50, 65)], 1000) # => 97.5
    """
    lost = 0
    for a, b in down:
        lost += b - a
    return round((total - lost) * 100 / total, 1)
