"""What it means that an answer is right, in SymPy's own words."""
import sympy as sp


def same(left, right):
    if any(side.has(sp.nan, sp.zoo) for side in (left, right)):
        return False
    if left == right:
        return True
    if refuted(left - right):
        return False
    difference = sp.simplify(left - right)
    if difference == 0:
        return True
    if difference.is_number:
        return abs(sp.N(difference, 40)) < sp.Float("1e-30")
    return sp.simplify(sp.expand_trig(sp.expand(sp.expand_log(difference, force=True)))) == 0 or vanishes(difference)


def refuted(difference):
    """Whether a single point already shows that an expression with letters is not 0 everywhere: it saves a long simplification."""
    letters = sorted(difference.free_symbols, key=str)
    for i in range(1, 4 if letters else 1):
        found = sp.N(difference.subs({letter: sp.Rational(5 * i + 7 * k + 2, 9 + k) for k, letter in enumerate(letters)}), 30)
        if found.is_number and found.is_real and abs(found) > sp.Float("1e-9"):
            return True
    return False


def vanishes(difference):
    """Numeric last resort: zero at many points where it is defined and real."""
    letters = sorted(difference.free_symbols, key=str)
    seen = 0
    for i in range(1, 40):
        at = {letter: sp.Rational(7 * i + 13 * k + 3, 11 + k) * (-1) ** (i * (k + 1) % 3) for k, letter in enumerate(letters)}
        found = sp.N(difference.subs(at), 30)
        if not found.is_number or found.has(sp.nan, sp.zoo, sp.oo) or not found.is_real:
            continue
        if abs(found) > sp.Float("1e-15"):
            return False
        seen += 1
    return seen >= 8


def zero_of(statement):
    left, right = statement.terms
    if statement.relations != ["="]:
        raise ValueError("no equation")
    return left - right


def roots_are(equation, unknown, answer, domain):
    x = sp.Symbol(unknown, real=True)
    difference = zero_of(equation)
    for root in answer:
        if root not in domain or not same(difference.subs(x, root), sp.Integer(0)):
            return False
    if len({sp.nsimplify(root) for root in answer}) != len(answer):
        return False
    numerator, denominator = sp.fraction(sp.together(difference))
    if numerator.is_polynomial(x) and denominator.is_polynomial(x):
        found = {root for root in sp.Poly(numerator, x).real_roots() if sp.simplify(denominator.subs(x, root)) != 0 and root in domain}
        return len(found) == len(answer)
    return len(counted(difference, x, domain, answer)) == 0


def counted(difference, x, domain, answer):
    """Roots that the answer does not name, found by looking for changes of sign on a fine grid."""
    f = sp.lambdify(x, difference, "mpmath")
    missing, last = [], None
    low, high = sp.N(max(domain.inf, -60)), sp.N(min(domain.sup, 60))
    steps = 3989  # prime, so that no root of a school stands at a step, where no sign changes
    for i in range(steps + 1):
        at = sp.Float(low) + (sp.Float(high) - sp.Float(low)) * i / steps
        try:
            now = f(at)
            now = None if abs(complex(now).imag) > 1e-12 else float(complex(now).real)
        except (ValueError, ZeroDivisionError, TypeError, OverflowError):
            now = None
        if last is not None and now is not None and last[1] * now < 0 and abs(last[1]) < 50 and abs(now) < 50:
            if not any(last[0] - 1e-6 <= float(root) <= float(at) + 1e-6 for root in answer):
                missing.append(at)
        last = None if now is None else (float(at), now)
    return missing


def system_is(equations, unknowns, answer):
    letters = [sp.Symbol(unknown, real=True) for unknown in unknowns]
    differences = [zero_of(equation) for equation in equations]
    for solution in answer:
        at = dict(zip(letters, solution))
        if not all(same(difference.subs(at), sp.Integer(0)) for difference in differences):
            return False
    numerators = [sp.fraction(sp.together(difference))[0] for difference in differences]
    found = {tuple(solution) for solution in map(dict.values, sp.solve(numerators, letters, dict=True)) if all(part.is_real for part in solution)}
    return len(found) == len(answer)


def solution_set_is(statements, unknown, answer, domain):
    """Equal where it matters: at every end, beside it, and between the ends."""
    x = sp.Symbol(unknown, real=True)
    terms = [(left, relation, right) for statement in statements for left, relation, right in zip(statement.terms, statement.relations, statement.terms[1:])]
    points = set()
    for left, _, right in terms:
        numerator, denominator = sp.fraction(sp.together(left - right))
        for part in (numerator, denominator):
            if part.is_polynomial(x) and part.has(x):
                points |= set(sp.Poly(part, x).real_roots())
            elif part.has(x) and domain.sup - domain.inf < 100:  # no polynomial: a grid tells its gaps
                points |= {domain.inf + (domain.sup - domain.inf) * step / 40 for step in range(1, 40)}
    for piece in (answer, domain):
        boundary = piece.boundary
        points |= set(boundary) if isinstance(boundary, sp.FiniteSet) else set()
    ordered = sorted({sp.nsimplify(point) for point in points}, key=lambda point: sp.N(point, 30))
    between = [(a + b) / 2 for a, b in zip(ordered, ordered[1:])]
    outside = [ordered[0] - 1, ordered[0] - 50, ordered[-1] + 1, ordered[-1] + 50] if ordered else [sp.Integer(0), sp.Integer(7), sp.Integer(-7)]
    beside = [point + shift for point in ordered for shift in (sp.Rational(1, 1000), -sp.Rational(1, 1000))]
    for point in ordered + between + outside + beside:
        inside = point in domain and all(holds_at(left, relation, right, x, point) for left, relation, right in terms)
        if inside != bool(point in answer):
            return False
    return True


def holds_at(left, relation, right, x, point):
    values = [sp.N(side.subs(x, point), 40) for side in (left, right)]
    if any(not found.is_number or found.has(sp.nan, sp.zoo, sp.oo) or not found.is_real for found in values):
        return False
    difference = values[0] - values[1]
    zero = abs(difference) < sp.Float("1e-30")
    return {"=": zero, "<": not zero and difference < 0, ">": not zero and difference > 0, "<=": zero or difference < 0, ">=": zero or difference > 0}[relation]


def family_is(equation, unknown, answer, period):
    """Every named root is one, none is named twice, and on one period there is no other change of sign."""
    x = sp.Symbol(unknown, real=True)
    difference = zero_of(equation)
    for root in answer:
        for turn in (-1, 0, 2):
            if not same(difference.subs(x, root + turn * period), sp.Integer(0)):
                return False
    residues = sorted(float(sp.N(root / period, 30)) % 1 for root in answer)
    if any(abs(b - a) < 1e-9 for a, b in zip(residues, residues[1:])):
        return False
    start = min((sp.N(root) for root in answer), default=sp.Float(0)) - sp.N(period) / 1000
    period = sp.N(period)
    named = [sp.N(root + turn * period) for root in answer for turn in range(-3, 4)]
    return not counted(difference, x, sp.Interval(start, start + period), named)


def range_is(expression, unknown, answer):
    """A closed interval whose ends the function comes close to on a fine grid and never passes."""
    if not isinstance(answer, sp.Interval) or answer.left_open or answer.right_open:
        return False
    f = sp.lambdify(sp.Symbol(unknown, real=True), expression, "math")
    values = [f(step * 0.0015) for step in range(42000)]
    low, high = float(answer.inf), float(answer.sup)
    near = 1e-4 * (1 + high - low)
    return abs(min(values) - low) < near and abs(max(values) - high) < near and min(values) > low - 1e-9 and max(values) < high + 1e-9
