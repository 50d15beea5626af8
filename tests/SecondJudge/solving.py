"""What it means that an answer is right, in SymPy's own words."""
import mpmath
import sympy as sp

DIGITS = 40
MANY_DIGITS = 130


def same(left, right):
    if any(side.has(sp.nan, sp.zoo) for side in (left, right)):
        return False
    if left == right:
        return True
    difference = left - right
    if difference.is_number:
        return is_zero(difference)
    return agree(left, right)


def is_zero(number):
    """To 40 digits: what is not 0 in a school differs in the first ten."""
    return number == 0 or abs(sp.N(number, DIGITS)) < sp.Float("1e-30")


def agree(left, right):
    """Equal to some 30 digits wherever both are defined and real, at many points; by simplifying where there are too few."""
    letters = sorted(left.free_symbols | right.free_symbols, key=str)
    sides = [sp.lambdify(letters, side, "mpmath") for side in (left, right)]
    seen = 0
    with mpmath.workdps(DIGITS):
        for i in range(1, 40):
            at = [mpmath.mpf(7 * i + 13 * k + 3) / (11 + k) * (-1) ** (i * (k + 1) % 3) for k in range(len(letters))]
            try:
                values = [mpmath.mpmathify(side(*at)) for side in sides]
            except (ValueError, ZeroDivisionError):
                continue
            if any(not mpmath.isfinite(value) or abs(mpmath.im(value)) > mpmath.mpf("1e-25") for value in values):
                continue
            if abs(values[0] - values[1]) > mpmath.mpf("1e-25") * (1 + abs(values[0])):
                return False
            seen += 1
            if seen == 12:
                return True
    return seen >= 6 or sp.simplify(left - right) == 0


def zero_of(statement):
    left, right = statement.terms
    if statement.relations != ["="]:
        raise ValueError("no equation")
    return left - right


def roots_are(equation, unknown, answer, domain):
    x = sp.Symbol(unknown, real=True)
    difference = zero_of(equation)
    for root in answer:
        if root not in domain or not is_defined(difference, x, root) or not same(difference.subs(x, root), sp.Integer(0)):
            return False
    if len({sp.nsimplify(root) for root in answer}) != len(answer):
        return False
    numerator, denominator = sp.fraction(sp.together(difference))
    if numerator.is_polynomial(x) and denominator.is_polynomial(x):
        found = {root for root in sp.Poly(numerator, x).real_roots() if sp.simplify(denominator.subs(x, root)) != 0 and root in domain}
        return len(found) == len(answer)
    return len(counted(difference, x, domain, answer)) == 0


def edges(expression, x):
    """Where roots, logarithms and denominators begin and end to have a meaning."""
    found = set()
    for node in sp.preorder_traversal(expression):
        inner = node.base if isinstance(node, sp.Pow) and not node.exp.has(x) and not (node.exp.is_integer and node.exp > 0) else node.args[0] if isinstance(node, sp.log) else None
        for part in sp.fraction(sp.together(inner)) if inner is not None else ():
            if part.has(x) and part.is_polynomial(x):
                found |= set(sp.Poly(part, x).real_roots())
    return found


def is_defined(expression, x, point):
    return guard(expression, x)(point)


def guard(expression, x):
    """Tells of a point whether every root and logarithm is taken there of what a school takes it of."""
    roots, logarithms, whole = [], [], quick(expression, x)
    for node in sp.preorder_traversal(expression):
        if isinstance(node, sp.Pow) and node.exp.is_Rational and node.exp.q % 2 == 0 and node.base.has(x):
            roots.append(quick(node.base, x))
        if isinstance(node, sp.log) and node.args[0].has(x):
            logarithms.append(quick(node.args[0], x))

    def at(point):
        near = mpmath.mpf("1e-30")
        inner = [root(point) for root in roots], [logarithm(point) for logarithm in logarithms]
        return all(value is not None and value > -near for value in inner[0]) and all(value is not None and value > near for value in inner[1]) and whole(point) is not None

    return at


