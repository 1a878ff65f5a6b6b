import assert from "node:assert/strict";
import { baseUnit, isCounter, ucum } from "../../lib/text/units.ts";

Deno.test("ucum() divides as in the unit's own name", () => {
  const divisors = {
    "dB": 1,
    "0.1 dB": 10,
    "dB/10": 10,
    "dBm/100": 100,
    "0.1 Mbit/s": 10,
    "0.01 percent": 100,
    "percent/1000": 1000,
    "byte/s": 1,
  };
  for (const [unit, divisor] of Object.entries(divisors)) {
    assert.equal(ucum(unit).divisor, divisor, unit);
  }
  assert.deepEqual(ucum(undefined), { ucum: "", divisor: 1 });
  assert.deepEqual(ucum("sheep"), { ucum: "{sheep}", divisor: 1 });
});

Deno.test("baseUnit() converts into the base unit of Prometheus", () => {
  const converted = (unit: string, value: number) => {
    const base = baseUnit(unit);
    return [base?.name, base?.convert(value)];
  };
  assert.deepEqual(converted("bit/s", 80), ["bytes_per_second", 10]);
  assert.deepEqual(converted("kbit/s", 8), ["bytes_per_second", 1000]);
  assert.deepEqual(converted("Mbit/s", 8), ["bytes_per_second", 1_000_000]);
  assert.deepEqual(converted("0.1 Mbit/s", 80), ["bytes_per_second", 1_000_000]);
  assert.deepEqual(converted("dBm/100", -1838), ["dbm", -18.38]);
  assert.deepEqual(converted("dB/10", 125), ["decibels", 12.5]);
  assert.deepEqual(converted("MHz", 80), ["hertz", 80_000_000]);
  assert.equal(baseUnit("packet"), undefined);
});

Deno.test("isCounter() is true for what only grows", () => {
  for (const name of ["bytes_up", "rx_bytes", "tx_good_bytes", "rx"]) {
    assert.equal(isCounter(name, "byte"), true, name);
  }
  assert.equal(isCounter("free_bytes", "byte"), false);
  assert.equal(isCounter("rx", "byte/s"), false);
  assert.equal(isCounter("anything", "packet"), true);
});
