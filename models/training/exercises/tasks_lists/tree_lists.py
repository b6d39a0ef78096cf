def tree_depths(tree):
    """
    A family tree is a nested list: [name, child, child, ...], each child being such a list
    itself. Return a dictionary from each name to its depth; the root has depth 0. All names are
    different.

    >>> tree_depths(["Ida", ["Bo"], ["Cy", ["Di"]]])
    {'Ida': 0, 'Bo': 1, 'Cy': 1, 'Di': 2}
    >>> tree_depths([])
    {}
    """
    depths = {}

    def walk(node, d):
        if not node:
            return
        depths[node[0]] = d
        for child in node[1:]:
            walk(child, d + 1)

    walk(tree, 0)
    return depths


def leaves(tree):
    """
    Return the names of all the members of a tree [name, child, ...] that have no children, from
    left to right.

    leaves(["Ida", ["Bo"], ["Cy", ["Di"]]]) == ["Bo", "Di"]
    leaves(["Ida"]) == ["Ida"]
    leaves([]) == []
    """
    if not tree:
        return []
    if len(tree) == 1:
        return [tree[0]]
    res = []
    for child in tree[1:]:
        res += leaves(child)
    return res


def line_to(tree, name):
    """
    Find the line of ancestors from the root down to the given name, both included. Return None if the
    name is not in the tree.

    line_to(["Ida", ["Bo"], ["Cy", ["Di"]]], "Di") == ["Ida", "Cy", "Di"]
    line_to(["Ida"], "Tom") == None
    """
    if not tree:
        return None
    if tree[0] == name:
        return [name]
    for child in tree[1:]:
        rest = line_to(child, name)
        if rest is not None:
            return [tree[0]] + rest
    return None


def most_children(tree):
    """
    Return a tuple (name, number) for the member with the most children. If there are several,
    the one that is met first when a parent is read before the children counts. For an empty tree
    return (None, 0).

    >>> most_children(["Ida", ["Bo", ["X"], ["Y"]], ["Cy"]])
    ('Ida', 2)
    >>> most_children([])
    (None, 0)
    """
    if not tree:
        return None, 0
    best = (tree[0], len(tree) - 1)
    for child in tree[1:]:
        other = most_children(child)
        if other[1] > best[1]:
            best = other
    return best


def to_lines(tree, indent=0):
    """
    Write the tree as a list of strings, one for each member, with two more dots in front for
    each generation.

    to_lines(["Ida", ["Bo", ["X"]], ["Cy"]]) == ["Ida", "..Bo", "....X", "..Cy"]
    to_lines([]) == []
    """
    if not tree:
        return []
    lines = ["." * indent + tree[0]]
    for child in tree[1:]:
        lines.extend(to_lines(child, indent + 2))
    return lines


def from_parents(parents, root):
    """
    Build the nested list from a dictionary that maps each child to its parent. The children of
    a member are in alphabetical order.

    from_parents({"Cy": "Ida", "Bo": "Ida", "Di": "Cy"}, "Ida") == ["Ida", ["Bo"], ["Cy", ["Di"]]]
    from_parents({}, "Ida") == ["Ida"]
    """
    node = [root]
    for child in sorted(parents):
        if parents[child] == root:
            node.append(from_parents(parents, child))
    return node


def cut_generation(tree, depth):
    """Keep only the members down to the given depth.

    cut_generation(["Ida", ["Bo", ["X"]], ["Cy"]], 1) == ["Ida", ["Bo"], ["Cy"]]
    """
    if depth == 0:
        return tree[:1]
    return tree[:1] + [cut_generation(child, depth - 1) for child in tree[1:]]