def counted(difference, x, domain, answer):
    """Roots that the answer does not name: changes of sign and touches on a fine grid, and the ends of what is defined."""
    f = sp.lambdify(x, difference.rewrite(sp.cot, sp.tan), "math")
    low, high = float(max(domain.inf, -60)), float(min(domain.sup, 60))
    named = [float(root) for root in answer]
    missing = [edge for edge in edges(difference, x) if edge in domain and not is_named(float(edge), named) and is_defined(difference, x, edge) and abs(quick(difference, x)(edge)) < 1e-25]
    steps = 3989  # prime, so that no root of a school stands at a step, where no sign changes
    far = [sign * 1e-5 * 1.0173 ** i for i in range(1400) for sign in (-1, 1)]  # to 265,000: roots of logarithms are powers
    ends = float(domain.inf), float(domain.sup)
    grid = sorted({low + (high - low) * i / steps for i in range(steps + 1)} | {at for at in far if ends[0] < at < ends[1]})
    values = [real(f, at) for at in grid]
    for i in range(1, len(grid)):
        before, now = values[i - 1], values[i]
        if before is None or now is None:
            continue
        if before * now < 0 and not any(grid[i - 1] - 1e-6 <= root <= grid[i] + 1e-6 for root in named) and is_crossed(f, grid[i - 1], grid[i]):
            missing.append(grid[i])
        after = values[i + 1] if i + 1 < len(grid) else None
        if after is not None and before * now > 0 and now * after > 0 and abs(now) <= min(abs(before), abs(after)):
            touch = lowest(f, grid[i - 1], grid[i + 1])
            if abs(real(f, touch) or 0) < 1e-9 and not is_named(touch, named):
                missing.append(touch)
    return missing


def is_named(place, named):
    return any(abs(place - root) < 1e-4 for root in named)


def real(f, at):
    try:
        value = complex(f(at))
        return None if abs(value.imag) > 1e-12 else value.real
    except (ValueError, ZeroDivisionError, OverflowError):
        return None


def lowest(f, low, high):
    """Where |f| is least, by thirds."""
    for _ in range(80):
        left, right = low + (high - low) / 3, high - (high - low) / 3
        if abs(real(f, left) or 0) < abs(real(f, right) or 0):
            high = right
        else:
            low = left
    return (low + high) / 2


def is_crossed(f, low, high):
    """Whether a change of sign is a root and no pole: halving leads to values near 0, not to ever larger ones."""
    ends = [complex(f(low)).real, complex(f(high)).real]
    for _ in range(60):
        middle = (low + high) / 2
        try:
            value = complex(f(middle)).real
        except (ValueError, ZeroDivisionError, OverflowError):
            return False
        if ends[0] * value <= 0:
            high = middle
        else:
            low = middle
    return abs(value) < 1e-6 * (1 + max(map(abs, ends)))


def system_is(equations, unknowns, answer):
    letters = [sp.Symbol(unknown, real=True) for unknown in unknowns]
    differences = [zero_of(equation) for equation in equations]
    for solution in answer:
        at = dict(zip(letters, solution))
        if not all(same(difference.subs(at), sp.Integer(0)) for difference in differences):
            return False
    numerators = [sp.fraction(sp.together(difference))[0] for difference in differences]
    if not all(numerator.is_polynomial(*letters) for numerator in numerators):
        return no_other_solution(differences, letters, answer)
    found = {tuple(solution) for solution in map(dict.values, sp.solve(numerators, letters, dict=True)) if all(part.is_real for part in solution)}
    return len(found) == len(answer)


