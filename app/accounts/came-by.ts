import { createHmac } from "node:crypto";
import { deviceOf, deviceText } from "#lib/text/device";
import { authSecret } from "../service/auth-secret";

/** By which a network address is known again; the address cannot be told from it without the secret of the service. */
export const markOfAddress = (address: string): string =>
  createHmac("sha256", authSecret()).update(`network address ${address}`).digest("base64url").slice(0, 16);

/** From what and where a request comes, as it is stored. */
export const cameBy = (headers: Headers): { device: string; place: string } => ({
  device: deviceText(deviceOf(headers.get("user-agent") ?? "")),
  place: markOfAddress(headers.get("x-client-address") ?? "unknown"),
});
