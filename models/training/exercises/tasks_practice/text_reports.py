from typing import Dict, List, Tuple


def dotted_line(label: str, value: str, width: int) -> str:
    """
    Return one line of a price list: the label on the left, the value on the
    right and dots in between, `width` characters in all. There is always at
    least one dot, even if the line gets longer by that.

    >>> dotted_line('Soup', '4.50', 14)
    'Soup......4.50'
    >>> dotted_line('Dumplings', '11.20', 10)
    'Dumplings.11.20'
    """
    dots = width - len(label) - len(value)
    if dots < 1:
        dots = 1
    return label + '.' * dots + value


def bar_chart(values: Dict[str, int], longest: int) -> List[str]:
    """
    Draw a bar of '#' for each entry of values. The greatest value gets a bar of
    `longest` signs, the others in proportion, rounded down. The names are
    filled up with blanks to the length of the longest one.

    >>> bar_chart({'tea': 10, 'coffee': 20}, 8)
    ['tea    ####', 'coffee ########']
    >>> bar_chart({}, 8)
    []
    """
    if not values:
        return []
    top = max(values.values())
    width = max(len(name) for name in values)
    lines = []
    for name, value in values.items():
        length = value * longest // top if top > 0 else 0
        lines.append((name.ljust(width) + ' ' + '#' * length).rstrip())
    return lines


def column_widths(rows):
    """
    Given the rows of a table (lists of strings, not all equally long), return
    the width every column needs.

    column_widths([['id', 'name'], ['12', 'Al', 'x']]) == [2, 4, 1]
    column_widths([]) == []
    """
    widths = []
    for row in rows:
        for i in range(len(row)):
            if i == len(widths):
                widths.append(0)
            if len(row[i]) > widths[i]:
                widths[i] = len(row[i])
    return widths


def totals_by_section(lines: List[str]) -> List[Tuple[str, int]]:
    """
    A report has headings that end with ":" and below them lines "name amount".
    Return every heading (without the colon) with the sum of its amounts. Lines
    before the first heading and empty lines are left out.

    >>> totals_by_section(['x 5', 'Fruit:', 'apple 3', 'pear 4', '', 'Milk:'])
    [('Fruit', 7), ('Milk', 0)]
    """
    result = []
    for line in lines:
        line = line.strip()
        if line.endswith(':'):
            result.append((line[:-1], 0))
        elif line and result:
            amount = int(line.split()[-1])
            heading, total = result[-1]
            result[-1] = (heading, total + amount)
    return result


def frame(s, sign='*'):
    """
    Put a frame of the given sign around a text of several lines. The text
    lines are filled with blanks on the right.

    >>> print(frame('to do\\nlist'))
    *********
    * to do *
    * list  *
    *********
    """
    lines = s.split('\n')
    w = max([len(x) for x in lines])
    edge = sign * (w + 4)
    body = [sign + ' ' + x + ' ' * (w - len(x)) + ' ' + sign for x in lines]
    return '\n'.join([edge] + body + [edge])


def change_note(old: int, new: int) -> str:
    """Describe a change of stock for a report.

    change_note(10, 13) -> 'up by 3'
    change_note(10, 4) -> 'down by 6'
    change_note(2, 2) -> 'unchanged'
    """
    diff = new - old
    if diff > 0:
        return f'up by {diff}'
    if diff < 0:
        return f'down by {-diff}'
    return 'unchanged'
