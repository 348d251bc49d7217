import type { Fact } from "#lib/rules/fact";

/**
 * Seconds that one value of a kind takes, looked up where its help says and typed; of a list all of its rows. Our
 * estimate.
 */
export const secondsPerValue: Readonly<Record<Exclude<Fact["kind"], "finding">, number>> = {
  number: 30,
  date: 30,
  choice: 20,
  "yes-no": 10,
  text: 20,
  list: 60,
};
