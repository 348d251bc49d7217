import { expect, test } from "vitest";
import { createShare, identifyShare, listShares, recordView, revokeShare } from "#db/sheets/shares";
import { readSheet, reopenSheet } from "#db/sheets/sheets";
import { listSnapshots, previousSnapshots, readSnapshot, revisionsOf, submitSheet } from "#db/sheets/snapshots";
import { currentAnswers, saveAnswers } from "../make/entries";
import {
  answer,
  at,
  diagnosis,
  type Firm,
  freshDatabase,
  fulfilled,
  hashOf,
  newFirm,
  stranger,
  trailOf,
} from "./fresh";

const database = await freshDatabase();

async function submit(firm: Firm, value: number): Promise<void> {
  const [before] = fulfilled(await currentAnswers(database, firm));
  fulfilled(await saveAnswers(database, firm, [answer("other-rights", value, before?.revision)], at()));
  const expected = revisionsOf(fulfilled(await currentAnswers(database, firm)));
  const snapshot = { answers: { "other-rights": value }, notes: {}, diagnosis, scorer: "1" };
  fulfilled(await submitSheet(database, firm, { expected, snapshot }, at()));
}

let tokens = 0;

/** A firm that shares its first result until 10:30. */
async function shared() {
  const firm = await newFirm(database);
  await submit(firm, 120);
  const tokenHash = hashOf(`token-${++tokens}`);
  const given = { revision: 1, tokenHash, expiresAt: at(30), label: "银行" };
  const share = fulfilled(await createShare(database, firm, given, at(1)));
  const reader = await identifyShare(database, tokenHash, at(2));
  if (reader?.kind !== "reader") throw new Error("no reader");
  return { firm, share, tokenHash, reader };
}

test("a share leads its holder to one result and to nothing else", async () => {
  const { firm, share, reader } = await shared();
  expect(reader).toEqual({
    ...{ kind: "reader", sheet: firm.sheet, share: share.id, revision: 1, expiresAt: at(30) },
    ...{ shows: { answers: true, tiers: false }, aim: null },
  });
  fulfilled(await reopenSheet(database, firm, at(3)));
  await submit(firm, 130);
  expect(fulfilled(await readSnapshot(database, reader, 1)).answers).toEqual({ "other-rights": 120 });
  expect(await readSnapshot(database, reader, 2)).toMatchObject({ reason: "not-found" });
  for (const refused of [
    await readSheet(database, reader),
    await currentAnswers(database, reader),
    await listSnapshots(database, reader),
    await previousSnapshots(database, reader),
    await listShares(database, reader),
    await reopenSheet(database, reader, at(4)),
    await revokeShare(database, reader, share.id, at(4)),
    await createShare(database, reader, { revision: 1, tokenHash: hashOf("x"), expiresAt: at(30) }, at(4)),
  ]) {
    expect(refused).toMatchObject({ ok: false, reason: "not-found" });
  }
});

test("a reader with a made-up revision or share sees nothing", async () => {
  const { firm, reader } = await shared();
  fulfilled(await reopenSheet(database, firm, at(3)));
  await submit(firm, 130);
  const other = await shared();
  for (const forged of [
    { ...reader, revision: 2 },
    { ...reader, share: other.share.id },
    { ...reader, share: "not-there" },
    { ...reader, sheet: other.firm.sheet },
  ]) {
    expect(await readSnapshot(database, forged, forged.revision)).toMatchObject({ reason: "not-found" });
  }
});

test("a share ends at its expiry, not before", async () => {
  const { tokenHash } = await shared();
  expect(await identifyShare(database, tokenHash, new Date(at(30).getTime() - 1))).toMatchObject({ kind: "reader" });
  expect(await identifyShare(database, tokenHash, at(30))).toEqual({ kind: "expired" });
  expect(await identifyShare(database, hashOf("never"), at())).toBeNull();
});

test("a revoked share shows nothing from that moment, and stays listed", async () => {
  const { firm, share, tokenHash, reader } = await shared();
  expect(fulfilled(await revokeShare(database, firm, share.id, at(5)))).toEqual({ ...share, revokedAt: at(5) });
  expect(fulfilled(await revokeShare(database, firm, share.id, at(6))).revokedAt).toEqual(at(5));
  expect(await identifyShare(database, tokenHash, at(7))).toEqual({ kind: "revoked" });
  expect(await readSnapshot(database, reader, 1)).toMatchObject({ reason: "not-found" });
  await recordView(database, reader, at(8));
  expect(fulfilled(await listShares(database, firm))).toEqual([{ ...share, revokedAt: at(5), views: 0, viewedAt: [] }]);
  expect((await trailOf(database, firm.sheet)).map((line) => line.act)).toEqual([
    "revoke-share",
    "share",
    "submit",
    "start",
  ]);
});

test("the owner sees how often and when a share was looked at; nobody else's look counts", async () => {
  const { firm, share, reader } = await shared();
  await recordView(database, reader, at(3));
  await recordView(database, reader, at(4));
  await recordView(database, reader, at(30));
  await recordView(database, { ...reader, sheet: "another" }, at(5));
  await recordView(database, firm, at(6));
  await recordView(database, stranger, at(7));
  expect(fulfilled(await listShares(database, firm))).toEqual([{ ...share, views: 2, viewedAt: [at(4), at(3)] }]);
});

test("only the firm shares, and only a result that is there", async () => {
  const { firm, share } = await shared();
  const other = await newFirm(database);
  const given = { tokenHash: hashOf("refused"), expiresAt: at(30) };
  expect(await createShare(database, firm, { ...given, revision: 2 }, at())).toMatchObject({ reason: "not-found" });
  expect(await createShare(database, other, { ...given, revision: 1 }, at())).toMatchObject({ reason: "not-found" });
  expect(await createShare(database, stranger, { ...given, revision: 1 }, at())).toMatchObject({ reason: "not-found" });
  expect(await revokeShare(database, other, share.id, at())).toMatchObject({ reason: "not-found" });
  expect(await identifyShare(database, hashOf("refused"), at())).toBeNull();
  expect(fulfilled(await listShares(database, other))).toEqual([]);
});
