from typing import Dict, List


def domain_counts(addresses: List[str]) -> Dict[str, int]:
    """Count addresses by the part after the @; texts without an @ are ignored.

    >>> domain_counts(["a@x.org", "b@Y.net", "c@x.org", "nobody"])
    {'x.org': 2, 'y.net': 1}
    """
    counts: Dict[str, int] = {}
    for address in addresses:
        if "@" not in address:
            continue
        domain = address.split("@")[1].lower()
        counts[domain] = counts.get(domain, 0) + 1
    return counts


def normal_form(address: str) -> str:
    """Lower case, and everything from a '+' up to the '@' is removed.

    >>> normal_form("Max+shop@X.org")
    'max@x.org'
    """
    name, domain = address.lower().split("@")
    if "+" in name:
        name = name[:name.index("+")]
    return name + "@" + domain


def distinct_people(addresses: List[str]) -> int:
    """Number of different addresses when case does not matter."""
    return len({a.strip().lower() for a in addresses})


def file_mails(mails: List[Dict[str, str]], rules: Dict[str, str]) -> Dict[str, List[str]]:
    """Put mails into folders. A rule maps a word in the subject to a folder; the first
    rule that fits counts, other mails go to the inbox.

    >>> mails = [{"subject": "Invoice May"}, {"subject": "hello"}]
    >>> file_mails(mails, {"invoice": "money", "hell": "spam"})
    {'money': ['Invoice May'], 'spam': ['hello']}
    """
    folders: Dict[str, List[str]] = {}
    for mail in mails:
        target = "inbox"
        for word, folder in rules.items():
            if word in mail["subject"].lower():
                target = folder
                break
        folders.setdefault(target, []).append(mail["subject"])
    return folders


def thread_sizes(subjects: List[str]) -> Dict[str, int]:
    """Count mails by subject, with any number of leading 'Re: ' taken off.

    >>> thread_sizes(["Trip", "Re: Trip", "Re: Re: Trip", "Lunch"])
    {'Trip': 3, 'Lunch': 1}
    """
    sizes: Dict[str, int] = {}
    for subject in subjects:
        while subject.startswith("Re: "):
            subject = subject[4:]
        if subject in sizes:
            sizes[subject] += 1
        else:
            sizes[subject] = 1
    return sizes


def unanswered(received: List[tuple], sent: List[tuple]) -> List[str]:
    """People who wrote about something without getting an answer about the same thing.
    Mails are (person, subject).

    >>> unanswered([("Eva", "trip"), ("Jon", "bill"), ("Eva", "bill")], [("Eva", "trip")])
    ['Eva', 'Jon']
    """
    answered = set(sent)
    people = set()
    for mail in received:
        if mail not in answered:
            people.add(mail[0])
    return sorted(people)


def make_address(first: str, last: str, taken: set) -> str:
    """Invent a free mail name: first letter and last name, with a number if it is taken.

    >>> make_address("Ann", "Lee", {"alee", "alee2"})
    'alee3'
    >>> make_address("Bo", "Lee", set())
    'blee'
    """
    base = (first[0] + last).lower()
    if base not in taken:
        return base
    number = 2
    while base + str(number) in taken:
        number += 1
    return base + str(number)


def biggest_senders(mails: List[Dict], n: int) -> List[str]:
    """Names of the n senders whose mails take most space in total."""
    space: Dict[str, int] = {}
    for mail in mails:
        space[mail["sender"]] = space.get(mail["sender"], 0) + mail["size"]
    return sorted(space, key=lambda s: space[s], reverse=True)[:n]
