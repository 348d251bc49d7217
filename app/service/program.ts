import { join } from "node:path";

/** Where the compiled program of a thread or a process of its own lies: neither pages nor tests can load one otherwise. */
export const programOf = (name: "paper-thread" | "template-thread" | "password-thread" | "table-process"): string =>
  join(process.cwd(), ".next", "program", `${name}.mjs`);
