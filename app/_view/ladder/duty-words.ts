import type { Duty } from "#lib/rules/duties";
import type { Words } from "../charts/words";
import { dayWords } from "./headline";

/** What a duty asks of the firm; its day stands beside it. */
export function dutyWords(duty: Duty, words: Words): string {
  const { translate } = words;
  switch (duty.kind) {
    case "update":
      return translate(`outlook.update.${duty.state}`);
    case "change":
      return translate("outlook.change", { months: duty.months });
    case "expiry":
    case "renewal":
      return translate(`outlook.${duty.kind}.${expiryKey(duty)}`);
    case "bar":
      return barWords(duty, words);
  }
}

function expiryKey({ day, state, isReckoned }: Extract<Duty, { kind: "expiry" | "renewal" }>) {
  if (day === null) return "undated";
  return state === "ahead" && isReckoned ? "reckoned" : state;
}

function barWords(duty: Extract<Duty, { kind: "bar" }>, words: Words): string {
  const { translate, list, sentences } = words;
  const withdrawn = dayWords(duty.withdrawn, words);
  const tiers = list(
    duty.cancels.filter((tier) => tier !== duty.tier).map((tier) => translate(`rounds.tiers.${tier}`)),
  );
  return sentences([
    translate(`outlook.bar.${barKey(duty)}`, { withdrawn }),
    tiers === "" ? "" : translate("outlook.bar.cancels", { tiers }),
  ]);
}

function barKey({ state, cause }: Extract<Duty, { kind: "bar" }>) {
  switch (state) {
    case "over":
      return "over";
    case "barred":
      return cause === "falsified" ? "barred" : "barredOther";
    case "unclear":
      return cause === null ? "untold" : "other";
  }
}
