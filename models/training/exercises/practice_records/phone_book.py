class Contact:
    """A person with a name and phone numbers.

    c = Contact("Ana Ruiz")
    c.add_number("0171 22-33")
    c.numbers -> ["01712233"]
    c.initials -> "AR"
    """

    def __init__(self, name, numbers=()):
        self.name = name
        self.numbers = []
        for number in numbers:
            self.add_number(number)

    def __eq__(self, other):
        return self.name == other.name and self.numbers == other.numbers

    def __repr__(self):
        return f"Contact({self.name!r}, {self.numbers!r})"

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        value = " ".join(value.split())
        if not value:
            raise ValueError("a contact needs a name")
        self._name = value

    @property
    def initials(self):
        return "".join(word[0].upper() for word in self.name.split())

    def add_number(self, number):
        """Keep the digits of a number, and a plus in front; numbers that are known are not added again."""
        digits = "".join(ch for ch in number if ch.isdigit())
        if number.strip().startswith("+"):
            digits = "+" + digits
        if digits not in self.numbers:
            self.numbers.append(digits)


def find_by_prefix(contacts, prefix):
    """
    Names of the contacts in which some word begins with the prefix, whatever the case.

    find_by_prefix([Contact("Ana Ruiz"), Contact("Rudi Mo"), Contact("Bo")], "ru") -> ["Ana Ruiz", "Rudi Mo"]
    """
    found = []
    for contact in contacts:
        for word in contact.name.lower().split():
            if word.startswith(prefix.lower()):
                found.append(contact.name)
                break
    return found


def who_called(contacts, number):
    """
    The name that belongs to a number, or the number itself if nobody has it.

    who_called([Contact("Bo", ["0171 1"])], "01711") -> "Bo"
    who_called([Contact("Bo", ["0171 1"])], "555") -> "555"
    """
    for contact in contacts:
        if number in contact.numbers:
            return contact.name
    return number


def merge_contacts(contacts):
    """
    Bring contacts with the same name together; the numbers of the later ones are added to the first.

    merge_contacts([Contact("Bo", ["1"]), Contact("Al"), Contact("Bo", ["2", "1"])])
    -> [Contact("Bo", ["1", "2"]), Contact("Al", [])]
    """
    merged = {}
    for contact in contacts:
        if contact.name not in merged:
            merged[contact.name] = Contact(contact.name)
        for number in contact.numbers:
            merged[contact.name].add_number(number)
    return list(merged.values())


def shared_numbers(contacts):
    """
    Numbers of more than one person, with the names of all who have them.

    shared_numbers([Contact("Bo", ["1", "2"]), Contact("Al", ["2"])]) -> {"2": ["Bo", "Al"]}
    """
    owners = {}
    for contact in contacts:
        for number in contact.numbers:
            owners.setdefault(number, []).append(contact.name)
    return {number: names for number, names in owners.items() if len(names) > 1}


def sections(contacts):
    """
    The sorted names with a heading of one letter before each new first letter.

    sections([Contact("bo"), Contact("Al"), Contact("Ada")]) -> ["A", "  Ada", "  Al", "B", "  bo"]
    """
    lines = []
    letter = ""
    for contact in sorted(contacts, key=lambda contact: contact.name.lower()):
        first = contact.name[0].upper()
        if first != letter:
            lines.append(first)
            letter = first
        lines.append("  " + contact.name)
    return lines


def read_contacts(text):
    """
    Read contacts from lines with a name, a colon and numbers with commas between them.

    read_contacts("Bo: 12, 34\\nAl:") -> [Contact("Bo", ["12", "34"]), Contact("Al", [])]
    """
    contacts = []
    for line in text.splitlines():
        name, _, rest = line.partition(":")
        numbers = [part for part in rest.split(",") if part.strip()]
        contacts.append(Contact(name, numbers))
    return contacts
