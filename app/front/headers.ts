import { randomBytes } from "node:crypto";
import type { Caller, Deployment } from "./caller";

/** A value that lets only this response's own scripts run. */
export const newNonce = (): string => randomBytes(16).toString("base64");

/**
 * What a page may load and where it may send to: this service only. Inline styles stay allowed, since the server's
 * own `style` attributes carry positions and sizes of charts; scripts need the nonce.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws: wss:" : ""}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** What every answer carries, whoever asks. */
export const always = {
  // For whatever is no page; a page has its own.
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  // Private links are in the address: it must not reach any other site. `no-referrer` would also blank the Origin of
  // our own forms, and with it the check of where a submission comes from.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "X-Frame-Options": "DENY",
};

const year = 31_536_000;

/** Headers that every response carries, whoever writes its body; whose hosts are below it is known of a public address alone. */
export function securityHeaders({ protocol }: Caller, { origin }: Deployment): Record<string, string> {
  if (protocol !== "https") return always;
  const below = origin === null ? "" : "; includeSubDomains";
  return { ...always, "Strict-Transport-Security": `max-age=${year}${below}` };
}
