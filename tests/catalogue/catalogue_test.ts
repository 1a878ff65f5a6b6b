import assert from "node:assert/strict";
import {
  baseType,
  commonErrors,
  events,
  fieldsOf,
  findOperation,
  findSubsystem,
  models,
  names,
  type Operation,
  operations,
  permissions,
  type Property,
  type Shape,
  subsystems,
  type,
  types,
} from "../../lib/catalogue/mod.ts";
import { isWritable } from "../../lib/catalogue/shape.ts";
import { createRouter } from "../../lib/catalogue/router.ts";
import { fits } from "../../lib/catalogue/validate.ts";
import { subsystemPart } from "../../lib/catalogue/api.ts";
import documentation from "../fixtures/documentation.json" with { type: "json" };

const scalars = new Set(
  "bool int float string enum timestamp ipv4 ipv6 mac base64 file object any".split(" "),
);

/** Where the documentation prints a path that is wrong, or several at once, and what is right. */
const misprints: Record<string, string[]> = {
  "GET contact/{contact_id}/[numbers|addresses|urls|emails]/": each(
    (kinds) => `GET contact/{contact_id}/${kinds}/`,
    ["numbers", "addresses", "urls", "emails"],
  ),
  "GET [number,address,url,email]/{id}": each((kind) => `GET ${kind}/{id}`),
  "POST [number,address,url,email]/": each((kind) => `POST ${kind}/`),
  "DELETE [number,address,url,email]/{id}": each((kind) => `DELETE ${kind}/{id}`),
  "PUT [number,address,url,email]/{id}": each((kind) => `PUT ${kind}/{id}`),
  "GET wifi/ap/{id}/diag & /api/v9/wifi/bss/{id}/diag": [
    "GET wifi/ap/{id}/diag",
    "GET wifi/bss/{id}/diag",
  ],
  "POST wifi/ap/{id}/diag & /api/v9/wifi/bss/{id}/diag": [
    "POST wifi/ap/{id}/diag",
    "POST wifi/bss/{id}/diag",
  ],
  "PUT profile/3": ["PUT profile/{id}"],
  "POST network_controlr/{profile_id}/rules/": ["POST network_control/{profile_id}/rules/"],
  "PUT vpn/openvpn_routed/config/": ["PUT vpn/{vpn_id}/config/"],
};

/** Properties that the documentation names in one way and the box in another. */
const renamed = new Set(["LanConfig.type"]);

function each(
  write: (kind: string) => string,
  kinds = ["number", "address", "url", "email"],
): string[] {
  return kinds.map(write);
}

function* shapes(operation: Operation): Generator<Shape> {
  if (operation.body !== undefined) yield operation.body;
  if (operation.result !== undefined) yield operation.result;
}

function* properties(): Generator<[where: string, property: Property]> {
  for (const { name, fields } of types()) {
    for (const [field, property] of Object.entries(fields)) yield [`${name}.${field}`, property];
  }
  for (const operation of operations()) {
    const where = `${operation.subsystem.name}.${operation.name}`;
    for (const [name, property] of Object.entries({ ...operation.params, ...operation.query })) {
      yield [`${where} ${name}`, property];
    }
    for (const shape of shapes(operation)) {
      if (typeof shape === "string") continue;
      for (const [name, field] of Object.entries(shape.fields ?? {})) {
        yield [`${where} ${name}`, field];
      }
    }
  }
}

Deno.test("the catalogue holds every operation of the documentation", () => {
  const known = new Set(operations().map(({ verb, path }) => `${verb} ${path}`));
  const missing = documentation.operations
    .flatMap((printed) => misprints[printed] ?? [printed])
    .filter((printed) => !known.has(printed));
  assert.deepEqual(missing, []);
  assert.equal(documentation.operations.length, 340, "343, the three callbacks left out");
});

Deno.test("undocumented operations are marked, and no others", () => {
  const documented = new Set(
    documentation.operations.flatMap((printed) => misprints[printed] ?? [printed]),
  );
  for (const { verb, path, observed, unsure, subsystem, name } of operations()) {
    const where = `${subsystem.alias}.${name}`;
    const isDocumented = documented.has(`${verb} ${path}`) || where === "Wifi.setMloConfig"; // its type alone
    assert.equal(observed === false, isDocumented, where);
    assert.ok(!unsure || !isDocumented, where);
  }
  assert.equal(operations().filter(({ unsure }) => unsure).length, 9);
});

