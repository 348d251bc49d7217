import type { Person } from "#lib/access";
import { asEvidenced } from "#lib/programme/as-evidenced";
import { type BatchWish, leftOutFor, storedSeen } from "#lib/programme/batch";
import { openProposal } from "#lib/programme/decision";
import { despiteOf } from "#lib/programme/despite";
import type { FactKey } from "#lib/rules/fact";
import { canonical } from "#lib/text/canonical";
import type { Connection } from "../client";
import type { JobItem } from "../service/job-items";
import { type ApplicationRecord, isRecused, type RoundRecord } from "./admission";
import { type ActBasis, basisOf } from "./application-file";
import { decisionsOf, type Law } from "./decisions";
import { openLateProposal } from "./late-proposals";
import { whyNoOpinion } from "./opinions";
import { untoldDecision } from "./telling";
import { type Claims, latestOf } from "./verifications";

export type BatchRules = Law & { claims: Claims };

type Firm = { round: RoundRecord; application: ApplicationRecord };

/** Clauses that a firm fails and of which a wish says nothing. */
function unexplainedBy(wish: BatchWish, failing: () => readonly string[]): readonly string[] {
  if (wish.act === "opinion") return wish.outcome === "recommended" ? failing() : [];
  if (wish.act !== "propose") return [];
  const failed = failing();
  return despiteOf(failed, wish) === undefined ? failed : [];
}

/** Why a finding is not made of a firm; `null` where it waits for a person. */
function whyNoFinding(fact: FactKey, basis: ActBasis, rules: BatchRules): "judged-already" | "not-to-judge" | null {
  if (basis.verified.has(fact)) return "judged-already";
  const { criteria } = rules.judge(basis).decisive;
  return criteria.some(({ findings }) => findings.includes(fact)) ? null : "not-to-judge";
}

/** What an act rests on beside the revision of the application, as it finds it again when its turn has come. */
function groundOf(wish: BatchWish, { snapshot, found }: ActBasis, assignee: string | null): string | null {
  if (wish.act === "assign") return assignee;
  if (!snapshot) return null;
  if (wish.act === "verify") return String(snapshot.revision);
  return wish.act === "judge" ? storedSeen({ snapshot: snapshot.revision, fact: latestOf(found, wish.fact) }) : null;
}

/** What a batch would do for one firm, and what it rests on. */
export async function itemFor(
  on: Connection,
  actor: Person,
  wish: BatchWish,
  firm: Firm,
  rules: BatchRules,
): Promise<Pick<JobItem, "seen" | "about" | "state" | "reason">> {
  const { application } = firm;
  const basis = await basisOf(on, firm);
  const { snapshot } = basis;
  const proposal = wish.act === "confirm" ? openProposal(await decisionsOf(on, application.id)) : null;
  const noOpinion = wish.act === "opinion" ? await whyNoOpinion(on, actor, firm) : null;
  const untold = wish.act === "tell" ? await untoldDecision(on, application.id) : null;
  const late = wish.act === "admit" ? await openLateProposal(on, application) : null;
  const reason = leftOutFor(
    { act: wish.act, by: actor.user, assignee: wish.act === "assign" ? wish.assignee : null },
    { ...application, isRecused: await isRecused(on, actor.user, firm) },
    {
      unverified: () =>
        snapshot ? asEvidenced(rules.claims(basis), basis.files, snapshot.submittedAt, basis.verified).length : 0,
      unexplained: () => unexplainedBy(wish, () => rules.failing(firm.round, rules.judge(basis))),
      noFinding: () => (wish.act === "judge" ? whyNoFinding(wish.fact, basis, rules) : null),
      noOpinion: () => noOpinion,
      admittedBy: () => late?.by ?? null,
      notTold: () => untold?.reason ?? null,
      proposal: () =>
        proposal && {
          by: proposal.by,
          isCurrent:
            proposal.snapshot === snapshot?.revision && canonical(rules.judge(basis)) === canonical(proposal.verdicts),
        },
    },
  );
  const about = proposal?.id ?? untold?.id ?? groundOf(wish, basis, application.assignee);
  return { seen: application.revision, about, state: reason ? "left-out" : "planned", reason };
}
