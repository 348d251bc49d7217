import { randomUUID } from "node:crypto";
import { and, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { type Actor, may } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { isDocumentKind, type MessageKind, type MessageText } from "#lib/programme/firm-message";
import type { Connection, Database } from "../client";
import { applications, firmMessages, messageTemplates, organisations, outbox, users } from "../schema";
import { post } from "../service/outbox";
import { sealOfMessage } from "../service/seals";
import { admit, type Shut } from "../sheets/admission";
import { admitApplication, type RoundShut } from "./admission";
import { takeDocumentNumber } from "./document-numbers";
import type { ApplicationInRound } from "./moves";

export type FirmMessageRecord = typeof firmMessages.$inferSelect;

/** What the words of a message are made with: who writes, its number (`null` for none), the bureau's own template (`null` for the usual one). */
export type Wording = { bureau: string; documentNumber: string | null; own: MessageText | null; at: Date };

/** A message to a firm: of which kind, until when it has to do something, how it is worded, and whether mail is sent at all. */
export type FirmMessage = {
  kind: MessageKind;
  until?: string | null;
  words: (about: ApplicationInRound, wording: Wording) => MessageText;
  isMailed: boolean;
};

/** What the trail keeps of a message: its id, and its seal. Whoever tells a firm spreads it into the detail of the act's line. */
export type MessageMark = { message: string; messageHash: string; mails: number };

const byOf = (actor: Actor, { round }: ApplicationInRound): string => {
  if (actor.kind === "service") return "service";
  // Only the bureau's own people are named; a firm's person acts as the firm.
  return actor.kind === "person" && actor.organisation === round.organisation ? actor.user : "firm";
};

async function ownTemplate(
  on: Connection,
  { round, application }: ApplicationInRound,
  kind: MessageKind,
): Promise<MessageText | null> {
  const { organisation, kind: ofKind, locale, subject, body } = messageTemplates;
  const isIt = and(eq(organisation, round.organisation), eq(ofKind, kind), eq(locale, application.locale));
  const [row] = await on.select({ subject, body }).from(messageTemplates).where(isIt);
  return row ?? null;
}

async function nameOf(on: Connection, organisation: string): Promise<string> {
  const [row] = await on
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisation));
  return row?.name ?? "";
}

/**
 * Tells a firm what became of its application, inside the transaction of the act that causes it: the message is kept
 * for good, shown on the firm's page, and mailed where there is an address. Of an application as it stands after the act;
 * `job` is that by which many are told at once.
 */
export async function tell(
  inside: Connection,
  actor: Actor,
  about: ApplicationInRound,
  message: FirmMessage,
  at: Date,
  job: string | null = null,
): Promise<MessageMark> {
  const { round, application } = about;
  const { kind, until = null } = message;
  const by = byOf(actor, about);
  const numbered = { organisation: round.organisation, kind, subject: application.id, by };
  const documentNumber = isDocumentKind(kind) ? await takeDocumentNumber(inside, numbered, at) : null;
  const own = await ownTemplate(inside, about, kind);
  const bureau = await nameOf(inside, round.organisation);
  const text = message.words(about, { bureau, documentNumber, own, at });
  const said = { id: randomUUID(), application: application.id, kind, locale: application.locale, ...text };
  const to = message.isMailed ? application.email : null;
  const mail = to === null ? null : await post(inside, application.sheet, { to, ...text }, at, application.id, job);
  const row: FirmMessageRecord = {
    ...said,
    ...{ documentNumber, until, by, at, mail },
    ...{ openedAt: null, phonedAt: null, phonedBy: null },
  };
  await inside.insert(firmMessages).values(row);
  return { message: row.id, messageHash: sealOfMessage(row), mails: mail === null ? 0 : 1 };
}

/** A message as its readers see it: `delivery` says what became of its mail. */
export type ToldMessage = FirmMessageRecord & { delivery: "page" | "waiting" | "sent" | "failed" };

/** All that was told of an application, the latest first. Not for actors. */
export async function messagesOf(on: Connection, application: string): Promise<ToldMessage[]> {
  const rows = await on
    .select({ message: firmMessages, sentAt: outbox.sentAt, nextAttemptAt: outbox.nextAttemptAt, mail: outbox.id })
    .from(firmMessages)
    .leftJoin(outbox, eq(outbox.id, firmMessages.mail))
    .where(eq(firmMessages.application, application))
    .orderBy(desc(firmMessages.at), desc(sql`${firmMessages}.rowid`));
  return rows.map(({ message, sentAt, nextAttemptAt, mail }) => ({
    ...message,
    // The row of a mail that was sent goes after its term.
    delivery: message.mail === null ? "page" : mail === null || sentAt ? "sent" : nextAttemptAt ? "waiting" : "failed",
  }));
}

/** All that the firm of the actor's sheet was told, the latest first. */
export async function readOwnMessages({ db }: Database, actor: Actor): Promise<Outcome<ToldMessage[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const [application] = await db
    .select({ id: applications.id })
    .from(applications)
    .where(eq(applications.sheet, sheet.value.id));
  return done(application ? await messagesOf(db, application.id) : []);
}

/** How many messages a firm has not had before its eyes, beside that it was returned, which every page tells. Not for actors. */
export const countUnseen = (on: Connection, application: string): Promise<number> =>
  on.$count(
    firmMessages,
    and(eq(firmMessages.application, application), isNull(firmMessages.openedAt), ne(firmMessages.kind, "returned")),
  );

/** Notes that the firm has had messages before its eyes, the first time. */
export async function noteSeen(database: Database, messages: readonly FirmMessageRecord[], at: Date): Promise<void> {
  const unseen = messages.filter(({ openedAt }) => openedAt === null).map(({ id }) => id);
  if (unseen.length === 0) return;
  await database.transaction((inside) =>
    inside
      .update(firmMessages)
      .set({ openedAt: at })
      .where(and(inArray(firmMessages.id, unseen), isNull(firmMessages.openedAt))),
  );
}

/** All that a firm of the actor's round was told, the latest first: also before a sealed round may be looked into. */
export async function readMessages(
  { db }: Database,
  actor: Actor,
  application: string,
  at: Date,
): Promise<Outcome<ApplicationInRound & { messages: ToldMessage[]; names: ReadonlyMap<string, string> }, RoundShut>> {
  const admitted = await admitApplication(db, actor, "read-round", application, at);
  if (!admitted.ok) return admitted;
  const messages = await messagesOf(db, application);
  const persons = [...new Set(messages.flatMap(({ by, phonedBy }) => [by, ...(phonedBy ? [phonedBy] : [])]))];
  const rows = await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, persons));
  return done({ ...admitted.value, messages, names: new Map(rows.map(({ id, name }) => [id, name])) });
}

/** One message with its application, for an officer of the round. */
export async function readMessage(
  { db }: Database,
  actor: Actor,
  id: { application: string; message: string },
  at: Date,
): Promise<Outcome<ApplicationInRound & { message: FirmMessageRecord }, RoundShut>> {
  const admitted = await admitApplication(db, actor, "read-round", id.application, at);
  if (!admitted.ok) return admitted;
  const isIt = and(eq(firmMessages.application, id.application), eq(firmMessages.id, id.message));
  const [message] = await db.select().from(firmMessages).where(isIt);
  return message ? done({ ...admitted.value, message }) : refused("not-found");
}

/** Whether an actor may write to the firms of a round. */
export const mayTell = (actor: Actor, { organisation, state }: ApplicationInRound["round"]): boolean =>
  may(actor, "tell-firm", { of: "round", organisation, state, sealed: false });