Deno.test("the catalogue holds every type of the documentation, with every property", () => {
  const missing = Object.entries(documentation.types).flatMap(([name, fields]) =>
    fields.filter((field) => type(name)?.fields[field] === undefined)
      .map((field) => `${name}.${field}`)
  );
  assert.deepEqual(missing.filter((name) => !renamed.has(name)), []);
});

Deno.test("the catalogue holds every value of every enum", () => {
  for (const [where, values] of Object.entries(documentation.values)) {
    const [name = "", field = ""] = where.split(".");
    const known = type(name)?.fields[renamed.has(where) ? "mode" : field];
    if (known?.valuesOf === "models") {
      for (const value of values) assert.ok(value in models, `${where}: ${value}`);
      continue;
    }
    for (const value of values) assert.ok(value in (known?.values ?? {}), `${where}: ${value}`);
  }
});

function errorsOf(section: string): Record<string, string> {
  return (subsystemPart(section, "errors") ?? {}) as Record<string, string>;
}

Deno.test("the catalogue holds every error code, with its meaning", () => {
  for (const [section, codes] of Object.entries(documentation.errors)) {
    const known: Record<string, string> = { ...commonErrors, ...errorsOf(section) };
    for (const code of codes) assert.ok(known[code], `${section}: ${code}`);
  }
});

Deno.test("every name of pyfbx's works, and calls the same path", () => {
  for (const [section, methods] of Object.entries(documentation.pyfbx)) {
    const subsystem = findSubsystem(section);
    assert.equal(subsystem?.alias, section);
    for (const [name, http] of Object.entries(methods)) {
      const found = subsystem.operations.find((operation) => names(operation).includes(name));
      assert.ok(found, `${section}.${name}`);
      const paths = (misprints[http] ?? [http]).map(bare);
      assert.ok(paths.includes(bare(`${found.verb} ${found.path}`)), `${section}.${name}: ${http}`);
    }
  }
});

/** pyfbx knows the VPN file without its form, and the path parameters under older names. */
function bare(http: string): string {
  return http.replace(/\/\{fmt\}$/, "").replace(/\{\w+\}/g, "{}");
}

Deno.test("names and aliases are unique in their subsystem", () => {
  for (const { name, operations } of subsystems) {
    const all = operations.flatMap(names);
    assert.deepEqual(all.length, new Set(all).size, name);
  }
  const all = subsystems.flatMap(({ name, alias }) => [name, alias]);
  assert.equal(new Set(all).size, all.length);
});

Deno.test("names follow the grammar", () => {
  for (const operation of operations()) {
    const { name, alias, subsystem, verb, path } = operation;
    const where = `${subsystem.name}.${name}`;
    assert.match(name, /^[a-z][A-Za-z0-9]*$/, where);
    assert.match(alias, /^[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+)*$/, where);
    if (/^set[A-Z]/.test(name)) assert.ok(verb === "PUT" || verb === "POST", where);
    if (/^(delete|clear)/.test(name)) {
      assert.ok(verb === "DELETE" || path.includes("delete"), where);
    }
    if (/^update/.test(name)) assert.equal(verb, "PUT", where);
    if (/^(list|get|config)$/.test(name)) assert.equal(verb, "GET", where);
    assert.ok(
      !name.toLowerCase().startsWith(subsystem.name.toLowerCase()),
      `${where} repeats itself`,
    );
  }
});

Deno.test("a configuration is read by config and written by setConfig", () => {
  for (const subsystem of subsystems) {
    for (const operation of subsystem.operations) {
      const noun = /^set([A-Z]\w*Config|Config)$/.exec(operation.name)?.[1];
      if (noun === undefined) continue;
      const reader = findOperation(subsystem, noun);
      assert.equal(reader?.verb, "GET", `${subsystem.name}.${operation.name}`);
      assert.equal(slashless(reader.path), slashless(operation.path));
    }
  }
});

function slashless(path: string): string {
  return path.replace(/\/$/, "");
}

