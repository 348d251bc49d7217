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
export const fills = ["#0b5a75", "#bcd9e3", "#4f8ea3", "#e2eff3", "#17212b", "#8fa3ad", "#cfd6db", "#f5f6f4"] as const;
export const fillOf = (place: number): string => fills[place % fills.length] as string;
/** Whether words on a fill have to be light. */
export const isDark = (place: number): boolean => [0, 2, 4].includes(place % fills.length);

/** Height of one bar with its name, and of what stands below all, in pixels. */
export const rowHeight = 46;
export const barHeight = 20;
