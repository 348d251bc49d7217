import { caseSheet } from "#lib/diagnosis/case-sheet";
import { casesOf, latestEdition } from "#questionnaires/index";
import { flush, stopWhenUnread, writeLine } from "./lines";

stopWhenUnread();
for (const { id, snapshots } of casesOf(latestEdition)) {
  for (const snapshot of snapshots) {
    const sheet = caseSheet(snapshot, latestEdition);
    const { expected, inferred } = snapshot;
    await writeLine({ case: id, snapshot: snapshot.id, sheet, expected, ...(inferred && { inferred }) });
  }
}
await flush();
