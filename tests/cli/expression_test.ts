/** Tests of the parser of `-c` expressions. */

import assert from "node:assert/strict";
import {
  access,
  type Expression,
  ExpressionError,
  type Json,
  parseExpression,
} from "../../lib/cli/args/expression/mod.ts";

Deno.test("parseExpression() reads a call without arguments", () => {
  assert.deepEqual(parseExpression("System.Get_the_current_system_info()"), {
    subsystem: "System",
    method: "Get_the_current_system_info",
    positional: [],
    named: {},
    accessors: [],
  });
});

Deno.test("parseExpression() reads a named dict as pyfbx's documentation writes it", () => {
  const { subsystem, method, positional, named } = parseExpression(
    `Contacts.Create_a_contact(post_data={"display_name": "Sandy Kilo", 'first_name': "Sandy", "last_name":"Kilo"})`,
  );
  assert.deepEqual([subsystem, method, positional], ["Contacts", "Create_a_contact", []]);
  const post_data = { display_name: "Sandy Kilo", first_name: "Sandy", last_name: "Kilo" };
  assert.deepEqual(named, { post_data });
});

Deno.test("parseExpression() reads accessors and where each of them starts", () => {
  const source = `Lan.host("pub", "ether-02:00:00:00:00:14").names[0]['name']`;
  const { positional, accessors } = parseExpression(source);
  assert.deepEqual(positional, ["pub", "ether-02:00:00:00:00:14"]);
  assert.deepEqual(accessors, [
    { key: "names", column: source.indexOf(".names") },
    { key: 0, column: source.indexOf("[0]") },
    { key: "name", column: source.indexOf("['name']") },
  ]);
});

Deno.test("parseExpression() reads a call whose parentheses are left out", () => {
  const { subsystem, method, positional, named } = parseExpression(" Call.Mark_all_as_read\n");
  assert.deepEqual([subsystem, method, positional, named], ["Call", "Mark_all_as_read", [], {}]);
});

Deno.test("parseExpression() reads white space and newlines between any two parts", () => {
  const source = "\n A . b\t( 1 ,\r\n x\f=\n- 2 , ) \n[ 'k' ] . l\n[ - 1 ]\n";
  const { subsystem, method, positional, named, accessors } = parseExpression(source);
  assert.deepEqual([subsystem, method, positional, named], ["A", "b", [1], { x: -2 }]);
  assert.deepEqual(accessors.map(({ key }) => key), ["k", "l", -1]);
  assert.deepEqual(accessors.map(({ column }) => source[column]), ["[", ".", "["]);
});

Deno.test("parseExpression() reads positional arguments before named ones, and a last comma", () => {
  const { positional, named } = parseExpression("A.b(1, 'two', three=3, r='4', true=5,)");
  assert.deepEqual([positional, named], [[1, "two"], { three: 3, r: "4", true: 5 }]);
});

/** The value that `literal` has as the only argument of a call. */
function valueOf(literal: string): Json | undefined {
  const { positional } = parseExpression(`A.b(${literal})`);
  assert.equal(positional.length, 1);
  return positional[0];
}

