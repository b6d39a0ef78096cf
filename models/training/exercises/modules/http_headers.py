"""Reading header lines and addresses as a small web server sees them."""

from collections.abc import MutableMapping
from urllib.parse import parse_qsl, quote, unquote


class Headers(MutableMapping):
    """A mapping whose keys do not care about upper and lower case.

    >>> h = Headers({"content-type": "text/plain"})
    >>> h["Content-Type"]
    'text/plain'
    >>> h["X-TOKEN"] = "a"
    >>> list(h)
    ['Content-Type', 'X-Token']
    >>> "x-token" in h, h.get("host", "none")
    (True, 'none')
    """

    def __init__(self, initial=None):
        self._values = {}
        self.update(initial or {})

    @staticmethod
    def _key(name):
        return "-".join(part.capitalize() for part in name.split("-"))

    def __getitem__(self, name):
        return self._values[self._key(name)]

    def __setitem__(self, name, value):
        self._values[self._key(name)] = str(value).strip()

    def __delitem__(self, name):
        del self._values[self._key(name)]

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)


class BadRequest(Exception):
    status = 400


def parse_head(text):
    """Take the head of a request apart.

    >>> method, path, headers = parse_head("GET /a?x=1 HTTP/1.1\\r\\nHost: home\\r\\n\\r\\n")
    >>> method, path, headers["host"]
    ('GET', '/a?x=1', 'home')
    >>> parse_head("GET")
    Traceback (most recent call last):
        ...
    http_headers.BadRequest: first line: 'GET'
    """
    lines = text.replace("\r\n", "\n").split("\n")
    words = lines[0].split()
    if len(words) != 3 or not words[2].startswith("HTTP/"):
        raise BadRequest(f"first line: {lines[0]!r}")
    headers = Headers()
    for line in lines[1:]:
        if not line:
            break
        name, colon, value = line.partition(":")
        if not colon or name != name.strip():
            raise BadRequest(f"header: {line!r}")
        if name in headers:
            value = headers[name] + ", " + value.strip()
        headers[name] = value
    return words[0].upper(), words[1], headers


def split_target(target):
    """
    >>> split_target("/tea%20room?kind=oolong&kind=mint&hot=")
    ('/tea room', {'kind': ['oolong', 'mint'], 'hot': ['']})
    """
    path, _, query = target.partition("?")
    options = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        options.setdefault(name, []).append(value)
    return unquote(path), options


def best_language(header, offered):
    """Choose a language from an Accept-Language header.

    >>> best_language("de;q=0.4, en-GB, fr;q=0.8", ["fr", "de", "en"])
    'en'
    >>> best_language("it, fr;q=0", ["fr", "de"])
    'fr'
    """
    weights = {}
    for part in header.split(","):
        tag, _, quality = part.strip().partition(";q=")
        try:
            weight = float(quality) if quality else 1.0
        except ValueError:
            weight = 0.0
        short = tag.split("-")[0].lower()
        weights[short] = max(weight, weights.get(short, 0.0))
    return max(offered, key=lambda language: weights.get(language, 0.0))


def cookie_line(name, value, days=None, secure=True):
    """
    >>> cookie_line("cart", "2 eggs", days=2)
    'cart=2%20eggs; Max-Age=172800; Secure'
    """
    parts = [f"{name}={quote(value)}"]
    if days is not None:
        parts.append(f"Max-Age={days * 86400}")
    if secure:
        parts.append("Secure")
    return "; ".join(parts)
