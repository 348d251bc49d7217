/** Whether a host, as an address names it, is this very machine: what goes there passes no line. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(host);

type Settings = {
  DATABASE_URL: string;
  SMTP_URL?: string | undefined;
  SMTP_PLAIN: boolean;
};

/** Whether a database server is talked to in the clear. */
function isPlainDatabase(url: string): boolean {
  if (!/^(libsql|https?|wss?):/.test(url)) return false;
  const { protocol, hostname, searchParams } = new URL(url);
  const isPlain = protocol === "http:" || protocol === "ws:" || searchParams.get("tls") === "0";
  return isPlain && !isLoopback(hostname);
}

/** Whether a mail server must offer TLS before anything is sent: unless it is on this machine, or that was waived. */
export const demandsTls = (url: string, waived: boolean): boolean => !waived && !isLoopback(new URL(url).hostname);

/** The settings by which something goes over a line that whoever listens there can read. */
export function unencrypted({ DATABASE_URL, SMTP_URL, SMTP_PLAIN }: Settings): string[] {
  const isPlainMail =
    SMTP_URL !== undefined && new URL(SMTP_URL).protocol === "smtp:" && SMTP_PLAIN && demandsTls(SMTP_URL, false);
  return [...(isPlainDatabase(DATABASE_URL) ? ["DATABASE_URL"] : []), ...(isPlainMail ? ["SMTP_URL"] : [])];
}
