import math


def loudness_word(db):
    """
    Say how loud a level is: below 30 "quiet", below 60 "normal", below 85 "loud", below 120 "harmful",
    else "painful". A text such as "72 dB" or "72,5" is allowed too.

    >>> loudness_word(20), loudness_word("72 dB"), loudness_word("85,0"), loudness_word(130)
    ('quiet', 'loud', 'harmful', 'painful')
    """
    if isinstance(db, str):
        db = float(db.replace("dB", "").replace(",", ".").strip())
    words = ["quiet", "normal", "loud", "harmful"]
    for limit, word in zip((30, 60, 85, 120), words):
        if db < limit:
            return word
    return "painful"


def together(levels):
    """Levels of several machines do not simply add: add 10 ** (level / 10) and take 10 * log10 of the
    sum, one place. No machine: 0.0.

    >>> together([60, 60]), together([80, 50]), together([])
    (63.0, 80.0, 0.0)
    """
    if not levels:
        return 0.0
    total = sum(10 ** (x / 10) for x in levels)
    return round(10 * math.log10(total), 1)


def at_distance(level, near, far):
    """A level was measured at the distance `near`; with each doubling of the distance it falls by 6.
    Return the level at `far` (whole doublings only), never below 0.

    >>> at_distance(80, 1, 8), at_distance(80, 1, 15), at_distance(10, 1, 16)
    (62, 62, 0)
    """
    while far >= 2 * near:
        level -= 6
        near *= 2
    return max(level, 0)


def louder_stretch(samples, limit):
    """Return (start, end) of the first stretch of samples whose absolute values are above the limit, end
    not included; None if none are.

    >>> louder_stretch([0, 3, -7, 9, 2, 8], 5)
    (2, 4)
    """
    start = None
    for i, s in enumerate(samples):
        if abs(s) > limit:
            if start is None:
                start = i
        elif start is not None:
            return (start, i)
    return None if start is None else (start, len(samples))


def zero_crossings(samples):
    """Count the changes of sign; zeros are passed over.

    >>> zero_crossings([1, 2, -1, 0, -3, 0, 4])
    2
    """
    signs = [1 if s > 0 else -1 for s in samples if s != 0]
    return sum(1 for a, b in zip(signs, signs[1:]) if a != b)


def tone_of(samples, rate):
    """Rough pitch in Hz: half the number of sign changes divided by the seconds, rounded. 0 for no
    samples or no rate.

    >>> tone_of([1, -1] * 50, 1000)
    495
    """
    if not samples or rate <= 0:
        return 0
    seconds = len(samples) / rate
    return round(zero_crossings(samples) / 2 / seconds)


def work_dose(parts):
    # parts: (level, hours); 8 hours at 85 are 100 percent, each 3 more halve the allowed time
    dose = 0.0
    for level, hours in parts:
        if level < 80:
            continue
        allowed = 8 / 2 ** ((level - 85) / 3)
        dose += hours / allowed
    return round(dose * 100)


def fade_out(samples, n):
    """Multiply the last n samples with factors that fall evenly to 0 (the last sample becomes 0.0). With
    n larger than the list everything is faded, with n below 1 nothing.

    >>> fade_out([8, 8, 8, 8, 8], 4)
    [8, 6.0, 4.0, 2.0, 0.0]
    """
    if n < 1:
        return samples[:]
    n = min(n, len(samples))
    keep = samples[:len(samples) - n]
    tail = samples[len(samples) - n:]
    return keep + [s * (n - 1 - i) / n for i, s in enumerate(tail)]
