import { testClient } from "./foreign.ts";

testClient("python3", "client.py");
