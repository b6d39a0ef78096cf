def read_table(lines, sep=","):
    """Make dicts out of lines; the first line holds the names of the columns.

    >>> read_table(["name,age", "Ann,30", "Bob,25"])
    [{'name': 'Ann', 'age': '30'}, {'name': 'Bob', 'age': '25'}]
    """
    header = lines[0].split(sep)
    records = []
    for line in lines[1:]:
        values = line.split(sep)
        record = {}
        for i in range(len(header)):
            record[header[i]] = values[i]
        records.append(record)
    return records


def write_table(records, columns):
    """The opposite: lines with commas; missing values become empty.

    >>> write_table([{"a": 1, "b": 2}, {"a": 3}], ["b", "a"])
    ['b,a', '2,1', ',3']
    """
    lines = [",".join(columns)]
    for record in records:
        lines.append(",".join(str(record.get(c, "")) for c in columns))
    return lines


def column(records, name):
    """All values of a column; records without it are skipped."""
    return [r[name] for r in records if name in r]


def columns_of(records):
    """All column names that occur, in the order of their first occurrence.

    >>> columns_of([{"a": 1}, {"b": 2, "a": 3}])
    ['a', 'b']
    """
    names = []
    for record in records:
        for name in record:
            if name not in names:
                names.append(name)
    return names


def pivot(records, row, col, value):
    """Build a nested dict row -> column -> sum of values.

    >>> data = [{"shop": "N", "day": "Mo", "eur": 5}, {"shop": "N", "day": "Mo", "eur": 2},
    ...         {"shop": "S", "day": "Tu", "eur": 1}]
    >>> pivot(data, "shop", "day", "eur")
    {'N': {'Mo': 7}, 'S': {'Tu': 1}}
    """
    table = {}
    for record in records:
        line = table.setdefault(record[row], {})
        line[record[col]] = line.get(record[col], 0) + record[value]
    return table


def join_tables(left, right, key):
    """Join two lists of dicts by a key; left records without a partner are dropped.

    >>> join_tables([{"id": 1, "n": "Ann"}, {"id": 2, "n": "Bo"}], [{"id": 2, "t": "Rome"}], "id")
    [{'id': 2, 'n': 'Bo', 't': 'Rome'}]
    """
    partner = {record[key]: record for record in right}
    joined = []
    for record in left:
        if record[key] in partner:
            merged = dict(record)
            merged.update(partner[record[key]])
            joined.append(merged)
    return joined


def multi_sort(records, keys):
    """Sort by several keys; a leading '-' means from large to small.

    >>> [r["n"] for r in multi_sort([{"n": 1, "g": 2}, {"n": 2, "g": 2}, {"n": 3, "g": 1}], ["g", "-n"])]
    [3, 2, 1]
    """
    result = list(records)
    for key in reversed(keys):
        if key.startswith("-"):
            result.sort(key=lambda r: r[key[1:]], reverse=True)
        else:
            result.sort(key=lambda r: r[key])
    return result


def drop_duplicates(records, key):
    # keep the first record for every value of the key
    seen = set()
    kept = []
    for record in records:
        if record[key] not in seen:
            seen.add(record[key])
            kept.append(record)
    return kept


def widths(records):
    """The width needed for each column: the longest value or the name itself.

    >>> widths([{"name": "Bo", "city": "Zurich"}, {"name": "Ann", "city": "Ulm"}])
    {'name': 4, 'city': 6}
    """
    result = {}
    for record in records:
        for name, value in record.items():
            longest = max(len(name), len(str(value)))
            result[name] = max(result.get(name, 0), longest)
    return result
