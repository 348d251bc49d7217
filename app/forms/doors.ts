import { admitClient } from "#db/advising/client-sheet";
import type { SessionRecord } from "#db/people/sessions";
import { admitApplication, admitPart, type RoundRecord } from "#db/programme/admission";
import { type Act, mayWithin } from "#lib/access";
import { clientSender } from "../accounts/client";
import { askingOf, type OpenAsking } from "../accounts/opened-asking";
import { factsOf } from "../accounts/opened-facts";
import { ownSession } from "../accounts/own-session";
import { type Seated, seated, sheetOf, signedIn } from "../accounts/session";
import { ownSheetIn, type Person } from "../accounts/signed-in";
import type { OpenFacts } from "../acts/sheets/open-facts";
import { closedClient } from "./closed-client";
import { type Door, nothingThere } from "./form";
import { keepTyped } from "./kept-form";
import { seeOther } from "./see-other";
import type { Sending } from "./sending";
import { pathWith } from "./way-back";

/** Whoever sends it. */
export const forAnyone: Door<object> = async () => ({});

/** Somebody about their own account, past a second factor that they have. */
export const forOwnAccount: Door<{ keeper: string; session: SessionRecord }> = async ({ request }) => {
  const session = await ownSession(request);
  return session ? { keeper: session.user.id, session } : "signed-out";
};

/**
 * Who asks from a seat; "signed-out" where nobody is signed in, or a second factor is due. Whoever has no seat, or none
 * any more, is told so on the page of their account.
 */
async function fromSeat({ locale }: Sending): Promise<Seated | "signed-out" | Response> {
  const sender = await seated();
  if (sender) return sender;
  const session = await signedIn();
  const hasNone = session && session.seats.length === 0 && !session.isOperator;
  return hasNone ? seeOther(`/${locale}/account?problem=noSeat`) : "signed-out";
}

/** Somebody from a seat that gives the right to `act` within their own organisation, or the service. */
export const fromSeatThat =
  (act: Act): Door<Seated & { keeper: string }> =>
  async (sending) => {
    const sender = await fromSeat(sending);
    if (sender === "signed-out" || sender instanceof Response) return sender;
    return mayWithin(sender.actor, act) ? { ...sender, keeper: sender.actor.user } : nothingThere();
  };

type InRound = { keeper: string; actor: Person; round: RoundRecord; home: string };

/**
 * Somebody who may do `act` with the round of the address now; where it no longer can be done, its page says so. An act
 * may go by how the round stands.
 */
export const inRound =
  (act: Act | ((round: RoundRecord) => Act)): Door<InRound> =>
  async (sending) => {
    const { store, params, locale, now } = sending;
    const sender = await fromSeat(sending);
    if (sender === "signed-out" || sender instanceof Response) return sender;
    const id = params.round ?? "";
    const home = `/${locale}/rounds/${id}`;
    const read = await admitPart(store.db, sender.actor, "read-round", id, now);
    if (!read.ok) return nothingThere();
    const wanted = typeof act === "string" ? act : act(read.value);
    const admission = await admitPart(store.db, sender.actor, wanted, id, now);
    if (admission.ok) return { keeper: sender.actor.user, actor: sender.actor, round: admission.value, home };
    return admission.reason === "not-found" ? nothingThere() : seeOther(`${home}?problem=stale`);
  };

type OnApplication = InRound & { application: string };

/**
 * Somebody who may do `act` with the application of the address, now or at another moment: whether now, is the act's
 * to say, so that nothing typed is lost.
 */
export const onApplication =
  (act: Act): Door<OnApplication> =>
  async (sending) => {
    const { store, params, locale, now } = sending;
    const sender = await fromSeat(sending);
    if (sender === "signed-out" || sender instanceof Response) return sender;
    const { actor } = sender;
    const [id, application] = [params.round ?? "", params.application ?? ""];
    const view = await admitApplication(store.db, actor, "read-round", application, now);
    if (!view.ok || view.value.round.id !== id) return nothingThere();
    const admission = await admitApplication(store.db, actor, act, application, now);
    if (!admission.ok && admission.reason === "not-found") return nothingThere();
    const home = `/${locale}/rounds/${id}/firms/${application}`;
    return { keeper: actor.user, actor, round: view.value.round, application, home };
  };

/** Where an address opens no sheet: its people are to sign in; to everybody else its page says what became of it. */
async function unopened({ params }: Sending, home: string): Promise<Response | "signed-out"> {
  return ownSheetIn(params.token ?? "") !== null && !(await signedIn()) ? "signed-out" : seeOther(home);
}

/** The firm of the sheet of the address. */
export const onSheet: Door<NonNullable<Awaited<ReturnType<typeof sheetOf>>> & { home: string }> = async (sending) => {
  const { params, locale } = sending;
  const home = `/${locale}/sheets/${params.token}`;
  const access = await sheetOf(params.token ?? "");
  return access ? { ...access, home } : unopened(sending, home);
};

/** The sheet of the address with its facts. */
export const onFacts: Door<{ opened: OpenFacts; home: string }> = async (sending) => {
  const { params, locale } = sending;
  const home = `/${locale}/sheets/${params.token}`;
  const opened = await factsOf(params.token ?? "");
  return opened ? { opened, home } : unopened(sending, home);
};

/** The colleague whose link stands in the address. */
export const onAsking: Door<{ asked: OpenAsking; home: string }> = async ({ params, locale }) => {
  const asked = await askingOf(params.token ?? "");
  return asked ? { asked, home: `/${locale}/fill/${params.token}` } : nothingThere();
};

type OnClient = {
  keeper: string;
  actor: Person & { sheet: string };
  home: string;
  lost: () => Promise<Response>;
};

/**
 * Somebody of a practice about the client's sheet of the address. Where it is not open to them, or no longer, they are shown
 * their clients, with what they typed.
 */
export const onClient: Door<OnClient> = async (sending) => {
  const { params, locale, store, now } = sending;
  const actor = await clientSender(params.client ?? "");
  if (!actor) return (await signedIn()) ? nothingThere() : "signed-out";
  const clients = `/${locale}/clients`;
  const lost = async () => {
    const { kept } = await keepTyped(sending, actor.user, clients, { problem: closedClient, dropsFile: true });
    return seeOther(pathWith(clients, { problem: closedClient, kept }));
  };
  const client = await admitClient(store.db, actor, "read-client", now);
  return client.ok ? { keeper: actor.user, actor, home: `${clients}/${actor.sheet}`, lost } : lost();
};
