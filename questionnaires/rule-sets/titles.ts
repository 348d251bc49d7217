import type { Test } from "#lib/rules/criterion";

/** Holds one of some titles on the day of application, granted and not expired. */
export const holds = (kinds: readonly string[], parameter: string): Test => ({
  compare: {
    count: {
      list: "titles",
      anyOf: [
        [
          { field: "kind", test: "one-of", values: [...kinds] },
          { field: "granted", test: "reached" },
          { field: "expires", test: "not-passed" },
        ],
      ],
    },
  },
  is: "at-least",
  parameter,
});
