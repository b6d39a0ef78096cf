from typing import List


def poem_lines(text: str) -> List[str]:
    """Lines of a poem are divided by ' / ', verses by ' // '. Return the lines with '' between verses.

    >>> poem_lines('a / b // c')
    ['a', 'b', '', 'c']
    """
    lines = []
    for i, verse in enumerate(text.split(' // ')):
        if i > 0:
            lines.append('')
        lines.extend(verse.split(' / '))
    return lines


def rhyme_scheme(ends: List[str]) -> str:
    """Give equal line ends the same letter, new ones the next letter.

    >>> rhyme_scheme(['ay', 'ow', 'ay', 'in'])
    'abac'
    """
    letters = {}
    scheme = ''
    for end in ends:
        if end not in letters:
            letters[end] = chr(ord('a') + len(letters))
        scheme += letters[end]
    return scheme


def first_letters(lines):
    """The word formed by the first letters of the lines; empty lines are skipped.

    >>> first_letters(['Sun', '', 'Ever', 'Away'])
    'SEA'
    """
    word = ''
    for line in lines:
        if line:
            word += line[0]
    return word


def stairs(text: str) -> List[str]:
    """Each word of the text stands under the end of the one before.

    >>> stairs('go up now')
    ['go', '  up', '    now']
    """
    result = []
    indent = 0
    for word in text.split():
        result.append(' ' * indent + word)
        indent += len(word)
    return result


def right_edge(lines: List[str]) -> List[str]:
    """Move the lines so that all end at the same column.

    >>> right_edge(['a', 'abc'])
    ['  a', 'abc']
    """
    width = 0
    for line in lines:
        if len(line) > width:
            width = len(line)
    return [' ' * (width - len(line)) + line for line in lines]


def common_indent(lines):
    """Smallest number of blanks at the beginning of all lines that are not empty.

    >>> common_indent(['  a', '', '    b'])
    2
    """
    best = None
    for line in lines:
        if line.strip() == '':
            continue
        n = len(line) - len(line.lstrip(' '))
        if best is None or n < best:
            best = n
    return best or 0


def block_diff(old: List[str], new: List[str]) -> List[str]:
    """Lines that are gone with '-', lines that are new with '+', in that order.

    >>> block_diff(['a', 'b'], ['b', 'c'])
    ['-a', '+c']
    """
    gone = ['-' + line for line in old if line not in new]
    added = ['+' + line for line in new if line not in old]
    return gone + added


def two_columns(left: List[str], right: List[str], width: int) -> List[str]:
    """Set two texts side by side; the left column has a fixed width.

    >>> two_columns(['ab', 'c'], ['x'], 4)
    ['ab  x', 'c']
    """
    lines = []
    for i in range(max(len(left), len(right))):
        a = left[i] if i < len(left) else ''
        b = right[i] if i < len(right) else ''
        lines.append((a.ljust(width) + b).rstrip())
    return lines


def join_hyphens(lines: List[str]) -> str:
    """Join lines to one text; a hyphen at a line end glues the two halves of a word.

    >>> join_hyphens(['a long sen-', 'tence here', 'ends'])
    'a long sentence here ends'
    """
    text = ''
    for line in lines:
        if text.endswith('-'):
            text = text[:-1] + line
        elif text:
            text += ' ' + line
        else:
            text = line
    return text


def section(lines, title):
    """Lines under a heading '# title' up to the next heading.

    >>> section(['# a', '1', '2', '# b', '3'], 'a')
    ['1', '2']
    """
    found = []
    inside = False
    for line in lines:
        if line.startswith('# '):
            inside = line[2:] == title
        elif inside:
            found.append(line)
    return found


def tail_of_block(lines, n):
    # last n lines, each with its number in the whole block
    start = max(0, len(lines) - n)
    return [f'{i + 1}: {lines[i]}' for i in range(start, len(lines))]
