"""A line editor that can undo."""

from typing import List, Optional, Tuple


class Editor:
    """Lines of text with an undo.

    >>> editor = Editor("one\\ntwo")
    >>> editor.insert(1, "middle")
    >>> editor.text
    'one\\nmiddle\\ntwo'
    >>> editor.undo()
    True
    >>> editor.text
    'one\\ntwo'
    >>> editor.undo()
    False
    """

    def __init__(self, text: str = ""):
        self.lines: List[str] = text.split("\n") if text else []
        self.history: List[List[str]] = []

    def __len__(self) -> int:
        return len(self.lines)

    def __getitem__(self, index: int) -> str:
        return self.lines[index]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def _save(self) -> None:
        self.history.append(list(self.lines))

    def insert(self, index: int, line: str) -> None:
        """Put a line in front of the line with the index."""
        self._save()
        self.lines.insert(index, line)

    def delete(self, index: int) -> str:
        """Remove a line and return it."""
        if not 0 <= index < len(self.lines):
            raise IndexError(f"no line {index}")
        self._save()
        return self.lines.pop(index)

    def replace(self, old: str, new: str) -> int:
        """Replace a text in all lines; returns in how many lines it was. Nothing is saved if in none."""
        changed = [line.replace(old, new) for line in self.lines]
        count = sum(1 for a, b in zip(self.lines, changed) if a != b)
        if count > 0:
            self._save()
            self.lines = changed
        return count

    def undo(self) -> bool:
        """Go back by one change; False if there is none."""
        if not self.history:
            return False
        self.lines = self.history.pop()
        return True


def undo_all(editor: Editor) -> int:
    """Undo until nothing is left to undo and return the number of steps."""
    steps = 0
    while editor.undo():
        steps += 1
    return steps


def find_line(editor: Editor, text: str, start: int = 0) -> Optional[int]:
    """Return the index of the first line, from the line start on, that contains the text. If there is none,
    the search goes on at the top; None means that the text is nowhere."""
    order = list(range(start, len(editor))) + list(range(0, start))
    for index in order:
        if text in editor[index]:
            return index
    return None


def delete_empty_lines(editor: Editor) -> int:
    """Delete the lines that have nothing but spaces, from the end to the top, and return their number."""
    deleted = 0
    for index in range(len(editor) - 1, -1, -1):
        if editor[index].strip() == "":
            editor.delete(index)
            deleted += 1
    return deleted


def move_line(editor: Editor, index: int, steps: int) -> int:
    """Move a line down by some steps, or up if steps is negative. The line stops at the first or the last
    place, and its new index is returned."""
    target = index + steps
    if target < 0:
        target = 0
    elif target >= len(editor):
        target = len(editor) - 1
    line = editor.delete(index)
    editor.insert(target, line)
    return target


def run_commands(editor: Editor, commands: List[Tuple]) -> List[str]:
    """Run commands such as ("insert", 0, "text"), ("delete", 3) or ("undo",) and return a message for each
    one that is unknown or whose line does not exist."""
    messages = []
    for name, *arguments in commands:
        if name not in ("insert", "delete", "replace", "undo"):
            messages.append("unknown: " + name)
            continue
        try:
            getattr(editor, name)(*arguments)
        except IndexError as error:
            messages.append(str(error))
    return messages


def numbered(editor: Editor) -> List[str]:
    """Return the lines with their numbers in front, beginning with 1; the numbers are all as wide as the
    last one."""
    width = len(str(len(editor)))
    return [f"{number:>{width}} {line}" for number, line in enumerate(editor.lines, start=1)]
