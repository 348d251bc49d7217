import { usccSoundness } from "#lib/rules/uscc";
import type { Translate } from "../translate";

/** A code, marked where its check character does not fit: lawful, but worth a look at the licence. */
export const codeWords = (code: string, translate: Translate): string =>
  usccSoundness(code) === "in-doubt" ? translate("rounds.entry.codeInDoubt", { code }) : code;
