from typing import List, Tuple


def expand_ranges(text: str) -> str:
    """Letters with ranges: 'a-dx' means 'abcdx'.

    >>> expand_ranges('a-dx')
    'abcdx'
    >>> expand_ranges('c-a')
    'cba'
    """
    out = ''
    i = 0
    while i < len(text):
        if i + 2 < len(text) and text[i + 1] == '-':
            a, b = ord(text[i]), ord(text[i + 2])
            step = 1 if a <= b else -1
            for code in range(a, b + step, step):
                out += chr(code)
            i += 3
        else:
            out += text[i]
            i += 1
    return out


def page_list(text):
    """Pages for printing: '1-3,7' gives [1, 2, 3, 7].

    >>> page_list('1-3,7')
    [1, 2, 3, 7]
    """
    pages = []
    for part in text.split(','):
        if '-' in part:
            first, last = part.split('-')
            pages.extend(range(int(first), int(last) + 1))
        else:
            pages.append(int(part))
    return pages


def alternatives(text: str) -> List[str]:
    """One group of alternatives is allowed: 'h(a|u|o)t' gives three words.

    >>> alternatives('h(a|u)t')
    ['hat', 'hut']
    >>> alternatives('hat')
    ['hat']
    """
    if '(' not in text:
        return [text]
    head, rest = text.split('(', 1)
    middle, tail = rest.split(')', 1)
    return [head + choice + tail for choice in middle.split('|')]


def optional_letters(text: str) -> List[str]:
    """'colo[u]r' can be read with or without the part in square brackets; there may be several.

    >>> optional_letters('colo[u]r')
    ['color', 'colour']
    """
    start = text.find('[')
    if start == -1:
        return [text]
    end = text.index(']', start)
    results = []
    for rest in optional_letters(text[end + 1:]):
        results.append(text[:start] + rest)
        results.append(text[:start] + text[start + 1:end] + rest)
    return results


def escape_signs(text, signs):
    """Put a '^' before each of the special signs and before '^' itself.

    >>> escape_signs('a|b^', '|')
    'a^|b^^'
    """
    out = ''
    for ch in text:
        if ch == '^' or ch in signs:
            out += '^'
        out += ch
    return out


def split_escaped(text: str, mark: str) -> List[str]:
    """Split at a mark, but not if a '^' stands before it. The '^' is dropped.

    >>> split_escaped('a|b^|c', '|')
    ['a', 'b|c']
    """
    parts = ['']
    skip = False
    for ch in text:
        if skip:
            parts[-1] += ch
            skip = False
        elif ch == '^':
            skip = True
        elif ch == mark:
            parts.append('')
        else:
            parts[-1] += ch
    return parts


def call_parts(text: str) -> Tuple[str, List[str]]:
    """Split 'move(left,3)' into its name and its arguments.

    >>> call_parts('move(left,3)')
    ('move', ['left', '3'])
    >>> call_parts('stop()')
    ('stop', [])
    """
    if not text.endswith(')') or '(' not in text:
        raise ValueError('no call: ' + text)
    name, inside = text[:-1].split('(', 1)
    return name, inside.split(',') if inside else []


def outline(lines):
    """Leading dots give the level. Number the lines of the top level 1, 2, ... and the others
    with letters a, b, ... within them.

    >>> outline(['Tools', '.saw', '.file', 'Wood', '.oak'])
    ['1 Tools', 'a saw', 'b file', '2 Wood', 'a oak']
    """
    result = []
    top = sub = 0
    for line in lines:
        if line.startswith('.'):
            result.append(chr(ord('a') + sub) + ' ' + line[1:])
            sub += 1
        else:
            top += 1
            sub = 0
            result.append(str(top) + ' ' + line)
    return result


def pair_marks(text, mark):
    # index pairs (first and second, third and fourth ...) of a mark
    places = [i for i, ch in enumerate(text) if ch == mark]
    return list(zip(places[::2], places[1::2]))
