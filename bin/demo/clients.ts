import { hashOfToken, newKey } from "#app/accounts/keys";
import { factsOn } from "#app/acts/sheets/open-facts";
import { setGoal } from "#app/acts/sheets/set-goal";
import { submit } from "#app/acts/sheets/submit";
import { giveUpClient, takeClient } from "#db/advising/clients";
import { endEngagement, engageByCode, offerEngagement } from "#db/advising/engagements";
import { renewCode } from "#db/advising/practice-codes";
import type { Database } from "#db/client";
import { currentEntries, everything } from "#db/sheets/entries";
import { saveEntries } from "#db/sheets/save-entries";
import { createSheet, readSheet, reopenSheet } from "#db/sheets/sheets";
import { revisionsOf } from "#db/sheets/snapshots";
import { type EngagedPart, engagedParts } from "#lib/advising/engagement";
import { kindOf } from "#lib/entry/key";
import { isAbstention } from "#lib/instrument/answers";
import type { Tier } from "#lib/rules/rule-set";
import { defaultLocale } from "#lib/text/languages";
import { latestEdition } from "#questionnaires";
import { entriesFilled, filledAs } from "./course";
import type { Profile } from "./facts";
import { firmOf } from "./firm";
import type { Cast } from "./people";
import { type FirmActor, reviewClients } from "./reviews";
import { granted, tokenOf } from "./setting";

/** A firm as the demo's practice has it. */
type Plan = {
  /** Who is in charge: the first or the second advisor, or nobody, where it came by the practice's code. */
  by: 0 | 1 | null;
  /** How often it has submitted, and whether it is answering now. */
  submissions: 0 | 1 | 2;
  isDraft?: boolean;
  opens?: readonly EngagedPart[];
  aim?: Tier;
  /** Days from now on until the practice sees nothing any more. */
  until?: number;
  end?: "offered" | "by-itself" | "by-firm" | "by-practice";
  /** What the practice has begun about it. */
  review?: "whole" | "begun" | "asked";
};

const nothing: readonly EngagedPart[] = [];

/** As many more who do well: together, clients are told of by groups of five, and of a dozen hardly anything can be. */
const others = Array.from({ length: 15 }, (_, number): Plan => ({ by: number % 2 === 0 ? 0 : 1, submissions: 2 }));

/** Clients in every state that there is. */
const plans: readonly Plan[] = [
  { by: 0, submissions: 2, aim: "little-giant", review: "whole" },
  { by: 0, submissions: 2, review: "begun" },
  { by: 0, submissions: 2, aim: "specialised", review: "asked" },
  { by: 0, submissions: 1, until: 12 },
  { by: 0, submissions: 1, opens: ["tiers"] },
  { by: 1, submissions: 2, review: "asked" },
  { by: 1, submissions: 1, opens: nothing },
  { by: 1, submissions: 1, isDraft: true },
  { by: 1, submissions: 0, isDraft: true },
  { by: null, submissions: 1 },
  { by: null, submissions: 2, opens: ["facts", "tiers"] },
  { by: 1, submissions: 1, until: -30, end: "by-itself" },
  { by: 0, submissions: 1, end: "by-firm" },
  { by: 1, submissions: 1, end: "by-practice" },
  { by: 0, submissions: 1, end: "offered" },
  ...others,
];

/** The round that the firms are numbered by, apart from those of the demo's rounds. */
const place = 7;

type Making = { store: Database; cast: Cast; seed: string; profile: Profile; now: Date };

const daysFrom = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000);

/** Makes the clients of the demo's practice; gives the sheet of the one whose review is the furthest. */
export async function makeClients(making: Making): Promise<string> {
  const { store, cast, now } = making;
  const code = newKey();
  granted(await renewCode(store, cast.lead, code, daysFrom(now, -150)));
  const clients: { plan: Plan; firm: FirmActor }[] = [];
  for (const [number, plan] of plans.entries()) {
    const actor = await filledSheet(making, plan, number + 1);
    await letIn(making, actor, plan, code);
    clients.push({ plan, firm: actor });
  }
  const reviewed = clients.flatMap(({ plan: { review, by, submissions }, firm }) =>
    review && by !== null ? [{ review, firm, revision: submissions, advisor: cast.advisors[by] }] : [],
  );
  await reviewClients(store, reviewed, daysFrom(now, -3));
  return clients[0]?.firm.sheet ?? "";
}

