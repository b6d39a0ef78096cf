def interleave(first: str, second: str) -> str:
    """
    Weave two ribbons of letters: take one letter of the first, one of the second and so on.
    The second ribbon is taken from its end. When one of them has ended, dots take its place.

    >>> interleave("abc", "YX")
    'aXbYc.'
    >>> interleave("", "")
    ''
    """
    n = max(len(first), len(second))
    out = []
    for i in range(n):
        out.append(first[i] if i < len(first) else ".")
        out.append(second[-1 - i] if i < len(second) else ".")
    return "".join(out)


def unweave(ribbon: str) -> tuple:
    """The inverse: part a woven ribbon into its two texts; dots at their ends are removed.

    >>> unweave("aXbYc.")
    ('abc', 'YX')
    """
    first = ribbon[0::2].rstrip(".")
    second = ribbon[1::2].rstrip(".")
    return first, second[::-1]


def fold_text(text: str) -> list:
    """
    Fold a strip of paper with a text in the middle, so that the last letter lies on the first, the last but
    one on the second ... Return the pairs that lie on each other. With an odd length the middle letter stays
    alone and makes no pair.

    >>> fold_text("stone")
    ['se', 'tn']
    """
    pairs = []
    i, j = 0, len(text) - 1
    while i < j:
        pairs.append(text[i] + text[j])
        i += 1
        j -= 1
    return pairs


def seam(left: str, right: str) -> str:
    """
    Sew two words together with a stitch between: "=" if the letters at the seam are the same, "~" if both
    are vowels or both are not, otherwise "-". If one word is empty, no stitch is needed.

    Examples:
        seam("sun", "night") == "sun=night"
        seam("tea", "oven") == "tea~oven"

    >>> seam("sun", "night"), seam("tea", "oven"), seam("tea", "pot")
    ('sun=night', 'tea~oven', 'tea-pot')
    """
    if not left or not right:
        return left + right
    a, b = left[-1], right[0]
    if a == b:
        return left + "=" + right
    if (a in "aeiou") == (b in "aeiou"):
        return left + "~" + right
    return left + "-" + right


def zigzag_hem(text: str) -> str:
    """
    Write the letters at even places (0, 2, 4 ...) from left to right and then those at odd places
    from right to left.

    >>> zigzag_hem("abcdef")
    'acefdb'
    """
    even = [text[i] for i in range(0, len(text), 2)]
    odd = [text[i] for i in range(1, len(text), 2)]
    odd.reverse()
    return "".join(even + odd)


def shuttle(threads, rounds):
    # in odd rounds the front thread goes to the back, in even rounds the first two change places
    if len(threads) < 2 or rounds <= 0:
        return threads
    t = list(threads)
    for r in range(1, rounds + 1):
        if r % 2 == 1:
            t.append(t.pop(0))
        else:
            t[0], t[1] = t[1], t[0]
    return "".join(t)
