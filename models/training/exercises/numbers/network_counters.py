from typing import Dict, List, Tuple


def human_size(size: int) -> str:
    """Write a number of bytes with the largest fitting unit and at most one place.

    >>> human_size(1536)
    '1.5 KB'
    >>> human_size(999)
    '999 B'
    """
    units = ["B", "KB", "MB", "GB"]
    value = float(size)
    k = 0
    while value >= 1024 and k < len(units) - 1:
        value /= 1024
        k += 1
    if value == int(value):
        return f"{int(value)} {units[k]}"
    return f"{value:.1f} {units[k]}"


def parse_size(text: str) -> int:
    """Bytes for texts such as "2K" or "3M"; without a letter the number is in bytes already.

    >>> parse_size("2K")
    2048
    """
    factors = {"K": 1024, "M": 1024 ** 2}
    last = text[-1].upper()
    if last in factors:
        return int(text[:-1]) * factors[last]
    return int(text)


def address_to_number(address: str) -> int:
    """Value of an address with four parts, each from 0 to 255.

    >>> address_to_number("0.0.1.2")
    258
    """
    value = 0
    for part in address.split("."):
        n = int(part)
        if n < 0 or n > 255:
            raise ValueError("part out of range: " + part)
        value = value * 256 + n
    return value


def number_to_address(n: int) -> str:
    """The address with four parts that belongs to a number.

    >>> number_to_address(258)
    '0.0.1.2'
    """
    parts = []
    for _ in range(4):
        parts.append(str(n % 256))
        n //= 256
    return ".".join(reversed(parts))


def lost_packets(received: List[int]) -> int:
    """Packets are numbered in sequence. How many numbers between the smallest and the largest one
    are missing?

    >>> lost_packets([4, 6, 5, 9, 6])
    2
    """
    different = set(received)
    return max(different) - min(different) + 1 - len(different)


def retry_waits(tries: int, first: int, longest: int) -> List[int]:
    """Seconds to wait before each retry: doubled each time, but never more than the longest.

    >>> retry_waits(5, 2, 20)
    [2, 4, 8, 16, 20]
    """
    waits = []
    wait = first
    for _ in range(tries):
        waits.append(min(wait, longest))
        wait *= 2
    return waits


def requests_allowed(times: List[int], limit: int, window: int) -> List[bool]:
    """A request is allowed if fewer than `limit` allowed requests lie within the last `window` seconds.

    >>> requests_allowed([0, 1, 2, 10, 11], 2, 10)
    [True, True, False, True, True]
    """
    allowed = []
    result = []
    for t in times:
        recent = [a for a in allowed if t - a < window]
        if len(recent) < limit:
            allowed.append(t)
            result.append(True)
        else:
            result.append(False)
    return result


def top_talkers(traffic: List[Tuple[str, int]], k: int) -> List[str]:
    """Hosts with the most bytes in total."""
    totals: Dict[str, int] = {}
    for host, size in traffic:
        totals[host] = totals.get(host, 0) + size
    return sorted(totals, key=lambda h: totals[h], reverse=True)[:k]


def uptime_percent(pings):
    # share of answered pings (None means no answer)
    answered = [p for p in pings if p is not None]
    return round(100 * len(answered) / len(pings), 1)
