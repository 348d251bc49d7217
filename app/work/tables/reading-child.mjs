import { register } from "tsx/esm/api";

// A process of its own does not inherit what its parent registered, so it says itself how TypeScript is read.
register();
const { answer } = await import("./reading-task.ts");
await answer();
