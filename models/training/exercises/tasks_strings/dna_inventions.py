def plant_genes(gene: str) -> bool:
    """
    The genes of an invented plant are strings of P, Q, R and S. A gene is alive if it begins with "PQ",
    ends with "SR", its length is divisible by four, and "RR" occurs at most once. Check if a gene is alive.

    >>> plant_genes("PQRRQSSR")
    True
    >>> plant_genes("PQSR")
    True
    >>> plant_genes("PQRRRRSR")
    False
    """
    for c in gene:
        if c not in "PQRS":
            return False
    if not gene.startswith("PQ") or not gene.endswith("SR"):
        return False
    if len(gene) % 4 != 0:
        return False
    doubles = 0
    for i in range(len(gene) - 1):
        if gene[i] == "R" and gene[i + 1] == "R":
            doubles += 1
    return doubles <= 1


def partner(gene: str) -> str:
    """
    The partner of a gene is made by replacing P by S, S by P, Q by R and R by Q, but a letter that is
    the same as the letter directly before it in the gene is replaced by "-".

    partner("PQQS") == "SR-P"
    """
    table = {"P": "S", "S": "P", "Q": "R", "R": "Q"}
    out = ""
    for i, c in enumerate(gene):
        if i > 0 and gene[i - 1] == c:
            out += "-"
        else:
            out += table[c]
    return out


def read_triples(gene, table):
    """
    Read a gene in groups of three letters from the left and translate each group with the table. A group
    which is not in the table gives "?"; the translation ends at a group for which the table has "END". One
    or two letters that are left over are ignored.

    read_triples("PQRSSPRRRPP", {"PQR": "a", "SSP": "b", "RRR": "END"}) == "ab"
    read_triples("QQQ", {}) == "?"
    """
    res = ""
    for i in range(0, len(gene) - 2, 3):
        x = table.get(gene[i:i + 3], "?")
        if x == "END":
            break
        res += x
    return res


def mutations(old: str, new: str) -> dict[str, int]:
    """
    Two genes have the same length. Count for each kind of change, written as "P>Q", how often it occurs.

    >>> mutations("PQRP", "QQSQ")
    {'P>Q': 2, 'R>S': 1}
    """
    changes = {}
    for a, b in zip(old, new):
        if a != b:
            key = a + ">" + b
            if key in changes:
                changes[key] += 1
            else:
                changes[key] = 1
    return changes


def splice(gene: str, start: str, stop: str) -> str:
    """
    Cut out of a gene all the parts which begin with the string start and end with the next string stop
    behind it (both are cut out too). If a stop is missing the gene is kept from there.

    splice("PPQRRSQPQRSP", "Q", "S") -> "PPP"
    """
    out = ""
    i = 0
    while True:
        a = gene.find(start, i)
        if a == -1:
            break
        b = gene.find(stop, a + len(start))
        if b == -1:
            break
        out += gene[i:a]
        i = b + len(stop)
    return out + gene[i:]


def dominant(genes: list[str]) -> str:
    """
    For each position take the letter that most of the genes have there, the earlier one in the alphabet if
    there is a tie. All the genes are equally long. Return the letters as a string.

    dominant(["PQ", "PR", "SR"]) => "PR"
    """
    res = ""
    for i in range(len(genes[0])):
        column = [g[i] for g in genes]
        best = "P"
        for c in "PQRS":
            if column.count(c) > column.count(best):
                best = c
        res += best
    return res
