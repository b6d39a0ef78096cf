from typing import Dict, List


def check_order_form(form: Dict[str, str]) -> List[str]:
    """
    Check the form of a T-shirt shop and return the list of what is wrong, in this
    order: "name" if the name is empty or only blanks, "size" if it is not one of
    S, M, L, XL, and "number" if the number is not a whole number from 1 to 50.

    >>> check_order_form({'name': 'Bo', 'size': 'M', 'number': '3'})
    []
    >>> check_order_form({'name': ' ', 'size': 'Q', 'number': 'two'})
    ['name', 'size', 'number']
    """
    wrong = []
    if not form.get('name', '').strip():
        wrong.append('name')
    if form.get('size') not in ('S', 'M', 'L', 'XL'):
        wrong.append('size')
    try:
        number = int(form.get('number', ''))
        if number < 1 or number > 50:
            wrong.append('number')
    except ValueError:
        wrong.append('number')
    return wrong


def is_nickname(s: str) -> bool:
    """
    Create a function which checks a nickname of our forum. It has 3 to 12
    characters: small letters, digits, and dots. It begins with a letter, and a
    dot stands neither at the end nor beside another dot.

    Examples:
    is_nickname('max.7') => True
    is_nickname('7max') => False
    is_nickname('max..b') => False
    is_nickname('max.') => False
    """
    if not 3 <= len(s) <= 12:
        return False
    letters = 'abcdefghijklmnopqrstuvwxyz'
    if s[0] not in letters or s[-1] == '.':
        return False
    for i in range(len(s)):
        if s[i] == '.':
            if s[i + 1] == '.':
                return False
        elif s[i] not in letters and s[i] not in '0123456789':
            return False
    return True


def pin_problem(pin):
    """
    A pin of a locker has four digits. Return "length" if it has not, "same" if
    all digits are the same, "row" if each digit is one more than the digit
    before it, "year" if it begins with 19 or 20, and otherwise "ok".

    >>> [pin_problem(p) for p in ('12', '7777', '3456', '1987', '8305')]
    ['length', 'same', 'row', 'year', 'ok']
    """
    if len(pin) != 4 or not pin.isdigit():
        return 'length'
    if len(set(pin)) == 1:
        return 'same'
    row = True
    for i in range(3):
        if int(pin[i + 1]) - int(pin[i]) != 1:
            row = False
    if row:
        return 'row'
    if pin[:2] in ('19', '20'):
        return 'year'
    return 'ok'


def clean_phone(text: str) -> str:
    """
    Bring a phone number into one form: blanks, dashes, slashes and brackets are
    dropped, and "00" at the start becomes "+". Return "" if anything else than
    digits (behind a possible +) is left or if there are fewer than 6 digits.

    >>> clean_phone('0049 (30) 1234-56')
    '+4930123456'
    >>> clean_phone('12 34')
    ''
    """
    number = ''
    for c in text:
        if c not in ' -/()':
            number += c
    if number.startswith('00'):
        number = '+' + number[2:]
    digits = number[1:] if number.startswith('+') else number
    if not digits.isdigit() or len(digits) < 6:
        return ''
    return number


def errors_text(errors):
    """
    Make one sentence of the list of wrong fields.

    errors_text([]) -> 'All fields are fine.'
    errors_text(['name']) -> 'Please check the field name.'
    errors_text(['name', 'size', 'town']) -> 'Please check the fields name, size and town.'
    """
    if not errors:
        return 'All fields are fine.'
    if len(errors) == 1:
        return 'Please check the field ' + errors[0] + '.'
    return 'Please check the fields ' + ', '.join(errors[:-1]) + ' and ' + errors[-1] + '.'


def completeness(form, fields):
    # filled fields in percent, rounded to a whole number
    if not fields:
        return 100
    cnt = 0
    for f in fields:
        if str(form.get(f, '')).strip():
            cnt += 1
    return round(100 * cnt / len(fields))
