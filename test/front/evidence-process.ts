import { takeEvidence } from "#app/acts/sheets/take-evidence";
import { removeEvidence } from "#app/service/evidence-store";
import { database } from "#db/client";
import { attachEvidence } from "#db/sheets/attachments";
import { sweepLooseFiles } from "#db/sheets/loose-files";
import { deleteSheet } from "#db/sheets/sheets";
import { fulfilled, newFirm } from "../db/fresh";
import { sentFile } from "./sent-file";

// A process of evidence-race.test.ts: takes in the same files as its fellow, one after the other, from a sheet that
// keeps them, from one that refuses them or from sheets that are deleted at once, and sweeps without pause as if it
// were so many minutes later. Prints the hash of each file that it acknowledged for good.
const [, , part = "", rounds = "0", first = "0", minutes = "0"] = process.argv;
const store = await database();
const later = () => new Date(Date.now() + Number(minutes) * 60_000);
const pdf = (round: number) => Buffer.from(`%PDF-1.7\nround ${round}`);

let ended = false;
const sweeping = (async () => {
  while (!ended) {
    await sweepLooseFiles(store, later(), removeEvidence);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
})();

const attachTo = async (firm: Awaited<ReturnType<typeof newFirm>>, round: number, fact: string) =>
  takeEvidence(store, await sentFile(pdf(round)), ({ hash, type, size, scan }, lies) =>
    attachEvidence(store, firm, { fact, file: { hash, type, size, scan, name: "a.pdf" }, lies }, new Date()),
  );

let firm = await newFirm(store);
for (let full = part !== "refuse"; !full; ) {
  const taken = await attachTo(firm, -Math.random(), "staff").catch(() => null);
  full = taken !== null && "ok" in taken && !taken.ok;
}
for (let round = Number(first); round < Number(first) + Number(rounds); round++) {
  if (part === "keep" && round % 20 === 0) firm = await newFirm(store);
  if (part === "delete") firm = await newFirm(store);
  // An unlucky one is swept away as often as it is tried: then it is not acknowledged, and nothing is claimed of it.
  const taken = await attachTo(firm, round, part === "refuse" ? "staff" : `fact-${round % 20}`).catch(() => null);
  if (part === "delete") fulfilled(await deleteSheet(store, firm, new Date()));
  else if (part === "keep" && taken && "ok" in taken && taken.ok) process.stdout.write(`${taken.value.hash}\n`);
}
ended = true;
await sweeping;
await store.close();
