import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { hashOfToken } from "#app/accounts/keys";
import {
  applications,
  colleagueLinks,
  corrections,
  engagements,
  entries,
  peers,
  posts,
  shares,
  sheets,
  signOffs,
  writings,
} from "#db/schema";
import { type Act, acts, type Capacity, matrix } from "#lib/access";
import { messagesOf } from "#lib/messages/messages";
import { type Asker, type MadeSheet, type RightsWorld, rightsWorld } from "./rights-world";
import { expect, test } from "./robot";

/** One act over HTTP, and how one sees that it was let through: by the answer, or by what it did. */
type Wish = {
  method?: "GET" | "POST" | "PUT";
  path: string;
  form?: Record<string, string>;
  json?: unknown;
  /** The answer to whoever may: status and place that it leads to. A page, or a form that comes back with a problem. */
  answered?: RegExp;
  /** What its page shows. */
  shows?: string;
  done?: () => Promise<boolean>;
};

type Make = (
  world: Pick<RightsWorld, "round" | "application" | "preparing">,
  who: Asker,
  sheet: MadeSheet,
  all: RightsWorld,
) => Wish;

const stale = { revision: "0" };

/** The address of a sheet for somebody: its link, its share, a colleague's link, or its id for those who are signed in. */
function at({ role, cookie, knows }: Asker, { id, link, share, asking }: MadeSheet): string {
  if (cookie !== null) return `sheets/own-${id}`;
  if (role === "colleague") return `fill/${knows ? asking : randomUUID()}`;
  if (role === "share") return `shared/${knows ? share : randomUUID()}`;
  return `sheets/${knows ? link : randomUUID()}`;
}

const post = (path: string, form: Record<string, string> = {}): Wish => ({ method: "POST", path, form });

const sheetOf = async ({ db }: RightsWorld, id: string) => (await db.select().from(sheets).where(eq(sheets.id, id)))[0];

const engagementOf = async ({ db }: RightsWorld, id: string) =>
  (await db.select().from(engagements).where(eq(engagements.id, id)))[0];

const postsOf = async ({ db }: RightsWorld, thread: string) => db.select().from(posts).where(eq(posts.thread, thread));

/** The acts that are tried on a sheet, with the state it has to be in for them. */
const onSheet: Partial<Record<Act, "draft" | "submitted" | "application">> = {
  "read-sheet": "draft",
  answer: "draft",
  submit: "draft",
  reopen: "submitted",
  "read-result": "submitted",
  download: "draft",
  "start-next": "submitted",
  share: "submitted",
  "revoke-share": "submitted",
  "renew-link": "draft",
  delete: "draft",
  "attach-evidence": "draft",
  withdraw: "application",
  "join-peers": "submitted",
  "leave-peers": "submitted",
  "ask-colleagues": "draft",
  "end-asking": "draft",
  "read-asked": "submitted",
  "answer-asked": "draft",
  "mend-asked": "submitted",
  "hand-back": "draft",
  engage: "draft",
  "end-engagement": "draft",
  "read-client": "draft",
  "review-client": "draft",
  "settle-correction": "draft",
  "sign-off": "draft",
  countersign: "draft",
  "give-up-client": "draft",
  "take-client": "draft",
  "assign-client": "draft",
  discuss: "draft",
  "discuss-client": "draft",
  "write-review": "draft",
};

const answered = { key: "question:main-product", entry: { typed: "轴承" }, base: 0 } as const;
const mended = { key: "fact:own-brand", entry: { typed: "yes" }, base: 0 } as const;

/** An entry that is saved as a page saves it, and is kept as the firm's own or as a colleague's. */
const giving = (
  entry: typeof answered | typeof mended,
  author: "firm" | "colleague",
  who: Asker,
  sheet: MadeSheet,
  { db }: RightsWorld,
): Wish => ({
  method: "PUT",
  path: `/api/${at(who, sheet)}/entries`,
  json: { entries: [entry] },
  done: async () =>
    (await db.select().from(entries).where(eq(entries.sheet, sheet.id))).some(
      (row) => row.key === entry.key && row.author === author,
    ),
});

