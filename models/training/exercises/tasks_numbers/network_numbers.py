from typing import Dict, List


def subnet_members(addresses: List[str], first: str, last: str) -> List[str]:
    """
    Addresses are strings of four numbers like '10.0.0.7'. Return those which lie between the
    addresses first and last, both included, in the order of the list.

    >>> subnet_members(['10.0.0.7', '10.0.1.0', '9.9.9.9'], '10.0.0.0', '10.0.0.255')
    ['10.0.0.7']
    """
    def number(a):
        n = 0
        for part in a.split('.'):
            n = n * 256 + int(part)
        return n

    low = number(first)
    high = number(last)
    result = []
    for a in addresses:
        if low <= number(a) <= high:
            result.append(a)
    return result


def lost_packets(received: List[int]) -> List[int]:
    """
    Packets are numbered from 0 and may come in any order, some even twice. Return the sorted
    numbers of the packets that are missing below the largest number received.

    Examples:
    lost_packets([0, 3, 1, 3]) == [2]
    lost_packets([2]) == [0, 1]
    lost_packets([]) == []
    """
    if not received:
        return []
    got = set(received)
    missing = []
    for i in range(max(received)):
        if i not in got:
            missing.append(i)
    return missing


def checksum(data, mod):
    """
    Compute a checksum: two sums start with 0; for each byte the first sum grows by the byte and
    the second one by the first sum, both modulo `mod`. The result is second * mod + first.

    checksum([1, 2, 3], 10) == 6
    checksum([9, 9], 10) == 78
    checksum([], 7) == 0
    """
    a = 0
    b = 0
    for x in data:
        a = (a + x) % mod
        b = (b + a) % mod
    return b * mod + a


def retry_delays(first: int, factor: int, cap: int, tries: int) -> List[int]:
    """
    After each failed try a program waits, the first time for `first` seconds, then always
    `factor` times as long as before, but never longer than `cap`. Return the list of all the
    delays between the given number of tries.

    >>> retry_delays(1, 3, 20, 5)
    [1, 3, 9, 20]
    >>> retry_delays(5, 2, 60, 1)
    []
    """
    delays = []
    d = first
    for _ in range(tries - 1):
        delays.append(min(d, cap))
        d = d * factor
    return delays


def busiest_second(stamps: List[int], span: int) -> int:
    """
    Given sorted time stamps in milliseconds, return the largest number of stamps that lie in a
    time of less than `span` milliseconds.

    busiest_second([0, 400, 999, 1000, 1500], 1000) -> 3
    busiest_second([], 1000) -> 0
    """
    best = 0
    left = 0
    for right in range(len(stamps)):
        while stamps[right] - stamps[left] >= span:
            left += 1
        best = max(best, right - left + 1)
    return best


def human_bytes(n):
    # 1536 becomes '1.5 KB', whole numbers have no point
    units = ['B', 'KB', 'MB', 'GB']
    i = 0
    while n >= 1024 and i < len(units) - 1:
        n /= 1024
        i += 1
    text = f'{n:.1f}'
    if text.endswith('.0'):
        text = text[:-2]
    return text + ' ' + units[i]


def least_loaded(loads: Dict[str, int], jobs: List[int]) -> Dict[str, int]:
    """
    Give each job to the server with the smallest load at that moment (the first by name if
    several are equal). Return the loads at the end; the given dictionary is not changed.

    least_loaded({'b': 2, 'a': 2}, [5, 1]) # => {'b': 3, 'a': 7}
    """
    new = dict(loads)
    for j in jobs:
        name = min(sorted(new), key=lambda s: new[s])
        new[name] += j
    return new


def ports_ok(ports):
    """Check if all ports are numbers from 1024 to 65535 and none is used twice."""
    return len(set(ports)) == len(ports) and all(1024 <= p <= 65535 for p in ports)
