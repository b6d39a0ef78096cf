from typing import Tuple, List


def split_amount(entry: str) -> Tuple[int, str]:
    """Split '250g flour' into the number and the rest. Without a number the amount is 1.

    >>> split_amount('250g flour')
    (250, 'g flour')
    >>> split_amount('lemon')
    (1, 'lemon')
    """
    i = 0
    while i < len(entry) and entry[i].isdigit():
        i += 1
    if i == 0:
        return 1, entry
    return int(entry[:i]), entry[i:]


def double_recipe(text: str) -> str:
    """Double every number that appears in a recipe text.

    >>> double_recipe('2 eggs and 150 g sugar')
    '4 eggs and 300 g sugar'
    """
    words = text.split(' ')
    for i, w in enumerate(words):
        if w.isdigit():
            words[i] = str(int(w) * 2)
    return ' '.join(words)


def plural(count, noun):
    """Give the count with a noun in the right form. Nouns on s, x or o take 'es',
    a consonant with y becomes 'ies'.

    >>> plural(3, 'tomato')
    '3 tomatoes'
    >>> plural(2, 'berry')
    '2 berries'
    >>> plural(1, 'egg')
    '1 egg'
    """
    if count == 1:
        return f'{count} {noun}'
    if noun[-1] in 'sxo':
        noun += 'es'
    elif noun[-1] == 'y' and noun[-2] not in 'aeiou':
        noun = noun[:-1] + 'ies'
    else:
        noun += 's'
    return f'{count} {noun}'


def list_sentence(items: List[str]) -> str:
    """Join items as in a sentence: commas, and 'and' before the last one.

    >>> list_sentence(['salt', 'oil', 'rice'])
    'salt, oil and rice'
    >>> list_sentence(['salt'])
    'salt'
    """
    if len(items) < 2:
        return ''.join(items)
    return ', '.join(items[:-1]) + ' and ' + items[-1]


def number_steps(text):
    """Turn sentences separated by '.' into numbered lines.

    >>> number_steps('Mix. Bake. ')
    ['1) Mix', '2) Bake']
    """
    lines = []
    for sentence in text.split('.'):
        sentence = sentence.strip()
        if sentence:
            lines.append(f'{len(lines) + 1}) {sentence}')
    return lines


def swap_ingredient(text: str, old: str, new: str) -> str:
    """Replace a whole word by another one; words that only contain it are left alone.

    >>> swap_ingredient('oil and foil', 'oil', 'butter')
    'butter and foil'
    """
    return ' '.join(new if w == old else w for w in text.split())


def title_line(title: str, width: int, fill: str = '~') -> str:
    # centre a title with one blank on both sides
    return (' ' + title + ' ').center(width, fill)