const literals: Record<string, [literal: string, value: Json][]> = {
  "integers": [
    ["0", 0],
    ["00", 0],
    ["7", 7],
    ["+7", 7],
    ["-7", -7],
    ["- 7", -7],
    ["- \\\n 7", -7],
    ["\\\r\n7 \\\n\\\r", 7],
    ["-0", 0],
    ["1_000_000", 1000000],
    ["0xFF", 255],
    ["0Xf_f", 255],
    ["0x_ff", 255],
    ["0x1e5", 0x1e5],
    ["0o17", 15],
    ["0O1_7", 15],
    ["0b101", 5],
    ["0B_1", 1],
    ["9007199254740991", 9007199254740991],
    ["-9007199254740991", -9007199254740991],
  ],
  "floats": [
    ["1.", 1],
    [".5", 0.5],
    ["-.5", -0.5],
    ["1.5", 1.5],
    ["01.5", 1.5],
    ["1e3", 1000],
    ["1E+3", 1000],
    ["1.e-3", 0.001],
    [".5e1", 5],
    ["1_0.2_5", 10.25],
    ["1e2_0", 1e20],
    ["1e300", 1e300],
    ["-0.0", 0],
  ],
  "Python's and JSON's constants": [
    ["True", true],
    ["true", true],
    ["False", false],
    ["false", false],
    ["None", null],
    ["null", null],
  ],
  "strings in either quote": [
    [`"a"`, "a"],
    [`'a'`, "a"],
    [`""`, ""],
    [`''`, ""],
    [`"it's"`, "it's"],
    [`'say "hi"'`, 'say "hi"'],
    [`"(1+2) [x] #;"`, "(1+2) [x] #;"],
    [`'“日本” 😀 \u00a0'`, "“日本” 😀 \u00a0"],
  ],
  "escapes": [
    [String.raw`"\n\t\r\\\'\"\b\f\v\a\/"`, "\n\t\r\\'\"\b\f\v\x07/"],
    [String.raw`"\0"`, "\0"],
    [String.raw`"\7\07\007\0078"`, "\x07\x07\x07\x078"],
    [String.raw`"\101\777"`, "A\u01ff"],
    [String.raw`"\xe9\xE9"`, "éé"],
    [String.raw`"\u00e9\u65E5"`, "é日"],
    [String.raw`"\U0001f600\U0010FFFF"`, "😀\u{10ffff}"],
    [String.raw`"\ud83d\ude00"`, "😀"],
    [String.raw`"\ud83d"`, "\ud83d"],
    ['"one \\\ntwo \\\r\nthree"', "one two three"],
  ],
  "prefixes r and u": [
    [String.raw`r"C:\new\x"`, String.raw`C:\new\x`],
    [String.raw`R'\''`, String.raw`\'`],
    [String.raw`r"\\"`, String.raw`\\`],
    ['r"a\\\r\nb"', "a\\\nb"],
    [`u"\\n"`, "\n"],
    [`U'x'`, "x"],
  ],
  "strings side by side as one": [
    [`"a" 'b'`, "ab"],
    [`"a"'b'"""c"""`, "abc"],
    ['"a"\n  r"\\d"  u"b"', "a\\db"],
    [`"" ""`, ""],
  ],
  "triple quotes": [
    [`"""a"""`, "a"],
    [`''''''`, ""],
    [`"""say "hi" ""to"" all"""`, 'say "hi" ""to"" all'],
    [`'''it's'''`, "it's"],
    ["'''a\nb\r\nc\rd'''", "a\nb\nc\nd"],
    [String.raw`'''\''''`, "'"],
    [String.raw`r'''\d'''`, "\\d"],
  ],
  "lists": [
    ["[]", []],
    ["[1]", [1]],
    ["[1, 'a', [True, None],]", [1, "a", [true, null]]],
  ],
  "tuples as lists, and parentheses around one value as that value": [
    ["()", []],
    ["(1)", 1],
    ["((('a')))", "a"],
    ["(None)", null],
    ["(1,)", [1]],
    ["(1, 2)", [1, 2]],
    ["((1, 2), (3,),)", [[1, 2], [3]]],
  ],
  "dicts": [
    ["{}", {}],
    [`{"a": 1, 'b': {"c": [None]},}`, { a: 1, b: { c: [null] } }],
    ["{1: 'a', -2: 'b', 0x10: 'c', 1.5: 'd'}", { "1": "a", "-2": "b", "16": "c", "1.5": "d" }],
    [`{"a": 1, "a": 2}`, { a: 2 }],
    [`{"a" 'b': 1}`, { ab: 1 }],
    [String.raw`{r"\d": 1}`, { "\\d": 1 }],
  ],
};

for (const [name, cases] of Object.entries(literals)) {
  Deno.test(`parseExpression() reads ${name}`, () => {
    for (const [literal, value] of cases) assert.deepEqual(valueOf(literal), value, literal);
  });
}

Deno.test("parseExpression() keeps __proto__ as a plain key and pollutes nothing", () => {
  const { positional, named } = withProtoAccessor(() =>
    parseExpression(
      `A.b({"__proto__": {"polluted": 1}, "constructor": 2}, __proto__={"polluted": 3})`,
    )
  );
  const [dict] = positional as [{ [key: string]: Json }];
  for (const target of [dict, named]) {
    assert.equal(Object.getPrototypeOf(target), Object.prototype);
    assert.equal("polluted" in target, false);
  }
  assert.deepEqual(Object.keys(dict), ["__proto__", "constructor"]);
  assert.equal(JSON.stringify(dict), '{"__proto__":{"polluted":1},"constructor":2}');
  assert.equal(JSON.stringify(named), '{"__proto__":{"polluted":3}}');
  assert.equal("polluted" in {}, false);
});

/** Runs `body` with the `__proto__` accessor that Node.js and Bun have, and Deno takes away. */
function withProtoAccessor<T>(body: () => T): T {
  const before = Object.getOwnPropertyDescriptor(Object.prototype, "__proto__");
  Object.defineProperty(Object.prototype, "__proto__", {
    configurable: true,
    get: function (): unknown {
      return Object.getPrototypeOf(this);
    },
    set: function (prototype: object | null) {
      Object.setPrototypeOf(this, prototype);
    },
  });
  try {
    return body();
  } finally {
    if (before) Object.defineProperty(Object.prototype, "__proto__", before);
    else Reflect.deleteProperty(Object.prototype, "__proto__");
  }
}

Deno.test("parseExpression() refuses a second argument named __proto__", () => {
  refuse("A.b(__proto__=1, __proto__=2)", 17, /each name once/);
});

const brackets: [opening: string, closing: string][] = [["[", "]"], ["(", ",)"], ['{"a":', "}"]];
for (const [opening, closing] of brackets) {
  Deno.test(`parseExpression() reads 100 levels of ${opening} and refuses the next`, () => {
    const nested = (levels: number): string =>
      `A.b(x=${opening.repeat(levels)}1${closing.repeat(levels)})[0]`;
    parseExpression(nested(100));
    refuse(nested(101), "A.b(x=".length + 100 * opening.length, /at most 100 levels/);
    refuse(nested(100_000), "A.b(x=".length + 100 * opening.length, /less deeply/);
  });
}

