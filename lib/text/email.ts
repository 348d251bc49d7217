import { withoutUnseen } from "./unseen";
import { withoutEnd } from "./without-end";

/** What people write where there is no address. */
const noAddress = /^(无|没有|暂无|空|n\/?a|none|[-—－/、.。]+)$/i;

/** An address as it was meant: without wide letters, spaces, and the signs that stand around it in a sentence. */
export function emailText(cell: string): string {
  const text = withoutUnseen(cell).trim();
  if (noAddress.test(text)) return "";
  const address = text
    .normalize("NFKC")
    .replace(/^mailto:/i, "")
    .replace(/^[\s<"'(《“]+/, "");
  const [name = "", ...hosts] = withoutEnd(address, /[\s>"')》”.,;:!?。、，；：]/).split("@");
  const host = hosts.join("@").trimStart();
  return (hosts.length === 0 ? name : `${name.trimEnd()}@${host}`).replace(/。/g, ".");
}

/** An address that a mail server could take, as far as one can see from it. */
const address = /^[^\s@,;<>"()]+@[^\s@.,;<>"()]+(\.[^\s@.,;<>"()]+)+$/;

/** Why an address cannot be written to; `null` for nothing that can be seen from it. */
export function emailProblemOf(email: string): "email" | "email-several" | "email-letters" | null {
  if (address.test(email)) return /^[\x21-\x7e]+@/.test(email) ? null : "email-letters";
  return email.split("@").length > 2 ? "email-several" : "email";
}
