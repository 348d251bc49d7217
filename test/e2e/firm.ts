import type { Page } from "@playwright/test";
import type { Entry } from "#lib/entry/entry";
import { keyOfQuestion } from "#lib/entry/key";
import type { Answer } from "#lib/instrument/answers";
import { type Depth, isAsked, type Question } from "#lib/instrument/question";
import type { Locale } from "#lib/text/text";
import { latestEdition } from "#questionnaires";
import { test as base } from "./robot";

export { expect } from "./robot";

type Start = { locale?: Locale; depth?: Depth; year?: number; firmName?: string };
type Save = { question: string; entry: Entry; note?: string | null; base?: number };

/** A firm whose browser nobody sees: it does by plain requests what its pages would do. */
export type Firm = {
  token: string;
  key: string;
  /** Path of the sheet's pages. */
  home(locale?: Locale): string;
  send(path: string, form: Record<string, string> | [string, string][]): Promise<Response>;
  save(saves: Save[]): Promise<Response>;
  /** Answers everything that its depth asks, except some questions. */
  answer(wanted?: { answers?: Record<string, Answer>; except?: string[] }): Promise<void>;
  /** Submits what the page that checks all answers shows; gives the path of the result. */
  submit(): Promise<string>;
  /** Shares a result, with answers unless said otherwise; gives the path of the shared page. */
  share(revision?: number, label?: string, shows?: string[]): Promise<string>;
  download(query?: string): Promise<Downloaded>;
};

export type Downloaded = {
  sheet: { id: string; firmName: string | null; state: string };
  answers: { question: string; entry: object; note: string | null; revision: number }[];
  results: { revision: number; answers: Record<string, Answer>; hash: string }[];
};

/** Facts of one small maker of bearings that do not contradict each other. */
const figures: Record<string, number> = {
  staff: 180,
  revenue: 9600,
  "overseas-revenue": 2100,
  "invention-patents": 9,
  "other-rights": 31,
  "research-staff": 27,
  "research-leavers": 2,
  "patents-granted-two-years-before": 3,
  "patents-granted-year-before": 5,
  "patents-granted-year": 8,
  "new-product-revenue-share": 34,
  "research-spending": 520,
};

/** And what kind of firm it is. */
const kind: Record<string, string> = {
  trade: "bearings-parts",
  "foreign-sales": "now",
  "hardest-approval": "customer-type-approval",
};

const milestonesDone = 5;

/** What that firm would answer. */
function likelyAnswer(question: Question, place: number): Answer {
  switch (question.kind) {
    case "rating":
      return ["middle", "high", "high", "low"][place % 4] as string;
    case "bipolar":
      return "mostly-customer";
    case "milestone":
      return place < milestonesDone ? "done" : place === milestonesDone ? "partly" : "not-yet";
    case "one":
      return kind[question.id] ?? question.options[0]?.id ?? "";
    case "many":
      return question.options.flatMap(({ id, exclusive }) => (exclusive ? [] : [id])).slice(0, 2);
    case "number":
      return figures[question.id] ?? 1;
    case "text":
      return "滚动轴承";
  }
}

export async function startFirm(origin: string, { locale = "zh", depth = "full", ...wish }: Start = {}): Promise<Firm> {
  const send = (path: string, form: Record<string, string>) =>
    fetch(origin + path, { method: "POST", redirect: "manual", body: new URLSearchParams(form) });
  const { year = new Date().getFullYear() - 1, firmName = "" } = wish;
  const started = await send(`/${locale}/start/create`, { depth, year: String(year), firmName, email: "" });
  return firmOf(origin, started, locale, depth);
}

/** The firm of a sheet that has just been started. */
export function firmOf(origin: string, started: Response, spoken: Locale, depth: Depth): Firm {
  const token = started.headers.get("location")?.split("/")[3] ?? "";
  const key =
    started.headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith("key="))
      ?.slice(4, 18) ?? "";
  const home = (locale: Locale = spoken) => `/${locale}/sheets/${token}`;
  const send: Firm["send"] = (path, form) =>
    fetch(origin + path, { method: "POST", redirect: "manual", body: new URLSearchParams(form) });
  const save: Firm["save"] = (saves) =>
    fetch(`${origin}/api/sheets/${token}/entries`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        entries: saves.map(({ question, ...wish }) => ({ key: keyOfQuestion(question), note: null, base: 0, ...wish })),
      }),
    });
  return {
    token,
    key,
    home,
    send,
    save,
    async answer({ answers = {}, except = [] } = {}) {
      const saves = latestEdition.sections.flatMap(({ questions }) =>
        questions
          .filter((question) => isAsked(question, depth) && !except.includes(question.id))
          .map((question, place) => ({
            question: question.id,
            entry: { value: answers[question.id] ?? likelyAnswer(question, place) },
          })),
      );
      const saved = await save(saves);
      if (!saved.ok) throw new Error(await saved.text());
    },
    async submit() {
      const check = await (await fetch(`${origin}${home()}/check`)).text();
      const seen = /name="seen" value="([^"]*)"/.exec(check)?.[1]?.replaceAll("&quot;", '"') ?? "";
      const submitted = await send(`${home()}/submit`, { seen });
      const result = submitted.headers.get("location") ?? "";
      if (!/\/result\/\d+$/.test(result)) throw new Error(`not submitted: ${result}`);
      return result;
    },
    async share(revision = 1, label = "", shows = ["answers"]) {
      const made = await send(`${home()}/share/create`, [
        ...Object.entries({ revision: String(revision), days: "30", label }),
        ...shows.map((part): [string, string] => ["shows", part]),
      ]);
      const shared = made.headers.getSetCookie().find((cookie) => cookie.startsWith("share="));
      return `/${spoken}/shared/${/^share=([^;]*)/.exec(shared ?? "")?.[1]}`;
    },
    async download(query = "") {
      return (await fetch(`${origin}${home()}/download/json${query}`)).json() as Promise<Downloaded>;
    },
  };
}

/** Goes to an address and gives its status. */
export const statusAt = async (page: Page, path: string): Promise<number | undefined> =>
  (await page.goto(path))?.status();

/** Tests in which firms can be started without their pages. */
export const test = base.extend<{ start: (wish?: Start) => Promise<Firm> }>({
  start: async ({ baseURL }, use) => {
    await use((wish) => startFirm(baseURL ?? "", wish));
  },
});

/** A firm that has answered everything and submitted it. */
export async function submittedFirm(start: (wish?: Start) => Promise<Firm>, firmName = "江南轴承"): Promise<Firm> {
  const firm = await start({ firmName });
  await firm.answer();
  await firm.submit();
  return firm;
}

export const statusOf = async (origin: string | undefined, path: string): Promise<number> =>
  (await fetch(`${origin}${path}`, { redirect: "manual" })).status;

export const headline = (page: Page) => page.getByRole("heading", { level: 1 });
