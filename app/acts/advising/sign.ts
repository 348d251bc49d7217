import { type ClientSheet, readClient, readClientResult } from "#db/advising/client-sheet";
import { type CorrectionLine, isStanding } from "#db/advising/corrections";
import { readReview } from "#db/advising/reviews";
import { signReport } from "#db/advising/sign-offs";
import { readWritings } from "#db/advising/writings";
import type { Database } from "#db/client";
import type { Scope } from "#db/sheets/entries";
import { revisionsOf } from "#db/sheets/snapshots";
import type { Person } from "#lib/access";
import { judge, withChanges } from "#lib/advising/review";
import type { SignedDecision, SignedReport, UnsignedReport } from "#lib/advising/sign-off";
import { currentAndWaiting } from "#lib/advising/writing";
import { scorer } from "#lib/diagnosis/diagnose";
import type { Entry, StoredEntry } from "#lib/entry/entry";
import { done } from "#lib/outcome";
import type { FirmFacts } from "#lib/rules/fact";
import { pairsOf } from "#lib/rules/keys";
import { canonical } from "#lib/text/canonical";
import { editionOf } from "#questionnaires";
import { askingOn } from "../sheets/asking";
import { claimedOf } from "../sheets/claims";
import { answersAmong, factsAmong, valuesAmong } from "../sheets/entries";
import { verdictsOn } from "../sheets/law-today";
import { answerKeysOf } from "./answer-keys";
import { changedBy, correctedFacts } from "./corrected";

type OnClient = Person & { sheet: string };

/** What a report would say if it were signed at that moment, and the entries that it is made of. */
export async function reportNow(store: Database, actor: OnClient, now: Date) {
  const [client, review, written] = await Promise.all([
    readClient(store, actor, answerKeysOf, now),
    readReview(store, actor, now),
    readWritings(store, actor, now),
  ]);
  if (!client.ok) return client;
  if (!review.ok) return review;
  if (!written.ok) return written;
  const { sheet, engagement, entries } = client.value;
  const edition = editionOf(sheet);
  const asking = askingOn({ edition, year: sheet.year });
  const submitted = sheet.state === "submitted" ? await readClientResult(store, actor, sheet.revision, now) : null;
  const basis = submitted?.ok ? ofSubmission(submitted.value.snapshot) : ofDraft(client.value, entries, now);
  const stored = new Map(entries.map((entry) => [entry.key, entry.entry]));
  const waiting = review.value.corrections.filter(isStanding);
  const corrected = withChanges(basis.answers, changedBy(asking, waiting));
  const report: UnsignedReport = {
    ...{ firmName: sheet.firmName, edition: edition.id, depth: sheet.depth, year: sheet.year },
    ...{ revision: sheet.revision, ...basis, revisions: revisionsOf(entries) },
    corrections: waiting.map(({ key, entry, reason, authorName }) => ({
      ...{ key, from: stored.get(key) ?? null, to: entry, reason, by: authorName },
    })),
    decided: review.value.corrections.flatMap((correction) =>
      decisionIn(correction, stored.get(correction.key) ?? null),
    ),
    corrected: waiting.length > 0 ? judge({ edition, depth: sheet.depth }, corrected).diagnosis : null,
    ...correctedTiers(basis, waiting),
    writings: writingsOf(written.value.versions),
  };
  const scope: Scope = { keys: answerKeysOf(sheet), kinds: engagement.opens.includes("facts") ? ["fact"] : [] };
  return done({ report, scope });
}

/** A correction about which the firm decided, as it is signed; none where the practice itself took it back. */
function decisionIn(
  { key, entry, reason, authorName, was, settledAs }: CorrectionLine,
  now: Entry | null,
): SignedDecision[] {
  if (settledAs !== "taken" && settledAs !== "declined") return [];
  const isKept = settledAs === "declined" || canonical(now) === canonical(entry);
  return [{ key, from: was, to: entry, reason, by: authorName, fate: settledAs, now: isKept ? null : now }];
}

/** The figures and verdicts with what was corrected of them; nothing where none was, or they are not open. */
function correctedTiers(
  { facts, ladder, answeredAt }: Pick<SignedReport, "facts" | "ladder" | "answeredAt">,
  waiting: readonly CorrectionLine[],
): Pick<SignedReport, "correctedFacts" | "correctedLadder"> {
  const corrected = correctedFacts(new Map(pairsOf(facts ?? {})), waiting);
  if (ladder === null || facts === null || corrected === null) return { correctedFacts: null, correctedLadder: null };
  return { correctedFacts: corrected, correctedLadder: verdictsOn(corrected, new Date(answeredAt)) };
}

type Basis = Pick<SignedReport, "standsOn" | "scorer" | "answeredAt" | "answers" | "diagnosis" | "facts" | "ladder">;

type Submitted = Pick<SignedReport, "scorer" | "answers" | "diagnosis" | "facts" | "ladder"> & { submittedAt: Date };

const ofSubmission = ({ scorer, answers, diagnosis, facts, ladder, submittedAt }: Submitted): Basis => ({
  ...{ standsOn: "submission", scorer, answers, diagnosis, facts, ladder, answeredAt: submittedAt.getTime() },
});

/** The answers as they stand, judged now; figures and verdicts where they are open. */
function ofDraft({ sheet, engagement }: ClientSheet, entries: readonly StoredEntry[], now: Date): Basis {
  const edition = editionOf(sheet);
  const { answers } = answersAmong({ edition, sheet }, entries);
  const facts: FirmFacts = engagement.opens.includes("facts") ? claimedOf(valuesAmong(factsAmong(entries))) : {};
  const hasTiers = engagement.opens.includes("tiers") && Object.keys(facts).length > 0;
  return {
    ...{ standsOn: "draft", scorer, answeredAt: now.getTime(), answers },
    diagnosis: judge({ edition, depth: sheet.depth }, answers).diagnosis,
    facts: Object.keys(facts).length > 0 ? facts : null,
    ladder: hasTiers ? verdictsOn(facts, now) : null,
  };
}

type Versions = Extract<Awaited<ReturnType<typeof readWritings>>, { ok: true }>["value"]["versions"];

/** Of each part the version that stands. */
const writingsOf = (versions: Versions): SignedReport["writings"] =>
  [...new Set(versions.map(({ part }) => part))].flatMap((part) => {
    const { current } = currentAndWaiting(versions.filter((each) => each.part === part));
    return current ? [{ part, revision: current.revision, content: current.content, by: current.authorName }] : [];
  });

/** Signs what the practice has on a client's sheet. */
export async function sign(store: Database, actor: OnClient, now: Date) {
  const made = await reportNow(store, actor, now);
  return made.ok ? signReport(store, actor, made.value, now) : made;
}
