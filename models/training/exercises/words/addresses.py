from typing import Dict, List, Tuple


def parse_address(text: str) -> Dict[str, str]:
    """Split 'Elm Street 12, 00100 Helsinki' into street, number, code and city.

    >>> parse_address("Elm Street 12, 00100 Helsinki")
    {'street': 'Elm Street', 'number': '12', 'code': '00100', 'city': 'Helsinki'}
    """
    first, second = text.split(", ")
    street, number = first.rsplit(" ", 1)
    code, city = second.split(" ", 1)
    return {"street": street, "number": number, "code": code, "city": city}


def house_order(houses: List[str]) -> List[str]:
    """Order house numbers such as '7', '7B', '12' by number and then by letter.

    >>> house_order(["12", "7B", "7", "7A"])
    ['7', '7A', '7B', '12']
    """
    def key(house):
        digits = ""
        for ch in house:
            if ch.isdigit():
                digits += ch
        return int(digits), house[len(digits):]

    return sorted(houses, key=key)


def postman_walk(numbers: List[int]) -> List[int]:
    """Odd house numbers going up on one side, then even ones going down on the other.

    >>> postman_walk([4, 1, 2, 5, 8])
    [1, 5, 8, 4, 2]
    """
    odd = sorted(n for n in numbers if n % 2 == 1)
    even = sorted((n for n in numbers if n % 2 == 0), reverse=True)
    return odd + even


def host_of(url: str) -> str:
    """Host name of a web address, without 'www.' and without the port.

    >>> host_of("https://www.shop.fi:8080/cart?x=1")
    'shop.fi'
    """
    if "://" in url:
        url = url.split("://")[1]
    host = url.split("/")[0]
    host = host.split(":")[0]
    if host.startswith("www."):
        host = host[4:]
    return host


def valid_port_address(text: str) -> bool:
    """Check an address 'name:port' whose port is a number from 1 to 9999.

    >>> valid_port_address("box:80"), valid_port_address("box"), valid_port_address("box:0")
    (True, False, False)
    """
    parts = text.split(":")
    if len(parts) != 2 or parts[0] == "":
        return False
    if not parts[1].isdigit():
        return False
    return 1 <= int(parts[1]) <= 9999


def same_network(a, b):
    """True if two addresses share their first three numbers.

    >>> same_network("10.0.5.1", "10.0.5.77")
    True
    """
    return a.rsplit(".", 1)[0] == b.rsplit(".", 1)[0]


def url_path_parts(url: str) -> List[str]:
    """The parts of the path of an address, without the query.

    >>> url_path_parts("http://a.b/x/y/?q=1")
    ['x', 'y']
    """
    rest = url.split("://")[-1].split("?")[0]
    parts = rest.split("/")[1:]
    return [p for p in parts if p]


def split_email(email: str) -> Tuple[str, str]:
    """Split an address into user and host; a part after '+' in the user is ignored.

    >>> split_email("Ann+news@Mail.org")
    ('ann', 'mail.org')
    """
    user, host = email.lower().split("@")
    if "+" in user:
        user = user[:user.index("+")]
    return user, host


def mask_email(email):
    # show only the first letter of the user: a***@mail.org
    user, host = email.split("@")
    return user[0] + "*" * (len(user) - 1) + "@" + host


def cities_by_code(lines):
    """Map the first two digits of the postal code to the set of cities, as sorted lists.

    >>> cities_by_code(["00100 Helsinki", "00200 Helsinki", "20100 Turku"])
    {'00': ['Helsinki'], '20': ['Turku']}
    """
    found = {}
    for line in lines:
        code, city = line.split(" ", 1)
        found.setdefault(code[:2], set()).add(city)
    return {area: sorted(found[area]) for area in found}