Deno.test("path parameters are in the path, in its order", () => {
  for (const operation of operations()) {
    const written = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    assert.deepEqual(Object.keys(operation.params), written, `${operation.verb} ${operation.path}`);
    assert.match(operation.path, /^[a-z][\w/.{}]*$/, operation.path);
  }
});

Deno.test("every reference to a type resolves", () => {
  const check = (where: string, expression: string) => {
    for (const part of expression.split("|")) {
      const base = baseType(part);
      assert.ok(scalars.has(base) || type(base), `${where}: ${expression}`);
    }
  };
  for (const [where, property] of properties()) {
    check(where, property.type);
    if (/enum/.test(property.type)) {
      assert.ok(
        property.values || property.open || property.valuesOf,
        `${where}: enum without values`,
      );
    }
  }
  for (const operation of operations()) {
    for (const shape of shapes(operation)) {
      check(operation.name, typeof shape === "string" ? shape : shape.type);
    }
  }
  for (const event of events) assert.ok(type(event.result), event.name);
});

Deno.test("every permission that an operation asks for is described", () => {
  for (const { permission, name } of operations()) {
    if (permission !== undefined) assert.ok(permissions[permission]?.doc, `${name}: ${permission}`);
  }
});

Deno.test("findSubsystem() and findOperation() take a name in any spelling", () => {
  const subsystem = findSubsystem("download-config");
  assert.equal(subsystem?.alias, "Download_Config");
  for (const spelling of ["setConfig", "set-config", "Updating_the_download_config"]) {
    assert.equal(findOperation(subsystem, spelling)?.name, "setConfig");
  }
  assert.equal(findSubsystem("nothing"), undefined);
});

Deno.test("operations that sound final have consequences or a reason why not", () => {
  const final =
    /delete|erase|clear|clean|empty|reset|restart|reboot|shutdown|stop|rm\b|remove|cancel|close|format|resize|force|disable|migrate|logout|raid/i;
  let deletes = 0;
  for (const { subsystem, name, verb, path, consequences, safeBecause } of operations()) {
    const where = `${subsystem.alias}.${name}`;
    assert.ok(consequences.length === 0 || safeBecause === undefined, `${where} is both`);
    if (verb === "GET") assert.deepEqual([consequences.length, safeBecause], [0, undefined], where);
    else if (verb === "DELETE" || final.test(`${name} ${path}`)) {
      assert.ok(consequences.length > 0 || safeBecause !== undefined, `${where} is neither`);
    }
    if (verb === "DELETE" && consequences.length > 0) {
      assert.ok(
        consequences.some(({ when }) => when === undefined),
        `${where} deletes in any case`,
      );
      deletes++;
    }
  }
  assert.ok(deletes > 20);
});

Deno.test("a care names fields, values and things that there are", () => {
  for (const { subsystem, name, params, body, consequences, verb } of operations()) {
    for (const { does, when = {} } of consequences) {
      const where = `${subsystem.alias}.${name}: ${does}`;
      assert.match(does, /^[a-z]+s [^]*[^.]$/, where);
      for (const [field, wanted] of Object.entries(when)) {
        const property = field.split(".").reduce<Property | undefined>(
          (inside, part) => fieldsOf(inside ?? body)[part],
          undefined,
        );
        assert.ok(property, `${where}: ${field}`);
        assert.ok(isWritable(property, verb === "POST"), `${where}: ${field}`);
        for (const value of Array.isArray(wanted) ? wanted : [wanted]) {
          assert.ok(value === "*" || fits(property, value), `${where}: ${field} is never ${value}`);
        }
      }
      const known = { ...params, ...fieldsOf(body) };
      for (const [, thing = ""] of does.matchAll(/\{(\w+)\}/g)) {
        assert.ok(Object.hasOwn(known, thing), `${where}: {${thing}}`);
      }
    }
  }
});

Deno.test("operations that share a verb and a path have no consequences: fbx api cannot distinguish them", () => {
  const router = createRouter();
  for (const { verb, path, consequences, subsystem, name } of operations()) {
    const found = router(verb, path.replaceAll(/\{\w+\}/g, "1"))?.operations ?? [];
    assert.ok(found.length > 0, `${verb} ${path}`);
    if (consequences.length > 0) assert.equal(found.length, 1, `${subsystem.alias}.${name}`);
  }
});
