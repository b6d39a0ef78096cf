from typing import Dict, List, Set


def by_subnet(addresses: List[str]) -> Dict[str, List[str]]:
    """Group addresses like '10.0.3.17' by their first three parts.

    >>> by_subnet(["10.0.3.17", "10.0.4.2", "10.0.3.9"])
    {'10.0.3': ['10.0.3.17', '10.0.3.9'], '10.0.4': ['10.0.4.2']}
    """
    nets: Dict[str, List[str]] = {}
    for address in addresses:
        net = address.rsplit(".", 1)[0]
        nets.setdefault(net, []).append(address)
    return nets


def lowest_free(used: Set[int], first: int, last: int) -> int:
    """The lowest free host number, or -1 if all are used.

    >>> lowest_free({1, 2, 4}, 1, 10)
    3
    >>> lowest_free({1, 2}, 1, 2)
    -1
    """
    for n in range(first, last + 1):
        if n not in used:
            return n
    return -1


def resolve(name: str, aliases: Dict[str, str], hosts: Dict[str, str]) -> str:
    """Find the address of a name, following aliases. Raise a ValueError when an
    alias leads in a circle or nowhere.

    >>> resolve("www", {"www": "web", "web": "srv1"}, {"srv1": "10.0.0.1"})
    '10.0.0.1'
    >>> resolve("a", {"a": "b", "b": "a"}, {})
    Traceback (most recent call last):
    ...
    ValueError: circle at a
    """
    seen = set()
    while name not in hosts:
        if name in seen:
            raise ValueError("circle at " + name)
        seen.add(name)
        if name not in aliases:
            raise ValueError("unknown name " + name)
        name = aliases[name]
    return hosts[name]


def traffic_by_host(packets: List[tuple]) -> Dict[str, Dict[str, int]]:
    """Packets are (sender, receiver, bytes). Sum up what each host has sent and received.

    >>> traffic_by_host([("a", "b", 10), ("b", "a", 3), ("a", "b", 5)])
    {'a': {'out': 15, 'in': 3}, 'b': {'out': 3, 'in': 15}}
    """
    table: Dict[str, Dict[str, int]] = {}
    for sender, receiver, size in packets:
        for host in (sender, receiver):
            if host not in table:
                table[host] = {"out": 0, "in": 0}
        table[sender]["out"] += size
        table[receiver]["in"] += size
    return table


def reachable(links: Dict[str, List[str]], start: str) -> Set[str]:
    """All hosts that can be reached from a host, itself included.

    >>> sorted(reachable({"a": ["b"], "b": ["c"], "d": ["a"]}, "a"))
    ['a', 'b', 'c']
    """
    found = {start}
    waiting = [start]
    while waiting:
        host = waiting.pop()
        for other in links.get(host, []):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found


def one_way_links(links: Dict[str, List[str]]) -> List[str]:
    """Links like 'a>b' for which there is no link back."""
    result = []
    for host, others in links.items():
        for other in others:
            if host not in links.get(other, []):
                result.append(host + ">" + other)
    return sorted(result)


def down_hosts(pings: List[tuple], misses: int) -> List[str]:
    """Pings are (host, ok) in the order of time. A host is down if its last pings, at
    least the given number, all failed.

    >>> down_hosts([("a", False), ("b", True), ("a", False), ("b", False)], 2)
    ['a']
    """
    failed: Dict[str, int] = {}
    for host, ok in pings:
        failed[host] = 0 if ok else failed.get(host, 0) + 1
    return [host for host, n in failed.items() if n >= misses]
