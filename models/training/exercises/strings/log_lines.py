from typing import Optional


def log_level(line: str) -> Optional[str]:
    """Return the word between the first '[' and the next ']', or None.

    >>> log_level('09:15 [WARN] disk nearly full')
    'WARN'
    >>> log_level('no level here') is None
    True
    """
    start = line.find('[')
    if start == -1:
        return None
    end = line.find(']', start)
    if end == -1:
        return None
    return line[start + 1:end]


def mask_digits(line, keep):
    """Replace all digits but the last keep ones by 'x'.

    >>> mask_digits('card 4455 6677', 2)
    'card xxxx xx77'
    """
    out = []
    seen = 0
    for ch in reversed(line):
        if ch.isdigit():
            seen += 1
            out.append(ch if seen <= keep else 'x')
        else:
            out.append(ch)
    return ''.join(reversed(out))


def key_values(line: str) -> dict:
    """Collect the 'key=value' items of a line. Values of digits only become integers.

    >>> key_values('user=ann tries=3 done')
    {'user': 'ann', 'tries': 3}
    """
    found = {}
    for item in line.split():
        if '=' in item:
            key, value = item.split('=', 1)
            found[key] = int(value) if value.isdigit() else value
    return found


def indent_of(line):
    """Number of blanks at the beginning; a tab counts as four.

    >>> indent_of('   x')
    3
    """
    width = 0
    for ch in line:
        if ch == ' ':
            width += 1
        elif ch == '\t':
            width += 4
        else:
            break
    return width


def repeated_lines(lines: list[str]) -> list[str]:
    """Merge equal lines that follow each other and write how often they came.

    >>> repeated_lines(['up', 'up', 'down'])
    ['up (x2)', 'down']
    """
    result = []
    i = 0
    while i < len(lines):
        j = i
        while j < len(lines) and lines[j] == lines[i]:
            j += 1
        if j - i > 1:
            result.append(f'{lines[i]} (x{j - i})')
        else:
            result.append(lines[i])
        i = j
    return result


def shorten(line: str, width: int) -> str:
    """Cut a line that is too long in the middle and put '..' there.

    >>> shorten('abcdefghij', 6)
    'ab..ij'
    >>> shorten('abc', 6)
    'abc'
    """
    if len(line) <= width:
        return line
    room = width - 2
    right = room // 2
    left = room - right
    return line[:left] + '..' + line[len(line) - right:]


def first_number(line):
    # the first unbroken digit group as an integer, or None
    digits = ''
    for ch in line:
        if ch.isdigit():
            digits += ch
        elif digits:
            break
    return int(digits) if digits else None


def after_last(line: str, mark: str) -> str:
    """The text after the last mark, stripped; the whole line if the mark does not occur.

    >>> after_last('db: query: slow ', ':')
    'slow'
    """
    pos = line.rfind(mark)
    if pos == -1:
        return line.strip()
    return line[pos + len(mark):].strip()