/** Every act of the matrix as a request; a new act does not compile until it has one. */
const wishes: Record<Act, Make> = {
  "read-sheet": (_, who, sheet) => ({ path: `/zh/${at(who, sheet)}`, shows: "/sections/" }),
  answer: (_, who, sheet, all) => giving(answered, "firm", who, sheet, all),
  "mend-facts": (_, who, sheet, all) => giving(mended, "firm", who, sheet, all),
  submit: (_, who, sheet, all) => ({
    ...post(`/zh/${at(who, sheet)}/submit`, { seen: JSON.stringify({ "fact:staff.2025": 1 }) }),
    done: async () => (await sheetOf(all, sheet.id))?.state === "submitted",
  }),
  reopen: (_, who, sheet, all) => ({
    ...post(`/zh/${at(who, sheet)}/reopen`),
    done: async () => (await sheetOf(all, sheet.id))?.state === "draft",
  }),
  "read-result": (_, who, sheet) => ({
    path: who.role === "share" ? `/zh/${at(who, sheet)}` : `/zh/${at(who, sheet)}/result/1`,
  }),
  download: (_, who, sheet) => ({ path: `/zh/${at(who, sheet)}/download/json` }),
  "start-next": (_, who, sheet, { db }) => ({
    ...post(`/zh/${at(who, sheet)}/next`),
    done: async () => (await db.select().from(sheets).where(eq(sheets.previousSheet, sheet.id))).length > 0,
  }),
  share: (_, who, sheet, { db }) => ({
    ...post(`/zh/${at(who, sheet)}/share/create`, { revision: "1", days: "30", label: "" }),
    done: async () => (await db.select().from(shares).where(eq(shares.sheet, sheet.id))).length > 1,
  }),
  "revoke-share": (_, who, sheet, { db }) => ({
    ...post(`/zh/${at(who, sheet)}/share/revoke`, { share: sheet.share }),
    done: async () => (await db.select().from(shares).where(eq(shares.id, sheet.share)))[0]?.revokedAt !== null,
  }),
  "renew-link": (_, who, sheet, all) => ({
    ...post("/zh/key/renew", { token: at(who, sheet).split("/")[1] ?? "", page: randomUUID() }),
    done: async () => (await sheetOf(all, sheet.id))?.linkHash !== hashOfToken(sheet.link),
  }),
  delete: (_, who, sheet) => ({ path: `/zh/${at(who, sheet)}/delete` }),
  "attach-evidence": (_, who, sheet) => ({ path: `/zh/${at(who, sheet)}/evidence`, shows: "multipart/form-data" }),
  withdraw: (_, who, sheet, { db }) => ({
    ...post(`/zh/${at(who, sheet)}/application/withdraw`),
    done: async () =>
      (await db.select().from(applications).where(eq(applications.id, sheet.application)))[0]?.state === "withdrawn",
  }),

  "join-peers": (_, who, sheet) => ({
    ...post(`/zh/${at(who, sheet)}/join-peers`),
    // The first edition does not say of which trade a firm is.
    answered: /^303 .*problem=not-submitted/,
  }),
  "leave-peers": (_, who, sheet, { db }) => ({
    ...post(`/zh/${at(who, sheet)}/leave-peers`),
    done: async () => (await db.select().from(peers).where(eq(peers.sheet, sheet.id))).length === 0,
  }),
  "ask-colleagues": (_, who, sheet, { db }) => ({
    ...post(`/zh/${at(who, sheet)}/colleagues/create`, { item: "fact:revenue", name: "小李", days: "30", asker: "" }),
    done: async () => (await db.select().from(colleagueLinks).where(eq(colleagueLinks.sheet, sheet.id))).length > 1,
  }),
  "end-asking": (_, who, sheet, { db }) => ({
    ...post(`/zh/${at(who, sheet)}/colleagues/end`, { link: sheet.asking }),
    done: async () =>
      (await db.select().from(colleagueLinks).where(eq(colleagueLinks.id, sheet.asking)))[0]?.revokedAt !== null,
  }),
  "read-asked": (_, who, sheet) => ({ path: `/zh/${at(who, sheet)}`, shows: `/fill/${sheet.asking}/save` }),
  "answer-asked": (_, who, sheet, all) => giving(answered, "colleague", who, sheet, all),
  "mend-asked": (_, who, sheet, all) => giving(mended, "colleague", who, sheet, all),
  "hand-back": (_, who, sheet, { db }) => ({
    ...post(`/zh/${at(who, sheet)}/save`),
    done: async () =>
      (await db.select().from(colleagueLinks).where(eq(colleagueLinks.id, sheet.asking)))[0]?.doneAt !== null,
  }),

  engage: (_, who, sheet, { db }) => ({
    ...post(`/zh/${at(who, sheet)}/advisors/let-in`, { code: "", name: sheet.id, past: "now", days: "180" }),
    done: async () => (await db.select().from(engagements).where(eq(engagements.name, sheet.id))).length > 0,
  }),
  "end-engagement": (_, who, sheet, all) => ({
    ...post(`/zh/${at(who, sheet)}/advisors/end`, { engagement: sheet.engagement }),
    done: async () => (await engagementOf(all, sheet.engagement))?.endedBy === "firm",
  }),
  "read-client": (_, __, sheet) => ({ path: `/zh/clients/${sheet.id}`, shows: `/clients/${sheet.id}/give-up` }),
  "review-client": (_, __, sheet, { db }) => ({
    ...post(`/zh/clients/${sheet.id}/correct`, {
      ...{ key: "question:main-product", base: "0", value: "轴承钢", reason: "看过产品目录" },
    }),
    done: async () => (await db.select().from(corrections).where(eq(corrections.sheet, sheet.id))).length > 1,
  }),
  "sign-off": (_, __, sheet, { db }) => ({
    ...post(`/zh/clients/${sheet.id}/sign`),
    done: async () => (await db.select().from(signOffs).where(eq(signOffs.sheet, sheet.id))).length > 1,
  }),
  countersign: (_, who, sheet, { db }) => ({
    ...post(`/zh/${at(who, sheet)}/advisors/countersign`, { report: sheet.engagement, name: "王厂长" }),
    done: async () =>
      (await db.select().from(signOffs).where(eq(signOffs.id, sheet.engagement)))[0]?.countersignedAt !== null,
  }),
  "settle-correction": (_, who, sheet, { db }) => ({
    ...post(`/zh/${at(who, sheet)}/advisors/decline`, { correction: sheet.engagement }),
    done: async () =>
      (await db.select().from(corrections).where(eq(corrections.id, sheet.engagement)))[0]?.settledAs === "declined",
  }),
  "assign-client": (_, __, sheet, all) => ({
    ...post(`/zh/clients/${sheet.id}/assign`, { advisor: "" }),
    done: async () => (await engagementOf(all, sheet.engagement))?.advisor === null,
  }),
  "give-up-client": (_, __, sheet, all) => ({
    ...post(`/zh/clients/${sheet.id}/give-up`),
    done: async () => (await engagementOf(all, sheet.engagement))?.endedBy === "practice",
  }),

  discuss: (_, who, sheet, all) => ({
    ...post(`/zh/${at(who, sheet)}/advisors/reply`, { thread: sheet.thread, text: "卖给主机厂" }),
    done: async () => (await postsOf(all, sheet.thread)).some(({ side }) => side === "firm"),
  }),
  "discuss-client": (_, __, sheet, all) => ({
    ...post(`/zh/clients/${sheet.id}/reply`, { thread: sheet.thread, text: "请补充" }),
    done: async () => (await postsOf(all, sheet.thread)).length > 1,
  }),
  "write-review": (_, __, sheet, { db }) => ({
    ...post(`/zh/clients/${sheet.id}/save-words`, { part: "summary", base: "0", text: "先补研发" }),
    done: async () => (await db.select().from(writings).where(eq(writings.sheet, sheet.id))).length > 0,
  }),

  "read-round": ({ round }) => ({ path: `/zh/rounds/${round}` }),
  "prepare-round": ({ preparing }) => ({ path: `/zh/rounds/${preparing}/edit` }),
  "open-round": ({ preparing }) => post(`/zh/rounds/${preparing}/open`, stale),
  "close-round": ({ round }) => post(`/zh/rounds/${round}/close`, stale),
  "adopt-rules": ({ round }) => post(`/zh/rounds/${round}/adopt`, { ...stale, sure: "yes", reason: "依更正" }),
  "invite-firms": ({ round }) => ({ path: `/zh/rounds/${round}/invite` }),
  "mend-firms": ({ round, application }) => ({
    ...post(`/zh/rounds/${round}/invite/remove`, { application }),
    answered: /^303 .*ask=remove/,
  }),
  "mend-contacts": ({ round, application }) => ({
    ...post(`/zh/rounds/${round}/invite/phoned`, { application }),
    answered: /^303 .*done=phoned/,
  }),
  "remind-firms": ({ round }) => ({
    ...post(`/zh/rounds/${round}/invite/remind`, { sure: "yes" }),
    answered: /^303 .*\/jobs\//,
  }),
  "read-application": ({ round, application }) => ({ path: `/zh/rounds/${round}/firms/${application}` }),
  "return-application": ({ round, application }) =>
    post(`/zh/rounds/${round}/firms/${application}/return`, { ...stale, note: "" }),
  "admit-late": ({ round, application }) => post(`/zh/rounds/${round}/firms/${application}/admit`, stale),
  "tell-firm": ({ round, application }) =>
    post(`/zh/rounds/${round}/firms/${application}/tell`, { subject: "核对联系方式", body: "请核对。" }),
  verify: ({ round, application }) =>
    post(`/zh/rounds/${round}/firms/${application}/verify`, {
      ...stale,
      fact: "revenue.2025",
      reason: "",
      evidence: "",
      "revenue.2025": "5100",
    }),
  "plan-round": ({ round }) => post(`/zh/rounds/${round}/plan-stages`, stale),
  "give-opinion": ({ round, application }) =>
    post(`/zh/rounds/${round}/firms/${application}/opinion`, { ...stale, outcome: "recommended", reason: "" }),
  "hand-in-list": ({ round }) => post(`/zh/rounds/${round}/rank`, { region: "", seen: "none", stage: "ranked" }),
  "keep-outside-lists": ({ round }) => post(`/zh/rounds/${round}/end-outside`, { list: "none" }),
  "return-list": ({ round }) => post(`/zh/rounds/${round}/return-list`, { region: "", seen: "none", note: "" }),
  "set-levels": ({ round }) => post(`/zh/rounds/${round}/set-levels`, stale),
  "draw-visits": ({ round }) => post(`/zh/rounds/${round}/desk/draw`),
  visit: ({ round, application }) => post(`/zh/rounds/${round}/firms/${application}/visit`, stale),
  publish: ({ round }) => post(`/zh/rounds/${round}/publish`, { title: "", from: "", to: "" }),
  "handle-objection": ({ round }) => post(`/zh/rounds/${round}/answer-objection`, { objection: randomUUID() }),
  recommend: ({ round }) => post(`/zh/rounds/${round}/recommend`, { title: "", seen: "0" }),
  decide: ({ round, application }) =>
    post(`/zh/rounds/${round}/firms/${application}/decide`, { ...stale, outcome: "", reason: "" }),
  "confirm-decision": ({ round, application }) =>
    post(`/zh/rounds/${round}/firms/${application}/answer`, {
      ...stale,
      answer: "confirm",
      decision: randomUUID(),
      reason: "",
    }),
  batch: ({ round }) => post(`/zh/rounds/${round}/plan-batch`, { does: "confirm", firms: "0" }),
  assign: ({ round, application }) =>
    post(`/zh/rounds/${round}/firms/${application}/assign`, { assignee: randomUUID(), former: "" }),
  "note-firm": ({ round, application }) => post(`/zh/rounds/${round}/firms/${application}/note`, { note: "" }),
  recuse: ({ round, application }) => post(`/zh/rounds/${round}/firms/${application}/recuse`, { reason: "" }),
  "recuse-other": ({ round, application }) =>
    post(`/zh/rounds/${round}/firms/${application}/end-recusal`, { recusal: randomUUID() }),
  export: ({ round }) => ({ path: `/zh/rounds/${round}/export` }),
  "save-view": ({ round }) => post(`/zh/rounds/${round}/views`, { name: "", query: "" }),

  "read-rounds": () => ({ path: "/zh/rounds" }),
  "word-messages": () => ({ path: "/zh/organisation/messages" }),
  "create-round": () => ({ path: "/zh/rounds/new" }),
  "read-register": () => ({ path: "/zh/register" }),
  "read-regions": () => ({ path: "/zh/regions" }),
  "manage-regions": () => post("/zh/regions/save", { name: "" }),
  "read-people": () => ({ path: "/zh/organisation" }),
  "manage-people": () => post("/zh/organisation/invite", { role: "" }),
  "manage-organisation": () => post("/zh/organisation/name", { name: "" }),
  "claim-sheet": () => post("/zh/account/sheets/claim", { key: "" }),
  "read-sheets": () => ({ path: "/zh/account/sheets" }),
  "read-trail": () => ({ path: "/zh/trail", shows: 'name="act"' }),

  "read-clients": () => ({ path: "/zh/clients" }),
  "take-client": (_, __, sheet, all) => ({
    ...post(`/zh/engage/${sheet.offer}/take`),
    done: async () => (await engagementOf(all, sheet.offer))?.takenAt !== null,
  }),
  "renew-code": () => post("/zh/clients/code"),
  "save-client-view": () => post("/zh/clients/views", { name: "", query: "" }),
  "keep-report-file": () => post("/zh/clients/templates/template"),

  "create-organisation": () => post("/zh/operator/create", { name: "" }),
  "read-organisations": () => ({ path: "/zh/operator" }),
  "manage-operators": () => post("/zh/operator/invite", { email: "no address" }),
  "manage-accounts": () => post("/zh/operator/account", { email: "no address", what: "end" }),
  // A bureau checks what is its own on the same page.
  "verify-trail": () => ({ path: "/zh/trail?check=1", shows: messagesOf("zh").trail.operatorLead }),
};

