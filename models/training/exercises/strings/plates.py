def plate_parts(plate):
    """Split a number plate such as 'KA-19 TX' into its letters and its digits.

    >>> plate_parts('KA-19 TX')
    ('KATX', '19')
    """
    letters = ''
    digits = ''
    for ch in plate:
        if ch.isalpha():
            letters += ch
        elif ch.isdigit():
            digits += ch
    return letters, digits


def normal_plate(plate: str) -> str:
    """Remove blanks and hyphens and use capital letters.

    >>> normal_plate(' ab-12 c')
    'AB12C'
    """
    return plate.replace(' ', '').replace('-', '').upper()


def plate_pattern(plate: str) -> str:
    """Describe a plate by its shape: L for a letter, D for a digit, the rest unchanged.

    >>> plate_pattern('AB-123')
    'LL-DDD'
    """
    shape = []
    for ch in plate:
        if ch.isalpha():
            shape.append('L')
        elif ch.isdigit():
            shape.append('D')
        else:
            shape.append(ch)
    return ''.join(shape)


def fits_shape(plate: str, shape: str) -> bool:
    """Does the plate fit a shape of 'L' (capital letter), 'D' (digit) and '?' (anything)?

    >>> fits_shape('X77', 'LD?')
    True
    >>> fits_shape('7X7', 'LD?')
    False
    """
    if len(plate) != len(shape):
        return False
    for ch, want in zip(plate, shape):
        if want == 'L' and not ch.isupper():
            return False
        if want == 'D' and not ch.isdigit():
            return False
    return True


def fix_lookalikes(plate):
    """A camera mixes up O with 0 and I with 1. In the first two places only letters can stand,
    in the others only digits. Mend the reading.

    >>> fix_lookalikes('0BI2O')
    'OB120'
    """
    head = plate[:2].replace('0', 'O').replace('1', 'I')
    tail = plate[2:].replace('O', '0').replace('I', '1')
    return head + tail


def lucky_plate(plate: str) -> bool:
    """A plate is lucky when the digits of its first half and of its second half
    have the same sum. The middle character of an odd length belongs to neither.

    >>> lucky_plate('4114')
    True
    >>> lucky_plate('12921')
    True
    >>> lucky_plate('13')
    False
    """
    half = len(plate) // 2
    first = sum(int(c) for c in plate[:half] if c.isdigit())
    second = sum(int(c) for c in plate[len(plate) - half:] if c.isdigit())
    return first == second


def similar_plates(plates: list[str], seen: str, limit: int) -> list[str]:
    """All plates of the same length that differ from the seen one in at most limit places.

    >>> similar_plates(['AB12', 'AC13', 'XY12', 'AB'], 'AB13', 1)
    ['AB12', 'AC13']
    """
    result = []
    for plate in plates:
        if len(plate) != len(seen):
            continue
        wrong = 0
        for i in range(len(plate)):
            if plate[i] != seen[i]:
                wrong += 1
        if wrong <= limit:
            result.append(plate)
    return result


def check_letter(digits):
    # one control letter for a digit string: weighted sum modulo 23
    total = 0
    for i, d in enumerate(digits):
        total += (i + 1) * int(d)
    return chr(ord('A') + total % 23)
