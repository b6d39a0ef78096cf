def column(rows, name, default=None):
    """
    A table is a list of dictionaries. Return the values of one column, `default` where a row lacks it.

    >>> column([{"a": 1}, {"b": 2}], "a", 0)
    [1, 0]
    """
    values = []
    for row in rows:
        values.append(row.get(name, default))
    return values


def complete_rows(rows):
    """
    Return the rows that have a value for every column that occurs anywhere in the table. None and
    the empty text are no values, but 0 and False are.

    Examples:
    complete_rows([{"x": 0, "y": 1}, {"x": 5}]) => [{"x": 0, "y": 1}]
    complete_rows([]) => []
    """
    names = set()
    for row in rows:
        names.update(row)

    def is_full(row):
        for name in names:
            value = row.get(name)
            if value is None or value == "":
                return False
        return True

    return [row for row in rows if is_full(row)]


def cross_table(rows, first, second):
    """
    Count how often each pair of values of two columns occurs. Return a nested dictionary
    {value of first: {value of second: count}}. Rows without one of the columns are skipped.

    >>> cross_table([{"sex": "f", "pet": "cat"}, {"sex": "f", "pet": "cat"}, {"sex": "m"}], "sex", "pet")
    {'f': {'cat': 2}}
    """
    table = {}
    for row in rows:
        if first not in row or second not in row:
            continue
        inner = table.setdefault(row[first], {})
        inner[row[second]] = inner.get(row[second], 0) + 1
    return table


def most_given_answer(answers):
    """
    Return the most frequent answer. Answers are compared without regard to case and outer spaces;
    empty ones and None do not count. For a tie the answer that was given first wins,
    and it is returned in small letters. No answers at all: return "no answer".

    most_given_answer([" Yes", "no", "YES", None]) -> "yes"
    """
    counts = {}
    for a in answers:
        if a is None or not a.strip():
            continue
        key = a.strip().lower()
        counts[key] = counts.get(key, 0) + 1
    if not counts:
        return "no answer"
    return max(counts, key=lambda k: counts[k])


def as_rows(columns):
    """
    Given a dictionary of column name -> list of values, return a list of dictionaries, one a row. Shorter
    columns are filled up with None.

    >>> as_rows({"n": [1, 2], "c": ["x"]})
    [{'n': 1, 'c': 'x'}, {'n': 2, 'c': None}]
    """
    height = max((len(values) for values in columns.values()), default=0)
    rows = []
    for i in range(height):
        row = {}
        for name, values in columns.items():
            row[name] = values[i] if i < len(values) else None
        rows.append(row)
    return rows


def age_groups(ages, width):
    """
    Group ages into classes of `width` years and return a dictionary such as {"10-19": 3} in rising order.
    Negative ages and None are left out.

    age_groups([12, 31, 15, None], 10) == {"10-19": 2, "30-39": 1}
    """
    counts = {}
    for age in ages:
        if age is None or age < 0:
            continue
        low = age // width * width
        counts[low] = counts.get(low, 0) + 1
    return {str(low) + "-" + str(low + width - 1): counts[low] for low in sorted(counts)}
