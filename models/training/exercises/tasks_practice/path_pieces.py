from typing import List, Tuple


def split_address(url: str) -> Tuple[str, str, str]:
    """
    Split a web address into scheme, host and path. Without "://" the scheme is
    'http'; without a path the path is '/'.

    >>> split_address('https://shop.example/cart/7')
    ('https', 'shop.example', '/cart/7')
    >>> split_address('shop.example')
    ('http', 'shop.example', '/')
    """
    scheme = 'http'
    rest = url
    pos = url.find('://')
    if pos >= 0:
        scheme = url[:pos]
        rest = url[pos + 3:]
    slash = rest.find('/')
    if slash == -1:
        return scheme, rest, '/'
    return scheme, rest[:slash], rest[slash:]


def common_folder(paths: List[str]) -> str:
    """
    Return the deepest folder in which all of the given files lie. The paths
    begin with "/" and their last piece is the name of the file.

    Examples:
    common_folder(['/a/b/x', '/a/b/c/y']) -> '/a/b'
    common_folder(['/a/b/x', '/c/y']) -> '/'
    common_folder([]) -> '/'
    """
    if not paths:
        return '/'
    common = paths[0].split('/')[1:-1]
    for path in paths[1:]:
        pieces = path.split('/')[1:-1]
        k = 0
        while k < len(common) and k < len(pieces) and common[k] == pieces[k]:
            k += 1
        common = common[:k]
    return '/' + '/'.join(common)


def read_query(query):
    """
    Read the part of a web address behind the question mark. Every name gets the
    list of its values; a name without "=" gets an empty text.

    >>> read_query('tag=a&page=2&tag=b&all')
    {'tag': ['a', 'b'], 'page': ['2'], 'all': ['']}
    >>> read_query('')
    {}
    """
    found = {}
    for piece in query.split('&'):
        if not piece:
            continue
        name, _, value = piece.partition('=')
        if name not in found:
            found[name] = []
        found[name].append(value)
    return found


def tree_depths(paths):
    """Return a dictionary which tells how many of the paths have which depth. The depth
    is the number of pieces between the slashes.

    tree_depths(['a/b', 'a', 'c/d', 'a/b/c']) == {2: 2, 1: 1, 3: 1}
    """
    cnt = {}
    for p in paths:
        d = len([x for x in p.split('/') if x])
        cnt[d] = cnt.get(d, 0) + 1
    return cnt


def matches_route(route: str, path: str) -> bool:
    """
    A route of a small web server may have pieces in angle brackets which stand
    for any piece: "/user/<id>/posts". Check if a path belongs to the route.

    >>> matches_route('/user/<id>/posts', '/user/17/posts')
    True
    >>> matches_route('/user/<id>', '/user/17/posts')
    False
    """
    a = route.strip('/').split('/')
    b = path.strip('/').split('/')
    if len(a) != len(b):
        return False
    for want, got in zip(a, b):
        if want.startswith('<') and want.endswith('>'):
            continue
        if want != got:
            return False
    return True


def make_slug(title: str, limit: int = 30) -> str:
    """
    Create the last piece of an address from the title of an article: small
    letters, digits, and single dashes for everything in between. The slug has
    at most `limit` characters and neither begins nor ends with a dash.

    >>> make_slug('Ten  Ways to Cook -- Rice!')
    'ten-ways-to-cook-rice'
    >>> make_slug('Hello there', 6)
    'hello'
    """
    slug = ''
    for c in title.lower():
        if c.isalnum():
            slug += c
        elif slug and slug[-1] != '-':
            slug += '-'
    return slug[:limit].strip('-')