def no_other_solution(differences, letters, answer):
    """By Newton's method from many starts: SymPy solves few systems with powers and logarithms."""
    f = sp.lambdify(letters, differences, "mpmath")
    named = [[float(part) for part in solution] for solution in answer]
    for start in ((a, b) for a in range(-6, 30, 3) for b in range(-6, 30, 3)):
        try:
            found = mpmath.findroot(lambda *at: f(*at), start[:len(letters)], tol=1e-20, maxsteps=25)
            at = [complex(part) for part in found]
        except (ValueError, ZeroDivisionError, OverflowError, TypeError):
            continue
        if all(abs(part.imag) < 1e-9 for part in at) and not any(all(abs(part.real - other) < 1e-6 for part, other in zip(at, solution)) for solution in named):
            return False
    return True


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
        points |= edges(left - right, x)
    for piece in (answer, domain):
        boundary = piece.boundary
        points |= set(boundary) if isinstance(boundary, sp.FiniteSet) else set()
    ordered = sorted({sp.nsimplify(point) for point in points}, key=lambda point: sp.N(point, 30))
    between = [(a + b) / 2 for a, b in zip(ordered, ordered[1:])]
    outside = [ordered[0] - 1, ordered[0] - 50, ordered[-1] + 1, ordered[-1] + 50] if ordered else [sp.Integer(0), sp.Integer(7), sp.Integer(-7)]
    beside = [point + shift for point in ordered for shift in (sp.Rational(1, 1000), -sp.Rational(1, 1000))]
    claims = [(quick(left, x), relation, quick(right, x)) for left, relation, right in terms]
    guards = [guard(side, x) for left, _, right in terms for side in (left, right)]
    for point in ordered + between + outside + beside:
        inside = lies_in(domain, point) and all(defined(point) for defined in guards) and all(holds_at(left(point), relation, right(point)) for left, relation, right in claims)
        if inside != lies_in(answer, point):
            return False
    return True


def lies_in(numbers, point):
    """Whether a set of intervals and points holds a number, by 40 digits: much faster than asking for a proof."""
    if isinstance(numbers, sp.Union):
        return any(lies_in(part, point) for part in numbers.args)
    if isinstance(numbers, sp.FiniteSet):
        return any(is_zero(point - other) for other in numbers)
    if not isinstance(numbers, sp.Interval):
        return point in numbers
    above, below = sp.N(point - numbers.start, DIGITS), sp.N(numbers.end - point, DIGITS)
    near = sp.Float("1e-30")
    return (above > near or (abs(above) < near and not numbers.left_open)) and (below > near or (abs(below) < near and not numbers.right_open))


def quick(side, x):
    """The value of an expression at a point to many digits; None where it has none, or none that is real."""
    compiled = sp.lambdify(x, side, "mpmath")

    def at(point):
        with mpmath.workdps(MANY_DIGITS):
            try:
                value = mpmath.mpmathify(compiled(mpmath.mpmathify(str(sp.N(point, MANY_DIGITS)))))
            except (ValueError, ZeroDivisionError):
                return None
            # Beyond that is a pole that was missed by a hair.
            is_real = mpmath.isfinite(value) and abs(mpmath.im(value)) < mpmath.mpf("1e-30") and abs(value) < mpmath.mpf("1e110")
            return mpmath.re(value) if is_real else None

    return at


def holds_at(left, relation, right):
    if left is None or right is None:
        return False
    with mpmath.workdps(MANY_DIGITS):
        difference = left - right
        zero = abs(difference) < max(mpmath.mpf("1e-100"), mpmath.mpf("1e-60") * max(abs(left), abs(right)))
        return {"=": zero, "!=": not zero, "<": not zero and difference < 0, ">": not zero and difference > 0, "<=": zero or difference < 0, ">=": zero or difference > 0}[relation]


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


def domain_is(expression, unknown, answer):
    """By SymPy's own rules; where it has none (roots of odd degree), by real values at points between and beside the ends."""
    x = sp.Symbol(unknown, real=True)
    try:
        if expression.has(sp.Piecewise):
            raise NotImplementedError
        return sp.calculus.util.continuous_domain(expression, x, sp.S.Reals) == answer
    except NotImplementedError:
        points = [sp.Rational(7 * step + 1, 13) for step in range(-200, 200)]
        points += [end + shift for end in answer.boundary for shift in (0, sp.Rational(1, 1000), -sp.Rational(1, 1000))] if isinstance(answer.boundary, sp.FiniteSet) else []
        return all(is_defined(expression, x, point) == lies_in(answer, point) for point in points)
