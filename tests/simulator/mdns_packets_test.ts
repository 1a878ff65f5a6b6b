import assert from "node:assert/strict";
import { claimOf, contests } from "../../lib/simulator/mdns/claims.ts";
import { loadCodec, type Resource } from "../../lib/simulator/mdns/packets.ts";
import { additionalsTo, answersTo, isKnown, recordsOf } from "../../lib/simulator/mdns/records.ts";
import { createRandom } from "../../lib/simulator/random.ts";

Deno.test("a responder accepts 25,000 mutated packets without an error or a wrong answer", async () => {
  const { read, write } = await loadCodec();
  const records = recordsOf({
    name: "Freebox Server",
    port: 80,
    addresses: ["192.0.2.1", "2001:db8::1"],
    txt: { uid: "0" },
  });
  const questions = records.map(({ name, type }) => ({ name, type, alone: false }));
  const seeds = [
    write({ questions, answers: records.slice(0, 2), authorities: records.slice(2, 5) }),
    write({ isAnswer: true, answers: records, additionals: records }),
  ];
  const random = createRandom(1);
  const below = (limit: number) => Math.floor(random() * limit);
  for (let count = 0; count < 25_000; count++) {
    const whole = seeds[count % seeds.length] ?? new Uint8Array();
    const packet = Uint8Array.from(
      whole.subarray(0, below(4) === 0 ? below(whole.length) : undefined),
    );
    for (let flips = below(8); flips >= 0; flips--) packet[below(packet.length)] = below(256);
    const packetRead = read(packet);
    if (!packetRead) continue;
    contests(packetRead, records);
    const answers = packetRead.questions.flatMap((question) => answersTo(question, records));
    const fresh = answers.filter((record) => !isKnown(record, packetRead.answers));
    assert.ok(additionalsTo(fresh, records).every((record) => records.includes(record)));
  }
});

Deno.test("of two who claim a name at the same time, one gets it and the other sees that", async () => {
  const { read, write } = await loadCodec();
  const [one = [], other = []] = [80, 8080].map((port) =>
    recordsOf({ name: "Freebox Server", port, addresses: ["192.0.2.1"], txt: {} })
  );
  const sees = (own: Resource[], others: Resource[]) => {
    const packet = read(write(claimOf(others)));
    assert.ok(packet);
    return contests(packet, own);
  };
  assert.equal(sees(one, other), true);
  assert.equal(sees(other, one), false);
  assert.equal(sees(one, one), false, "it hears itself");
});

Deno.test("a responder reads no packet that is longer than mDNS allows", async () => {
  const { read } = await loadCodec();
  assert.ok(read(new Uint8Array(9000)));
  assert.equal(read(new Uint8Array(9001)), undefined);
  assert.equal(read(new Uint8Array()), undefined);
});
