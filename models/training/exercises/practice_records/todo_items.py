"""Things to do, with priorities and marks."""

from dataclasses import dataclass, field


@dataclass
class Task:
    """A thing to do; priority 1 is the most urgent.

    >>> Task("call Eve", 2, ["phone"])
    Task(title='call Eve', priority=2, tags=['phone'], done=False)
    """

    title: str
    priority: int = 3
    tags: list = field(default_factory=list)
    done: bool = False

    def finish(self):
        self.done = True

    def to_line(self):
        """Write the task as one line of a text file.

        >>> Task("call Eve", 2, ["phone"]).to_line()
        '[ ] (2) call Eve #phone'
        """
        box = "[x]" if self.done else "[ ]"
        parts = [box, f"({self.priority})", self.title]
        for tag in self.tags:
            parts.append("#" + tag)
        return " ".join(parts)

    @classmethod
    def from_line(cls, line):
        """Read a task from such a line.

        >>> Task.from_line("[x] (1) buy oat milk #shop #food")
        Task(title='buy oat milk', priority=1, tags=['shop', 'food'], done=True)
        """
        done = line.startswith("[x]")
        priority = int(line[5])
        title_words = []
        tags = []
        for word in line[7:].split():
            if word.startswith("#"):
                tags.append(word[1:])
            else:
                title_words.append(word)
        return cls(" ".join(title_words), priority, tags, done)


def next_task(tasks):
    """Return the title of the most urgent open task, the first one among equals; "" if all are done.

    >>> next_task([Task("a", 3), Task("b", 1, done=True), Task("c", 2), Task("d", 2)])
    'c'
    """
    chosen = None
    for task in tasks:
        if task.done:
            continue
        if chosen is None or task.priority < chosen.priority:
            chosen = task
    return chosen.title if chosen else ""


def finish_tagged(tasks, tag):
    """Finish all open tasks with a tag and return their number.

    >>> finish_tagged([Task("a", 1, ["x"]), Task("b", 1, ["y"]), Task("c", 1, ["x", "y"])], "x")
    2
    """
    finished = 0
    for task in tasks:
        if tag in task.tags and not task.done:
            task.finish()
            finished += 1
    return finished


def progress(tasks, width=10):
    """Draw how much is done as a bar.

    >>> progress([Task("a", done=True), Task("b"), Task("c"), Task("d", done=True)], 8)
    '####----'
    >>> progress([], 3)
    '---'
    """
    if not tasks:
        return "-" * width
    done = len([task for task in tasks if task.done])
    filled = width * done // len(tasks)
    return "#" * filled + "-" * (width - filled)


def tag_index(tasks):
    """Return the titles under each tag, tasks without a tag under "none".

    >>> tag_index([Task("a", 1, ["x", "y"]), Task("b"), Task("c", 1, ["x"])])
    {'x': ['a', 'c'], 'y': ['a'], 'none': ['b']}
    """
    index = {}
    for task in tasks:
        for tag in task.tags or ["none"]:
            index.setdefault(tag, []).append(task.title)
    return index


def clean_up(text):
    """Take the lines of a task file, drop what is done and sort the rest by priority.

    >>> clean_up("[ ] (3) a\\n[x] (1) b\\n[ ] (1) c #x")
    '[ ] (1) c #x\\n[ ] (3) a'
    """
    tasks = [Task.from_line(line) for line in text.splitlines()]
    still_open = [task for task in tasks if not task.done]
    still_open.sort(key=lambda task: task.priority)
    return "\n".join(task.to_line() for task in still_open)
