import type { RoundWish } from "#db/programme/rounds";
import { messagesOf } from "#lib/messages/messages";
import type { ApplicationState } from "#lib/programme/application";
import type { ExtraQuestion, Requirement } from "#lib/programme/round";
import { usualSupplement } from "#lib/programme/supplement";
import { dayOf, startOfDay } from "#lib/text/day";
import { byLocale } from "#lib/text/languages";
import type { Profile } from "./facts";

/** How far a round's firms are: parts of 100. Those that are not named have not opened their invitation. */
type Shares = Readonly<Partial<Record<ApplicationState | "opened" | "admitted", number>>>;

export type DemoRound = {
  /** Tells the firms of one round from those of another. */
  place: number;
  wish: Omit<RoundWish, "ruleSet" | "edition">;
  isClosed: boolean;
  profile: Profile;
  shares: Shares;
  /** Parts of 100 of the submitted firms that somebody has checked and decided on. */
  checked: number;
  decided: number;
  firms: number;
};

const visit: ExtraQuestion = {
  id: "visit-welcome",
  text: byLocale((locale) => messagesOf(locale).rounds.extraSample.visit),
  kind: "yes-no",
  required: false,
  options: [],
};

const needed = (...facts: readonly string[]): Requirement[] =>
  facts.map((fact) => ({ fact, evidence: ["revenue", "titles", "intellectual-property"].includes(fact) }));

/** What the rounds have in common unless they say otherwise. */
const usual = {
  notice: "演示批次：企业、数据和佐证都是合成的，与任何真实企业无关。",
  province: null,
  ...usualSupplement,
  sealed: false,
  deciders: 2,
  lateDeciders: 1,
  selfAssessment: "required",
  ...{ commitment: false, applicationForm: false, declaration: false, commitmentText: "" },
  extraQuestions: [],
} as const;

type Terms = Omit<DemoRound, "firms">;

/** Long over: nearly every firm is decided on. */
const closedReview: Terms = {
  place: 1,
  wish: {
    ...usual,
    name: "2026年专精特新“小巨人”企业复核（演示）",
    tier: "little-giant",
    action: "review",
    opensOn: "2026-02-09",
    closesOn: "2026-03-13",
    requirements: needed("revenue", "main-business-revenue", "titles", "intellectual-property", "niche-since"),
  },
  isClosed: true,
  profile: {
    revenue: 17_000,
    research: 6,
    inventions: 7,
    share: 26,
    platform: 68,
    title: "little-giant",
    border: 10_000,
  },
  shares: { submitted: 82, late: 3, admitted: 2, withdrawn: 3, started: 4, opened: 3 },
  checked: 100,
  decided: 93,
};

/** Open for a month yet; what came in is being checked. */
const rollingCall = (day: (days: number) => string): Terms => ({
  place: 2,
  wish: {
    ...usual,
    name: "专精特新“小巨人”企业申报（演示，滚动受理）",
    tier: "little-giant",
    action: "new",
    opensOn: day(-30),
    closesOn: day(30),
    requirements: needed("revenue", "main-business-revenue", "titles", "intellectual-property", "platform-score"),
    extraQuestions: [visit],
  },
  isClosed: false,
  profile: {
    revenue: 14_000,
    research: 5.7,
    inventions: 9,
    share: 19,
    platform: 68,
    title: "specialised",
    border: 5_000,
  },
  shares: { submitted: 62, returned: 4, withdrawn: 3, started: 14, opened: 7 },
  checked: 18,
  decided: 12,
});

/** What a firm has that asks to be called specialised, about. */
const specialisedFirm: Terms["profile"] = {
  revenue: 4_400,
  research: 5.2,
  inventions: 2.6,
  share: 6,
  platform: 55,
  title: "innovative",
  border: 1_500,
};

/** Nothing of it may be seen before its last day. */
const sealedCall = (day: (days: number) => string): Terms => ({
  place: 3,
  wish: {
    ...usual,
    name: "专精特新中小企业申报（演示，截止前密封）",
    tier: "specialised",
    action: "new",
    opensOn: day(-12),
    closesOn: day(18),
    sealed: true,
    deciders: 1,
    requirements: needed("revenue", "titles", "platform-score"),
  },
  isClosed: false,
  profile: specialisedFirm,
  shares: { submitted: 38, withdrawn: 2, started: 30, opened: 12 },
  checked: 0,
  decided: 0,
});

/** A few firms, which hand in what they have signed and sealed, and may do without the self-assessment. */
const documentsCall = (day: (days: number) => string): Terms => ({
  place: 4,
  wish: {
    ...usual,
    name: "专精特新中小企业申报（演示，须交签章材料，自评选填）",
    tier: "specialised",
    action: "new",
    opensOn: day(-10),
    closesOn: day(20),
    deciders: 1,
    selfAssessment: "optional",
    ...{ commitment: true, applicationForm: true, declaration: true },
    requirements: needed("revenue", "titles"),
  },
  isClosed: false,
  profile: specialisedFirm,
  shares: { submitted: 80, started: 20 },
  checked: 0,
  decided: 0,
});

/** Firms of the whole demo that the rounds share out; a larger number all goes to the open one. */
const shared = 2_000;

/** Most firms of the round with documents. */
const withDocuments = 12;

/** The demo's rounds, as they stand on a day. */
export function demoRounds(firms: number, today: Date): DemoRound[] {
  const day = (days: number) => dayOf(new Date(startOfDay(dayOf(today)).getTime() + days * 86_400_000));
  const small = Math.min(firms, shared);
  const closed = Math.round(small * 0.2);
  const sealed = Math.round(small * 0.15);
  const signed = Math.min(withDocuments, Math.round(small * 0.1));
  return [
    { ...closedReview, firms: closed },
    { ...rollingCall(day), firms: firms > shared ? firms : small - closed - sealed - signed },
    { ...sealedCall(day), firms: sealed },
    { ...documentsCall(day), firms: signed },
  ];
}
