import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import { always } from "./headers";
import { kindOf } from "./refusal";

/** Answers what is not a request, or came too slowly to be one; whose language it is in cannot be known. */
export function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code ?? ""] ?? 400;
  const headers = Object.entries(always).map(([name, value]) => `${name}: ${value}\r\n`);
  const body = locales.map((locale) => messagesOf(locale).problem[kindOf(status)].text).join("\n");
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n${headers.join("")}\r\n${body}`,
  );
}
