def photos_with(photos, must, never=()):
    """
    `photos` maps a file name to a set of tags. Return the sorted names of the photos that have all
    tags of `must` and none of `never`.

    Examples:
    >>> p = {"a.png": {"sea", "dog"}, "b.png": {"sea"}, "c.png": set()}
    >>> photos_with(p, ["sea"], ["dog"])
    ['b.png']
    >>> photos_with(p, [])
    ['a.png', 'b.png', 'c.png']
    """
    must = set(must)
    never = set(never)
    found = []
    for name, tags in photos.items():
        if must <= tags and not (never & tags):
            found.append(name)
    return sorted(found)


def synonyms_applied(tags, same):
    """
    Replace tags by their main form. `same` is a list of lists of words with the same meaning, the main
    form first. Return the sorted list of different tags. Tags without synonyms stay.

    synonyms_applied(["pup", "dog", "cat"], [["dog", "pup"]]) # => ["cat", "dog"]
    """
    main = {}
    for group in same:
        for word in group:
            main[word] = group[0]
    return sorted({main.get(t, t) for t in tags})


def similarity(a, b):
    """
    Return the share of common tags: the number of tags in both sets divided by the number of tags in
    at least one of them, rounded to 2 places. Two empty sets are completely alike (1.0).

    >>> similarity({"x", "y"}, {"y", "z"})
    0.33
    """
    if not a and not b:
        return 1.0
    return round(len(a & b) / len(a | b), 2)


def tag_pairs(photos, least=2):
    """
    Find pairs of tags that appear together on at least `least` photos. `photos` is a list of sets.
    Return a sorted list of (tag, tag, count), the most frequent pair first; within a pair the tags are
    in order.

    Example:
    tag_pairs([{"a", "b"}, {"b", "a", "c"}]) => [("a", "b", 2)]
    """
    counts = {}
    for tags in photos:
        names = sorted(tags)
        for i in range(len(names) - 1):
            for j in range(i + 1, len(names)):
                pair = (names[i], names[j])
                counts[pair] = counts.get(pair, 0) + 1
    rows = [(a, b, c) for (a, b), c in counts.items() if c >= least]
    return sorted(rows, key=lambda r: (-r[2], r[0], r[1]))


def smallest_cover(photos, wanted):
    """
    Choose photos so that all wanted tags are seen: again and again take the photo that shows most of
    the tags which are not yet seen (first name for ties). Return the chosen names in that order, or None
    if some tag is on no photo.

    smallest_cover({"p": {"a"}, "q": {"a", "b"}}, {"a", "b"}) -> ["q"]
    """
    left = set(wanted)
    chosen = []
    while left:
        best = max(sorted(photos), key=lambda n: len(photos[n] & left), default=None)
        if best is None or not photos[best] & left:
            return None
        chosen.append(best)
        left -= photos[best]
    return chosen


def same_tags_groups(photos):
    """Return the lists of photos (sorted names) that have exactly the same tags, single ones left out."""
    groups = {}
    for name in sorted(photos):
        key = tuple(sorted(photos[name]))
        groups.setdefault(key, []).append(name)
    return [names for names in groups.values() if len(names) > 1]
