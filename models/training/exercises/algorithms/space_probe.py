from typing import List, Optional, Tuple


def fuel_recursive(mass: int) -> int:
    """A mass needs a fourth of it (rounded down) minus 3 of fuel, the fuel itself needs fuel
    again, until nothing more is needed.

    >>> fuel_recursive(100)
    24
    >>> fuel_recursive(10)
    0
    """
    need = mass // 4 - 3
    if need <= 0:
        return 0
    return need + fuel_recursive(need)


def orbit_counts(moons: dict, name: str) -> int:
    """Moons maps a body to what it circles. How many bodies are there on the way from this
    one to the centre, the centre included?

    >>> orbit_counts({'dust': 'moon', 'moon': 'planet', 'planet': 'sun'}, 'dust')
    3
    """
    count = 0
    while name in moons:
        name = moons[name]
        count += 1
    return count


def signal_peaks(signal: List[int], minimum: int) -> List[int]:
    """Indexes of values of at least the minimum that are larger than both neighbours; at the
    ends only one neighbour counts.

    >>> signal_peaks([9, 3, 5, 4, 7], 5)
    [0, 2, 4]
    """
    peaks = []
    n = len(signal)
    for i in range(n):
        if signal[i] < minimum:
            continue
        if i > 0 and signal[i - 1] >= signal[i]:
            continue
        if i < n - 1 and signal[i + 1] >= signal[i]:
            continue
        peaks.append(i)
    return peaks


def launch_window(periods: List[int], limit: int) -> Optional[int]:
    """Planet k passes on all days that its period divides. First day from 1 to limit after
    which every planet k passes in at most k days (0 days is the day itself), or None.

    >>> launch_window([3, 4], 50)
    3
    >>> launch_window([7, 5], 10) is None
    True
    """
    for day in range(1, limit + 1):
        good = True
        for k, period in enumerate(periods):
            if -day % period > k:
                good = False
                break
        if good:
            return day
    return None


def decode_signal(pulses: str) -> str:
    """Pulses are groups of '.' separated by '-'; so many dots stand for a letter (1 = a), an
    empty group for a space.

    >>> decode_signal('...-.--..')
    'ca b'
    """
    out = ''
    for group in pulses.split('-'):
        out += ' ' if group == '' else chr(ord('a') + len(group) - 1)
    return out


def longest_contact(windows: List[Tuple[int, int]], orbit: int) -> int:
    """Longest contact in one orbit; a window whose end is before its begin goes on beyond the
    end of the orbit.

    >>> longest_contact([(10, 20), (85, 5)], 90)
    10
    >>> longest_contact([(80, 5)], 90)
    15
    """
    best = 0
    for begin, end in windows:
        length = end - begin
        if length < 0:
            length += orbit
        best = max(best, length)
    return best


def collisions(tracks: List[Tuple[int, int]], steps: int) -> int:
    # rocks are (position, speed) on a line; rocks that meet after a step vanish together
    rocks = list(tracks)
    for _ in range(steps):
        rocks = [(p + v, v) for p, v in rocks]
        places = [p for p, _ in rocks]
        rocks = [(p, v) for p, v in rocks if places.count(p) == 1]
    return len(tracks) - len(rocks)


def nearest_stars(stars, count):
    """Names of the nearest stars; stars maps names to (x, y, z)."""
    def distance(name):
        x, y, z = stars[name]
        return x * x + y * y + z * z

    return sorted(stars, key=distance)[:count]
