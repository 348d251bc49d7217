/** What a chart of shares draws, with its words. */
export type SharesProps = {
  keys: { key: string; name: string }[];
  rows: {
    id: string;
    name: string;
    firms: number;
    parts: { key: string; firms: number; share: number; shown: string }[];
  }[];
};

/** Fills by place of the key: light and dark by turns, so that neighbours differ in grey as well. */
export const fills = [
  ...(["#0b4f6c", "#bcd9e3", "#5f9db2", "#e4eef1", "#16202a"] as const),
  ...(["#8fa3ad", "#cfd6db", "#f0d9b5", "#8a5a1a", "#e8b96a"] as const),
] as const;
export const fillOf = (place: number): string => fills[place % fills.length] as string;
/** Whether words on a fill have to be light. */
export const isDark = (place: number): boolean => [0, 4, 8].includes(place % fills.length);

/** Share from which there is room for its number in the bar. */
export const roomy = 0.09;

/** Height of one bar with its name, and of what stands below all, in pixels. */
export const rowHeight = 46;
export const barHeight = 20;
