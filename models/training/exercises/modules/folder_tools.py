"""Helpers for folders: trees, sizes, safe names, safe writing."""

import os
import tempfile
from collections import defaultdict
from pathlib import Path


def safe_name(title, limit=40):
    """Make a file name from a title.

    Letters and digits stay, everything else becomes a single '-'.

    >>> safe_name("  Minutes: 3rd of May (draft)  ")
    'minutes-3rd-of-may-draft'
    >>> safe_name("???")
    'untitled'
    """
    chars = []
    for ch in title.lower():
        if ch.isalnum():
            chars.append(ch)
        elif chars and chars[-1] != "-":
            chars.append("-")
    name = "".join(chars)[:limit].strip("-")
    return name or "untitled"


def free_path(folder, name):
    """A path in the folder that does not exist yet: a.txt, a-2.txt, a-3.txt ..."""
    path = Path(folder) / name
    number = 2
    while path.exists():
        path = Path(folder) / f"{Path(name).stem}-{number}{Path(name).suffix}"
        number += 1
    return path


def write_safely(path, text):
    """Write a text file so that readers never see half of it."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
        os.replace(temporary, path)
    except OSError:
        os.unlink(temporary)
        raise


def size_by_suffix(folder):
    """Bytes per file suffix below a folder, '' for files without one."""
    sizes = defaultdict(int)
    for path in Path(folder).rglob("*"):
        if path.is_file():
            sizes[path.suffix.lower()] += path.stat().st_size
    return dict(sizes)


def human_size(size):
    """
    >>> human_size(999), human_size(1500), human_size(2_340_000)
    ('999 B', '1.5 kB', '2.3 MB')
    """
    if size < 1000:
        return f"{size} B"
    amount = float(size)
    for unit in ("kB", "MB", "GB"):
        amount /= 1000
        if amount < 1000:
            return f"{amount:.1f} {unit}"
    return f"{amount / 1000:.1f} TB"


def tree_lines(paths):
    """Draw relative paths as an indented tree.

    >>> for line in tree_lines(["src/a.py", "src/lib/b.py", "README"]):
    ...     print(line)
    README
    src/
      a.py
      lib/
        b.py
    """
    root = {}
    for path in paths:
        node = root
        for part in path.split("/"):
            node = node.setdefault(part, {})

    def walk(node, depth):
        for name in sorted(node):
            children = node[name]
            yield "  " * depth + name + ("/" if children else "")
            yield from walk(children, depth + 1)

    return list(walk(root, 0))


def test_writing_and_counting():
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "deep" / "note.txt"
        write_safely(target, "abc")
        assert target.read_text() == "abc"
        assert free_path(target.parent, "note.txt").name == "note-2.txt"
        free_path(target.parent, "note.txt").write_text("de")
        assert free_path(target.parent, "note.txt").name == "note-3.txt"
        assert size_by_suffix(folder) == {".txt": 5}


def common_folder(paths):
    """The deepest folder that holds all the paths.

    >>> common_folder(["a/b/x.txt", "a/b/c/y.txt"])
    'a/b'
    >>> common_folder(["a/x", "b/x"])
    ''
    """
    if not paths:
        return ""
    shared = []
    for parts in zip(*(path.split("/")[:-1] for path in paths)):
        if len(set(parts)) > 1:
            break
        shared.append(parts[0])
    return "/".join(shared)
