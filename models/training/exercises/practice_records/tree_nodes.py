"""Folders with files in them: every folder knows its folders."""


class Folder:
    """A folder with files (name and size) and further folders.

    >>> root = Folder("home")
    >>> root.files["notes"] = 10
    >>> pics = root.make("pics")
    >>> pics.files["cat"] = 300
    >>> root.size
    310
    >>> pics.path
    'home/pics'
    >>> root.make("pics") is pics
    True
    """

    def __init__(self, name, parent=None):
        if "/" in name:
            raise ValueError("no slash in a name")
        self.name = name
        self.parent = parent
        self.files = {}
        self.folders = []

    def __repr__(self):
        return f"Folder({self.path})"

    def __iter__(self):
        return iter(self.folders)

    @property
    def path(self):
        if self.parent is None:
            return self.name
        return self.parent.path + "/" + self.name

    @property
    def size(self):
        """The size of all files in this folder and below."""
        return sum(self.files.values()) + sum(folder.size for folder in self.folders)

    def make(self, name):
        """Return the folder inside of this one that has the name; it is made if it is not there."""
        for folder in self.folders:
            if folder.name == name:
                return folder
        folder = Folder(name, self)
        self.folders.append(folder)
        return folder

    def walk(self):
        """Yield this folder and all below it, each before those inside of it."""
        yield self
        for folder in self.folders:
            yield from folder.walk()


def build(lines):
    """Make folders from lines with a path and a size. The folder on top has the name "top".

    >>> [folder.path for folder in build(["a/x 5", "a/b/y 7", "z 1"]).walk()]
    ['top', 'top/a', 'top/a/b']
    """
    top = Folder("top")
    for line in lines:
        path, size = line.rsplit(" ", 1)
        *names, file = path.split("/")
        folder = top
        for name in names:
            folder = folder.make(name)
        folder.files[file] = int(size)
    return top


def find_files(top, ending):
    """Return the full paths of the files whose names end in a certain way, sorted.

    >>> find_files(build(["a/x.txt 5", "a/b/y.txt 7", "z.png 1"]), ".txt")
    ['top/a/b/y.txt', 'top/a/x.txt']
    """
    paths = []
    for folder in top.walk():
        for name in folder.files:
            if name.endswith(ending):
                paths.append(folder.path + "/" + name)
    return sorted(paths)


def depth_loop(folder):
    """Return how many folders are above a folder.

    >>> depth_loop(Folder("home").make("pics").make("cats"))
    2
    """
    depth = 0
    while folder.parent is not None:
        folder = folder.parent
        depth += 1
    return depth


def depth_recursive(folder):
    """The same, asked of the folder above.

    >>> depth_recursive(Folder("home").make("pics").make("cats"))
    2
    """
    if folder.parent is None:
        return 0
    return depth_recursive(folder.parent) + 1


def remove_empty(folder):
    """Remove the folders below that have no files, also not further down. Returns how many are gone.

    >>> top = build(["a/x 5"])
    >>> inner = top.make("b").make("c")
    >>> remove_empty(top), [folder.name for folder in top]
    (2, ['a'])
    """
    removed = 0
    kept = []
    for inner in folder:
        removed += remove_empty(inner)
        if inner.files or inner.folders:
            kept.append(inner)
        else:
            removed += 1
    folder.folders = kept
    return removed


def tree_lines(folder, indent=""):
    """Return the names as lines, those inside of a folder further to the right, with sizes behind them.

    >>> tree_lines(build(["a/x 5", "z 1"]))
    ['top/ 6', '  z 1', '  a/ 5', '    x 5']
    """
    lines = [f"{indent}{folder.name}/ {folder.size}"]
    for name, size in folder.files.items():
        lines.append(f"{indent}  {name} {size}")
    for inner in folder:
        lines.extend(tree_lines(inner, indent + "  "))
    return lines
