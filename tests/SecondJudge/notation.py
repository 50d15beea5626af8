"""Reads the plain notation of proofs into SymPy; written from the description of the notation alone."""
import operator
import re

import sympy as sp

TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([A-Za-zα-ω]+)(?:_([A-Za-z0-9]+))?|(<=|>=|!=|[-+*/^()=<>;,]))")
FUNCTIONS = {
    "sqrt": sp.sqrt, "abs": sp.Abs, "sin": sp.sin, "cos": sp.cos, "tg": sp.tan, "ctg": sp.cot, "ln": sp.log,
    "lg": lambda x: sp.log(x, 10), "root": lambda n, x: sp.real_root(x, n), "log": lambda b, x: sp.log(x, b),
    "arcsin": sp.asin, "arccos": sp.acos, "arctg": sp.atan, "arcctg": lambda x: sp.pi / 2 - sp.atan(x),
}
RELATIONS = {"=": operator.eq, "!=": operator.ne, "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge}


class Statement:
    def __init__(self, terms, relations):
        self.terms, self.relations = terms, relations

    def holds(self):
        if not self.relations:
            raise ValueError("an expression claims nothing")
        return all(compare(relation, left, right) for left, relation, right in zip(self.terms, self.relations, self.terms[1:]))


def compare(relation, left, right):
    difference = left - right
    if difference.is_number:
        value = sp.N(difference, 40)
        zero = difference == 0 or abs(value) < sp.Float("1e-30")
        return {"=": zero, "!=": not zero}.get(relation, (relation in ("<=", ">=") and zero) or (not zero and RELATIONS[relation](value, 0)))
    if relation != "=":
        raise ValueError(f"cannot compare {left} {relation} {right}")
    return sp.simplify(sp.expand_trig(sp.simplify(difference))) == 0


def tokens(text):
    position, found = 0, []
    text = text.rstrip()
    while position < len(text):
        match = TOKEN.match(text, position)
        if not match:
            raise ValueError(f"unexpected {text[position:]!r}")
        number, word, index, sign = match.groups()
        found.append(("number", sp.Rational(number)) if number else ("word", word + (f"_{index}" if index else "")) if word else ("sign", sign))
        position = match.end()
    return found + [("end", None)]


class Parser:
    def __init__(self, text):
        self.tokens, self.at = tokens(text), 0

    def peek(self):
        return self.tokens[self.at]

    def take(self, *signs):
        kind, what = self.peek()
        if kind in ("sign", "word") and what in signs:
            self.at += 1
            return what
        return None

    def expect(self, sign):
        if not self.take(sign):
            raise ValueError(f"{sign} expected, {self.peek()} found")

    def statement(self):
        terms, relations = [self.sum()], []
        while relation := self.take(*RELATIONS):
            relations.append(relation)
            terms.append(self.sum())
        if self.peek()[0] != "end":
            raise ValueError(f"unexpected {self.peek()}")
        return Statement(terms, relations)

    def sum(self):
        total = self.product()
        while sign := self.take("+", "-"):
            total = total + self.product() if sign == "+" else total - self.product()
        return total

    def product(self):
        total = self.signed()
        while sign := self.take("*", "/", "mod"):
            other = self.signed()
            if sign == "/" and other == 0:
                raise ZeroDivisionError("division by zero")
            total = total * other if sign == "*" else total / other if sign == "/" else total % other
        return total

    def signed(self):
        return -self.signed() if self.take("-") else self.power()

    def power(self):
        base = self.atom()
        return base ** self.signed() if self.take("^") else base

    def atom(self):
        kind, what = self.peek()
        self.at += 1
        if kind == "number":
            return what
        if (kind, what) == ("sign", "("):
            inner = self.sum()
            self.expect(")")
            return inner
        if kind == "word":
            if what in FUNCTIONS:
                self.expect("(")
                arguments = [self.sum()]
                while self.take(";"):
                    arguments.append(self.sum())
                self.expect(")")
                return FUNCTIONS[what](*arguments)
            return {"pi": sp.pi, "e": sp.E}.get(what, sp.Symbol(what, real=True))
        raise ValueError(f"a number expected, {what} found")


def parse(text):
    statement = parse_statement(text)
    if statement.relations:
        raise ValueError(f"{text} is no expression")
    return statement.terms[0]


def parse_statement(text):
    return Parser(text).statement()


def parse_intervals(text):
    """`(-oo;4]U{7}`, `{}` for nothing."""
    union = sp.S.EmptySet
    for part in filter(None, (piece.strip() for piece in text.replace("∪", "U").split("U"))):
        if part.startswith("{"):
            union |= sp.FiniteSet(*[parse(point) for point in part[1:-1].split(";") if point.strip()])
            continue
        left, right = split_ends(part[1:-1])
        union |= sp.Interval(end(left), end(right), part[0] == "(", part[-1] == ")")
    return union


def split_ends(text):
    left, right = parts(text)
    return left, right


def parts(text):
    """What stands between semicolons outside of brackets: those inside part the arguments of a function."""
    depth, found = 0, [""]
    for character in text:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == ";" and depth == 0:
            found.append("")
        else:
            found[-1] += character
    return found


def end(text):
    text = text.strip()
    return {"-oo": -sp.oo, "oo": sp.oo, "+oo": sp.oo}.get(text) if text in ("-oo", "oo", "+oo") else parse(text)
