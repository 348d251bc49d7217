import type { Translate } from "#app/translate";
import type { Duty } from "#lib/rules/duties";

/** A duty as an officer reads it; empty for one that has no day of its own and always stands. */
export function dueWords(duty: Duty, translate: Translate): string {
  const day = duty.day ?? "";
  switch (duty.kind) {
    case "update":
      return translate(`register.due.update.${duty.state}`, { day });
    case "change":
      return "";
    case "expiry":
    case "renewal": {
      const state = duty.day === null ? "undated" : duty.state === "ahead" && duty.isReckoned ? "reckoned" : duty.state;
      return translate(`register.due.${duty.kind}.${state}`, { day });
    }
    case "bar":
      return translate(`register.due.bar.${duty.state}`, { day });
  }
}
