/**
 * The parts of the official MCP SDK that are used here. Deno does not find its types without
 * `@ts-types`.
 *
 * @module
 */
export { Server } from "npm:@modelcontextprotocol/sdk@^1.32.2/server";
export { AjvJsonSchemaValidator } from "npm:@modelcontextprotocol/sdk@^1.32.2/validation/ajv";
// @ts-types="npm:@modelcontextprotocol/sdk@^1.32.2/server/stdio"
export { StdioServerTransport } from "npm:@modelcontextprotocol/sdk@^1.32.2/server/stdio.js";
// @ts-types="npm:@modelcontextprotocol/sdk@^1.32.2/types"
export * from "npm:@modelcontextprotocol/sdk@^1.32.2/types.js";
