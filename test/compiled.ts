import { compile } from "#bin/compile.mjs";

/** Threads and processes of their own run what is compiled, in tests as well. */
export default compile;
