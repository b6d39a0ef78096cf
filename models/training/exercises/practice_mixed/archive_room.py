def folder_label(first, last):
    """
    Label of a folder with years: "1903-07", or "1898-1903" if the century changes, or one year alone.

    folder_label(1903, 1907) -> "1903-07"
    folder_label(1898, 1903) -> "1898-1903"
    folder_label(1903, 1903) -> "1903"
    """
    if first == last:
        return str(first)
    if first // 100 == last // 100:
        return f"{first}-{last % 100:02d}"
    return f"{first}-{last}"


def missing_years(years):
    """
    The years between the first and the last one of which there is no file.

    missing_years([1903, 1907, 1904]) -> [1905, 1906]
    """
    if not years:
        return []
    known = set(years)
    missing = []
    for year in range(min(years), max(years)):
        if year not in known:
            missing.append(year)
    return missing


def shelf_metres(files, per_metre):
    """
    files maps years to the number of files. Return the metres, half metres being the smallest unit,
    rounded up.

    shelf_metres({1903: 30, 1904: 15}, 20) -> 2.5
    """
    number = 0
    for year in files:
        number += files[year]
    halves = -(-number * 2 // per_metre)
    return halves / 2


def index_of_persons(pages):
    """
    pages is a list of texts. Return for each word with a capital first letter the pages (from 1) where
    it is.

    index_of_persons(["we met Ida", "Ida and Ben"]) -> {"Ida": [1, 2], "Ben": [2]}
    """
    index = {}
    for number, text in enumerate(pages, start=1):
        for word in text.split():
            if not word[0].isupper():
                continue
            if word not in index:
                index[word] = []
            if number not in index[word]:
                index[word].append(number)
    return index


def is_open(year, now, secret):
    """
    Files are open after 30 years, secret ones after 60. Files without a year (None) are closed.

    is_open(1990, 2021, False) -> True
    is_open(1990, 2021, True) -> False
    """
    if year is None:
        return False
    wait = 60 if secret else 30
    return now - year > wait


def oldest_and_thickest(files):
    """
    files are dicts with "title", "year" and "pages". Return the titles of the oldest and of the
    thickest one.

    oldest_and_thickest([{"title": "A", "year": 1903, "pages": 9}]) -> ("A", "A")
    """
    oldest = files[0]
    thickest = files[0]
    for file in files:
        if file["year"] < oldest["year"]:
            oldest = file
        if file["pages"] > thickest["pages"]:
            thickest = file
    return oldest["title"], thickest["title"]


def path_of(boxes, paper):
    """
    boxes is a dict whose values are dicts (boxes inside) or None (a paper). Return the path to a paper
    with "/", or None.

    path_of({"red": {"bill": None, "old": {"will": None}}}, "will") -> "red/old/will"
    path_of({"red": {}}, "will") -> None
    """
    for name, inside in boxes.items():
        if inside is None:
            if name == paper:
                return name
            continue
        found = path_of(inside, paper)
        if found is not None:
            return name + "/" + found
    return None
