import type { Server } from "node:http";
import { Server as Listener, type Socket } from "node:net";

/** Longest that running requests may take to finish, in milliseconds. */
const grace = 10_000;

/**
 * How long lines that carry nothing are kept open while others go on serving, in milliseconds: a proxy that sends over
 * one at that moment is answered, and told to close it.
 */
const gentleness = 2_000;

/**
 * How a server is to be stopped; to be asked for before it listens. Stopping takes no more requests and resolves when
 * those under way are answered, or cut off after the grace; `gently` is for where other processes go on serving.
 */
export function drainOf(server: Server): (how?: { gently: boolean }) => Promise<void> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  return ({ gently } = { gently: false }) =>
    new Promise((resolve) => {
      const closesIdle = performance.now() + (gently ? gentleness : 0);
      server.prependListener("request", (_request, response) => response.setHeader("Connection", "close"));
      const idle = setInterval(() => {
        if (performance.now() < closesIdle) return;
        server.closeIdleConnections();
        // Browsers open connections ahead; one that never carried a byte does not count as idle.
        for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
      }, 50);
      const late = setTimeout(() => server.closeAllConnections(), grace);
      // That of servers for HTTP cuts idle lines at once.
      Listener.prototype.close.call(server, () => {
        clearInterval(idle);
        clearTimeout(late);
        resolve();
      });
    });
}
