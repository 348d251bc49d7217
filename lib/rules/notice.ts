import { z } from "zod";
import { Id } from "../text/text";

/** Years count from the last complete accounting year, which is -1; 0 is the year of the application. */
const Year = z.int().min(-5).max(0);
const is = z.enum(["at-least", "at-most", "more-than", "less-than"]);

/** A number fact; with a year where it has one for each year. */
const Figure = z.strictObject({ fact: Id, year: Year.optional() });
export type Figure = z.infer<typeof Figure>;

/** What a bar asks: a number against a number in the unit of its fact, a share in percent, a yes or no, a title, or a person. */
export const BarTest = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("number"), fact: Id, year: Year.optional(), is, value: z.number() }),
  z.strictObject({ kind: z.literal("ratio"), part: Figure, whole: Figure, is, value: z.number() }),
  z.strictObject({ kind: z.literal("yes-no"), fact: Id, is: z.boolean() }),
  /** A title of that kind, valid on the day of application, is held or is not. */
  z.strictObject({ kind: z.literal("title"), title: Id, held: z.boolean() }),
  /** A person finds that it holds: of the catalogue, or one of the notice's own, whose id begins with "notice-". */
  z.strictObject({ kind: z.literal("finding"), finding: Id }),
]);
export type BarTest = z.infer<typeof BarTest>;
export const barKinds = ["number", "ratio", "yes-no", "title", "finding"] as const satisfies BarTest["kind"][];

const words = (most: number) => z.string().trim().min(1).max(most);

/** What a notice demands beside the rule set, in the officer's words; all bars have to hold. */
export const Bar = z.strictObject({
  id: z.string().regex(/^N-[1-9]\d?$/),
  title: words(100),
  demands: words(500),
  /** Where the notice says so. */
  clause: words(100),
  when: BarTest,
});
export type Bar = z.infer<typeof Bar>;

/** A clause of the rule set that a notice does not examine. */
export const Waiver = z.strictObject({
  criterion: z.string().min(1).max(40),
  reason: words(500),
  clause: words(100),
});
export type Waiver = z.infer<typeof Waiver>;

/** The most bars, and the most waivers, that a notice has. */
export const mostLines = 20;

/** What the notice of a round says of the rules that it goes by. */
export const Notice = z.strictObject({
  /** The version that the officer chose; `null` where the round goes by the law of its day. */
  ruleSet: Id.nullable(),
  /** Why that version; needed only where one was chosen. */
  reason: z.string().trim().max(500),
  /** Number or name of the notice; needed where it has bars or waivers. */
  document: z.string().trim().max(100),
  source: z.url({ protocol: /^https?$/ }).optional(),
  bars: z.array(Bar).max(mostLines),
  waivers: z.array(Waiver).max(mostLines),
});
export type Notice = z.infer<typeof Notice>;

/** A round by the law of its day and nothing else. */
export const noNotice: Notice = { ruleSet: null, reason: "", document: "", bars: [], waivers: [] };

/** Whether a notice says anything of the rules. */
export const saysNothing = ({ ruleSet, bars, waivers }: Notice): boolean =>
  ruleSet === null && bars.length === 0 && waivers.length === 0;

/** A notice with the id of the rule set that it led to. */
export type HeldNotice = { ruleSet: string; notice: Notice };

/** What the trail keeps of a notice: its hash, its number or name, and how many bars and waivers it has. */
export type NoticeTold = { notice: string; document: string; bars: number; waivers: number };

/** Between the id of a version and what tells the bars and waivers over it. */
const joint = "+";

/** The id of a version with bars and waivers. */
export const idUnderNotice = (version: string, mark: string): string => `${version}${joint}${mark}`;

/** The version that a rule set is made from; itself, where there is no notice over it. */
export const versionIn = (ruleSet: string): string => ruleSet.split(joint)[0] as string;

/** Whether bars or waivers of a notice stand over the version. */
export const isUnderNotice = (ruleSet: string): boolean => ruleSet.includes(joint);

/** The waiver of a clause, where a notice has one. */
export const waiverOf = ({ waivers }: Notice, criterion: string): Waiver | undefined =>
  waivers.find((each) => each.criterion === criterion);
