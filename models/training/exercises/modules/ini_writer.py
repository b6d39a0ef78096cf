"""Edit settings files without losing comments and order.

Only the lines that change are written anew; all others stay as they are.
"""

from __future__ import annotations


class Settings:
    """The lines of a settings file.

    >>> s = Settings("# colours\\n[ui]\\nback = blue  ; dark\\n\\n[net]\\nport = 80\\n")
    >>> s.get("ui", "back")
    'blue'
    >>> s.set("ui", "back", "grey")
    >>> s.set("ui", "front", "white")
    >>> s.set("log", "level", "info")
    >>> print(s, end="")
    # colours
    [ui]
    back = grey  ; dark
    front = white
    <BLANKLINE>
    [net]
    port = 80
    <BLANKLINE>
    [log]
    level = info
    """

    def __init__(self, text: str = ""):
        self._lines = text.splitlines()

    def __str__(self) -> str:
        return "".join(line + "\n" for line in self._lines)

    @staticmethod
    def _section_name(line: str) -> str | None:
        line = line.strip()
        if line.startswith("[") and line.endswith("]"):
            return line[1:-1].strip()
        return None

    @staticmethod
    def _split(line: str) -> tuple[str, str, str] | None:
        """Key, value and comment of a line, None if it holds no setting."""
        if line.lstrip().startswith(("#", ";")) or "=" not in line:
            return None
        key, rest = line.split("=", 1)
        value, mark, comment = rest.partition(";")
        return key.strip(), value.strip(), mark + comment

    def _range(self, section: str) -> tuple[int, int] | None:
        """First and last line index (exclusive) of a section's body."""
        start = None
        for i, line in enumerate(self._lines):
            name = self._section_name(line)
            if name is None:
                continue
            if start is not None:
                return start, i
            if name == section:
                start = i + 1
        if start is None:
            return None
        return start, len(self._lines)

    def sections(self) -> list[str]:
        names = [self._section_name(line) for line in self._lines]
        return [name for name in names if name is not None]

    def get(self, section: str, key: str, default: str | None = None) -> str | None:
        body = self._range(section)
        if body is None:
            return default
        for line in self._lines[body[0]:body[1]]:
            parts = self._split(line)
            if parts and parts[0] == key:
                return parts[1]
        return default

    def set(self, section: str, key: str, value: str) -> None:
        body = self._range(section)
        if body is None:
            if self._lines:
                self._lines.append("")
            self._lines += [f"[{section}]", f"{key} = {value}"]
            return
        start, end = body
        for i in range(start, end):
            parts = self._split(self._lines[i])
            if parts and parts[0] == key:
                comment = "  " + parts[2] if parts[2] else ""
                self._lines[i] = f"{key} = {value}{comment}"
                return
        while end > start and not self._lines[end - 1].strip():
            end -= 1
        self._lines.insert(end, f"{key} = {value}")

    def remove(self, section: str, key: str) -> bool:
        """Delete a setting. True if there was one.

        >>> s = Settings("[a]\\nx = 1\\ny = 2\\n")
        >>> s.remove("a", "x"), s.remove("a", "x"), s.remove("b", "x")
        (True, False, False)
        >>> str(s)
        '[a]\\ny = 2\\n'
        """
        body = self._range(section)
        if body is None:
            return False
        for i in range(*body):
            parts = self._split(self._lines[i])
            if parts and parts[0] == key:
                del self._lines[i]
                return True
        return False
