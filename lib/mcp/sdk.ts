/**
 * What is used of the official SDK of the Model Context Protocol; its types stand under names of
 * their own, which Deno does not find by itself.
 *
 * @module
 */
export { Server } from "npm:@modelcontextprotocol/sdk@^1.32.2/server";
export { AjvJsonSchemaValidator } from "npm:@modelcontextprotocol/sdk@^1.32.2/validation/ajv";
// @ts-types="npm:@modelcontextprotocol/sdk@^1.32.2/server/stdio"
export { StdioServerTransport } from "npm:@modelcontextprotocol/sdk@^1.32.2/server/stdio.js";
// @ts-types="npm:@modelcontextprotocol/sdk@^1.32.2/types"
export * from "npm:@modelcontextprotocol/sdk@^1.32.2/types.js";
