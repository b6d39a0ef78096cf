def sort_house_numbers(text: str) -> str:
    """Sort entries like '12b' by number and then by letter; plain numbers come first.

    >>> sort_house_numbers('12b 3 12 100 12a')
    '3 12 12a 12b 100'
    """
    def key(entry):
        digits = ''.join(ch for ch in entry if ch.isdigit())
        return int(digits), entry[len(digits):]

    return ' '.join(sorted(text.split(), key=key))


def running_totals_text(text: str) -> str:
    """
    >>> running_totals_text('3,4,10')
    '3,7,17'
    """
    total = 0
    parts = []
    for word in text.split(','):
        total += int(word)
        parts.append(str(total))
    return ','.join(parts)


def numbers_inside(text):
    """All the numbers that appear in a sentence, in order. Digits side by side belong together.

    >>> numbers_inside('Bus 12 leaves at 7:45 from gate3')
    [12, 7, 45, 3]
    """
    numbers = []
    current = ''
    for ch in text + ' ':
        if ch.isdigit():
            current += ch
        elif current:
            numbers.append(int(current))
            current = ''
    return numbers


def words_and_numbers(text: str) -> tuple[list[str], list[int]]:
    """Separate the words from the numbers of a note.

    >>> words_and_numbers('eggs 12 milk 2 bread')
    (['eggs', 'milk', 'bread'], [12, 2])
    """
    words = []
    numbers = []
    for token in text.split():
        if token.isdigit():
            numbers.append(int(token))
        else:
            words.append(token)
    return words, numbers


def increase_numbers(text: str, amount: int) -> str:
    """Add the amount to each token that is a number, other tokens stay as they are.

    >>> increase_numbers('row 3 seat 14', 2)
    'row 5 seat 16'
    """
    tokens = text.split(' ')
    for i in range(len(tokens)):
        if tokens[i].isdigit():
            tokens[i] = str(int(tokens[i]) + amount)
    return ' '.join(tokens)


def parse_matrix(text: str) -> list[list[int]]:
    """Rows are separated by semicolons and numbers by spaces.

    >>> parse_matrix('1 2; 3 4; 5')
    [[1, 2], [3, 4], [5]]
    """
    return [[int(x) for x in row.split()] for row in text.split(';')]


def parse_scores(text: str) -> list[tuple[int, int]]:
    """
    >>> parse_scores('2:1 0:0 3:4')
    [(2, 1), (0, 0), (3, 4)]
    """
    scores = []
    for game in text.split():
        home, away = game.split(':')
        scores.append((int(home), int(away)))
    return scores


def mark_repeats(numbers: list[int]) -> str:
    """Each number that equals its predecessor is written as '='.

    >>> mark_repeats([4, 4, 4, 7, 4])
    '4 = = 7 4'
    """
    parts = []
    for i, n in enumerate(numbers):
        if i > 0 and numbers[i - 1] == n:
            parts.append('=')
        else:
            parts.append(str(n))
    return ' '.join(parts)


def read_repeats(text):
    """Read a list in which '=' repeats the number before and '4x3' stands for three fours.

    >>> read_repeats('4x3 7 = 4')
    [4, 4, 4, 7, 7, 4]
    """
    numbers = []
    for part in text.split():
        if part == '=':
            numbers.append(numbers[-1])
        elif 'x' in part:
            value, times = part.split('x')
            numbers.extend([int(value)] * int(times))
        else:
            numbers.append(int(part))
    return numbers
