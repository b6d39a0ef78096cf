from typing import Dict, List


def fill_letter(text: str, values: Dict[str, str]) -> str:
    """
    In the text of a letter a dollar sign with letters behind it is a place to
    fill, and two dollar signs stand for one. A place without a value stays as
    it is.

    >>> fill_letter('Dear $name, you owe 5 $$.', {'name': 'Eva'})
    'Dear Eva, you owe 5 $.'
    >>> fill_letter('$a$b', {'b': 'x'})
    '$ax'
    """
    out = ''
    i = 0
    while i < len(text):
        if text[i] != '$':
            out += text[i]
            i += 1
        elif text[i:i + 2] == '$$':
            out += '$'
            i += 2
        else:
            j = i + 1
            while j < len(text) and text[j].isalpha():
                j += 1
            out += values.get(text[i + 1:j], text[i:j])
            i = j
    return out


def template_names(text):
    """
    Return the names of the places {name} in a text, each once, in the order of
    their first appearance.

    Example: template_names('{a} and {b} and {a}') == ['a', 'b']
    """
    names = []
    for piece in text.split('{')[1:]:
        if '}' in piece:
            name = piece.split('}')[0]
            if name not in names:
                names.append(name)
    return names


def wrap_words(text: str, width: int) -> List[str]:
    """
    Break a text into lines of at most `width` characters, only between words. A
    word longer than the width is cut into pieces of the width, and each piece
    is treated like a word.

    >>> wrap_words('the tiny engineer', 8)
    ['the tiny', 'engineer']
    >>> wrap_words('hi microphones', 5)
    ['hi', 'micro', 'phone', 's']
    """
    words = []
    for word in text.split():
        for k in range(0, len(word), width):
            words.append(word[k:k + width])
    lines = []
    line = ''
    for word in words:
        if not line:
            line = word
        elif len(line) + 1 + len(word) <= width:
            line += ' ' + word
        else:
            lines.append(line)
            line = word
    if line:
        lines.append(line)
    return lines


def sign_letter(names: List[str], company: str) -> str:
    """
    Write the line under a letter: the names with " & " between them, the first
    name of each person cut to its first letter, and then the company in
    brackets. Without names only the company stands there, without brackets.

    sign_letter(['Ada Berg', 'Bo Chen'], 'Tools Ltd') -> 'A. Berg & B. Chen (Tools Ltd)'
    sign_letter([], 'Tools Ltd') -> 'Tools Ltd'
    """
    if not names:
        return company
    short = []
    for name in names:
        first, last = name.split(' ', 1)
        short.append(first[0] + '. ' + last)
    return ' & '.join(short) + ' (' + company + ')'


def plural(n, word):
    """
    plural(1, 'cat') -> '1 cat'
    plural(3, 'box') -> '3 boxes'
    plural(0, 'berry') -> 'no berries'
    plural(2, 'day') -> '2 days'
    """
    if n == 1:
        return '1 ' + word
    if word[-1] == 'y' and word[-2] not in 'aeiou':
        word = word[:-1] + 'ies'
    elif word[-1] in 'sxz' or word[-2:] in ('ch', 'sh'):
        word += 'es'
    else:
        word += 's'
    return ('no' if n == 0 else str(n)) + ' ' + word


def indent_block(lines, step):
    # a line that ends with ":" indents the lines after it, "end" goes back again
    res = []
    level = 0
    for line in lines:
        if line == 'end':
            level -= 1
        res.append(' ' * (step * level) + line)
        if line.endswith(':'):
            level += 1
    return res
