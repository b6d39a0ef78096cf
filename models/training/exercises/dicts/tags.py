from typing import Dict, List, Set


def tag_counts(posts: List[Dict]) -> Dict[str, int]:
    """Count how many posts carry each tag; posts without a 'tags' key are allowed.

    >>> tag_counts([{"tags": ["sea", "sun"]}, {"title": "hi"}, {"tags": ["sun"]}])
    {'sea': 1, 'sun': 2}
    """
    counts: Dict[str, int] = {}
    for post in posts:
        for tag in post.get("tags", []):
            counts[tag] = counts.get(tag, 0) + 1
    return counts


def clean_tags(raw: str) -> List[str]:
    """Read tags from a text like '#Sea, sun,#SUN': lower case, no '#', no doubles, sorted.

    >>> clean_tags(" #Sea, sun,#SUN ,, ")
    ['sea', 'sun']
    """
    tags = set()
    for part in raw.split(","):
        tag = part.strip().lstrip("#").lower()
        if tag:
            tags.add(tag)
    return sorted(tags)


def posts_with_all(posts: Dict[int, Set[str]], wanted: Set[str]) -> List[int]:
    """Numbers of the posts that carry all wanted tags."""
    return [number for number, tags in posts.items() if wanted <= tags]


def posts_with_any(posts: Dict[int, Set[str]], wanted: Set[str]) -> List[int]:
    """Numbers of the posts that carry at least one of the wanted tags.

    >>> posts_with_any({1: {"sea"}, 2: {"ice", "fog"}, 3: set()}, {"fog", "sea"})
    [1, 2]
    """
    result = []
    for number in posts:
        for tag in posts[number]:
            if tag in wanted:
                result.append(number)
                break
    return result


def similarity(a: Set[str], b: Set[str]) -> float:
    """Shared tags divided by all tags of two posts, rounded to two digits.

    >>> similarity({"sea", "sun"}, {"sun", "fog"})
    0.33
    >>> similarity(set(), set())
    0.0
    """
    union = a | b
    if not union:
        return 0.0
    return round(len(a & b) / len(union), 2)


def often_together(posts: List[List[str]]) -> Dict[tuple, int]:
    """Count for pairs of tags in how many posts they stand together. Only pairs with at
    least two posts are returned.

    >>> often_together([["sea", "sun"], ["sun", "fog", "sea"], ["fog"]])
    {('sea', 'sun'): 2}
    """
    pairs: Dict[tuple, int] = {}
    for tags in posts:
        tags = sorted(set(tags))
        for i in range(len(tags)):
            for j in range(i + 1, len(tags)):
                key = (tags[i], tags[j])
                pairs[key] = pairs.get(key, 0) + 1
    return {pair: n for pair, n in pairs.items() if n >= 2}


def rename_tag(posts: Dict[int, Set[str]], old: str, new: str) -> int:
    """Rename a tag in all posts and return how many posts have changed.

    >>> p = {1: {"sea", "sun"}, 2: {"fog"}}
    >>> rename_tag(p, "sea", "ocean")
    1
    >>> sorted(p[1])
    ['ocean', 'sun']
    """
    changed = 0
    for tags in posts.values():
        if old in tags:
            tags.remove(old)
            tags.add(new)
            changed += 1
    return changed
