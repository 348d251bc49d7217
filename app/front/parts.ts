import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { LinkKind } from "./address";
import type { Behind } from "./behind";
import type { Deployment } from "./caller";
import type { FigureDoor } from "./figures";
import type { PackedFiles } from "./files";
import type { PressDoor } from "./presses";
import type { SheetDoor } from "./saves";

/** What the front is made of. */
export type Front = {
  deployment: Deployment;
  development: boolean;
  log: Logger;
  /** Answers whatever is a page or belongs to one. */
  pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** What is answered from memory, before the pages are asked. */
  files?: PackedFiles;
  links: Record<LinkKind, (token: string, cookies: string | undefined) => Promise<Behind>>;
  /** What came of acts that are done once. */
  presses: PressDoor;
  saves: SheetDoor;
  figures: FigureDoor;
  /** Whether cookies belong to somebody who is signed in. */
  isSignedIn: (cookies: string | undefined) => Promise<boolean>;
  /** Whether the database can be written and has the shape that this version needs. */
  ready: () => Promise<boolean>;
};
