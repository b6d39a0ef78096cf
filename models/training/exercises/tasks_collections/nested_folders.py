def folder_size(tree):
    """
    A folder is a dictionary of name -> size (a file) or name -> another dictionary (a folder).
    Return the sum of all file sizes, however deep they lie.

    >>> folder_size({"a": 3, "sub": {"b": 4, "empty": {}}})
    7
    """
    total = 0
    for entry in tree.values():
        if isinstance(entry, dict):
            total += folder_size(entry)
        else:
            total += entry
    return total


def all_paths(tree, prefix=""):
    """
    Given a folder as a dictionary (files are numbers, folders are dictionaries), return the sorted list
    of the paths of all files, with "/" between the parts. Empty folders give no path.

    Examples:
    all_paths({"z": 1, "m": {"n": 2}}) => ["m/n", "z"]
    all_paths({}) => []
    """
    paths = []
    for name in tree:
        full = prefix + name
        if isinstance(tree[name], dict):
            paths.extend(all_paths(tree[name], full + "/"))
        else:
            paths.append(full)
    return sorted(paths)


def deepest_folder(tree):
    """
    Return the number of folder levels: 1 for a folder that holds files only or nothing,
    one more for every folder level inside.

    >>> deepest_folder({"x": 1, "s": {"t": {}}})
    3
    """
    depth = 1
    for entry in tree.values():
        if isinstance(entry, dict):
            depth = max(depth, 1 + deepest_folder(entry))
    return depth


def lookup_path(tree, path, default=None):
    """
    Find the entry that belongs to a path such as "music/jazz/song". Empty parts ("music//jazz", a
    slash in front) are ignored. If a part does not exist, or a file is used
    like a folder, the default is returned.

    lookup_path({"a": {"b": 5}}, "/a/b") -> 5
    lookup_path({"a": 5}, "a/b", 0) -> 0
    """
    current = tree
    for part in path.split("/"):
        if part == "":
            continue
        if not isinstance(current, dict) or part not in current:
            return default
        current = current[part]
    return current


def without_empty(tree):
    """
    Return a copy of the folder tree without empty folders. A folder that holds nothing but
    empty folders counts as empty as well.

    >>> without_empty({"a": 1, "b": {"c": {}}, "d": {"e": 0}})
    {'a': 1, 'd': {'e': 0}}
    """
    result = {}
    for name, entry in tree.items():
        if isinstance(entry, dict):
            smaller = without_empty(entry)
            if smaller:
                result[name] = smaller
        else:
            result[name] = entry
    return result


def names_at_level(tree, level):
    """
    Return the names at a given level, 1 being the top, in the order of the dictionaries.

    names_at_level({"p": {"q": 1, "r": {"s": 2}}, "t": {"u": 3}}, 2) # => ["q", "r", "u"]
    """
    if level < 1:
        return []
    if level == 1:
        return list(tree)
    found = []
    for entry in tree.values():
        if isinstance(entry, dict):
            found += names_at_level(entry, level - 1)
    return found
