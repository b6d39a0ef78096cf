"""Compare two versions of a settings dict or a list of lines."""

import difflib
from typing import Any, Dict, Iterator, List, Tuple

Change = Tuple[str, str, Any, Any]


def flatten(data: Any, prefix: str = "") -> Dict[str, Any]:
    """Nested dicts and lists as one dict with dotted keys.

    >>> flatten({"a": {"b": 1, "c": [5, 6]}, "d": {}})
    {'a.b': 1, 'a.c.0': 5, 'a.c.1': 6, 'd': {}}
    """
    if isinstance(data, dict) and data:
        pairs = data.items()
    elif isinstance(data, list) and data:
        pairs = enumerate(data)
    else:
        return {prefix: data}
    flat = {}
    for key, value in pairs:
        name = f"{prefix}.{key}" if prefix else str(key)
        flat.update(flatten(value, name))
    return flat


def unflatten(flat: Dict[str, Any]) -> Dict[str, Any]:
    """Back from dotted keys to nested dicts (lists do not come back).

    >>> unflatten({"a.b": 1, "a.c.x": 2, "d": 3})
    {'a': {'b': 1, 'c': {'x': 2}}, 'd': 3}
    """
    root: Dict[str, Any] = {}
    for dotted, value in flat.items():
        *parents, last = dotted.split(".")
        node = root
        for name in parents:
            node = node.setdefault(name, {})
        node[last] = value
    return root


def compare(old: Any, new: Any) -> List[Change]:
    """All differences as (kind, key, old value, new value), sorted by key.

    >>> compare({"x": 1, "y": {"z": 2}}, {"y": {"z": 3}, "w": 4})
    [('added', 'w', None, 4), ('removed', 'x', 1, None), ('changed', 'y.z', 2, 3)]
    """
    before = flatten(old)
    after = flatten(new)
    changes: List[Change] = []
    for key in sorted(before.keys() | after.keys()):
        if key not in before:
            changes.append(("added", key, None, after[key]))
        elif key not in after:
            changes.append(("removed", key, before[key], None))
        elif before[key] != after[key]:
            changes.append(("changed", key, before[key], after[key]))
    return changes


def describe(changes: List[Change]) -> str:
    """
    >>> print(describe(compare({"x": 1, "k": "a"}, {"x": 2})))
    - k (was 'a')
    ~ x: 1 -> 2
    >>> describe([])
    'no changes'
    """
    if not changes:
        return "no changes"
    lines = []
    for kind, key, old, new in changes:
        if kind == "added":
            lines.append(f"+ {key} = {new!r}")
        elif kind == "removed":
            lines.append(f"- {key} (was {old!r})")
        else:
            lines.append(f"~ {key}: {old!r} -> {new!r}")
    return "\n".join(lines)


def changed_lines(old: List[str], new: List[str]) -> Iterator[Tuple[int, str]]:
    """Number and text of the lines that are new or different in the new version.

    >>> list(changed_lines(["a", "b", "c"], ["a", "x", "c", "d"]))
    [(2, 'x'), (4, 'd')]
    """
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, _, _, start, end in matcher.get_opcodes():
        if tag in ("replace", "insert"):
            for i in range(start, end):
                yield i + 1, new[i]


def word_marks(old: str, new: str) -> str:
    """Show the changes within a sentence: [-gone-] and {+come+}.

    >>> word_marks("the red old barn", "the old wooden barn")
    'the [-red-] old {+wooden+} barn'
    """
    a = old.split()
    b = new.split()
    out = []
    for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(None, a, b).get_opcodes():
        if tag == "equal":
            out += a[i1:i2]
            continue
        if i1 < i2:
            out.append("[-" + " ".join(a[i1:i2]) + "-]")
        if j1 < j2:
            out.append("{+" + " ".join(b[j1:j2]) + "+}")
    return " ".join(out)
