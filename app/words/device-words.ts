import type { Translate } from "#app/translate";
import { deviceIn } from "#lib/text/device";

/** A device as it is stored, in words. */
export function deviceWords(device: string | null, translate: Translate): string {
  const { browser, system } = deviceIn(device);
  return translate("people.device.words", {
    browser: translate(`people.device.browsers.${browser ?? "other"}`),
    system: translate(`people.device.systems.${system ?? "other"}`),
  });
}

const ways = ["password", "code", "recovery-code", "sso"] as const;

/** By what somebody signed in, in words. */
export const wayWords = (by: string, translate: Translate): string =>
  translate(`people.device.by.${ways.find((way) => way === by) ?? "password"}`);
