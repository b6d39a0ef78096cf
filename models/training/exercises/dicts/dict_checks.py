def all_filled(form, required):
    """True if every required field of a form is there and not blank.

    >>> all_filled({"name": "Ann", "mail": "  "}, ["name", "mail"])
    False
    >>> all_filled({"name": "Ann", "mail": "a@b"}, ["name"])
    True
    """
    for field in required:
        if field not in form:
            return False
        if form[field].strip() == "":
            return False
    return True


def unknown_fields(form, allowed):
    """Fields of the form that are not allowed, sorted.

    >>> unknown_fields({"name": "Ann", "pin": "1", "age": "9"}, {"name"})
    ['age', 'pin']
    """
    return sorted(field for field in form if field not in allowed)


def form_errors(form):
    """Check a registration and return a dict field -> message for everything wrong.

    >>> form_errors({"name": "Al", "age": "abc"})
    {'age': 'no number', 'city': 'missing'}
    >>> form_errors({"name": "Al", "age": "200", "city": "Rome"})
    {'age': 'out of range'}
    """
    errors = {}
    for field in ("name", "age", "city"):
        if not form.get(field):
            errors[field] = "missing"
    if "age" not in errors:
        if not form["age"].isdigit():
            errors["age"] = "no number"
        elif not 0 < int(form["age"]) < 130:
            errors["age"] = "out of range"
    return dict(sorted(errors.items()))


def same_keys(records):
    """True if all records of a list have exactly the same keys."""
    if len(records) == 0:
        return True
    keys = set(records[0])
    for record in records[1:]:
        if set(record) != keys:
            return False
    return True


def keys_where(flags, value):
    """Keys that have exactly the given value.

    >>> keys_where({"wifi": True, "gps": False, "nfc": True}, True)
    ['wifi', 'nfc']
    """
    result = []
    for key in flags:
        if flags[key] == value:
            result.append(key)
    return result


def toggle(flags, name):
    # return a copy of the switches in which one switch is turned over
    changed = dict(flags)
    changed[name] = not changed.get(name, False)
    return changed


def is_sub_dict(small, big):
    """True if every entry of the small dict is also in the big one, with the same value.

    >>> is_sub_dict({"color": "red"}, {"size": 3, "color": "red"})
    True
    >>> is_sub_dict({"color": "red"}, {"color": "blue"})
    False
    """
    for key, value in small.items():
        if key not in big or big[key] != value:
            return False
    return True


def search(records, **wanted):
    """Records in which all wanted fields have the wanted values.

    >>> search([{"id": 1, "kind": "cup"}, {"id": 2, "kind": "jug"}], kind="jug")
    [{'id': 2, 'kind': 'jug'}]
    """
    found = []
    for record in records:
        if all(record.get(key) == value for key, value in wanted.items()):
            found.append(record)
    return found


def to_int_values(raw):
    """Turn text values into ints; entries which are no numbers are left out.

    >>> to_int_values({"a": "12", "b": "x", "c": " -3 "})
    {'a': 12, 'c': -3}
    """
    result = {}
    for key, text in raw.items():
        try:
            result[key] = int(text)
        except ValueError:
            pass
    return result