type Answer = { told: string; body: string };

async function ask(base: string, { cookie }: Asker, { method = "GET", path, form, json }: Wish): Promise<Answer> {
  const answer = await fetch(base + path, {
    method,
    redirect: "manual",
    headers: {
      accept: "text/html",
      origin: base,
      ...(cookie !== null && { cookie }),
      ...(json !== undefined && { "content-type": "application/json" }),
    },
    ...(form && { body: new URLSearchParams(form) }),
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const to = answer.headers.get("location");
  return { told: `${answer.status}${to === null ? "" : ` ${to}`}`, body: await answer.text() };
}

const usual = /^200$|^303 [^?]*\?(?!return=)/;

async function isLet(base: string, who: Asker, wish: Wish): Promise<boolean> {
  const { told, body } = await ask(base, who, wish);
  if (wish.done) return wish.done();
  return (wish.answered ?? usual).test(told) && body.includes(wish.shows ?? "");
}

const link = (role: "link" | "share" | "colleague", knows: boolean): Asker => ({ role, cookie: null, knows });

const byLink = ["link", "share", "colleague"] as const;

test("everybody does over HTTP what the matrix says, and nothing else", async ({ baseURL }) => {
  test.setTimeout(300_000);
  const world = await rightsWorld();
  const base = baseURL ?? "";
  const tried: string[] = [];
  for (const act of acts) {
    const { by, of }: { by: readonly Capacity[]; of: string } = matrix[act];
    const attempt = async (who: Asker): Promise<boolean> => {
      const state = onSheet[act];
      const sheet = await (state === "application" ? world.newApplication() : world.newSheet(state ?? "draft"));
      return isLet(base, who, wishes[act](world, who, sheet, world));
    };
    const judge = async (who: Asker, whose: string, isAllowed: boolean) => {
      if ((await attempt(who)) !== isAllowed)
        tried.push(`${act} by ${who.role} (${whose}): ${isAllowed ? "refused" : "let through"}`);
    };
    for (const who of [...world.own, world.operator, ...byLink.map((role) => link(role, true))])
      await judge(who, "own", by.includes(who.role));
    // Whoever has an organisation may manage that one: only what belongs to another is out of reach.
    const isTheirOwn = of === "organisation";
    for (const who of world.others) await judge(who, "another's", isTheirOwn && by.includes(who.role));
    for (const who of byLink.map((role) => link(role, false))) await judge(who, "a stranger", false);
  }
  await world.close();
  expect(tried).toEqual([]);
});

test("what is another's answers like what is not there", async ({ baseURL }) => {
  const world = await rightsWorld();
  const base = baseURL ?? "";
  const sheet = await world.newSheet("submitted");
  const nowhere: MadeSheet = {
    id: randomUUID(),
    link: randomUUID(),
    share: randomUUID(),
    asking: randomUUID(),
    engagement: randomUUID(),
    offer: randomUUID(),
    thread: randomUUID(),
    application: randomUUID(),
  };
  const nothing = { round: randomUUID(), application: randomUUID(), preparing: randomUUID() };
  const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  const plain = ({ told, body }: Answer) => `${told} ${body.length > 0}`.replace(ids, "id");
  const differing: string[] = [];
  for (const act of acts.filter((each) => matrix[each].of === "round" || matrix[each].of === "sheet"))
    for (const who of [...world.others, world.operator]) {
      const there = plain(await ask(base, who, wishes[act](world, who, sheet, world)));
      const not = plain(await ask(base, who, wishes[act](nothing, who, nowhere, world)));
      if (there !== not) differing.push(`${act} by ${who.role}: ${there} | ${not}`);
    }
  await world.close();
  expect(differing).toEqual([]);
});
