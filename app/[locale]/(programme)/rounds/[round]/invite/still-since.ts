const usual = 7;

/** Days of silence after which somebody is reminded, 0 to 90. */
export function daysTyped(words: string | undefined): number {
  const days = Number(words || usual);
  return Number.isInteger(days) && days >= 0 && days <= 90 ? days : usual;
}

export const stillSince = (days: number, now: Date): Date => new Date(now.getTime() - days * 24 * 3_600_000);

/** How many jobs of the kind had been asked for when somebody was asked whether they are sure; `null` where unsaid. */
export const jobsSeen = (words: string): number | null => (/^\d{1,9}$/.test(words) ? Number(words) : null);
