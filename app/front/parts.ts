import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Met } from "#db/met";
import type { Locale } from "#lib/text/text";
import type { Behind } from "./behind";
import type { Sent } from "./body";
import type { Caller, Deployment } from "./caller";
import type { DrawingFiles } from "./drawing-files";
import type { EntryStore } from "./entries";
import type { PackedFiles } from "./files";
import type { Metrics } from "./metrics";
import type { PressStore } from "./presses";
import type { LinkKind } from "./routes";

/** What the front is made of. */
export type Front = {
  deployment: Deployment;
  development: boolean;
  log: Logger;
  /** Answers whatever is a page or belongs to one. */
  pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** What is answered from memory, before the pages are asked. */
  files?: PackedFiles;
  /** What browsers draw PDFs with. */
  drawing?: DrawingFiles;
  links: Record<LinkKind, (token: string, cookies: string | undefined) => Promise<Behind>>;
  /** What came of acts that are done once. */
  presses: PressStore;
  entries: EntryStore;
  /** Whether cookies belong to somebody who is signed in. */
  isSignedIn: (cookies: string | undefined) => Promise<boolean>;
  /** By which a network is known again in the log, though not told; without it no line says from where. */
  markOf?: (address: string) => string;
  /** The figures of this process; without any where it is not measured. */
  metrics?: Metrics;
  /** Whether the database can be written and has the shape that this version needs. */
  ready: () => Promise<boolean>;
};

/** One request on its way through the front. */
export type Passing = {
  front: Front;
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  id: string;
  caller: Caller;
  locale: Locale;
  /** What was sent; `null` of a request that only reads. */
  body: Sent | null;
  met: Met;
};

/** One question that the front asks of a request: the step answers it by itself, or goes on to the `next`. */
export type Step = (passing: Passing, next: () => Promise<void>) => Promise<void>;