/** Checks that the parser refuses `source` at `column`, with a message in three parts. */
function refuse(source: string, column: number, message: RegExp): void {
  const error = errorOf(() => parseExpression(source));
  assert.match(error.message, message);
  assert.equal(error.column, column, `${error.pointed}\nexpected column ${column}`);
  assertHelpful(error, source);
}

function errorOf(failing: () => unknown): ExpressionError {
  try {
    failing();
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
  throw new assert.AssertionError({ message: "nothing was thrown" });
}

function assertHelpful(error: ExpressionError, source: string): void {
  assert.equal(error.name, "ExpressionError");
  assert.equal(error.source, source);
  assert.ok(error.column >= 0 && error.column <= source.length);
  assert.match(error.message, /^Expected .+, found .+\. .+\.$|^Expected .+ here: .+\. .+\.$/u);
  const lines = error.pointed.split("\n");
  assert.equal(lines.length, 3, error.pointed);
  assert.match(lines[2] ?? "", /^[ \t]*\^$/);
  // deno-lint-ignore no-control-regex
  assert.doesNotMatch(error.pointed, /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202e\ufeff]/);
}

const refusals: Record<string, [source: string, column: number, message: RegExp][]> = {
  "an empty expression": [
    ["", 0, /found nothing\. Write Subsystem\.method/],
    ["  \n", 0, /found nothing/],
  ],
  "a target that is not Subsystem.method": [
    ["foo", 3, /"\." and a method after "foo", found the end/],
    ["foo  ", 3, /found the end/],
    ["foo()", 3, /found "\("/],
    ["foo.", 4, /a method's name after "foo"/],
    ["foo.()", 4, /a method's name/],
    ["foo.1()", 4, /found the number 1/],
    ["'A'.b()", 0, /found a string/],
    ["1+2", 0, /found the number 1/],
    ["(A.b())", 0, /found "\("/],
    ["[1]", 0, /found "\["/],
    ["__import__('os')", 10, /found "\("/],
    ["__import__('os').system('id')", 10, /Write Subsystem\.method/],
    ["Système.x()", 4, /found "è" \(U\+00E8\)/],
    ["A.b-c()", 3, /"\(" after "A\.b", found "-"/],
    ["A.b.c()", 3, /"\(" after "A\.b", found "\."/],
    ["A.b 'x'", 4, /arguments in parentheses/],
  ],
  "a leading f. or self.": [
    ["f.System.reboot()", 0, /found "f\."\. Leave it out/],
    [" self.System.reboot()", 1, /found "self\."\. Leave it out/],
  ],
  "accessors after a call without parentheses": [
    ["A.b['x']", 3, /found "\["/],
    ["A.b.c", 3, /found "\."/],
  ],
  "arithmetic and points at it": [
    ["A.b(1+2)", 5, /found "\+"\. Nothing is evaluated/],
    ["A.b(1 - 2)", 6, /found "-"/],
    ["A.b('a' * 3)", 8, /found "\*"/],
    ["A.b('a' % 3)", 8, /found "%"/],
    ["A.b([1, 2 // 3])", 10, /found "\/"/],
    ["A.b(~1)", 4, /found "~"/],
    ["A.b(--1)", 4, /found "-"/],
    ["A.b(-True)", 4, /found "-"/],
    ["A.b() + 1", 6, /found "\+"/],
    ["A.b()['x'] / 1e6", 11, /found "\/"/],
    ["A.b(1 == 1)", 6, /found "="\. Nothing/],
    ["A.b(x == 1)", 4, /the word "x"/],
    ["A.b(1 < 2)", 6, /found "<"/],
    ["A.b(1 if 1 else 2)", 6, /the word "if"\. Nothing/],
    ["A.b(not 1)", 4, /the word "not"\. Nothing/],
    ["A.b(1 and 2)", 6, /the word "and"\. Nothing/],
  ],
  "names": [
    ["A.b(foo)", 4, /the word "foo"\. Names and calls are not evaluated/],
    ["A.b(x=foo)", 6, /the word "foo"/],
    ["A.b([1, foo])", 8, /the word "foo"/],
    ["A.b(Truest)", 4, /the word "Truest"/],
    ["A.b(TRUE)", 4, /Capitals matter/],
    ["A.b(none)", 4, /Capitals matter/],
    ["A.b(élan)", 4, /"é" \(U\+00E9\).*text in quotes/],
  ],
  "nested calls": [
    ["A.b(c())", 4, /the word "c"\. Names and calls/],
    ["A.b(C.d()['x'])", 4, /the word "C"/],
    ["A.b(__import__('os'))", 4, /the word "__import__"/],
    ["A.b(x=open('/etc/passwd').read())", 6, /the word "open"/],
    ["A.b()()", 5, /Only \['key'\], \[0\] or \.key may follow/],
    ["A.b().c()", 7, /Only \['key'\]/],
  ],
  "comprehensions": [
    ["A.b([1 for x in y])", 7, /A comprehension is not evaluated/],
    ["A.b(1 for x in y)", 6, /A comprehension/],
    ["A.b({'a': 1 for x in y})", 12, /A comprehension/],
    ["A.b([1 async for x in y])", 7, /A comprehension/],
    ["A.b([x for x in y])", 5, /the word "x"/],
  ],
  "lambda and other words of Python": [
    ["lambda: 0", 0, /the word "lambda"\. Nothing/],
    ["A.b(lambda: 0)", 4, /the word "lambda"\. Nothing/],
    ["import os", 0, /the word "import"\. Nothing/],
    ["await A.b()", 0, /the word "await"\. Nothing/],
  ],
  "unpacking": [
    ["A.b(*[1])", 4, /found "\*"/],
    ["A.b(**{'a': 1})", 4, /found "\*"/],
    ["A.b({**{}})", 5, /found "\*"/],
  ],
  "f-strings, byte strings and unknown prefixes": [
    ["A.b(f'{x}')", 4, /prefix "f"\. It would have to be evaluated/],
    ["A.b(rF'''{x}''')", 4, /prefix "rF"\. It would/],
    ["A.b(t'{x}')", 4, /prefix "t"\. It would/],
    ["A.b(b'x')", 4, /prefix "b"\. JSON carries text, not bytes/],
    ["A.b(Br'x')", 4, /JSON carries text/],
    ["A.b('a' b'x')", 8, /JSON carries text/],
    ["A.b(ur'x')", 4, /Only r and u are known/],
    ["A.b()[f'x']", 6, /evaluated/],
    ["A.b({b'x': 1})", 5, /not bytes/],
  ],
  "several expressions and semicolons": [
    ["A.b(); C.d()", 5, /found ";".*give -c once for each/],
    ["A.b() C.d()", 6, /the word "C".*Give -c once for each/],
    ["A.b(), C.d()", 5, /found ","/],
    ["A.b()\nC.d()", 6, /the word "C"/],
    ["A.b(1; 2)", 5, /found ";"/],
  ],
  "assignments": [
    ["x = A.b()", 2, /found "="/],
    ["A.b() = 1", 6, /found "="/],
    ["A.b('x'=1)", 7, /Write name=value/],
    ["A.b({'x'=1})", 8, /"key": value in a \{dict\}/],
  ],
  "comments": [
    ["A.b() # x", 6, /Comments are not supported/],
    ["# x", 0, /Comments/],
    ["A.b(# x\n)", 4, /Comments/],
  ],
  "brackets that are never closed, and points at the innermost": [
    ["A.b(", 3, /"\)" to close this "\("/],
    ["A.b(1", 3, /"\)" to close/],
    ["A.b(1,  ", 3, /"\)" to close/],
    ["A.b(x=", 3, /"\)" to close/],
    ["A.b(-", 4, /found "-"/],
    ["A.b([1, 2", 4, /"\]" to close this "\["/],
    ["A.b([1, {'a'", 8, /"\}" to close this "\{"/],
    ["A.b([1, {'a': (2, [3]", 14, /"\)" to close this "\("/],
    ["A.b()[", 5, /"\]" to close this "\["/],
    ["A.b()['x'", 5, /"\]" to close this "\["/],
  ],
  "brackets that do not match": [
    ["A.b([1)", 6, /"," or "\]", found "\)".*close the "\["/],
    ["A.b(1]", 5, /"," or "\)", found "\]"/],
    ["A.b({'a': 1]", 11, /"," or "\}", found "\]"/],
    ["A.b())", 5, /the end of the expression, found "\)"/],
  ],
  "strings that are never closed, and points at the opening quote": [
    ["A.b('x", 4, /Expected ' to close this string, found the end of the expression/],
    ["A.b('x)", 4, /Expected '/],
    [`A.b("x', 1)`, 4, /Expected "/],
    ["A.b(r'x", 5, /Expected '/],
    ["A.b(r'x\\'", 5, /Expected '/],
    ["A.b('x\\", 4, /Expected '/],
    ["A.b('''x''", 4, /Expected '''/],
    ["A.b('''x\n\n", 4, /Expected '''/],
    ["A.b(1, 'a\nb')", 7, /the end of the line\. Close it on the same line/],
    ["A.b()['x]", 6, /Expected '/],
    [`A.b("x”)`, 4, /"”" \(U\+201D\) does not close it/],
  ],
  "escapes that it does not know, and points at the backslash": [
    [String.raw`A.b('C:\dir')`, 7, /a backslash before "d"\. For a backslash itself, write \\\\/],
    [String.raw`A.b('\x4')`, 5, /two hexadecimal digits/],
    [String.raw`A.b('\X41')`, 5, /before "X"/],
    [String.raw`A.b('\u12g4')`, 5, /four hexadecimal digits/],
    [String.raw`A.b('\U00110000')`, 5, /eight hexadecimal digits up to 0010FFFF/],
    [String.raw`A.b('a\N{DASH}')`, 6, /Names of characters/],
    [String.raw`A.b('\8')`, 5, /before "8"/],
    [String.raw`A.b('\😀')`, 5, /before "😀" \(U\+1F600\)/],
  ],
  "numbers that Python does not read": [
    ["A.b(012)", 4, /"012"\. Leave out the leading zeros/],
    ["A.b(02:00:00:00:00:14)", 4, /"02".*put it in quotes/],
    ["A.b(192.168.1.1)", 4, /"192\.168\.1\.1"\. If it is text, put it in quotes/],
    ["A.b(1_)", 4, /"1_"/],
    ["A.b(1__0)", 4, /"1__0"/],
    ["A.b(0x)", 4, /"0x"/],
    ["A.b(0b12)", 4, /"0b12"/],
    ["A.b(1e)", 4, /"1e"/],
    ["A.b(- 1j)", 6, /"1j"/],
    ["A.b(10n)", 4, /"10n"/],
    ["A.b(1.2.3)", 4, /"1\.2\.3"/],
    ["A.b(.)", 4, /found "\."/],
  ],
  "numbers that would not arrive as they were written": [
    ["A.b(9007199254740992)", 4, /at most 9007199254740991.*lose its last digits/],
    ["A.b(x=-9_007_199_254_740_993)", 6, /at most 9007199254740991/],
    ["A.b(0xFFFFFFFFFFFFFFFF)", 4, /at most 9007199254740991/],
    [`A.b(${"9".repeat(400)})`, 4, /at most 9007199254740991/],
    ["A.b(1e999)", 4, /at most 1\.797/],
    ["A.b({9007199254740993: 1})", 5, /at most 9007199254740991/],
    ["A.b()[9007199254740992]", 6, /at most 9007199254740991/],
  ],
  "what JSON cannot carry": [
    ["A.b(NaN)", 4, /JSON cannot carry it/],
    ["A.b(Infinity)", 4, /JSON cannot carry it/],
    ["A.b(-Infinity)", 4, /found "-"/],
    ["A.b(undefined)", 4, /JSON cannot carry it/],
    ["A.b({1, 2})", 6, /A set is not JSON/],
    ["A.b(...)", 4, /found "\."/],
  ],
  "arguments that are out of order, repeated or missing": [
    ["A.b(x=1, 2)", 9, /a value without a name\. Values without a name come first/],
    ["A.b(x=1, y=2, x=3)", 14, /each name once, found "x" again/],
    ["A.b(,)", 4, /found ","/],
    ["A.b(1,,2)", 6, /found ","/],
    ["A.b(1 2)", 6, /"," or "\)", found the number 2/],
    ["A.b(1 'x')", 6, /found a string/],
    ["A.b(x=)", 6, /a value, found "\)"/],
    ["A.b(x=y=1)", 6, /the word "y"/],
  ],
  "invalid lists and dicts": [
    ["A.b([,])", 5, /found ","/],
    ["A.b((,))", 5, /found ","/],
    ["A.b({a: 1})", 5, /a key in quotes, found the word "a"/],
    ["A.b({True: 1})", 5, /a key in quotes/],
    ["A.b({[1]: 1})", 5, /a key in quotes, found "\["/],
    ["A.b({'a'})", 8, /":" after a key/],
    ["A.b({'a':})", 9, /a value, found "\}"/],
    ["A.b({'a': 1 'b': 2})", 12, /key: value pairs with commas/],
    ["A.b([1: 2])", 6, /found ":"/],
  ],
  "invalid accessors": [
    ["A.b()[]", 6, /a key in quotes or a whole number, found "\]"/],
    ["A.b()[x]", 6, /the word "x"/],
    ["A.b()[1.0]", 6, /found a fraction/],
    ["A.b()[1e2]", 6, /found a fraction/],
    ["A.b()[True]", 6, /the word "True"/],
    ["A.b()[1:2]", 7, /found ":".*no slices/],
    ["A.b()[:2]", 6, /found ":"/],
    ["A.b()[0, 1]", 7, /found ","/],
    ["A.b()['x'}", 9, /found "\}"/],
    ["A.b().", 6, /a key after "\.", found the end/],
    ["A.b().0", 6, /found the number 0.*\[0\]/],
    ["A.b()..x", 6, /found "\."/],
    ["A.b()?.x", 5, /found "\?"/],
    ["A.b()x", 5, /the word "x"/],
  ],
  "smart quotes": [
    ["A.b(“x”)", 4, /"“" \(U\+201C\)\. Use plain quotes/],
    ["A.b(‘x’)", 4, /"‘" \(U\+2018\)\. Use plain quotes/],
    ["A.b({« a »: 1})", 5, /"«" \(U\+00AB\)\. Use plain quotes/],
    ["A.b(`x`)", 4, /"`"\. Use plain quotes/],
    ["A.b()[’x’]", 6, /Use plain quotes/],
  ],
  "stray characters, in a readable form": [
    ["A.b(\u00a01)", 4, /U\+00A0 \(no-break space\)\. Put a plain space/],
    ["A.b()\u202f", 5, /U\+202F \(narrow no-break space\)\. Put a plain space/],
    ["\ufeffA.b()", 0, /U\+FEFF \(byte order mark\)\. Delete it/],
    ["A.b(\u200b)", 4, /U\+200B \(zero-width space\)\. Delete it/],
    ["A.b(\x1b[31m)", 4, /U\+001B \(escape character\)\. Delete it/],
    ["A.b(\0)", 4, /U\+0000 \(null character\)\. Delete it/],
    ["A.b(\x0b)", 4, /U\+000B\. Delete it/],
    ["A.b(\u202e)", 4, /U\+202E\. Delete it/],
    ["A.b(\u2028)", 4, /U\+2028\. Delete it/],
    ["A.b(\ud83d)", 4, /U\+D83D\. Delete it/],
    ["A.b(😀)", 4, /"😀" \(U\+1F600\)/],
    ["A.b（)", 3, /"（" \(U\+FF08\)\. Write a plain \( instead/],
    ["A.b(1， 2)", 5, /Write a plain , instead/],
    ["A.b(1,\\ \n2)", 6, /found "\\"\. Leave it out/],
    ["A.b(1)\\", 6, /found "\\"\. Leave it out/],
    ["A.b($x)", 4, /found "\$"/],
    ["A.b(@x)", 4, /found "@"/],
    ["A.b(!)", 4, /found "!"/],
  ],
};

for (const [name, cases] of Object.entries(refusals)) {
  Deno.test(`parseExpression() refuses ${name}`, () => {
    for (const [source, column, message] of cases) refuse(source, column, message);
  });
}

/** What `pointed` shows under the message: the line and the caret. */
function pointedAt(source: string, column: number): string[] {
  return new ExpressionError("Message.", source, column).pointed.split("\n").slice(1);
}

Deno.test("ExpressionError.pointed shows the message, the source and a caret", () => {
  const error = errorOf(() => parseExpression("A.b(foo)"));
  assert.equal(error.pointed, `${error.message}\nA.b(foo)\n    ^`);
});

Deno.test("ExpressionError.pointed puts the caret after the last character", () => {
  assert.deepEqual(pointedAt("foo", 3), ["foo", "   ^"]);
  assert.deepEqual(pointedAt("", 0), ["", "^"]);
});

Deno.test("ExpressionError.pointed shows the one line that the column is in", () => {
  assert.deepEqual(pointedAt("A.b(\n  1,\n  foo)\n", 12), ["  foo)", "  ^"]);
  assert.deepEqual(pointedAt("A.b(\r\n  foo\r\n)", 8), ["  foo", "  ^"]);
  assert.deepEqual(pointedAt("A.b(\r  foo\r)", 7), ["  foo", "  ^"]);
  assert.deepEqual(pointedAt("\nfoo", 0), ["", "^"]);
});

Deno.test("ExpressionError.pointed keeps tabs before the caret", () => {
  assert.deepEqual(pointedAt("\tA.b(\tfoo)", 6), ["\tA.b(\tfoo)", "\t    \t^"]);
});

Deno.test("ExpressionError.pointed counts two cells for CJK and emoji, none for accents", () => {
  assert.deepEqual(pointedAt("'日本', x", 6), ["'日本', x", "        ^"]);
  assert.deepEqual(pointedAt("'😀', x", 6), ["'😀', x", "      ^"]);
  assert.deepEqual(pointedAt("'👨‍👩‍👧', x", 12), ["'👨‍👩‍👧', x", "      ^"]);
  assert.deepEqual(pointedAt("'🇫🇷', x", 8), ["'🇫🇷', x", "      ^"]);
  assert.deepEqual(pointedAt("'e\u0301', x", 6), ["'e\u0301', x", "     ^"]);
  assert.deepEqual(pointedAt("'한', x", 5), ["'한', x", "      ^"]);
});

Deno.test("ExpressionError.pointed shows nothing that a terminal would act on", () => {
  assert.deepEqual(pointedAt("'\x1b[31m\u202e', x", 10), ["'\ufffd[31m\ufffd', x", "          ^"]);
});

Deno.test("ExpressionError.pointed cuts a long line around the column", () => {
  const line = "0123456789".repeat(20);
  const left = pointedAt(line, 3);
  assert.deepEqual(left, [`${line.slice(0, 70)}…`, "   ^"]);
  const middle = pointedAt(line, 100);
  assert.deepEqual(middle, [`…${line.slice(65, 135)}…`, " ".repeat(36) + "^"]);
  const right = pointedAt(line, 199);
  assert.deepEqual(right, [`…${line.slice(130)}`, " ".repeat(70) + "^"]);
  assert.deepEqual(pointedAt(line.slice(0, 70), 70), [line.slice(0, 70), " ".repeat(70) + "^"]);
});

Deno.test("ExpressionError.pointed cuts a long line of wide characters by cells", () => {
  const [shown = "", caret = ""] = pointedAt("日".repeat(100), 50);
  assert.match(shown, /^…日{34,35}…$/);
  assert.equal(caret.length - 1, 1 + 2 * (17 + (shown.length - 2 - 34)));
});

/** Follows the accessors of `source` into `value`. */
function follow(source: string, value: unknown): unknown {
  return access(value, parseExpression(source).accessors, source);
}

Deno.test("access() returns the value itself without accessors", () => {
  const value = { a: 1 };
  assert.equal(follow("A.b()", value), value);
  assert.equal(follow("A.b()", undefined), undefined);
});

Deno.test("access() takes .key and ['key'] for the same", () => {
  const value = { a: { b: [1, 2, { c: 3 }] } };
  assert.equal(follow("A.b().a.b[2].c", value), 3);
  assert.equal(follow("A.b()['a'] ['b'][-1]['c']", value), 3);
  assert.equal(follow("A.b()['a'].b[-3]", value), 1);
  assert.equal(follow("A.b()['']", { "": 4 }), 4);
  assert.equal(follow("A.b().a", { a: undefined }), undefined);
});

/** Checks that `access()` refuses the last accessor of `source`. */
function refuseAccess(source: string, column: number, value: unknown, message: RegExp): void {
  const error = errorOf(() => follow(source, value));
  assert.match(error.message, message);
  assert.equal(error.column, column);
  assertHelpful(error, source);
}

Deno.test("access() names a missing key, those that are there and the nearest", () => {
  const value = { rate_up: 1, rate_down: 2 };
  const message = /found "rate_upp"\. Did you mean "rate_up"\? There are "rate_up", "rate_down"\.$/;
  refuseAccess("A.b()['rate_upp']", 5, value, message);
  refuseAccess("A.b().RATE_DOWN", 5, value, /Did you mean "rate_down"\?/);
  refuseAccess("A.b().zzz", 5, value, /found "zzz"\. Choose one of "rate_up", "rate_down"\.$/);
  refuseAccess("A.b().x", 5, {}, /this object is empty/);
});

Deno.test("access() points at the accessor that fails", () => {
  refuseAccess("A.b().a[0] .c", 11, { a: [{ b: 1 }] }, /found "c"/);
  refuseAccess("A.b().a.b.c", 7, { a: { c: 1 } }, /found "b"/);
});

Deno.test("access() lists at most 20 keys", () => {
  const value = Object.fromEntries(Array.from({ length: 33 }, (_, index) => [`k${index}`, index]));
  refuseAccess("A.b().zzzzz", 5, value, /"k0", .*"k19" and 13 more\.$/);
});

Deno.test("access() shows keys so that no terminal acts on them", () => {
  refuseAccess("A.b().x", 5, { "\x1b[31m\x9b\u202e\n": 1, ["a".repeat(500)]: 2 }, /\\u001b.*a…"/);
});

Deno.test("access() does not reach what an object inherits", () => {
  for (const key of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
    refuseAccess(`A.b().${key}`, 5, { a: 1 }, /Choose one of "a"/);
    refuseAccess(`A.b()['${key}']`, 5, [1], /the key .*: this is a list of 1 item/);
  }
  refuseAccess("A.b().length", 5, [1, 2], /Choose an item first, such as \[0\]/);
  refuseAccess("A.b().length", 5, "text", /found a string/);
  assert.equal(follow("A.b().__proto__", JSON.parse('{"__proto__": 5}')), 5);
});

Deno.test("access() names the items that a list has", () => {
  refuseAccess("A.b()[2]", 5, [1, 2], /found 2: this list has 2 items\. Write 0 to 1, or -1 to -2/);
  refuseAccess("A.b()[-3]", 5, [1, 2], /found -3/);
  refuseAccess("A.b()[1]", 5, [1], /this list has 1 item\. Write 0 or -1/);
  refuseAccess("A.b()[0]", 5, [], /this list is empty/);
});

Deno.test("access() refuses a number on an object, and anything on what is neither", () => {
  refuseAccess("A.b()[0]", 5, { "0": 1 }, /found the number 0\. Did you mean "0"\?/);
  refuseAccess("A.b()[0]", 5, "text", /found a string/);
  refuseAccess("A.b().x", 5, 5, /found a number/);
  refuseAccess("A.b().x", 5, null, /found nothing/);
  refuseAccess("A.b().x", 5, undefined, /found nothing/);
});

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

function pick<T>(random: Random, choices: readonly [T, ...T[]]): T {
  return choices[below(random, choices.length)] ?? choices[0];
}

const seeds: [string, ...string[]] = [
  "System.Get_the_current_system_info()",
  `Contacts.Create_a_contact(post_data={"display_name": "Sandy Kilo", 'n': [1, 2.5e3, None]})`,
  "Connection.Get_the_current_Connection_status()['rate_up']",
  `Lan.host("pub", "ether-02:00:00:00:00:14").names[0]['name'][-1]`,
  String.raw`A.b(r'\d' "\x41\u00e9\U0001f600" '''three''', x=(1,), y={1: 0xff, "k": -.5,},)`,
  "A.b(\n\t[True, false, null, ((0))],\r\n  k = + 1_000 ) [ 'a' ] . b",
];
const pieces: [string, ...string[]] = [
  ..."()[]{},:;=.'\"\\#+-*/_ \n\r\t\f0123456789abefjnrtuxUN",
  "'''",
  '"""',
  "\\u",
  "\\x",
  "True",
  "None",
  "lambda",
  "for",
  "f'",
  "1e",
  "0x",
  "“",
  "\u00a0",
  "😀",
  "\ud83d",
  "\u202e",
  "日",
  "__proto__",
  "=1",
  "[[[[[[",
] as unknown as [string, ...string[]];

function mutate(random: Random, source: string): string {
  const at = below(random, source.length + 1);
  const length = below(random, 6);
  const piece = pick(random, pieces);
  const other = pick(random, seeds);
  return pick<() => string>(random, [
    () => source.slice(0, at) + piece + source.slice(at),
    () => source.slice(0, at) + source.slice(at + length),
    () => source.slice(0, at) + piece + source.slice(at + 1),
    () => source.slice(0, at),
    () => source.slice(0, at) + source.slice(at, at + length).repeat(3) + source.slice(at + length),
    () => source.slice(0, at) + other.slice(below(random, other.length)),
  ])();
}

Deno.test("parseExpression() parses or refuses 20,000 mutated inputs, and nothing else", () => {
  const random = randomFrom(20260729);
  const outcomes = { parsed: 0, refused: 0 };
  for (let round = 0; round < 20_000; round++) {
    let source = pick(random, seeds);
    for (let edits = 1 + below(random, 4); edits > 0; edits--) source = mutate(random, source);
    try {
      assertSound(parseExpression(source));
      outcomes.parsed++;
    } catch (error) {
      assert.ok(error instanceof ExpressionError, `${JSON.stringify(source)} threw ${error}`);
      assertHelpful(error, source);
      outcomes.refused++;
    }
  }
  assert.ok(outcomes.parsed > 1_000 && outcomes.refused > 1_000, JSON.stringify(outcomes));
  assert.deepEqual(Object.keys(Object.prototype), []);
});

/** Checks that what was parsed is what JSON can carry. */
function assertSound({ subsystem, method, positional, named, accessors }: Expression): void {
  assert.match(`${subsystem}.${method}`, /^[A-Za-z_]\w*\.[A-Za-z_]\w*$/);
  for (const value of [positional, named]) {
    assert.deepEqual(JSON.parse(JSON.stringify(value)), value);
  }
  for (const { key } of accessors) {
    assert.ok(typeof key === "string" || Number.isSafeInteger(key));
  }
}

Deno.test("parseExpression() takes time in proportion to the length of its input", () => {
  const long = 200_000;
  const started = performance.now();
  const awkward = [
    "1",
    "_",
    "1_",
    "a",
    " ",
    "\\",
    "'",
    '"',
    "''' ",
    "'a' ",
    "-",
    "0x",
    ".",
    "1,",
    "\n",
  ];
  for (const piece of awkward) {
    for (const opening of ["", "A.b(", "A.b('", 'A.b("""', "A.b(x", "A.b()['", "A.b()"]) {
      try {
        parseExpression(opening + piece.repeat(long / piece.length));
      } catch (error) {
        assert.ok(error instanceof ExpressionError, `${opening}${piece}… threw ${error}`);
      }
    }
  }
  // Quadratic time would take minutes.
  assert.ok(performance.now() - started < 20_000);
});

function randomString(random: Random): string {
  const characters = Array.from({ length: below(random, 12) }, () =>
    pick<() => string>(random, [
      () => String.fromCharCode(32 + below(random, 95)),
      () => String.fromCharCode(below(random, 0x10000)),
      () => String.fromCodePoint(0x10000 + below(random, 0x100000)),
      () => pick(random, ["\\", '"', "'", "\n", "\r", "\0", "\u2028", "\ud83d", "“"]),
    ])());
  return characters.join("");
}

function randomNumber(random: Random): number {
  const value = pick<() => number>(random, [
    () => below(random, 200) - 100,
    () => Math.round((random() - 0.5) * 2 * Number.MAX_SAFE_INTEGER),
    () => random() - 0.5,
    () => (random() - 0.5) * 10 ** (below(random, 600) - 300),
    () => pick(random, [Number.MAX_SAFE_INTEGER, Number.MIN_VALUE, Number.MAX_VALUE, 1e21]),
  ])();
  // JSON.stringify() writes these as integers, which are refused; and -0 as 0.
  const written = Number.isSafeInteger(value) || !/^-?\d+$/.test(String(value));
  return written ? value + 0 : 1e300;
}

function randomJson(random: Random, depth: number): Json {
  const many = Array.from({ length: below(random, 5) });
  return pick<() => Json>(random, [
    () => randomString(random),
    () => randomNumber(random),
    () => pick<Json>(random, [null, true, false]),
    () => depth === 0 ? [] : many.map(() => randomJson(random, depth - 1)),
    () => {
      if (depth === 0) return {};
      const keys = many.map(() => pick(random, [randomString(random), "__proto__", "a"]));
      return Object.fromEntries(keys.map((key) => [key, randomJson(random, depth - 1)]));
    },
  ])();
}

Deno.test("parseExpression() reads back 2,000 random values that JSON.stringify() wrote", () => {
  const random = randomFrom(42);
  for (let round = 0; round < 2_000; round++) {
    const value = randomJson(random, 4);
    const text = JSON.stringify(value, null, pick(random, [0, 2, "\t"]));
    assert.deepEqual(valueOf(text), value, text);
    assert.deepEqual(parseExpression(`A.b(x=${text})`).named["x"], value, text);
  }
});
