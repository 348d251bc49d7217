import { replacedLetter, type Status, statusLetters } from "#lib/rules/truth";

/** The colour of a part, and whether words on it have to be light. */
export type Fill = { color: string; isDark: boolean };

/** What a chart of shares draws, with its words. */
export type SharesProps = {
  keys: { key: string; name: string; fill: Fill }[];
  rows: {
    id: string;
    name: string;
    firms: number;
    parts: { key: string; firms: number; share: number; shown: string }[];
  }[];
};

/** Fills by place of the key: light and dark by turns, so that neighbours differ in grey as well. */
const colors = [
  ...(["#0b4f6c", "#bcd9e3", "#5f9db2", "#e4eef1", "#16202a"] as const),
  ...(["#8fa3ad", "#cfd6db", "#f0d9b5", "#8a5a1a", "#e8b96a"] as const),
] as const;
export const fillAt = (place: number): Fill => ({
  color: colors[place % colors.length] as string,
  isDark: [0, 4, 8].includes(place % colors.length),
});

/** What is said of a criterion or a firm has one colour everywhere: what is unmet is never pale. */
const ofStatus: Record<Status, Fill> = {
  met: { color: "#1b6540", isDark: true },
  person: { color: "#a9cfe0", isDark: false },
  unknown: { color: "#e3c98b", isDark: false },
  unmet: { color: "#9b1c31", isDark: true },
  "not-applicable": { color: "#e6e8ea", isDark: false },
};
const ofKeys = new Map<string, Fill>([
  ...Object.entries(ofStatus),
  ...Object.entries(statusLetters).map(([status, letter]) => [letter, ofStatus[status as Status]] as const),
  [replacedLetter, { color: "#aab4bb", isDark: false }],
]);
/** The fill of a verdict, or of a letter of a criterion. */
export const statusFill = (key: string): Fill | undefined => ofKeys.get(key);

/** Share from which there is room for its number in the bar. */
export const roomy = 0.09;

/** Height of one bar with its name, and of what stands below all, in pixels. */
export const rowHeight = 46;
export const barHeight = 20;