/** A firm's sheet as far as the plan has it. */
async function filledSheet({ store, seed, profile, now }: Making, plan: Plan, number: number): Promise<FirmActor> {
  const year = now.getFullYear() - 1;
  const firm = firmOf(seed, place, number);
  const link = hashOfToken(tokenOf(seed, "practice", number));
  const wish = {
    ...({ edition: latestEdition.id, locale: defaultLocale, depth: "full", year, firmName: firm.name } as const),
    ...{ linkHash: link, isDemonstration: true },
  };
  const begun = daysFrom(now, -140 + number);
  const sheet = granted(await createSheet(store, { kind: "stranger" }, wish, begun));
  const actor = { kind: "firm", sheet: sheet.id, link } as const;
  const asked = { edition: latestEdition, year };
  const entries = entriesFilled(asked, filledAs(firm, profile, asked));
  const given = plan.submissions === 0 ? entries.slice(0, Math.ceil(entries.length / 3)) : entries;
  const saves = given.map(({ key, value }) => ({ key, entry: { value }, base: 0 }));
  granted(await saveEntries(store, actor, saves, begun));
  if (plan.aim) await aim(store, actor, plan.aim, begun);
  for (let submission = 1; submission <= plan.submissions; submission++) {
    const at = daysFrom(now, submission === 1 ? -120 + number : -82 + 2 * number);
    if (submission === 2)
      await improve({ store, actor, at }, entriesFilled(asked, filledAs(better(seed, number), profile, asked)));
    granted(await submit(store, actor, revisionsOf(granted(await currentEntries(store, actor, everything))), at));
  }
  if (plan.isDraft && plan.submissions > 0) granted(await reopenSheet(store, actor, daysFrom(now, -4)));
  return actor;
}

/** The firm as it would answer half a year later. */
function better(seed: string, number: number) {
  const firm = firmOf(seed, place, number);
  const { technology, networks, growth } = firm.latent;
  return {
    ...firm,
    latent: { ...firm.latent, technology: technology + 0.9, networks: networks + 0.7, growth: growth + 0.4 },
  };
}

/** Opens a sheet anew and gives other answers where it had some. */
async function improve(
  { store, actor, at }: { store: Database; actor: FirmActor; at: Date },
  entries: ReturnType<typeof entriesFilled>,
): Promise<void> {
  granted(await reopenSheet(store, actor, at));
  const standing = new Map(granted(await currentEntries(store, actor, everything)).map((entry) => [entry.key, entry]));
  const saves = entries.flatMap(({ key, value }) => {
    const before = standing.get(key);
    // What was left open stays so: two results are compared in what both rest on.
    const isOpen = !before || !("value" in before.entry) || isAbstention(before.entry.value) || isAbstention(value);
    return before && !isOpen && kindOf(key) === "question" ? [{ key, entry: { value }, base: before.revision }] : [];
  });
  granted(await saveEntries(store, actor, saves, at));
}

async function aim(store: Database, actor: FirmActor, tier: Tier, at: Date): Promise<void> {
  const sheet = granted(await readSheet(store, actor));
  const opened = await factsOn(store, { actor, sheet, edition: latestEdition }, at);
  if (!opened) throw new Error("the firm of the demo cannot open its own sheet");
  granted(await setGoal(store, opened, { wants: "both", tier, place: null }, at));
}

/** Lets the practice in as the plan says, and has it end where it has ended. */
async function letIn({ store, cast, seed, now }: Making, actor: FirmActor, plan: Plan, code: string): Promise<void> {
  const { by, end, opens = engagedParts, until = 180 } = plan;
  // Who has left had come long before: what the practice is told of all is told anew since.
  const ago = end === undefined || end === "offered" ? 20 : 70;
  const at = daysFrom(now, -ago);
  const wish = { opens, opensPast: true, expiresAt: daysFrom(now, until) };
  if (by === null) {
    granted(await engageByCode(store, actor, { ...wish, code }, at));
    return;
  }
  const tokenHash = hashOfToken(tokenOf(seed, "offer", plans.indexOf(plan)));
  const offer = { ...wish, name: "启明服务中心", tokenHash, offeredUntil: daysFrom(now, 30 - ago) };
  const { engagement } = granted(await offerEngagement(store, actor, offer, at));
  if (end === "offered") return;
  const advisor = cast.advisors[by];
  granted(await takeClient(store, advisor, tokenHash, daysFrom(now, 1 - ago)));
  if (end === "by-firm") granted(await endEngagement(store, actor, engagement, daysFrom(now, -40)));
  if (end === "by-practice") granted(await giveUpClient(store, { ...advisor, sheet: actor.sheet }, daysFrom(now, -35)));
}
