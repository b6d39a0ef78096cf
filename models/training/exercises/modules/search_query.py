"""A small query language for a bookmark collection.

Words must all occur, a leading minus forbids a word, quotes keep words
together, and field:value asks for a field::

    python -snake "list of lists" site:blog year>2020
"""

import re
from dataclasses import dataclass
from typing import List


@dataclass(frozen=True)
class Term:
    field: str
    op: str
    value: str
    negated: bool = False


class QueryError(ValueError):
    pass


TOKEN = re.compile(
    r"""
    \s*
    (?P<minus>-)?
    (?: (?P<field>[a-z]+)(?P<op>[:<>]) )?
    (?: "(?P<quoted>[^"]*)" | (?P<plain>[^\s"]+) )
    """,
    re.VERBOSE,
)


def parse_query(text: str) -> List[Term]:
    """Split a query into its terms.

    >>> parse_query('-snake')
    [Term(field='any', op=':', value='snake', negated=True)]
    >>> [term.field for term in parse_query('tea site:blog year>2020')]
    ['any', 'site', 'year']
    >>> parse_query('"Two words"')[0].value
    'two words'
    >>> parse_query('say "hello')
    Traceback (most recent call last):
        ...
    search_query.QueryError: cannot read '"hello'
    """
    terms = []
    position = 0
    text = text.rstrip()
    while position < len(text):
        match = TOKEN.match(text, position)
        if match is None:
            raise QueryError(f"cannot read {text[position:].strip()!r}")
        value = match["quoted"] if match["quoted"] is not None else match["plain"]
        if not value:
            raise QueryError("an empty value finds nothing")
        terms.append(Term(
            match["field"] or "any",
            match["op"] or ":",
            value.lower(),
            match["minus"] is not None,
        ))
        position = match.end()
    return terms


def holds(term: Term, record: dict) -> bool:
    """Does a single term hold for a record, the minus left aside?

    >>> holds(Term("year", ">", "2020"), {"year": 2024})
    True
    >>> holds(Term("year", ">", "2020"), {"title": "no year"})
    False
    """
    if term.field == "any":
        return any(term.value in str(v).lower() for v in record.values())
    if term.field not in record:
        return False
    value = record[term.field]
    if term.op == ":":
        return term.value in str(value).lower()
    try:
        limit = float(term.value)
        number = float(value)
    except (TypeError, ValueError):
        return False
    return number > limit if term.op == ">" else number < limit


def search(records: List[dict], text: str) -> List[dict]:
    """All records for which every term of the query holds.

    >>> books = [{"title": "Bees at home", "year": 1998}, {"title": "Home brew", "year": 2011}]
    >>> [b["title"] for b in search(books, "home -bees")]
    ['Home brew']
    >>> [b["title"] for b in search(books, "year<2000")]
    ['Bees at home']
    >>> len(search(books, ""))
    2
    """
    terms = parse_query(text)
    found = []
    for record in records:
        if all(holds(term, record) != term.negated for term in terms):
            found.append(record)
    return found


def explain(terms: List[Term]) -> str:
    """Say in words what a query asks for.

    >>> explain(parse_query("tea -year>2000"))
    'any has tea and not year above 2000'
    """
    verbs = {":": "has", ">": "above", "<": "below"}
    parts = []
    for term in terms:
        words = f"{term.field} {verbs[term.op]} {term.value}"
        parts.append("not " + words if term.negated else words)
    return " and ".join(parts)
