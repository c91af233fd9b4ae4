/** What bin/hyte.js starts: the program, and the real world for it. */
export { main } from "./main.ts";
export { nodeHost } from "./host/node.ts";
