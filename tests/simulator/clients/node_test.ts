import { testClient } from "./foreign.ts";

testClient("node", "client.mjs");
