// One process of several of a service, started by its supervisor, which is told where it cannot begin.
import { load } from "./compile.mjs";
import { remedy } from "./remedy.mjs";

try {
  const { beOneOfMany } = await load("process");
  await beOneOfMany();
} catch (error) {
  const lines = remedy(error, { port: process.env.PORT || "3000" }) ?? [`${error.stack}`];
  process.send({ kind: "failed", lines }, () => process.exit(1));
}
